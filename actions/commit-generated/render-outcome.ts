import { showPath } from "../../src/git/decode-path.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { warnOfFallback } from "../../src/publish/describe-fallback.ts";
import type { Publication } from "../../src/publish/publish.ts";
import { count } from "../../src/text/count.ts";
import { escapeMarkdown } from "../../src/text/markdown.ts";
import type { Generated } from "./generate.ts";
import type { Work } from "./plan-work.ts";

export function renderOutcome(publication: Publication<Generated>, work: Work): Outcome {
  const { kind, attempts, durationMs, insteadOf } = publication;
  const paths = kind === "published" || kind === "dry-run" ? publication.paths.map(showPath) : [];
  const sentence = describeSentence(publication, work);
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
    ...(kind === "failed" ? { failure: sentence } : {}),
  };
}

function describeSentence(publication: Publication<Generated>, work: Work): string {
  const where = `branch "${publication.branch}"`;
  if (publication.kind === "failed") return describeFailure(publication, work);
  const files = count(publication.paths.length, "file");
  if (publication.kind === "dry-run") return `Dry run: would publish ${files} to ${where}.`;
  if (publication.kind === "published") {
    return `Published ${files} to ${where} as ${publication.commit}, at attempt ${publication.attempts}.`;
  }
  const isNothing = publication.report?.hasMatch === false;
  if (work.script === null) {
    if (isNothing) return `Unchanged: earlier steps left nothing to publish to ${where}.`;
    return `Unchanged: ${where} already has what earlier steps left.`;
  }
  if (isNothing) return `Unchanged: the generator produced nothing to publish to ${where}.`;
  return `Unchanged: ${where} already has what the generator makes.`;
}

/** A command that runs again after each lost race may never be fast enough. */
function describeFailure({ message, refusal }: Failed, work: Work): string {
  if (refusal.kind !== "raced" || work.kind !== "derive again") return message;
  return `${message} The command ran again after each lost race. Set \`rerun: false\` if its files do not depend on the newest commit, use \`append\` to add records to one file, or put the jobs that write to the branch into one \`concurrency\` group.`;
}

type Failed = Extract<Publication<Generated>, { kind: "failed" }>;

/** Indented code needs no escaping. */
function renderPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, 50).map((file) => `    ${JSON.stringify(file).slice(1, -1)}`);
  return [...shown, ...(paths.length > 50 ? [`    and ${paths.length - 50} more`] : [])].join("\n");
}
