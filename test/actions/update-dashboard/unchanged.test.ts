import { testRuntime } from "../../support/test-runtime.ts";
/** A hundred runs on one state, seven hours apart, in this process. Other tests cover the publishing. */

import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import action from "../../../actions/update-dashboard/main.ts";
import { parseInputs } from "../../../src/kit/inputs.ts";
import { TempFolder } from "../../support/git.ts";

const START = Date.parse("2026-05-13T00:00:00Z");
const HOUR = 3_600_000;

test.each(["dashboard", "queue-analytics"])("%s is written once", async (format) => {
  using folder = new TempFolder();
  const output = folder.at("dashboard.json");
  const manifest = parse(readFileSync("actions/update-dashboard/action.yml", "utf8"));
  const defaults = Object.entries<{ default: string }>(manifest.inputs).map(([name, entry]) => [name, entry.default]);
  const raw = { ...Object.fromEntries(defaults), root: "fixtures/state", publish: "none", output, format, config: "" };
  const inputs = parseInputs(action.inputs, raw);
  const outcomes: (string | undefined)[] = [];
  const times = new Set<number>();
  for (let run = 0; run <= 100; run++) {
    const runtime = testRuntime({ now: () => new Date(START + run * 7 * HOUR) });
    outcomes.push((await action.run(inputs, runtime)).outputs.outcome);
    times.add(statSync(output).mtimeMs);
  }
  expect(outcomes).toEqual(["written", ...Array(100).fill("unchanged")]);
  expect(times.size).toBe(1);
});
