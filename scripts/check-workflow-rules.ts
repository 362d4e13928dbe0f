/** Our own rules for workflow files, in addition to actionlint's. */

import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar, visit, type YAMLMap } from "yaml";

/** One place in a workflow that breaks a rule; line and column are 1-based. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** This project's own actions in examples. Users follow its releases, so a tag is allowed. */
const OWN_ACTION = "pipekeeper/pipekeeper";
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const SHELL_KEYS = ["run", "script"];
// https://docs.github.com/en/actions/concepts/security/script-injections
const OUTSIDE_TEXT = /\$\{\{[^}]*\bgithub\.(event|head_ref|ref_name|base_ref)\b[^}]*\}\}/;

/** Checks pins, permissions, time limits, and text from outside in shell commands. */
export function checkWorkflowRules(file: string, text: string): Finding[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const findings: Finding[] = [];
  const report = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    findings.push({ file, line: Math.max(line, 1), column: Math.max(col, 1), message });
  };
  for (const error of document.errors) report(error.pos[0], error.message);
  if (!isMap(document.contents)) return findings;

  if (!document.contents.has("permissions"))
    report(0, "no top-level `permissions`; set `permissions: {}` and grant the rest to jobs");
  checkJobs(document.contents.get("jobs"), report);
  visit(document, {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value)) return;
      if (pair.key.value === "uses") checkPin(pair as Pair<Scalar, Scalar>, text, report);
      if (SHELL_KEYS.includes(String(pair.key.value))) checkShell(pair.value, report);
    },
  });
  return findings;
}

type Report = (offset: number, message: string) => void;

function checkJobs(jobs: unknown, report: Report): void {
  if (!isMap(jobs)) return;
  for (const { key, value } of jobs.items) {
    if (!isMap(value) || isReusable(value) || value.has("timeout-minutes")) continue;
    report(startOf(key), `job "${String(key)}" has no timeout-minutes; the default is six hours`);
  }
}

/** The called workflow sets the time limits of such a job. */
function isReusable(job: YAMLMap): boolean {
  return job.has("uses") && !isSeq(job.get("steps"));
}

function checkPin(pair: Pair<Scalar, Scalar>, text: string, report: Report): void {
  const uses = String(pair.value?.value);
  const at = startOf(pair.value);
  if (uses.startsWith("./") || isOwnAction(uses)) return;
  if (!PINNED.test(uses)) {
    report(at, `"${uses}" is not pinned; expected owner/name@<40 hexadecimal digits> # vX.Y.Z`);
    return;
  }
  const restOfLine = text.slice(at, text.indexOf("\n", at) === -1 ? undefined : text.indexOf("\n", at));
  if (!/\s# v\d+(\.\d+)*/.test(restOfLine))
    report(at, `"${uses}" has no comment that names its version, as in "# v1.2.3"`);
}

function isOwnAction(uses: string): boolean {
  return uses.startsWith(`${OWN_ACTION}@`) || uses.startsWith(`${OWN_ACTION}/actions/`);
}

function checkShell(value: Scalar, report: Report): void {
  const match = OUTSIDE_TEXT.exec(String(value.value));
  if (match === null) return;
  report(startOf(value), `"${match[0]}" puts text from outside into a command; pass it through env instead`);
}

function startOf(node: unknown): number {
  return isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}
