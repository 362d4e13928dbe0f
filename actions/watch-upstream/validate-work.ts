/** Checks what will be committed, with the rules for content or with a command. */

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { compareReports } from "../../src/content/compare-reports.ts";
import { printReport } from "../../src/content/print-report.ts";
import { readContent } from "../../src/content/read-content.ts";
import { describeReport } from "../../src/content/render-report.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import type { ContentReport } from "../../src/formats/content-report.ts";
import { openContentCommit } from "../../src/git/content-commit.ts";
import type { ShownProblem } from "../../src/kit/define-action.ts";
import { count } from "../../src/text/count.ts";
import { checkScope } from "./check-scope.ts";
import type { Range } from "./decision.ts";
import type { ScopeViolation } from "./judge-changes.ts";
import { type ContentChanges, listContentChanges } from "./list-content-changes.ts";
import { layOutRun, takeBack } from "./make-work.ts";
import { planUpdater } from "./plan-updater.ts";
import type { ValidationNote } from "./render-body.ts";
import { validateByCommand } from "./validate-by-command.ts";
import type { WatchRun } from "./watch-run.ts";

export interface ToValidate {
  range: Range;
  /** `commit` contains the work. `base` is the commit that the work is built on. */
  commit: string;
  base: string;
  /** True if the updater has just run, so that it knew today's date. */
  isFresh: boolean;
}

export type WorkVerdict =
  | { kind: "valid"; note: ValidationNote; contentChanges: ContentChanges | null; report: string | null }
  | Refused
  /** We do not know whether the work is valid. */
  | { kind: "failed"; reason: "no-verdict"; sentence: string; holdsSecret: boolean }
  | { kind: "interrupted" };

/** The work breaks rules. */
export interface Refused {
  kind: "invalid";
  reason: "scope" | "content" | "command";
  sentence: string;
  problems: readonly ShownProblem[];
  /** The path; null if there is no report. */
  report: string | null;
  /** True if the run's folders must be removed. */
  holdsSecret: boolean;
}

export async function validateWork(run: WatchRun, work: ToValidate): Promise<WorkVerdict> {
  const { validation } = run.settings;
  if (validation.kind === "content") return validateContentOf(run, work, validation.root);
  if (validation.kind === "command") return runCommand(run, work, validation.argv);
  return { kind: "valid", note: { kind: "none" }, contentChanges: null, report: null };
}

/** Turns the result of the scope check into a refusal. */
export function refuseScope(violations: readonly ScopeViolation[]): Refused {
  const problems = violations.map(({ code, path: file, message }): ShownProblem => {
    return { code, file, line: null, severity: "error", reason: message };
  });
  const sentence = `The updater broke ${count(violations.length, "rule")}: ${violations[0]?.message ?? ""} Nothing was pushed.`;
  const holdsSecret = violations.some(({ code }) => code === "secret_found");
  return { kind: "invalid", reason: "scope", sentence, problems, report: null, holdsSecret };
}

/** Compares with the base, to refuse new warnings and to tell old errors from new ones. */
async function validateContentOf(run: WatchRun, work: ToValidate, folder: string): Promise<WorkVerdict> {
  const { git } = run.target;
  const root = folder === "." ? "" : folder;
  const [tree, base] = [await openContentCommit(git, work.commit, root), await openContentCommit(git, work.base, root)];
  const auditDate = work.isFresh ? run.runtime.now().toISOString().slice(0, 10) : null;
  const baseline = await validateContent({ tree: base, root });
  const compared = compareReports(await validateContent({ tree, base, root, auditDate }), baseline);
  const report = path.join(run.folder, "report.json");
  await writeFile(report, printReport(compared), { mode: 0o600 });
  if (!compared.ok) return refuseContent(compared, report);
  const { new: newWarnings, fixed: fixedWarnings } = compared.baseline ?? { new: 0, fixed: 0 };
  return {
    kind: "valid",
    note: { kind: "content", counts: compared.counts, newWarnings, fixedWarnings },
    contentChanges: listContentChanges(await readContent(base), await readContent(tree)),
    report,
  };
}

function refuseContent(compared: ContentReport, report: string): Refused {
  const problems = compared.issues
    .filter(({ level, isNew }) => level === "error" || isNew)
    .map(({ level, code, path: file, line, message }): ShownProblem => {
      return { code, file, line, severity: level, reason: message };
    });
  const sentence = `The content is not valid, so nothing was pushed. ${describeReport(compared)}`;
  return { kind: "invalid", reason: "content", sentence, problems, report, holdsSecret: false };
}

/**
 * Runs the command in a worktree of the commit, in the updater's environment, because it may run code that the updater
 * wrote.
 */
async function runCommand(run: WatchRun, { range, commit }: ToValidate, argv: readonly string[]): Promise<WorkVerdict> {
  const { settings, runtime, signal } = run;
  const { facts, environment, scope } = planUpdater(run, range);
  const folders = await layOutRun(run, range, commit);
  const limits = {
    timeoutMs: settings.inputs["updater-timeout-min"] * 60_000,
    idleMs: settings.inputs["updater-idle-min"] * 60_000,
  };
  const verdict = await validateByCommand(facts, { argv, environment, limits, signal });
  // The command may have changed files, so check them before git runs, as after an updater.
  const check = await checkScope(folders, scope);
  await takeBack(run, check);
  if (verdict.kind === "interrupted") return verdict;
  const tampered = check.violations.filter(({ code }) => code === "git_tampered" || code === "upstream_tampered");
  if (tampered.length > 0) return refuseScope(tampered);
  const program = argv.join(" ");
  if (verdict.kind === "valid")
    return { kind: "valid", note: { kind: "command", program }, contentChanges: null, report: null };
  for (const line of verdict.tail) runtime.log(line);
  if (verdict.kind === "failed") {
    const holdsSecret = check.violations.some(({ code }) => code === "secret_found");
    return { kind: "failed", reason: "no-verdict", sentence: verdict.sentence, holdsSecret };
  }
  const sentence = `"${program}" rejected the result (exit code ${verdict.code}). Nothing was pushed.`;
  return { kind: "invalid", reason: "command", sentence, problems: [], report: null, holdsSecret: false };
}
