import { UserError } from "../errors.ts";

/**
 * How actions read their inputs. These are deliberately plain functions: loading a schema library takes longer than
 * most actions work (docs/benchmarks.md), and a workflow input is only text.
 */

/** What is wrong with the text of one input. parseInputs adds the input's name. */
export class InputFault extends Error {}

/** The kind of text in an input. In the terminal, a flag needs no value, and a secret cannot be passed. */
export type InputKind = "flag" | "text" | "count" | "choice" | "lines" | "secret";

export interface Input<T = unknown> {
  kind: InputKind;
  /** What the option means in the terminal if no value follows. */
  alone?: string;
  /** Undefined means that the input is absent or blank. Throws an InputFault. */
  parse(text: string | undefined): T;
}
export type DeclaredInputs = Record<string, Input>;
export type Values<I extends DeclaredInputs> = { [K in keyof I]: ReturnType<I[K]["parse"]> };

export const input = {
  /** Text that must be set, or has a default in action.yml. */
  text: (): Input<string> => ({ kind: "text", parse: (text) => demand(text, "a value") }),
  optionalText: (): Input<string | undefined> => ({ kind: "text", parse: (text) => text }),
  /** A name or address for a commit. Refuses the characters that git would drop. */
  identity: (): Input<string> => ({ kind: "text", parse: (text) => parseIdentity(demand(text, "a value")) }),
  /** Set only by the workflow or the environment. */
  secret: (): Input<string | undefined> => ({ kind: "secret", parse: (text) => text }),
  /** `true` or `false`, nothing else. */
  flag: (): Input<boolean> => ({ kind: "flag", parse: (text) => parseFlag(demand(text, "true or false")) }),
  /** A flag that may be left out, and is then undefined. */
  optionalFlag: (): Input<boolean | undefined> => ({
    kind: "flag",
    parse: (text) => (text === undefined ? undefined : parseFlag(text)),
  }),
  /** Optional text. In the terminal, the option without a value means `alone`. */
  textOr: (alone: string): Input<string | undefined> => ({ kind: "text", alone, parse: (text) => text }),
  /** A number >= minimum, with or without decimals. */
  decimal: (minimum = 0): Input<number> => ({
    kind: "count",
    parse: (text) => parseDecimal(demand(text, "a number"), minimum),
  }),
  /** A number of bytes, KB or MB (1,000 and 1,000,000 bytes). */
  bytes: (): Input<number> => ({ kind: "text", parse: (text) => parseBytes(demand(text, "a size")) }),
  /** A whole number >= minimum, in digits only. */
  count: (minimum = 0): Input<number> => ({
    kind: "count",
    parse: (text) => parseCount(demand(text, "a whole number"), minimum),
  }),
  optionalCount: (minimum = 0): Input<number | undefined> => ({
    kind: "count",
    parse: (text) => (text === undefined ? undefined : parseCount(text, minimum)),
  }),
  choice: <const C extends readonly string[]>(...choices: C): Input<C[number]> => ({
    kind: "choice",
    parse: (text) => parseChoice(text, choices),
  }),
  /** One item per line. Skips blank lines. */
  lines: (): Input<string[]> => ({
    kind: "lines",
    parse: (text = "") =>
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
  }),
};

/** Parses raw strings into values by input name. Reports all problems at once, under the names that users write. */
export function parseInputs<I extends DeclaredInputs>(
  inputs: I,
  raw: Readonly<Record<string, string | undefined>>,
): Values<I> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, { parse }] of Object.entries(inputs)) {
    try {
      values[name] = parse(raw[name]?.trim() || undefined);
    } catch (error) {
      if (!(error instanceof InputFault)) throw error;
      problems.push(`${name}: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UserError(`Invalid inputs. ${problems.join(". ")}.`);
  return values as Values<I>;
}

function demand(text: string | undefined, expected: string): string {
  if (text !== undefined) return text;
  throw new InputFault(`expected ${expected}, but it is missing`);
}

function parseIdentity(text: string): string {
  if (!/[<>\r\n]/.test(text)) return text;
  throw new InputFault(`expected one line without "<" and ">", got "${text}"`);
}

function parseFlag(text: string): boolean {
  if (text === "true" || text === "false") return text === "true";
  throw new InputFault(`expected true or false, got "${text}"`);
}

function parseCount(text: string, minimum: number): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum) return value;
  const bound = /^\d{16,}$/.test(text) ? " of at most 15 digits" : minimum > 0 ? ` of at least ${minimum}` : "";
  throw new InputFault(`expected a whole number${bound}, got "${text}"`);
}

function parseDecimal(text: string, minimum: number): number {
  const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum) return value;
  throw new InputFault(`expected a number${minimum > 0 ? ` of at least ${minimum}` : ""}, such as 1.5, got "${text}"`);
}

const UNIT_BYTES: Readonly<Record<string, number>> = { "": 1, KB: 1000, MB: 1_000_000 };

function parseBytes(text: string): number {
  const [, digits, unit = ""] = /^(\d{1,12}) ?(KB|MB|)$/i.exec(text) ?? [];
  if (digits !== undefined) return Number(digits) * (UNIT_BYTES[unit.toUpperCase()] as number);
  throw new InputFault(`expected a number of bytes, KB or MB, such as 20 MB, got "${text}"`);
}

function parseChoice<C extends readonly string[]>(text: string | undefined, choices: C): C[number] {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new InputFault(`expected one of ${choices.join(", ")}, got "${text ?? ""}"`);
}
