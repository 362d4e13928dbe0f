import { type ContentIssue, type ContentReport, levelOf } from "../formats/content-report.ts";
import { checkCatalog, checkSlugMap } from "./check-catalog.ts";
import { checkEvents } from "./check-events.ts";
import { checkFiles } from "./check-files.ts";
import { checkMapping } from "./check-mapping.ts";
import { checkPropertyReferences } from "./check-property-references.ts";
import { checkStageEvents, checkSuspectedFlows } from "./check-references.ts";
import { checkSlugs } from "./check-slugs.ts";
import { checkUnassigned } from "./check-unassigned.ts";
import type { ChangePolicy, Content, Rule } from "./content.ts";
import type { ContentFinding } from "./finding.ts";
import { readContent } from "./read-content.ts";
import type { ContentTree } from "./tree.ts";

export interface ValidationOptions extends Partial<ChangePolicy> {
  tree: ContentTree;
  /** The root of the content, relative to the repository; "." or "" for the repository itself. */
  root: string;
}

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
];

/** Checks content against all rules. Whatever is in the content becomes an issue, never an exception. */
export async function validateContent({ tree, root }: ValidationOptions): Promise<ContentReport> {
  const content = await readContent(tree);
  const findings = [...content.findings, ...RULES.flatMap((rule) => rule(content))];
  return composeReport(content, findings, root);
}

function composeReport(content: Content, findings: readonly ContentFinding[], root: string): ContentReport {
  const issues = findings.map((finding) => toIssue(finding, root)).sort(compareIssues);
  const errors = issues.filter(({ level }) => level === "error").length;
  return {
    schemaVersion: 1,
    ok: errors === 0,
    root,
    counts: {
      flows: content.flows.length,
      events: 0,
      propertyDefinitions: 0,
      diagrams: 0,
      errors,
      warnings: issues.length - errors,
    },
    issues,
    suppressed: [],
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

/** By UTF-16 code units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
