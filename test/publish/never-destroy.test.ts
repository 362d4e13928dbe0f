/** Other people's commits on a branch are never replaced, by git or by the API. */

import { describe, expect, test } from "vitest";
import { type CommitObject, parseCommitObject } from "../../src/formats/commit-object.ts";
import { findObstacle, isOwnCommit } from "../../src/publish/find-obstacle.ts";
import type { Target } from "../../src/publish/transport.ts";
import { everyNth } from "../support/every-nth.ts";
import type { Signature } from "../support/github/bare-repository.ts";
import { inTurn } from "../support/in-turn.ts";
import { BOT, OURS, openWorld, type RunOptions, run, type Way, type World, write } from "./publishing.ts";

const STATE = { "data/queue.jsonl": "{}\n" };
const ADA = { name: "Ada", email: "ada@example.test" };
const GITHUB = { name: "GitHub", email: "noreply@github.com" };
const BASE = "1".repeat(40);
const TRAILER = `Pipekeeper-Base: ${BASE}`;
const REPLACE: Target = { sourceBranch: "main", targetBranch: "dashboard", history: "orphan-replace" };
const FORK: Target = { sourceBranch: "main", targetBranch: "pipekeeper/main/dashboard", history: "fork" };
const WAYS: Way[] = [
  { reader: "git", writer: "git" },
  { reader: "git", writer: "api" },
  { reader: "api", writer: "api" },
];

describe("whether a commit is this action's own", () => {
  const owner = { author: BOT, isTokenOwner: async ({ author }: CommitObject) => author.name === "my-app[bot]" };
  const APP = { name: "my-app[bot]", email: "7+my-app[bot]@users.noreply.github.com" };
  const CUSTOM = { author: { name: "Robot", email: "Robot@example.test" }, isTokenOwner: async () => false };
  const own = { id: "c", parents: [], author: BOT, committer: BOT, message: `x\n\n${TRAILER}\n` };
  test.each([
    { name: "with our author and trailers", change: {}, want: true },
    {
      name: "with a trailer for the run, too",
      change: { message: `x\n\nbody\n\nPipekeeper-Run: u\n${TRAILER}` },
      want: true,
    },
    { name: "signed by GitHub", change: { committer: GITHUB }, want: true },
    { name: "of the token's account", change: { author: APP, committer: GITHUB }, want: true },
    { name: "without trailers", change: { message: "x\n" }, want: false },
    { name: "that only mentions a trailer", change: { message: `see ${TRAILER}\n\nwhich is nice\n` }, want: false },
    { name: "with a trailer that names no commit", change: { message: "x\n\nPipekeeper-Base: main\n" }, want: false },
    { name: "of somebody else with our trailers", change: { author: ADA, committer: ADA }, want: false },
    { name: "that somebody else has amended", change: { committer: ADA }, want: false },
    { name: "edited in the browser by somebody else", change: { author: ADA, committer: GITHUB }, want: false },
  ])("$name: $want", async ({ change, want }) => {
    expect(await isOwnCommit({ ...own, ...change }, owner)).toBe(want);
  });
  test("of the configured author, in any letter case of the address", async () => {
    const author = { name: "Other name", email: "robot@example.test" };
    expect(await isOwnCommit({ ...own, author, committer: author }, CUSTOM)).toBe(true);
  });
});

