/** Finds out, for each branch of a watch, whether it is merged, and whether anybody else has added commits to it. */

import { type CommitObject, parseCommitObject } from "../../src/formats/commit-object.ts";
import type { Mirror } from "../../src/git/mirror.ts";
import { cleanIdentity, type Identity } from "../../src/git/private-index.ts";
import type { Git } from "../../src/git/run-git.ts";
import { commitContent } from "./compose-commit.ts";
import type { BranchFact, ForeignCommit } from "./facts.ts";
import { holdsContent } from "./holds-content.ts";
import { branchPrefix, readBranchHead } from "./plan-branch.ts";
import { readCommitDate } from "./read-commit-date.ts";
import { parseMessage, type WatchTrailers } from "./watch-message.ts";

export interface BranchQuestion {
  target: Mirror;
  upstream: Mirror;
  /** Name of the watch. */
  watch: string;
  /** The tip of the base branch. */
  base: string;
  author: Identity;
  isAllowed(path: string): boolean;
  /** Commits that we pushed or were about to push, according to the state. */
  recorded: ReadonlySet<string>;
}

/** How many of a branch's newest commits to look at. */
const MAX_COMMITS = 100;

/** Every branch of the watch in the target's mirror, sorted by name. Call it after fetching both mirrors. */
export async function observeBranches(question: BranchQuestion): Promise<BranchFact[]> {
  const { git } = question.target;
  const prefix = `refs/heads/${branchPrefix(question.watch)}`;
  const list = await git.text(["for-each-ref", "--format=%(objectname) %(refname)", prefix]);
  const facts: BranchFact[] = [];
  for (const line of list.split("\n")) {
    const [sha = "", ref = ""] = line.split(" ");
    const name = ref.slice("refs/heads/".length);
    const head = readBranchHead(question.watch, name);
    if (head !== null) facts.push({ name, head, sha, ...(await judgeBranch(question, { head, tip: sha })) });
  }
  return facts;
}

async function judgeBranch(
  question: BranchQuestion,
  { head, tip }: { head: string; tip: string },
): Promise<Pick<BranchFact, "relation" | "foreignCommits">> {
  const { git } = question.target;
  const mergeBase = (await git.run(["merge-base", question.base, tip])).stdout.toString().trim();
  const isOfHead = (commit: CommitObject) =>
    question.recorded.has(commit.id) ||
    (isOurs(question, commit) && readTrailers(question, commit)?.rangeHead === head);
  const own = await listCommits(git, mergeBase === "" ? [tip] : [tip, `^${mergeBase}`]);
  // If the branch was merged with its commits, they are now part of the base branch's history.
  const all = own.length > 0 ? own : await listCommits(git, [tip]);
  if (all.some(isOfHead) && (await holdsContent(git, { base: question.base, mergeBase, tip }))) {
    return { relation: "merged", foreignCommits: [] };
  }
  const [last] = own;
  if (own.length === 1 && last !== undefined && isOfHead(last) && (await isAsMade(question, last))) {
    return { relation: "ours", foreignCommits: [] };
  }
  const foreign = own.filter((commit) => !isOfHead(commit));
  return { relation: "foreign", foreignCommits: (foreign.length > 0 ? foreign : all.slice(0, 1)).map(describe) };
}

/** True if author and committer are ours, and there is one parent and our trailers. */
function isOurs(question: BranchQuestion, commit: CommitObject): boolean {
  const { name, email } = question.author;
  const isAuthor = (person: Identity) => person.name === cleanIdentity(name) && person.email === cleanIdentity(email);
  const isMade = isAuthor(commit.author) && isAuthor(commit.committer) && commit.parents.length === 1;
  return isMade && readTrailers(question, commit) !== null;
}

function readTrailers({ watch }: BranchQuestion, { message }: CommitObject): WatchTrailers | null {
  const trailers = parseMessage(message);
  return trailers?.watch === watch ? trailers : null;
}

/** True for a recorded commit, and for one that we would make in the same way from its content and trailers. */
async function isAsMade(question: BranchQuestion, commit: CommitObject): Promise<boolean> {
  const { target, upstream, watch, author, isAllowed, recorded } = question;
  if (recorded.has(commit.id)) return true;
  const trailers = readTrailers(question, commit);
  const [base = ""] = commit.parents;
  const date = trailers === null ? null : await readCommitDate(upstream, trailers.rangeHead);
  if (trailers === null || date === null) return false;
  const { repository, rangeBase, rangeHead } = trailers;
  const terms = { watch, repository, range: { base: rangeBase, head: rangeHead }, author, date, isAllowed, base };
  return (await commitContent(target.git, `${commit.id}^{tree}`, terms)) === commit.id;
}

/** Lists commits, newest first. */
async function listCommits(git: Git, args: readonly string[]): Promise<CommitObject[]> {
  const ids = await git.text(["rev-list", "--topo-order", `--max-count=${MAX_COMMITS}`, ...args, "--"]);
  const commits: CommitObject[] = [];
  for (const id of ids.split("\n").filter(Boolean)) {
    commits.push(parseCommitObject(id, (await git.run(["cat-file", "commit", id])).stdout.toString()));
  }
  return commits;
}

function describe({ id, author, message }: CommitObject): ForeignCommit {
  return { sha: id, author: author.name, subject: message.split("\n", 1)[0] as string };
}
