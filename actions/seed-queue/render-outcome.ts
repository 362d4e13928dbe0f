/** Renders the outputs, the sentence and the step summary of seed-queue. */

import path from "node:path";
import type { Problem } from "../../src/formats/problem.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import type { Publication } from "../../src/publish/publish.ts";
import { count } from "../../src/text/count.ts";
import { codeSpan, escapeCell, escapeMarkdown, renderTable } from "../../src/text/markdown.ts";
import type { Inputs } from "./inputs.ts";
import type { MergeCounts } from "./merge-found.ts";
import type { SeedingReport } from "./plan-queue.ts";
import type { SourceReading } from "./read-source.ts";

const MAX_NAMES = 50;
/** A malformed list could have thousands of faults. */
const MAX_FAULTS_PER_SOURCE = 20;
const NO_COUNTS: MergeCounts = { added: [], raised: [], nameTaken: [] };

export interface Seeding {
  inputs: Pick<Inputs, "root" | "fail-on-partial">;
  readings: readonly SourceReading[];
  /** Null if no source could be read. */
  publication: Publication<SeedingReport> | null;
}

interface SeededSource {
  reading: SourceReading;
  counts: MergeCounts;
}

export function renderOutcome(seeding: Seeding): Outcome {
  const { readings, publication } = seeding;
  const byEcosystem = publication?.report?.merge.byEcosystem;
  const seeded = readings.map((reading) => ({ reading, counts: byEcosystem?.get(reading.ecosystem) ?? NO_COUNTS }));
  const added = sum(seeded, ({ counts }) => counts.added);
  const raised = sum(seeded, ({ counts }) => counts.raised);
  const { root } = seeding.inputs;
  const inQueue = (publication?.report?.problems ?? []).map((each) => ({
    ...each,
    file: path.posix.join(root, each.file),
  }));
  const problems = [...inQueue, ...readings.flatMap(listFaults)];
  const sentence = describe(seeding, { added, raised });
  const failure = judge(seeding, sentence);
  return {
    sentence,
    outputs: {
      outcome: publication?.kind ?? "failed",
      "commit-sha": publication?.kind === "published" ? publication.commit : "",
      "push-attempts": String(publication?.attempts ?? 0),
      added: String(added),
      raised: String(raised),
      sources: JSON.stringify(Object.fromEntries(seeded.map(describeSource))),
      problems: String(problems.length),
    },
    summary: renderSummary(seeded, failure ?? sentence, problems.length),
    problems,
    warnings: [
      ...readings.filter(({ reason }) => reason !== null).map(describeFault),
      ...(publication?.warnings ?? []),
    ],
    ...(failure === null ? {} : { failure }),
  };
}

function describe({ publication }: Seeding, { added, raised }: { added: number; raised: number }): string {
  if (publication === null) return "No source could be read, so nothing was published.";
  if (publication.kind === "failed") return publication.message;
  const what = `${count(added, "new package")} and ${count(raised, "higher priority", "higher priorities")}`;
  const where = publication.branch === null ? "the files on disk" : `branch "${publication.branch}"`;
  if (publication.kind === "unchanged")
    return "Unchanged: every package that the sources list is already in the queue, or its name is taken.";
  if (publication.kind === "dry-run") return `Dry run: would write ${what} to ${where}.`;
  if (publication.kind === "published") return `Published ${what} to ${where} as ${publication.commit}.`;
  return `Wrote ${what} to ${where}.`;
}

/** Why the step fails; null if it passes. */
function judge({ readings, publication, inputs }: Seeding, sentence: string): string | null {
  const lost = readings.filter(({ reason }) => reason !== null);
  if (publication === null) return `${sentence} ${lost.map(describeFault).join(" ")}`;
  if (publication.kind === "failed") return sentence;
  if (lost.length === 0 || !inputs["fail-on-partial"]) return null;
  return `${sentence} ${lost.map(describeFault).join(" ")} The step fails because of \`fail-on-partial\`.`;
}

function describeFault({ ecosystem, status, reason, packages }: SourceReading): string {
  const kept = status === "partial" ? `, after ${count(packages.length, "package")}` : "";
  return `${ecosystem} was not read to its end${kept}: ${reason}.`;
}

function describeSource({ reading, counts }: SeededSource): [string, Record<string, number | string>] {
  const { ecosystem, packages, status } = reading;
  const { added, raised, nameTaken } = counts;
  return [
    ecosystem,
    {
      fetched: packages.length,
      added: added.length,
      raised: raised.length,
      name_taken: nameTaken.length,
      status,
    },
  ];
}

/** An item of an answer has no file, so the address is shown instead. */
function listFaults({ faults, ecosystem }: SourceReading): Problem[] {
  const listed = faults.slice(0, MAX_FAULTS_PER_SOURCE).map(
    ({ address, reason }): Problem => ({
      ...{ file: address, line: null, entry: ecosystem, code: "bad-value", severity: "warning", reason },
    }),
  );
  const more = faults.length - listed.length;
  const [first] = listed;
  if (more <= 0 || first === undefined) return listed;
  return [...listed, { ...first, reason: `${count(more, "more item is", "more items are")} not used` }];
}

function renderSummary(seeded: readonly SeededSource[], sentence: string, problems: number): string {
  const rows = seeded.map(({ reading: { ecosystem, packages, status }, counts }) => [
    ...[escapeCell(ecosystem), status, packages.length],
    ...[counts.added.length, counts.raised.length, counts.nameTaken.length],
  ]);
  const taken = seeded.flatMap(({ counts }) => counts.nameTaken);
  const lost = seeded.filter(({ reading }) => reading.reason !== null);
  return [
    "## Queue seeding",
    "",
    escapeMarkdown(sentence, 2000),
    "",
    renderTable(["Source", "Status", "Listed", "Added", "Raised", "Name taken"], rows),
    "",
    ...lost.map(({ reading }) => `- ⚠️ ${escapeMarkdown(describeFault(reading), 500)}`),
    ...(lost.length > 0 ? [""] : []),
    ...renderNames(
      "Added",
      seeded.flatMap(({ counts }) => counts.added),
    ),
    ...renderNames(
      "Not added, because another package has the name",
      taken.map(({ source, takenBy }) => `${source} (${takenBy})`),
    ),
    ...(problems > 0 ? [`${count(problems, "problem")} reported as annotations.`, ""] : []),
  ].join("\n");
}

function renderNames(title: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MAX_NAMES).map((name) => codeSpan(name));
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
  return [`${title}: ${shown.join(", ")}${more}.`, ""];
}

function sum(seeded: readonly SeededSource[], listOf: (source: SeededSource) => readonly unknown[]): number {
  return seeded.reduce((total, source) => total + listOf(source).length, 0);
}
