/** Renders the comments on a failure issue. Each starts with a marker that says what it is and for which run. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import { count } from "../../src/text/count.ts";
import { codeSpan, escapeCell, renderLink } from "../../src/text/markdown.ts";
import { markerValue } from "../../src/text/marker.ts";
import { linkRun, showSubject } from "./render-issue.ts";
import type { Occurrence, SubjectKey } from "./tracked-failure.ts";

export type CommentKind = "occurrence" | "escalation" | "resolution" | "healing" | "leaving" | "twin";

interface Place {
  serverUrl: string;
  repositoryUrl: string;
}

const MARKER = /^<!-- pipekeeper:failure-comment kind=([a-z]+) key=(\S+) -->/;
const SHOWN_JOBS = 5;

export function renderComment(kind: CommentKind, key: string, text: string): string {
  return `<!-- pipekeeper:failure-comment kind=${kind} key=${markerValue(key)} -->\n${text}`;
}

/** The kind and key in the marker of a comment; null without a marker. Does not check who wrote the comment. */
export function readCommentMarker(body: string): { kind: string; key: string } | null {
  const [, kind, key] = MARKER.exec(body) ?? [];
  return kind === undefined || key === undefined ? null : { kind, key };
}

/** One sentence about an occurrence, and a second one if the signature has changed. */
export function describeOccurrence(
  row: Pick<Occurrence, "key" | "subject" | "signature">,
  facts: Place & {
    count: number;
    isReopened: boolean;
    before: string;
    jobs: readonly { name: string; url: string | null }[];
  },
): string {
  const run = linkRun(row.key, [], facts, "run ");
  const jobs = facts.jobs.slice(0, SHOWN_JOBS).map(({ name, url }) => renderLink(escapeCell(name), url, facts));
  const more = facts.jobs.length > SHOWN_JOBS ? ` and ${facts.jobs.length - SHOWN_JOBS} more` : "";
  const start = facts.isReopened ? "Failed again" : `Occurrence ${facts.count}:`;
  const told = facts.isReopened ? "" : " failed";
  const changed =
    facts.before !== "" && facts.before !== row.signature
      ? ` The signature changed from ${codeSpan(facts.before)} to ${codeSpan(row.signature)}.`
      : "";
  return `${start} ${showSubject(row.subject)}${told} in ${run}: ${jobs.join(", ")}${more}.${changed}`
    .replace("Failed again #", "Failed again on #")
    .replace("Failed again `", "Failed again on `")
    .replace("Failed again workflow `", "Failed again in workflow `");
}

export function describeEscalation(failures: number): string {
  return `${count(failures, "failure")} since this issue was opened. It does not seem to go away by itself.`;
}

export function describeRecovery(subject: SubjectKey, key: RunKey, place: Place): string {
  return `${showSubject(subject)} recovered: ${linkRun(key, [], place, "run ")}`;
}

export function describeHealing(quietHours: number, limitHours: number): string {
  return `no news for ${quietHours} h (limit ${limitHours} h); reopens with the next failure`;
}

export function describeLeaving(subjects: readonly SubjectKey[]): string {
  const are = subjects.length === 1 ? "is" : "are";
  return `${subjects.map(showSubject).join(", ")} ${are} closed or merged, and nothing else was tracked here.`;
}

export function describeTwin(oldest: number): string {
  return `The same failure is tracked in #${oldest}, which has taken over what was recorded here.`;
}
