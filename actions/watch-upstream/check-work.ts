/** Checks what the updater wrote: first where, then what. */

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { compareReports } from "../../src/content/compare-reports.ts";
import { readContent } from "../../src/content/read-content.ts";
import { describeReport } from "../../src/content/render-report.ts";
import type { ContentTree } from "../../src/content/tree.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import { openContentFolder } from "../../src/files/content-folder.ts";
import type { ContentReport } from "../../src/formats/content-report.ts";
import { openContentCommit } from "../../src/git/content-commit.ts";
import type { ShownProblem } from "../../src/kit/define-action.ts";
import { count } from "../../src/text/count.ts";
import { checkScope, type ScannedChange, type ScopeViolation } from "./check-scope.ts";
import { type ContentChanges, listContentChanges } from "./list-content-changes.ts";
import type { RunFolders } from "./open-folders.ts";
import type { ValidationNote } from "./render-body.ts";
import type { WatchRun } from "./watch-run.ts";

export type CheckedWork =
  | {
      kind: "valid";
      files: readonly ScannedChange[];
      validation: ValidationNote;
      contentChanges: ContentChanges | null;
      report: string | null;
    }
  | {
      kind: "invalid";
      reason: "scope" | "content" | "command";
      sentence: string;
      problems: readonly ShownProblem[];
      report: string | null;
      /** True if the folders must not be kept. */
      holdsSecret: boolean;
    };

/**
 * Call it when no process of the updater is left. Afterwards the mirrors are ours again, or empty. `isFresh`: the updater
 * has just run, so it knew today's date.
 */
export async function checkWork(
  run: WatchRun,
  folders: RunFolders,
  { isFresh }: { isFresh: boolean },
): Promise<CheckedWork> {
  const { violations, changes: files } = await checkScope(folders.layOut, folders.scope);
  await takeBack(run, violations);
  if (violations.length > 0) return refuseScope(violations);
  const { validation } = run.settings;
  if (validation.kind === "content") return checkContent(run, { folders, files, isFresh, root: validation.root });
  const nothing = { contentChanges: null, report: null };
  if (validation.kind === "none") return { kind: "valid", files, validation: { kind: "none" }, ...nothing };
  return checkByCommand(run, { folders, files, isFresh, argv: validation.argv });
}

/** A mirror that somebody tampered with is worth nothing. */
async function takeBack({ target, upstream }: WatchRun, violations: readonly ScopeViolation[]): Promise<void> {
  const isTampered = (code: ScopeViolation["code"]) => violations.some((violation) => violation.code === code);
  await (isTampered("git_tampered") ? target.discard() : target.takeBack());
  await (isTampered("upstream_tampered") ? upstream.discard() : upstream.takeBack());
}

function refuseScope(violations: readonly ScopeViolation[]): CheckedWork {
  const problems = violations.map(({ code, path: file, message }): ShownProblem => {
    return { code, file, line: null, severity: "error", reason: message };
  });
  const [first] = violations;
  const sentence = `The updater did what it must not do (${count(violations.length, "violation")}): ${first?.message ?? ""} Nothing was pushed.`;
  const holdsSecret = violations.some(({ code }) => code === "secret_found");
  return { kind: "invalid", reason: "scope", sentence, problems, report: null, holdsSecret };
}

interface ToCheck {
  folders: RunFolders;
  files: readonly ScannedChange[];
  isFresh: boolean;
}

/** Also against the base: what was wrong before is told apart, and no warning may be new. */
async function checkContent(
  run: WatchRun,
  { folders, files, isFresh, root }: ToCheck & { root: string },
): Promise<CheckedWork> {
  const { folder, base } = folders.layOut.target;
  const tree = existsSync(path.join(folder, root)) ? openContentFolder(path.join(folder, root)) : EMPTY;
  const before = await openContentCommit(run.target.git, base, root === "." ? "" : root);
  const auditDate = isFresh ? folders.facts.date : null;
  const baseline = await validateContent({ tree: before, root });
  const compared = compareReports(await validateContent({ tree, base: before, root, auditDate }), baseline);
  const report = path.join(run.folder, "report.json");
  await writeFile(report, `${JSON.stringify(compared, null, 2)}\n`);
  if (!compared.ok) return refuseContent(compared, report);
  const contentChanges = listContentChanges(await readContent(before), await readContent(tree));
  const { new: added, fixed } = compared.baseline ?? { new: 0, fixed: 0 };
  const validation = { kind: "content", counts: compared.counts, newWarnings: added, fixedWarnings: fixed } as const;
  return { kind: "valid", files, validation, contentChanges, report };
}

const EMPTY: ContentTree = { entries: [], read: async () => null };

function refuseContent(compared: ContentReport, report: string): CheckedWork {
  const blocking = compared.issues.filter(({ level, isNew }) => level === "error" || isNew);
  const problems = blocking.map(({ level, code, path: file, line, message }): ShownProblem => {
    return { code, file, line, severity: level, reason: message };
  });
  const sentence = `The content is not valid: ${describeReport(compared)} Nothing was pushed.`;
  return { kind: "invalid", reason: "content", sentence, problems, report, holdsSecret: false };
}
