import type { FileRead, FileSource } from "../../src/files/file-source.ts";
import { listRecipes } from "../../src/files/list-recipes.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { type CheckedFile, checkFile } from "./check-file.ts";
import { checkQueueFiles, checkRelations } from "./check-relations.ts";
import { checkRequired, findFiles } from "./find-files.ts";
import type { Finding } from "./findings.ts";
import type { ValidationPlan } from "./plan-validation.ts";

export interface Validation {
  files: number;
  /** The number of packages, failures, runs and choices. */
  records: number;
  /** Sorted by file, line and code. */
  findings: readonly Finding[];
  /** Checks that could not be made, one sentence each. */
  unchecked: readonly string[];
}

/** An unusable file becomes a finding. */
export async function validate(source: FileSource, plan: ValidationPlan): Promise<Validation> {
  const { files, findings } = await findFiles(source, plan.paths);
  const checked: CheckedFile[] = [];
  let at = 0;
  let records = 0;
  const check = (read: FileRead) => {
    const kind = files[at++]?.kind;
    if (kind === undefined) return;
    const file = checkFile(read, kind);
    records += file.size;
    // Most files have nothing else to report, and keeping thousands of them takes time.
    if (file.findings.list.length > 0 || file.records.length > 0) checked.push(file);
  };
  const reads = source.read(files.map(({ file }) => file));
  // Awaiting each file would take longer than reading the file.
  if (Symbol.iterator in reads) for (const read of reads) check(read);
  else for await (const read of reads) check(read);
  const recipes = plan.recipes.length === 0 ? new Set<string>() : await listRecipes(source, plan.recipes);
  const { supported, aliases } = plan;
  checkQueueFiles(checked.filter(({ kind }) => kind === "queue"));
  checkRelations(checked, { supported, aliases, recipes: recipes.size > 0 ? recipes : null });
  const all = [
    ...findings,
    ...(await checkRequired(source, plan.required)),
    ...checked.flatMap((file) => file.findings.finish()),
  ];
  return {
    files: files.length,
    records,
    findings: all.map((finding) => raise(finding, plan.isStrict)).sort(compareFindings),
    unchecked:
      recipes.size > 0 || plan.recipes.length === 0
        ? []
        : ["`recipes` matches no file, so finished packages were not compared with their recipes."],
  };
}

export function raise(finding: Finding, isStrict: boolean): Finding {
  return isStrict && finding.level === "warning" ? { ...finding, level: "error" } : finding;
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareBytewise(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareBytewise(a.code, b.code) ||
    compareBytewise(a.path, b.path) ||
    compareBytewise(a.message, b.message)
  );
}
