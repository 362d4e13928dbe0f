/** Step summary of preflight-open-pr. */

import type { ListedPullRequest } from "../../src/formats/listed-pull-request.ts";
import { escapeMarkdown, renderLink, renderTable } from "../../src/text/markdown.ts";

export interface PreflightFacts {
  ecosystem: string;
  /** A few words, such as `open` or `claim given back`. */
  verdict: string;
  sentence: string;
  matches: readonly ListedPullRequest[];
  stale: readonly ListedPullRequest[];
  warnings: readonly string[];
  now: Date;
}

const MAX_ROWS = 50;
const SIGNS: Readonly<Record<string, string>> = { open: "⏸️", none: "✅", unknown: "❔" };

export function renderPreflightSummary({ ecosystem, verdict, sentence, ...facts }: PreflightFacts): string {
  const sign = SIGNS[verdict] === undefined ? "" : `${SIGNS[verdict]} `;
  const parts = [
    `### ${sign}Preflight for ${escapeMarkdown(ecosystem)}: ${verdict}`,
    escapeMarkdown(sentence, 2000),
    ...renderPulls("Matches", facts.matches, facts.now),
    ...renderPulls("Too old to count", facts.stale, facts.now),
    ...facts.warnings.map((warning) => `- ${escapeMarkdown(warning, 2000)}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderPulls(title: string, pulls: readonly ListedPullRequest[], now: Date): string[] {
  if (pulls.length === 0) return [];
  const rows = pulls
    .slice(0, MAX_ROWS)
    .map((pull) => [
      renderLink(`#${pull.number}`, pull.url),
      escapeMarkdown(pull.title, 120),
      escapeMarkdown(pull.headRef, 120),
      escapeMarkdown(pull.author),
      formatAge(now.getTime() - Date.parse(pull.createdAt)),
    ]);
  const rest = pulls.length > MAX_ROWS ? [`${pulls.length - MAX_ROWS} more are in the output matches.`] : [];
  return [`**${title}**`, renderTable(["Pull request", "Title", "Branch", "Author", "Age"], rows), ...rest];
}

/** `3 d 4 h`, `2 h 5 min`, `12 min`. */
function formatAge(ageMs: number): string {
  const minutes = Math.max(0, Math.floor(ageMs / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
