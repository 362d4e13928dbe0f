import { type ContentIssue, type ContentReport, levelOf } from "../formats/content-report.ts";
import { checkAuditDates } from "./check-audit-dates.ts";
import { checkCatalog, checkSlugMap } from "./check-catalog.ts";
import { checkDiagramChanges } from "./check-diagram-changes.ts";
import { checkDiagrams } from "./check-diagrams.ts";
import { checkEvents } from "./check-events.ts";
import { checkFiles } from "./check-files.ts";
import { checkMapping } from "./check-mapping.ts";
import { checkPropertyReferences } from "./check-property-references.ts";
import { checkStageEvents, checkSuspectedFlows } from "./check-references.ts";
import { checkRemovedEvents, checkRemovedFlows } from "./check-removals.ts";
import { checkSlugs } from "./check-slugs.ts";
import { checkUnassigned } from "./check-unassigned.ts";
import { type ChangePolicy, type ChangeRule, type Content, definedKeys, eventList, type Rule } from "./content.ts";
import { findEach } from "./find-each.ts";
import type { ContentFinding } from "./finding.ts";
import { listSuppressed } from "./list-suppressed.ts";

/**
 * All rules about the content alone. Each skips what it cannot read; list-suppressed.ts lists the skipped rules in the
 * report.
 */
const RULES: readonly Rule[] = [
  checkFiles,
  checkSlugs,
  checkCatalog,
  checkSlugMap,
  checkEvents,
  checkUnassigned,
  checkMapping,
  checkPropertyReferences,
  checkStageEvents,
  checkSuspectedFlows,
  checkDiagrams,
];

const CHANGE_RULES: readonly ChangeRule[] = [
  checkRemovedFlows,
  checkRemovedEvents,
  checkAuditDates,
  checkDiagramChanges,
];

const DEFAULT_POLICY: ChangePolicy = { allowedRemovals: [], maxRemovedPercent: 20, auditDate: null };

export interface Judgement {
  /** The root of the content, relative to the repository; "." or "" for the repository itself. */
  root: string;
  /** The content before the change; null if there is nothing to compare with. */
  base?: Content | null;
  policy?: Partial<ChangePolicy>;
}

/** Runs all rules and returns the report. */
export function judgeContent(content: Content, { root, base = null, policy }: Judgement): ContentReport {
  const rules = RULES.flatMap((rule) => rule(content));
  const changes =
    base === null ? [] : CHANGE_RULES.flatMap((rule) => rule(content, base, { ...DEFAULT_POLICY, ...policy }));
  const findings = [...content.findings, ...rules, ...changes];
  const kept = findEach(findings, (finding) => [finding]);
  const issues = kept.map((finding) => toIssue(finding, root)).sort(compareIssues);
  const totalOf = (level: ContentIssue["level"]) =>
    sum(findings.map(({ code, surplus = 0 }) => (levelOf(code) === level ? 1 + surplus : 0)));
  const errors = totalOf("error");
  return {
    schemaVersion: 1,
    ok: errors === 0,
    root,
    counts: { ...countContent(content), errors, warnings: totalOf("warning") },
    issues,
    suppressed: listSuppressed(content, findings)
      .map(({ rules, cause }) => ({ rules, cause: { ...cause, path: joinRoot(root, cause.path) } }))
      .sort(compareSuppressed),
  };
}

function countContent({ flows }: Content): Omit<ContentReport["counts"], "errors" | "warnings"> {
  return {
    flows: flows.length,
    events: sum(flows.map((flow) => eventList(flow)?.node.items.length ?? 0)),
    propertyDefinitions: sum(flows.map((flow) => definedKeys(flow)?.size ?? 0)),
    diagrams: sum(flows.map(({ diagrams }) => diagrams.diagrams?.blocks.length ?? 0)),
  };
}

function toIssue({ code, path, pointer, line, column, message }: ContentFinding, root: string): ContentIssue {
  return { level: levelOf(code), code, path: joinRoot(root, path), pointer, line, column, message };
}

function joinRoot(root: string, path: string): string {
  if (root === "" || root === ".") return path === "" ? "." : path;
  return path === "" ? root : `${root}/${path}`;
}

function compareIssues(a: ContentIssue, b: ContentIssue): number {
  return (
    compare(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.pointer, b.pointer) ||
    compare(a.message, b.message)
  );
}

type Suppressed = ContentReport["suppressed"][number];

function compareSuppressed(a: Suppressed, b: Suppressed): number {
  return (
    compare(a.cause.path, b.cause.path) ||
    compare(a.cause.pointer, b.cause.pointer) ||
    compare(a.cause.code, b.cause.code) ||
    compare(a.rules, b.rules)
  );
}

/** Compares by UTF-16 code units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