describe("the history of a branch", () => {
  const own = (id: string, parents: string[], base = BASE): CommitObject => ({
    ...{ id, parents, author: BOT, committer: BOT, message: `x\n\nPipekeeper-Base: ${base}\n` },
  });
  const theirs = (id: string, parents: string[]): CommitObject => ({
    ...own(id, parents),
    author: ADA,
    committer: ADA,
  });
  const sha = (digit: string) => digit.repeat(40);
  const [A, B, C, D] = [sha("a"), sha("b"), sha("c"), sha("d")] as [string, string, string, string];

  async function judge(target: Target, commits: CommitObject[], kept: string[] = []) {
    const [at] = commits;
    let isComplete = false;
    const history = {
      read: async (id: string) => {
        if (!isComplete) throw new Error("only the newest commit is there yet");
        return commits.find((commit) => commit.id === id) ?? null;
      },
      complete: async () => {
        isComplete = true;
        return null;
      },
      contains: async (_tip: string, id: string) => kept.includes(id),
      readDefaultBranch: async () => "main",
    };
    const owner = { author: BOT, isTokenOwner: async () => false };
    const found = await findObstacle({ target, at: at as CommitObject, source: "s" }, { history, owner });
    return found?.reasons[0]?.match(/commit (\w)/)?.[1] ?? null;
  }

  test.each([
    { name: "one commit of ours", target: REPLACE, commits: [own(A, [])], want: null },
    { name: "many commits of ours", target: REPLACE, commits: [own(A, [B]), own(B, [C]), own(C, [])], want: null },
    { name: "a commit of theirs", target: REPLACE, commits: [theirs(A, [])], want: "a" },
    { name: "ours on top of theirs", target: REPLACE, commits: [own(A, [B]), own(B, [C]), theirs(C, [])], want: "c" },
    {
      name: "theirs below a merge of ours",
      target: REPLACE,
      commits: [own(A, [B, C]), own(B, []), own(C, [D]), theirs(D, [])],
      want: "d",
    },
    { name: "a commit that cannot be read", target: REPLACE, commits: [own(A, [B])], want: "b" },
    { name: "a pull request that starts at its base", target: FORK, commits: [own(A, [BASE])], want: null },
    { name: "their pull request", target: FORK, commits: [theirs(A, [BASE])], want: "a" },
    {
      name: "ours on top of theirs in a pull request",
      target: FORK,
      commits: [own(A, [B]), theirs(B, [BASE])],
      want: "b",
    },
    {
      name: "a pull request on another commit of the base",
      target: FORK,
      commits: [own(A, [B])],
      kept: [B],
      want: null,
    },
    {
      name: "a merge of the base into a pull request, by a person",
      target: FORK,
      commits: [theirs(A, [B, C]), own(B, [BASE])],
      kept: [C],
      want: "a",
    },
    {
      name: "a merge of the base by a person, below a commit of ours",
      target: FORK,
      commits: [own(D, [A]), theirs(A, [B, C]), own(B, [BASE])],
      kept: [C],
      want: "a",
    },
  ])("$name: $want", async ({ target, commits, kept = [], want }) => {
    expect(await judge(target, commits, kept)).toBe(want);
  });
});

test("a commit's message and author are cleaned before they are shown", async () => {
  const author = { name: "A\u202eda\u0007", email: "a@b" };
  const at = { id: BASE, parents: [], author, committer: author, message: `\u001b[31m${"x".repeat(200)}\nmore` };
  const history = {
    read: async () => null,
    complete: async () => null,
    contains: async () => false,
    readDefaultBranch: async () => null,
  };
  const owner = { author: BOT, isTokenOwner: async () => false };
  const found = await findObstacle({ target: REPLACE, at, source: "s" }, { history, owner });
  expect(found?.reasons[0]).toMatch(
    /^commit 1{10} "[^\p{C}]{1,110}" by Ada <a@b> on branch "dashboard" is not its own$/u,
  );
});

test("a commit's text is parsed into parents, author, committer and message, and its signature is skipped", () => {
  const lines = [
    `tree ${BASE}`,
    "parent a",
    "parent b",
    "author Ada Lovelace <ada@example.test> 1 +0000",
    "committer <x@y> 1 +0000",
    "gpgsig -----BEGIN",
    " parent c",
    "",
    "subject",
    "",
    "parent d",
  ];
  expect(parseCommitObject("c", lines.join("\n"))).toMatchObject({
    id: "c",
    parents: ["a", "b"],
    author: { name: "Ada Lovelace", email: "ada@example.test" },
    committer: { name: "", email: "x@y" },
    message: "subject\n\nparent d",
  });
});

interface Row {
  name: string;
  target: Target;
  /** Commits on the target branch, oldest first. */
  commits: Signature[];
  /** Index of the commit that the message names; null if the branch is replaced. */
  foreign: number | null;
}

