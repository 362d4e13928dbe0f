import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Inputs, inputs } from "../../../actions/seed-queue/inputs.ts";
import { planSeeding } from "../../../actions/seed-queue/plan-seeding.ts";
import { readNpmConfig } from "../../../actions/seed-queue/read-npm-config.ts";
import { readSources } from "../../../actions/seed-queue/read-sources.ts";
import { parseInputs } from "../../../src/kit/inputs.ts";
import { testRuntime } from "../../support/test-runtime.ts";
import { startClock } from "../../support/virtual-clock.ts";
import type { Services } from "./package-services.ts";

const MANIFEST = parse(readFileSync("actions/seed-queue/action.yml", "utf8"));

/** Inputs as a workflow gives them, with the defaults of action.yml for the rest. */
export function inputsOf(given: Readonly<Record<string, string>>): Inputs {
  const raw = Object.entries<{ default?: string }>(MANIFEST.inputs).map(([name, { default: text = "" }]) => [
    name,
    given[name] ?? (text.startsWith("${{") ? "" : text),
  ]);
  return parseInputs(inputs, Object.fromEntries(raw));
}

export interface ReadOnce {
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  cwd?: string;
  /** The time at which the run starts, in RFC 3339. */
  at?: string;
}

/** Reads the sources with a virtual clock. `atMs` of each request is the time since the start. */
export async function readOnce(services: Services, { inputs = {}, env = {}, cwd, at }: ReadOnce = {}) {
  const clock = startClock(at ?? "2026-03-02T10:00:00Z");
  const { leave, ...times } = clock.enter();
  const lines: string[] = [];
  const runtime = testRuntime({
    ...times,
    env: { GOPROXY: `${services.url}/proxy,direct`, ...env },
    cwd: cwd ?? "/nonexistent",
    log: (line) => void lines.push(line),
    repository: { owner: "octo", repo: "repo" },
  });
  const startMs = clock.date().getTime();
  const fault = services.fault;
  services.fault = (request, count) => {
    request.atMs = clock.date().getTime() - startMs;
    return fault(request, count);
  };
  try {
    const values = inputsOf({ ...services.inputs, ...inputs });
    const plan = planSeeding(values, await readNpmConfig(runtime), runtime);
    const readings = await readSources(plan, values, runtime);
    return { readings, lines, durationMs: clock.date().getTime() - startMs };
  } finally {
    leave();
    services.fault = fault;
  }
}
