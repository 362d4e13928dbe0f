import { UserError } from "../errors.ts";
import { InputFault, type Inputs, type Values } from "./input.ts";

/** Raw texts by input name -> values; every problem is reported at once, under the names users write. */
export function parseInputs<I extends Inputs>(inputs: I, raw: Readonly<Record<string, string | undefined>>): Values<I> {
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
