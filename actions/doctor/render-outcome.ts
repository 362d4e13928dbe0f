import type { Outcome } from "../../src/kit/define-action.ts";
import { count } from "../../src/text/count.ts";
import { escapeCell } from "../../src/text/markdown.ts";
import { EXPLANATIONS } from "./explain-code.ts";
import type { WorkflowFinding } from "./finding.ts";
import type { WorkflowFault } from "./workflow.ts";

export interface Diagnosis {
  findings: readonly WorkflowFinding[];
  faults: readonly WorkflowFault[];
  workflows: number;
  warnings: readonly string[];
}

/** The exit code is 1 if part of a workflow could not be read, or else 2 if there are findings. */
export function renderOutcome({ findings, faults, workflows, warnings }: Diagnosis): Outcome {
  const explained = findings.map((finding) => ({ ...finding, ...EXPLANATIONS[finding.code] }));
  const outputs = {
    findings: JSON.stringify(explained),
    count: String(findings.length),
    unreadable: JSON.stringify(faults),
    workflows: String(workflows),
  };
  const sentence = `Checked ${count(workflows, "workflow")}: ${count(findings.length, "finding")}.`;
  const failure =
    faults.length > 0
      ? `${count(faults.length, "place")} in workflows could not be read. ${sentence}`
      : findings.length > 0
        ? sentence
        : undefined;
  const summary = [...explained.map(renderFinding), ...faults.map(renderFault)].join("\n\n");
  return {
    sentence: failure ?? sentence,
    outputs,
    summary,
    warnings,
    ...(failure === undefined ? {} : { failure, exitCode: faults.length > 0 ? 1 : 2 }),
  };
}

function renderFinding({
  code,
  file,
  line,
  found,
  why,
  remedy,
}: WorkflowFinding & { why: string; remedy: string }): string {
  return [
    `${code} ${escapeCell(`${file}:${line}`)}`,
    `  ${escapeCell(`${capitalize(found)}.`, 300)}`,
    `  Why: ${why}`,
    `  Do: ${remedy}`,
  ].join("\n");
}

function renderFault({ file, line, message }: WorkflowFault): string {
  return `Not read: ${escapeCell(`${file}:${line}`)}: ${escapeCell(message, 300)}.`;
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
