/** A small state without any problem, for tests that break one thing in it. */

import type { Finding } from "../../../actions/validate-state/findings.ts";
import { inputs as declared, type Inputs } from "../../../actions/validate-state/inputs.ts";
import { planValidation } from "../../../actions/validate-state/plan-validation.ts";
import { type Validation, validate } from "../../../actions/validate-state/validate.ts";
import { openFolder } from "../../../src/files/folder-source.ts";
import { parseInputs } from "../../../src/kit/inputs.ts";
import { readManifest } from "../../support/prepare-run.ts";
import { tempFolder } from "../../support/temp-folder.ts";

export const QUEUE = "data/queues/priority-queue.json";
export const FAILURES = "data/failures/npm-2026-03-02T10-00-00Z-1a2b3c4d.jsonl";
export const RUN = "data/metrics/batch-runs-npm-2026-03-02T10-00-00Z-1a2b3c4d.jsonl";
export const CHOICES = "data/disambiguations/curated.jsonl";
export const CONTROL = "batch-control.json";

const TIME = "2026-03-02T10:00:00Z";

export type Fields = Record<string, unknown>;

export const ENTRIES: readonly Fields[] = [
  entry("fd", { status: "success" }),
  entry("bat", { status: "blocked", blocked_by: ["fd"], failure_count: 1 }),
  entry("rg", { status: "failed", failure_count: 1, next_retry_at: "2026-03-03T10:00:00Z" }),
];

export function entry(name: string, more: Fields = {}): Fields {
  return {
    name,
    source: `npm:${name}`,
    priority: 3,
    status: "pending",
    confidence: "auto",
    disambiguated_at: null,
    failure_count: 0,
    next_retry_at: null,
    ...more,
  };
}

/** Prints a queue. Each entry has ten lines or more, and the first one starts in line 5. */
export function queueOf(...entries: Fields[]): string {
  return `${JSON.stringify({ schema_version: 1, updated_at: TIME, entries }, null, 2)}\n`;
}

export function failure(name: string, more: Fields = {}): Fields {
  return {
    schema_version: 1,
    ecosystem: "npm",
    package_id: `npm:${name}`,
    recipe: name,
    batch_id: "npm-2026-03-02T10-00-00Z-1a2b3c4d",
    platform: "darwin-arm64",
    exit_code: 6,
    category: "install_failed",
    message: "no",
    timestamp: TIME,
    ...more,
  };
}

export function run(more: Fields = {}): Fields {
  const counts = { total: 2, attempts: 2, succeeded: 0, failed: 1, blocked: 1, skipped: 0, unverified: 0, merged: 0 };
  return {
    schema_version: 1,
    batch_id: "npm-2026-03-02T10-00-00Z-1a2b3c4d",
    ecosystem: "npm",
    ecosystems: { npm: 2 },
    timestamp: TIME,
    ...counts,
    platforms: { "darwin-arm64": { tested: 1, passed: 0, failed: 1 } },
    packages_processed: ["bat", "rg"],
    recipes_generated: [],
    ...more,
  };
}

export function linesOf(...records: Fields[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

export const choice = (tool: string, more: Fields = {}): Fields => ({
  ...{ tool, selected: `npm:${tool}`, alternatives: [], selection_reason: "curated", high_risk: false },
  ...more,
});

export const choices = (...disambiguations: Fields[]): Fields => ({
  ...{ schema_version: 1, ecosystem: "curated", environment: "manual-selection", updated_at: TIME, disambiguations },
});

export const control = (breaker: Fields = {}): string =>
  `${JSON.stringify(
    {
      enabled: true,
      disabled_ecosystems: [],
      circuit_breaker: { npm: { state: "open", failures: 5, last_failure: TIME, opens_at: TIME, ...breaker } },
    },
    null,
    2,
  )}\n`;

export const CLEAN: Readonly<Record<string, string>> = {
  [QUEUE]: queueOf(...ENTRIES),
  [FAILURES]: linesOf(failure("bat", { category: "missing_dep", blocked_by: ["fd"] }), failure("rg")),
  [RUN]: linesOf(run()),
  [CHOICES]: linesOf(choices(choice("fd"))),
  [CONTROL]: control(),
  "recipes/f/fd.toml": "",
};

/** Inputs with the defaults of action.yml. */
export function inputsOf(given: Readonly<Record<string, string>> = {}): Inputs {
  const defaults = Object.entries(readManifest("validate-state").inputs);
  const raw = Object.fromEntries(defaults.map(([name, { default: text = "" }]) => [name, text]));
  return parseInputs(declared, { ...raw, ...given });
}

/** The findings in the clean state after these changes; null removes a file. */
export async function findIn(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  return (await validateFiles(changes, inputs)).findings;
}

export async function validateFiles(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Validation> {
  const files = Object.entries({ ...CLEAN, ...changes }).filter(([, content]) => content !== null);
  using folder = tempFolder(Object.fromEntries(files) as Record<string, string | Uint8Array>, { inMemory: true });
  const plan = planValidation(inputsOf(inputs), { cwd: folder.root, isInWorkflow: false });
  return await validate(openFolder(folder.root, "the test's folder"), plan);
}
