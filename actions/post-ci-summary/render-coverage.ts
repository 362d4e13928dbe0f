import { escapeCell } from "../../src/text/markdown.ts";
import type { CoverageReport } from "./compare-coverage.ts";

/** The coverage block; empty if nothing was asked for or found. */
export function renderCoverage(
  { coverage, decision }: { coverage: CoverageReport | null; decision: { isDocsOnly: boolean } },
  withTable: boolean,
): string {
  if (coverage === null) return "";
  if (decision.isDocsOnly) return "### Coverage\n\nNot measured for this commit, because the change is docs-only.";
  const parts = [renderTotals(coverage), withTable ? renderRuntimes(coverage) : ""].filter((part) => part !== "");
  return parts.length === 0 ? "" : ["### Coverage", ...parts].join("\n\n");
}

function renderTotals({ head, base, change, drop, threshold, status }: CoverageReport): string {
  if (head === null) return "";
  const named = Object.entries({ Head: head, base, change, drop, threshold }).filter(([, value]) => value !== null);
  const segments = named.map(([name, value]) => `${name} ${value}`);
  return [...segments, ...(status === null ? [] : [escapeCell(status, 40)])].join(" · ");
}

function renderRuntimes({ runtimes, reference }: CoverageReport): string {
  if (runtimes.length === 0 || reference === null) return "";
  return [
    `| Runtime | Coverage | Against ${escapeCell(reference, 40)} |`,
    "|:--|--:|--:|",
    ...runtimes.map(({ name, percent, against }) => `| ${escapeCell(name, 40)} | ${percent} | ${against ?? "–"} |`),
  ].join("\n");
}
