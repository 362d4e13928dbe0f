import { z } from "zod";

/** How an action reads one input: the runner's text -> a value. An absent input arrives as "" and becomes undefined. */
export type Input<T = unknown> = z.ZodType<T, string | undefined> & { secret?: boolean };
export type Inputs = Record<string, Input>;
export type Values<I extends Inputs> = { [K in keyof I]: z.output<I[K]> };

const present = (expected: string) => z.string(`expected ${expected}, but it is missing`);

export const input = {
  /** Text that must be given, or have a default in action.yml. */
  text: () => present("a value"),
  optionalText: () => z.string().optional(),
  /** Text that is taken from the workflow or the environment only. */
  secret: () => Object.assign(z.string().optional(), { secret: true }),
  /** `true` or `false`, nothing else. */
  flag: () =>
    present("true or false").transform((text, context) => {
      if (text === "true" || text === "false") return text === "true";
      context.addIssue({ code: "custom", message: `expected true or false, got "${text}"` });
      return z.NEVER;
    }),
  /** A whole number >= minimum, digits only. */
  count: (minimum = 0) => present("a whole number").transform((text, context) => parseCount(text, minimum, context)),
  optionalCount: (minimum = 0) =>
    z
      .string()
      .optional()
      .transform((text, context) => (text === undefined ? undefined : parseCount(text, minimum, context))),
  choice: <const C extends readonly [string, ...string[]]>(...choices: C) =>
    z.enum(choices, {
      error: (issue) => `expected one of ${choices.join(", ")}, got "${String(issue.input ?? "")}"`,
    }) as unknown as z.ZodType<C[number], string | undefined>,
  /** One item a line; blank lines are left out. */
  lines: () =>
    z
      .string()
      .optional()
      .transform((text) =>
        (text ?? "")
          .split(/\r?\n/)
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      ),
};

function parseCount(text: string, minimum: number, context: z.core.$RefinementCtx<string | undefined>): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum) return value;
  context.addIssue({
    code: "custom",
    message: `expected a whole number${minimum > 0 ? ` of at least ${minimum}` : ""}, got "${text}"`,
  });
  return z.NEVER;
}
