import type { Outcome } from "../../src/kit/define-action.ts";
import { warnOfFallback } from "../../src/publish/describe-fallback.ts";
import type { Publication } from "../../src/publish/publish.ts";
import { escapeMarkdown } from "../../src/text/markdown.ts";
import type { Generated } from "./generate.ts";

/** What commit-generated has done -> outputs, step summary, verdict. */
export function renderOutcome(publication: Publication<Generated>): Outcome {
  const { kind, attempts, durationMs, insteadOf } = publication;
  const paths = kind === "published" || kind === "dry-run" ? publication.paths : [];
  const sentence = describeSentence(publication);
  return {
    sentence,
    summary: `### Generated files\n\n${escapeMarkdown(sentence, 2000)}\n${paths.length > 0 ? `\n${renderPaths(paths)}\n` : ""}`,
    outputs: {
      outcome: kind,
      changed: String(paths.length > 0),
      "commit-sha": kind === "published" ? publication.commit : "",
      attempts: String(attempts),
      paths: paths.join("\n"),
      "duration-ms": String(durationMs),
    },
    warnings: [
      ...(publication.report?.warnings ?? []),
      ...publication.warnings,
      ...(insteadOf === null ? [] : [warnOfFallback("what was generated", insteadOf, publication.branch)]),
    ],
    ...(kind === "failed" ? { failure: publication.message } : {}),
  };
}

function describeSentence(publication: Publication<Generated>): string {
  const where = `branch "${publication.branch}"`;
  if (publication.kind === "failed") return publication.message;
  const files = `${publication.paths.length} file${publication.paths.length === 1 ? "" : "s"}`;
  if (publication.kind === "dry-run") return `Dry run: would publish ${files} to ${where}.`;
  if (publication.kind === "published") {
    return `Published ${files} to ${where} as ${publication.commit}, at attempt ${publication.attempts}.`;
  }
  const isNothing = (publication.report?.warnings.length ?? 0) > 0;
  if (isNothing) return `Unchanged: the generator made nothing to publish to ${where}.`;
  return `Unchanged: ${where} already holds what the generator makes.`;
}

/** As indented code, which needs no escaping. */
function renderPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, 50).map((file) => `    ${JSON.stringify(file).slice(1, -1)}`);
  return [...shown, ...(paths.length > 50 ? [`    and ${paths.length - 50} more`] : [])].join("\n");
}
