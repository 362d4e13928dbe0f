/** Checks the inputs of validate-content before anything is read. */

import path from "node:path";
import type { ChangePolicy } from "../../src/content/content.ts";
import type { ContentTree } from "../../src/content/tree.ts";
import { UserError } from "../../src/errors.ts";
import type { ContentReport } from "../../src/formats/content-report.ts";
import { count } from "../../src/text/count.ts";
import type { Inputs } from "./inputs.ts";

export interface ContentPlan {
  /** An absolute path. */
  repositoryRoot: string;
  /** Relative to the repository root, with `/`; "." for the repository itself. */
  root: string;
  policy: ChangePolicy;
  /** An absolute path; null for standard output. */
  reportFile: string | null;
  /** An absolute path. */
  baselineFile: string | null;
  baseRef: string | null;
}

/** Throws a UserError that names the invalid inputs. */
export function planValidation(inputs: Inputs, cwd: string): ContentPlan {
  const faults: string[] = [];
  const repositoryRoot = path.resolve(cwd, inputs["repository-root"]);
  const root =
    path.relative(repositoryRoot, path.resolve(repositoryRoot, inputs.root)).replaceAll(path.sep, "/") || ".";
  if (path.isAbsolute(root) || root === ".." || root.startsWith("../")) {
    faults.push(`root: expected a folder in repository-root, got "${inputs.root}"`);
  }
  const auditDate = inputs["audit-date"] ?? null;
  if (auditDate !== null && !isDate(auditDate)) {
    faults.push(`audit-date: expected a date such as 2026-03-31, got "${auditDate}"`);
  }
  const maxRemovedPercent = inputs["max-removed-percent"];
  if (maxRemovedPercent > 100) {
    faults.push(`max-removed-percent: expected a whole number from 0 to 100, got "${maxRemovedPercent}"`);
  }
  const reportFile = inputs.report === undefined ? null : path.resolve(cwd, inputs.report);
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(". ")}.`);
  const allowedRemovals = inputs["allow-removed-flows"]
    .flatMap((line) => line.split(","))
    .map((slug) => slug.trim())
    .filter((slug) => slug !== "");
  const resolve = (file: string | undefined) => (file === undefined ? null : path.resolve(cwd, file));
  return {
    repositoryRoot,
    root,
    policy: { allowedRemovals, maxRemovedPercent, auditDate },
    reportFile,
    baselineFile: resolve(inputs.baseline),
    baseRef: inputs["base-ref"] ?? null,
  };
}

/**
 * Warns about inputs that have no effect. Without a base, these are all inputs about changes. With a base, they are the
 * names in `allow-removed-flows` that the base does not have.
 */
export function findIdleInputs({ policy, baseRef }: ContentPlan, base: ContentTree | null): string[] {
  const { allowedRemovals, auditDate } = policy;
  if (base === null) {
    const given = [
      ...(auditDate === null ? [] : ["audit-date"]),
      ...(allowedRemovals.length === 0 ? [] : ["allow-removed-flows"]),
    ];
    return given.map(
      (input) => `${input} has no effect, because it is about changes. Set base-ref to the commit to compare with.`,
    );
  }
  const folders = new Set(base.entries.map(({ path }) => path.split("/")[0]?.toLowerCase()));
  return allowedRemovals
    .filter((slug) => !folders.has(slug.toLowerCase()))
    .map((slug) => `allow-removed-flows has "${slug}", but "${baseRef}" has no such flow. Correct it or take it out.`);
}

/**
 * Names a file of the base that the rules about changes could not read, because nothing else in the report names it.
 */
export function findUnreadableBase({ baseRef }: ContentPlan, report: ContentReport | null): string[] {
  const causes = (report?.suppressed ?? [])
    .filter(({ rules, cause }) => rules === "change rules" && !cause.code.startsWith("missing_"))
    .map(({ cause }) => cause);
  const [first] = causes;
  if (first === undefined) return [];
  const issue = report?.issues.find(
    ({ path, code, pointer }) => first.path === path && first.code === code && first.pointer === pointer,
  );
  const others = causes.length === 1 ? "" : ` The same holds for ${count(causes.length - 1, "other problem")} there.`;
  return [
    `base-ref: "${baseRef}" has ${first.path} in a form that the rules about changes cannot read, so they skip it. ${issue?.message ?? ""}${others}`,
  ];
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
