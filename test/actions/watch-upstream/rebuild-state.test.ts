import { describe, expect, test } from "vitest";
import { readMergedHeads } from "../../../actions/watch-upstream/read-merged-heads.ts";
import { type RebuildPull, rebuildState } from "../../../actions/watch-upstream/rebuild-state.ts";
import type { WatchState } from "../../../src/formats/watch-state.ts";
import { createGit } from "../../../src/git/run-git.ts";
import { commitFiles, createOrigin, git, gitEnv, TempFolder } from "../../support/git.ts";
import { BASE, HEAD, NOW, OLDER, policy, pull, ROOT, sha, state } from "./world.ts";

const { watch } = policy();
const LINE = [ROOT, BASE, OLDER, HEAD];
const isAncestor = async (a: string, b: string) => LINE.includes(a) && LINE.indexOf(a) <= LINE.indexOf(b);
const rebuild = (pulls: RebuildPull[], mergedHeads: string[] = []) =>
  rebuildState({ watch, now: NOW, pulls, mergedHeads, isAncestor });

describe("a lost state", () => {
  const rows: { name: string; pulls: RebuildPull[]; heads?: string[]; want: Partial<WatchState> | null }[] = [
    { name: "without any pull request is not rebuilt", pulls: [], want: null },
    {
      name: "of somebody else's pull requests is not rebuilt",
      pulls: [pull({ isOurs: false, state: "merged" })],
      want: null,
    },
    { name: "of only closed pull requests is not rebuilt", pulls: [pull({ state: "closed" })], want: null },
    {
      name: "of a merge into another branch is not rebuilt",
      pulls: [pull({ state: "merged", base: "next" })],
      want: null,
    },
    {
      name: "of an open pull request without a range is not rebuilt",
      pulls: [pull({ rangeBase: null })],
      want: null,
    },
    {
      name: "starts at the most advanced merged head, whatever the order of the merges",
      pulls: [pull({ head: HEAD, state: "merged", number: 3 }), pull({ head: OLDER, state: "merged", number: 9 })],
      want: { lastMergedCommit: HEAD, lastProposedCommit: HEAD },
    },
    {
      name: "starts at a merged head, not at the base of an open pull request",
      pulls: [pull({ head: OLDER, state: "merged" }), pull({ rangeBase: OLDER })],
      want: { lastMergedCommit: OLDER, lastProposedCommit: HEAD },
    },
    {
      name: "starts at the base of the oldest open pull request",
      pulls: [pull({ number: 9, rangeBase: BASE }), pull({ number: 4, head: OLDER, rangeBase: ROOT })],
      want: { lastMergedCommit: ROOT, lastProposedCommit: HEAD },
    },
    {
      name: "starts at the newest head that commits on the base name",
      pulls: [],
      heads: [BASE, OLDER],
      want: { lastMergedCommit: OLDER },
    },
    {
      name: "starts at a merged pull request if that is further on than commits in base",
      pulls: [pull({ state: "merged" })],
      heads: [OLDER],
      want: { lastMergedCommit: HEAD },
    },
    {
      name: "after rewritten history starts on the newer line",
      pulls: [pull({ head: sha("8"), state: "merged", number: 3 }), pull({ head: OLDER, state: "merged", number: 9 })],
      want: { lastMergedCommit: OLDER },
    },
    {
      name: "knows pull requests that we closed; the decision handles those that people closed",
      pulls: [
        pull({ head: BASE, state: "merged", number: 1 }),
        pull({ head: OLDER, state: "closed", number: 5, isClosedByUs: true }),
        pull({ head: OLDER, state: "closed", number: 6 }),
      ],
      want: { superseded: [{ head: OLDER, number: 5, at: NOW }], declined: [], pr: null },
    },
  ];
  test.each(rows)("$name", async ({ pulls, heads, want }) => {
    const rebuilt = await rebuild(pulls, heads);
    if (want === null) expect(rebuilt).toBeNull();
    else expect(rebuilt).toMatchObject({ ...watch, ...want });
  });
});

test("heads are read from trailers of this watch's commits in the base branch, oldest first", async () => {
  using folder = new TempFolder();
  const { other } = createOrigin(folder);
  const commit = (name: string, range: string) =>
    commitFiles(
      other,
      {},
      `chore: update\n\nPipekeeper-Watch: ${name}\nUpstream-Repository: x\nUpstream-Range: ${range}\n`,
    );
  commit("analytics", `${ROOT}..${BASE}`);
  commit("analytics-two", `${ROOT}..${HEAD}`);
  commit("analytics", "not a range");
  commitFiles(other, {}, `Quote a trailer\n\nPipekeeper-Watch: analytics\nUpstream-Range: a..${HEAD}\n\nin the text.`);
  commit("analytics", `${BASE}..${OLDER}`);
  const own = createGit({ cwd: other, env: { ...gitEnv } as Record<string, string>, redact: (text) => text });
  const branch = git(other, ["rev-parse", "HEAD"]);
  expect(await readMergedHeads(own, { branch, name: "analytics" })).toEqual([BASE, OLDER]);
  expect(await readMergedHeads(own, { branch, name: "other" })).toEqual([]);
  expect(state().name).toBe("analytics");
});