const THEIRS = { author: ADA, message: "Add a page\n" };
const ROWS: Row[] = [
  { name: "three commits of a person", target: REPLACE, commits: [THEIRS, THEIRS, THEIRS], foreign: 2 },
  { name: "ours on top of theirs", target: REPLACE, commits: [THEIRS, OURS, OURS], foreign: 0 },
  { name: "theirs on top of ours", target: REPLACE, commits: [OURS, THEIRS], foreign: 1 },
  { name: "only ours", target: REPLACE, commits: [OURS, OURS, OURS], foreign: null },
  { name: "our pull request", target: FORK, commits: [OURS], foreign: null },
  { name: "a person's commit on a pull request", target: FORK, commits: [OURS, THEIRS], foreign: 1 },
  { name: "ours on top of a person's on a pull request", target: FORK, commits: [THEIRS, OURS], foreign: 0 },
];

function publishX(way: Way, target: Target): RunOptions {
  return { ...way, target, derive: (tip) => write(tip, { out: "x" }) };
}

async function commitAll(world: World, branch: string, signatures: Signature[]): Promise<string[]> {
  const made: string[] = [];
  if (branch === FORK.targetBranch) await world.remote.git(["branch", branch, "main"]);
  for (const [index, as] of signatures.entries())
    made.push(await world.remote.commit({ [`${index}`]: "" }, branch, as));
  return made;
}

describe.each(WAYS)("read by $reader, written by $writer", (way) => {
  const rows = inTurn(everyNth(ROWS, 2), WAYS).flatMap((turn) => (turn.way === way ? [turn.row] : []));

  const promise = "commits of other people are never replaced, neither on an orphan branch nor on a pull request";
  test.each(rows)(`${promise}: $name`, async ({ target, commits, foreign }) => {
    await using world = await openWorld(STATE);
    const made = await commitAll(world, target.targetBranch, commits);
    const result = await run(world, publishX(way, target));
    if (foreign === null) {
      expect(result.kind).toBe("published");
      return;
    }
    const named = new RegExp(`commit ${made[foreign]?.slice(0, 10)} "Add a page" by Ada .*"${target.targetBranch}"`);
    expect(result).toMatchObject({ kind: "failed", attempts: 1, message: expect.stringMatching(named) });
    expect(await world.remote.tip(target.targetBranch)).toBe(made.at(-1));
    const remedy = target === REPLACE ? "`keep-history: true`" : "Merge or close the pull request";
    expect(result).toMatchObject({ message: expect.stringContaining(remedy) });
  });

  test("keep-history adds to a person's commits", async () => {
    await using world = await openWorld(STATE);
    const [first] = await commitAll(world, "dashboard", [THEIRS]);
    const result = await run(world, publishX(way, { ...REPLACE, history: "orphan-append" }));
    expect(result.kind).toBe("published");
    expect(await world.remote.log("dashboard", "%H")).toContain(first);
  });

  test("a person's commit that is pushed after the check is not lost", async () => {
    await using world = await openWorld(STATE);
    await commitAll(world, "dashboard", [OURS]);
    let theirs = "";
    world.github.script.beforeNext({ method: "POST", path: /\/graphql$|\/git-receive-pack$/ }, async () => {
      theirs = await world.remote.commit({ page: "" }, "dashboard", THEIRS);
    });
    const result = await run(world, publishX(way, REPLACE));
    expect(result).toMatchObject({ kind: "failed", attempts: 2, refusal: { rule: "foreign-branch" } });
    expect(await world.remote.tip("dashboard")).toBe(theirs);
  });

  test("the default branch never counts as a branch of derived files", async () => {
    await using world = await openWorld(STATE);
    await world.remote.commit({ "data/queue.jsonl": "{}\n" }, "data");
    for (const history of ["orphan-append", "orphan-replace"] as const) {
      const result = await run(world, publishX(way, { sourceBranch: "data", targetBranch: "main", history }));
      expect(result).toMatchObject({ kind: "failed", attempts: 1, refusal: { rule: "default-branch" } });
    }
    expect(await world.remote.log("main", "%s")).toEqual(["change main"]);
  });
});
