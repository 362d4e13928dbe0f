import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Inputs, inputs } from "../../../actions/select-batch/inputs.ts";
import { parseInputs } from "../../../src/kit/inputs.ts";

const MANIFEST = parse(readFileSync("actions/select-batch/action.yml", "utf8"));

/** Inputs as a workflow gives them, with the defaults of action.yml for the rest. */
export function inputsOf(given: Record<string, string>): Inputs {
  const raw = Object.entries<{ default?: string }>(MANIFEST.inputs).map(([name, entry]) => [
    name,
    given[name] ?? entry.default,
  ]);
  return parseInputs(inputs, Object.fromEntries(raw));
}
