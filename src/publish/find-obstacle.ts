/** Never destroy other people's work: replace a branch only if this action made every commit that would be lost. */

import type { CommitObject } from "../formats/commit-object.ts";
import type { Identity } from "../git/private-index.ts";
import type { Refusal } from "../git/refusal.ts";
import { toOneLine } from "../text/clean.ts";
import { cutPoints } from "../text/fit.ts";
import type { Target } from "./transport.ts";

/** How to recognize this action's own commits. */
export interface Owner {
  author: Identity;
  /** True if the token's account is the commit's author. */
  isTokenOwner(commit: CommitObject): Promise<boolean>;
}

/** How to read past commits. */
export interface History {
  /** Null if the commit is not available. */
  read(id: string): Promise<CommitObject | null>;
  /** Makes the whole history readable. Returns null, or why that failed. */
  complete(): Promise<Refusal | null>;
  /** True if the tip is the commit or descends from it. */
  contains(tip: string, commit: string): Promise<boolean>;
  /** Null if it cannot be determined. */
  readDefaultBranch(): Promise<string | null>;
}

/** The branch to replace, with its newest commit and that of the source branch. */
export interface Replacement {
  target: Target;
  /** The newest commit of the branch. */
  at: CommitObject;
  /** The newest commit of the source branch. */
  source: string;
}

const BOT = /^(?:\d+\+)?github-actions\[bot\]@users\.noreply\./i;
/** The committer of changes made in the browser, and of API commits that GitHub signs. */
const WEB_FLOW = /^noreply@/i;
const TRAILER = /^[A-Za-z][A-Za-z0-9-]*: \S/;
const BASE = /^Pipekeeper-Base: ([0-9a-f]{40,64})$/m;

/** Why the branch must not be written, such as a newest commit by somebody else; null if it may be written. */
export async function findObstacle(
  { target, at, source }: Replacement,
  { history, owner }: { history: History; owner: Owner },
): Promise<Refusal | null> {
  const isFork = target.history === "fork";
  if (target.history.startsWith("orphan") && target.targetBranch === (await history.readDefaultBranch())) {
    const reason = `"${target.targetBranch}" is the default branch of the repository`;
    return { kind: "refused", rule: "default-branch", said: [reason], reasons: [reason] };
  }
  if (!isFork && target.history !== "orphan-replace") return null;
  /**
   * True for the first commit of ours on the branch, which has no parent. On a pull request's branch, it may have one
   * parent: the commit that the trailer names.
   */
  const isStart = (commit: CommitObject) =>
    commit.parents.length === 0 || (isFork && commit.parents.length === 1 && commit.parents[0] === baseOf(commit));
  const waiting: string[] = [...at.parents];
  if (!(await isOwnCommit(at, owner))) return refuse(at, target);
  if (isStart(at)) return null;
  const refusal = await history.complete();
  if (refusal !== null) return refusal;
  for (const seen = new Set<string>(); waiting.length > 0; ) {
    const id = waiting.shift() as string;
    if (seen.has(id)) continue;
    seen.add(id);
    if (isFork && (await history.contains(source, id))) continue;
    const commit = await history.read(id);
    if (commit === null || !(await isOwnCommit(commit, owner))) return refuse(commit ?? { id }, target);
    if (!isStart(commit)) waiting.push(...commit.parents);
  }
  return null;
}

/** True for a commit with our trailers that nobody else made or rewrote. */
export async function isOwnCommit(commit: CommitObject, owner: Owner): Promise<boolean> {
  if (baseOf(commit) === null) return false;
  const { author, committer } = commit;
  const isOurs = ({ email }: Identity) => email.toLowerCase() === owner.author.email.toLowerCase() || BOT.test(email);
  // Whoever amends our commit becomes its committer.
  const isRewritten = !isOurs(committer) && !WEB_FLOW.test(committer.email) && committer.email !== author.email;
  return !isRewritten && (isOurs(author) || (await owner.isTokenOwner(commit)));
}

/** The commit that the files were derived from; null if the message does not end in our trailers. */
function baseOf({ message }: CommitObject): string | null {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? "";
  if (!last.split("\n").every((line) => TRAILER.test(line) || /^\s/.test(line))) return null;
  return BASE.exec(last)?.[1] ?? null;
}

function refuse(commit: Partial<CommitObject> & { id: string }, { history, targetBranch }: Target): Refusal {
  const clean = (text: string) => cutPoints(toOneLine(text), 100);
  const [subject = ""] = (commit.message ?? "").split("\n");
  const who = commit.author === undefined ? "" : ` by ${clean(`${commit.author.name} <${commit.author.email}>`)}`;
  const shown = subject === "" ? "" : ` "${clean(subject)}"`;
  const reason = `commit ${commit.id.slice(0, 10)}${shown}${who} on branch "${targetBranch}" is not its own`;
  const rule = history === "fork" ? "foreign-pull-request" : "foreign-branch";
  return { kind: "refused", rule, said: [reason], reasons: [reason] };
}
