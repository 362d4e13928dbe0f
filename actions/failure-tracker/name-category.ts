/** The category that an issue is about: its id, its title and its description, and how to recognise it in an issue. */

import { createHash } from "node:crypto";
import { codeSpan } from "../../src/text/markdown.ts";
import type { FailedJob, TrackedFailure } from "./tracked-failure.ts";

/** Contains no run, attempt, pull request or time. */
export type TrackerCategory =
  | { kind: "category"; slug: string }
  | { kind: "job"; workflow: string; job: string }
  | { kind: "workflow"; workflow: string }
  | { kind: "silence"; workflow: string }
  | { kind: "signature"; workflow: string; job: string; token: string; signature: string };

const TITLE_TOKEN = 80;

/** The first 12 hexadecimal digits of the SHA-256 of the category's key. */
export function identifyCategory(category: TrackerCategory): string {
  return shortHash(keyOf(category));
}

/** The title of the issue, as plain text. People may change it afterwards. */
export function titleCategory(category: TrackerCategory): string {
  if (category.kind === "category") return `CI failure: ${category.slug}`;
  if (category.kind === "job") return `CI failure: ${category.job} (${category.workflow})`;
  if (category.kind === "workflow") return `CI failure: workflow ${category.workflow}`;
  if (category.kind === "silence") return `CI silence: ${category.workflow}`;
  return `CI failure: ${category.job}: ${[...category.token].slice(0, TITLE_TOKEN).join("")}`;
}

/** `job \`docker smoke\` of workflow \`ci\``, as Markdown. */
export function describeCategory(category: TrackerCategory): string {
  if (category.kind === "category") return codeSpan(category.slug);
  const workflow = `workflow ${codeSpan(category.workflow)}`;
  if (category.kind === "workflow") return workflow;
  if (category.kind === "silence") return `silence of ${workflow}`;
  const job = `job ${codeSpan(category.job)} of ${workflow}`;
  return category.kind === "job" ? job : `signature ${codeSpan(category.signature)} in ${job}`;
}

export interface Candidates {
  /** The category that the inputs name; empty for none. */
  slug: string;
  workflow: string;
  /** Base names of the jobs in this run. */
  jobs: readonly string[];
}

/** Finds the category whose id the issue has, among the candidates and what the history names; null if none has it. */
export function recognizeCategory(
  { category, history }: Pick<TrackedFailure, "category" | "history">,
  { slug, workflow, jobs }: Candidates,
): TrackerCategory | null {
  const recorded = history.flatMap((row): TrackerCategory[] => [
    { kind: "workflow", workflow: row.workflow },
    ...row.jobs.flatMap(({ job, step, token }): TrackerCategory[] => [
      { kind: "job", workflow: row.workflow, job },
      { kind: "signature", workflow: row.workflow, job, token, signature: fingerprintFailure([{ job, step, token }]) },
    ]),
  ]);
  const present: TrackerCategory[] = [
    ...(slug === "" ? [] : [{ kind: "category" as const, slug }]),
    { kind: "workflow", workflow },
    ...jobs.map((job): TrackerCategory => ({ kind: "job", workflow, job })),
  ];
  return [...present, ...recorded].find((candidate) => identifyCategory(candidate) === category) ?? null;
}

/** 12 hexadecimal digits for a set of failed jobs, whatever their order. */
export function fingerprintFailure(jobs: readonly FailedJob[]): string {
  const parts = jobs.map(({ job, step, token }) => `${job}::${step}::${token}`);
  return shortHash([...new Set(parts)].sort(compareUnits).join("|"));
}

/** `.github/workflows/ci.yml@refs/heads/main` -> `ci`. Renaming the workflow inside the file does not change it. */
export function stemOf(path: string): string {
  const file = path.replace(/@.*$/s, "").split("/").at(-1) ?? "";
  return file.replace(/\.ya?ml$/i, "");
}

/**
 * Lower case, with a hyphen for everything but letters, digits, dots, underscores and hyphens. At most 80 characters.
 */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return [...slug].slice(0, 80).join("");
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function keyOf(category: TrackerCategory): string {
  if (category.kind === "category") return `explicit|${category.slug}`;
  if (category.kind === "job") return `job|${category.workflow}|${category.job}`;
  if (category.kind === "workflow") return `workflow|${category.workflow}`;
  if (category.kind === "silence") return `silence|${category.workflow}`;
  return `signature|${category.workflow}|${category.signature}`;
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
