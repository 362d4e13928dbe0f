import { parseArgs } from "node:util";
import { UserError } from "../../src/errors.ts";

export interface BenchOptions {
  scales: number[];
  rounds: number;
  node: string;
  /** Folder that keeps the states; undefined for a temporary one. */
  states: string | undefined;
}

export function readOptions(defaultScales: string): BenchOptions {
  const { values } = parseArgs({
    options: {
      scales: { type: "string", default: defaultScales },
      runs: { type: "string", default: "5" },
      node: { type: "string", default: process.execPath },
      states: { type: "string" },
    },
  });
  const scales = values.scales.split(",").map(Number);
  const rounds = Number(values.runs);
  if (!scales.every((scale) => scale > 0) || !Number.isInteger(rounds) || rounds < 1) {
    throw new UserError(
      `Expected --scales such as ${defaultScales} and --runs of at least 1, got "${values.scales}", "${values.runs}".`,
    );
  }
  return { scales, rounds, node: values.node, states: values.states };
}
