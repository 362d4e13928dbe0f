import { UserError } from "../errors.ts";
import type { Inputs, Values } from "./input.ts";

/** Raw texts by input name -> values; every problem is reported at once, under the names users write. */
export function parseInputs<I extends Inputs>(inputs: I, raw: Readonly<Record<string, string | undefined>>): Values<I> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(inputs)) {
    const text = raw[name]?.trim();
    const parsed = schema.safeParse(text === "" ? undefined : text);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(`${name}: ${parsed.error.issues.map((issue) => issue.message).join("; ")}`);
  }
  if (problems.length > 0) throw new UserError(`Invalid inputs. ${problems.join(". ")}.`);
  return values as Values<I>;
}
