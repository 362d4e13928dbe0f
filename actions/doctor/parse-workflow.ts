import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import {
  entries,
  get,
  lineOf,
  openYaml,
  pairOf,
  readItems,
  readLocated,
  readTexts,
  report,
  resolve,
  type YamlEntry,
  type YamlReader,
} from "./read-yaml.ts";
import type {
  Concurrency,
  Filter,
  Permissions,
  WorkflowFault,
  WorkflowFile,
  WorkflowJob,
  WorkflowStep,
  WorkflowTrigger,
} from "./workflow.ts";

/** Invalid parts become faults, and the rest is used. `workflow` is null if nothing is usable. */
export function parseWorkflow(file: string, text: string): { workflow: WorkflowFile | null; faults: WorkflowFault[] } {
  const reader = openYaml(file, text);
  if ("message" in reader) return { workflow: null, faults: [reader] };
  return { workflow: readWorkflow(reader), faults: reader.faults };
}

function readWorkflow(reader: YamlReader): WorkflowFile | null {
  const root = resolve(reader, reader.document.contents);
  if (!isMap(root)) {
    report(reader, root, "the file is not a workflow; expected a map with `on` and `jobs`");
    return null;
  }
  if (get(reader, root, "on") === undefined) report(reader, root, "the workflow has no `on`");
  return {
    file: reader.file,
    name: readLocated(reader, get(reader, root, "name"))?.text ?? reader.file,
    triggers: readTriggers(reader, get(reader, root, "on")),
    permissions: readPermissions(reader, pairOf(reader, root, "permissions")),
    concurrency: readConcurrency(reader, pairOf(reader, root, "concurrency")),
    env: readTexts(reader, get(reader, root, "env")),
    jobs: readJobs(reader, root),
  };
}

/** `on: push`, `on: [push]` or `on: { push: { … } }`. */
function readTriggers(reader: YamlReader, node: unknown): WorkflowTrigger[] {
  if (isScalar(node) || isSeq(node)) {
    return readItems(reader, node).map(({ text, line }) => ({ event: text, line, filters: new Map() }));
  }
  return entries(reader, node).map(({ key, line, value }) => ({
    event: key,
    line,
    filters: new Map(
      entries(reader, value).map((each): [string, Filter] => [
        each.key,
        { line: each.line, items: readItems(reader, each.value) },
      ]),
    ),
  }));
}

function readJobs(reader: YamlReader, root: YAMLMap): WorkflowJob[] {
  const node = get(reader, root, "jobs");
  if (!isMap(node)) report(reader, node ?? root, "the workflow has no map of `jobs`");
  return entries(reader, node).flatMap(({ key, line, value }) => {
    if (isMap(value)) return [readJob(reader, { id: key, line, node: value })];
    reader.faults.push({ file: reader.file, line, message: `job "${key}" is not a map` });
    return [];
  });
}

function readJob(reader: YamlReader, { id, line, node }: { id: string; line: number; node: YAMLMap }): WorkflowJob {
  const text = (key: string) => readLocated(reader, get(reader, node, key));
  const steps = get(reader, node, "steps");
  if (steps !== undefined && !isSeq(steps)) report(reader, steps, `the steps of job "${id}" are not a list`);
  if (steps === undefined && text("uses") === null)
    reader.faults.push({ file: reader.file, line, message: `job "${id}" has neither \`steps\` nor \`uses\`` });
  const strategy = get(reader, node, "strategy");
  const defaults = get(reader, node, "defaults");
  const run = isMap(defaults) ? get(reader, defaults, "run") : undefined;
  return {
    id,
    line,
    name: text("name"),
    condition: text("if"),
    uses: text("uses"),
    with: readTexts(reader, get(reader, node, "with")),
    env: readTexts(reader, get(reader, node, "env")),
    outputs: readTexts(reader, get(reader, node, "outputs")),
    needs: readItems(reader, get(reader, node, "needs")).map(({ text: need }) => need),
    permissions: readPermissions(reader, pairOf(reader, node, "permissions")),
    concurrency: readConcurrency(reader, pairOf(reader, node, "concurrency")),
    hasMatrix: isMap(strategy) && strategy.has("matrix"),
    hasTimeLimit: node.has("timeout-minutes"),
    shell: (isMap(run) && readLocated(reader, get(reader, run, "shell"))?.text) || null,
    steps: isSeq(steps) ? steps.items.flatMap((step) => readStep(reader, step, id)) : [],
  };
}

function readStep(reader: YamlReader, item: unknown, job: string): WorkflowStep[] {
  const node = resolve(reader, item);
  if (!isMap(node)) {
    report(reader, node, `a step of job "${job}" is not a map`);
    return [];
  }
  const text = (key: string) => readLocated(reader, get(reader, node, key));
  return [
    {
      line: lineOf(reader, node),
      id: text("id")?.text ?? null,
      condition: text("if"),
      uses: text("uses"),
      run: text("run"),
      shell: text("shell")?.text ?? null,
      with: readTexts(reader, get(reader, node, "with")),
      env: readTexts(reader, get(reader, node, "env")),
      continuesOnError: text("continue-on-error")?.text === "true",
    },
  ];
}

function readPermissions(reader: YamlReader, pair: YamlEntry | null): Permissions | null {
  if (pair === null) return null;
  const all = isScalar(pair.value) && pair.value.value !== null ? String(pair.value.value) : null;
  return { line: pair.line, all, scopes: readTexts(reader, pair.value) };
}

function readConcurrency(reader: YamlReader, pair: YamlEntry | null): Concurrency | null {
  if (pair === null) return null;
  const { line, value } = pair;
  if (!isMap(value)) return { line, group: readLocated(reader, value)?.text ?? "", cancel: null };
  const group = readLocated(reader, get(reader, value, "group"))?.text ?? "";
  return { line, group, cancel: readLocated(reader, get(reader, value, "cancel-in-progress")) };
}
