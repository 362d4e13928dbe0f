import { escapeCell, fencedBlock, renderLink } from "../../src/text/markdown.ts";

export interface TrackerFacts {
  sentence: string;
  serverUrl: string;
  changes: readonly { number: number | null; url: string; action: string; occurrences: number }[];
  problems: readonly string[];
  /** What was left as it is on purpose. */
  notes: readonly string[];
  warnings: readonly string[];
  planned: readonly { call: string; diff: string }[];
  apiCalls: number;
}

const SENTENCE = 2000;

/** Renders the step summary of failure-tracker. */
export function renderTrackerSummary(facts: TrackerFacts): string {
  const rows = facts.changes.map(({ number, url, action, occurrences }) => {
    const issue = number === null ? "new" : renderLink(`#${number}`, url, facts);
    return `| ${issue} | ${escapeCell(action)} | ${occurrences} |`;
  });
  const parts = [
    "### Failure tracker",
    escapeCell(facts.sentence, SENTENCE),
    ...(rows.length === 0 ? [] : [["| Issue | What happened | Occurrences |", "|:--|:--|--:|", ...rows].join("\n")]),
    ...renderList("Warnings", facts.warnings),
    ...renderList("Problems", facts.problems),
    ...renderList("Left as it is", facts.notes),
    ...facts.planned.map(
      ({ call, diff }) => `Would ${escapeCell(call, SENTENCE)}${diff === "" ? "" : `\n\n${fencedBlock(diff)}`}`,
    ),
    `<sub>${facts.apiCalls} API calls.</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderList(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`${title}:\n\n${lines.map((line) => `- ${escapeCell(line, SENTENCE)}`).join("\n")}`];
}
