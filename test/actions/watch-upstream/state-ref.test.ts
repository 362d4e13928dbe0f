import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { saveChanges } from "../../../actions/watch-upstream/save-changes.ts";
import { openStateRef } from "../../../actions/watch-upstream/state-ref.ts";
import { type StateStore, StateUnavailable } from "../../../actions/watch-upstream/state-store.ts";
import type { WatchState } from "../../../src/formats/watch-state.ts";
import { createGit, type Git } from "../../../src/git/run-git.ts";
import { everyNth } from "../../support/every-nth.ts";
import { createOrigin, git, gitEnv, TempFolder } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { BASE, HEAD, inFlight, OLDER, policy, sha, state } from "./world.ts";

const { watch } = policy();
const REF = "refs/heads/pipekeeper-state/analytics";
const SUMMARY = { summary: "# Watch\n" };

interface Opened {
  /** The name of the run's private repository. */
  name?: string;
  ref?: string;
  format?: string;
  wrap?(git: Git): Git;
}

async function open(folder: TempFolder, url: string, { name = "one", ref = REF, format = "sha1", wrap }: Opened = {}) {
  const cwd = folder.at(name);
  git(folder.path, ["init", "--quiet", "--template=", "--bare", `--object-format=${format}`, cwd]);
  git(cwd, ["remote", "add", "origin", url]);
  const own = createGit({ cwd, env: { ...gitEnv } as Record<string, string>, redact: (text) => text });
  const runtime = { sleep: async () => undefined, random: () => 0 };
  return openStateRef({ git: wrap?.(own) ?? own, ref, watch, runtime });
}

async function stateOf(store: StateStore): Promise<WatchState> {
  const fact = await store.read();
  if (fact.kind !== "present") throw new Error(`the state is ${fact.kind}`);
  return fact.state;
}

describe("a state ref", () => {
  test.each(everyNth(["sha256", "sha1"], 2))("is absent, then a commit without parents (%s)", async (format) => {
    using folder = new TempFolder();
    const { bare } = createOrigin(folder, undefined, [`--object-format=${format}`]);
    const store = await open(folder, bare, { format });
    expect(await store.read()).toEqual({ kind: "absent" });
    expect(await store.swap(state(), SUMMARY)).toBe("written");
    expect(await stateOf(store)).toEqual(state());
    const next = state({ lastMergedCommit: OLDER });
    expect(await store.swap(next, SUMMARY)).toBe("written");
    expect(await stateOf(await open(folder, bare, { name: "two", format }))).toEqual(next);
    expect(git(bare, ["rev-list", "--count", REF])).toBe("1");
    expect(git(bare, ["ls-tree", "--name-only", REF]).split("\n")).toEqual(["state.json", "summary.md"]);
    expect(git(bare, ["show", `${REF}:summary.md`])).toBe("# Watch");
    expect(git(bare, ["rev-list", "--count", "main"])).toBe("1");
  });

  test("is not read from a ref whose name only has the same end", async () => {
    using folder = new TempFolder();
    const { bare } = createOrigin(folder);
    git(bare, ["update-ref", `refs/heads/${REF}`, "main"]);
    expect(await (await open(folder, bare)).read()).toEqual({ kind: "absent" });
  });

  test("may be outside of refs/heads", async () => {
    using folder = new TempFolder();
    const { bare } = createOrigin(folder);
    const store = await open(folder, bare, { ref: "refs/watch/state" });
    expect(await store.read()).toEqual({ kind: "absent" });
    expect(await store.swap(state(), SUMMARY)).toBe("written");
    expect(await stateOf(store)).toEqual(state());
  });

  test("that is at another kind of commit is invalid", async () => {
    using folder = new TempFolder();
    const { bare } = createOrigin(folder);
    git(bare, ["update-ref", REF, "main"]);
    const store = await open(folder, bare);
    const found = "a commit without state.json";
    expect(await store.read()).toEqual({ kind: "invalid", place: `${REF} of acme/dashboard`, found });
    // `force-init` can replace the invalid state.
    expect(await store.swap(state(), SUMMARY)).toBe("written");
  });

  test("that two runs have read is written by exactly one of them", async () => {
    using folder = new TempFolder();
    const { bare } = createOrigin(folder);
    const stores = await Promise.all(["one", "two"].map((name) => open(folder, bare, { name })));
    for (let round = 0; round < (isProof ? 100 : 2); round++) {
      await Promise.all(stores.map((store) => store.read()));
      const claim = (nonce: string) => ({ nonce, run: "1.1", expiresAt: "2026-11-30T12:00:00Z" });
      const tried = stores.map((_, at) => state({ claim: claim(`${round}-${at}`) }));
      const results = await Promise.all(stores.map((store, at) => store.swap(tried[at] as WatchState, SUMMARY)));
      expect(results.filter((result) => result === "written")).toHaveLength(1);
      const winner = tried[results.indexOf("written")];
      for (const store of stores) expect(await stateOf(store)).toEqual(winner);
    }
  });

  test("whose write got no answer counts as written if the push succeeded", async () => {
    using folder = new TempFolder();
    const { bare } = createOrigin(folder);
    const deaf = (git: Git): Git => ({
      ...git,
      async run(args, options) {
        const result = await git.run(args, options);
        const stderr = "fatal: the remote end hung up unexpectedly";
        return args[0] === "push" ? { ...result, code: 128, stderr, stdout: Buffer.alloc(0) } : result;
      },
    });
    const store = await open(folder, bare, { wrap: deaf });
    await store.read();
    expect(await store.swap(state(), SUMMARY)).toBe("written");
    expect(await store.swap(state({ lastMergedCommit: OLDER }), SUMMARY)).toBe("written");
  });

  test("that may not be written is an error with the server's reason, after one push", async () => {
    using folder = new TempFolder();
    const { bare } = createOrigin(folder);
    git(bare, ["config", "core.hooksPath", folder.at("hooks")]);
    mkdirSync(folder.at("hooks"));
    writeFileSync(folder.at("hooks", "pre-receive"), "#!/bin/sh\necho no state here >&2\nexit 1\n", { mode: 0o755 });
    let pushes = 0;
    const counted = (git: Git): Git => ({
      ...git,
      run(args, options) {
        if (args[0] === "push") pushes++;
        return git.run(args, options);
      },
    });
    const store = await open(folder, bare, { wrap: counted });
    await store.read();
    const swapped = store.swap(state(), SUMMARY);
    await expect(swapped).rejects.toThrow(/no state here/);
    await expect(swapped).rejects.toBeInstanceOf(StateUnavailable);
    expect(pushes).toBe(1);
  });

  test("does not count as absent if the server is unreachable", async () => {
    using folder = new TempFolder();
    const { bare } = createOrigin(folder);
    const store = await open(folder, bare);
    renameSync(bare, `${bare}.gone`);
    await expect(store.read()).rejects.toBeInstanceOf(StateUnavailable);
  });
});

describe("two runs that save at once", () => {
  const LINE = [BASE, OLDER, HEAD];
  const isAncestor = async (a: string, b: string) => LINE.indexOf(a) >= 0 && LINE.indexOf(a) <= LINE.indexOf(b);
  const save = (store: StateStore, from: WatchState, mayMerge: boolean, to = HEAD) =>
    saveChanges(store, {
      ...{ state: from, mayMerge, summary: "", nonce: "ours", isAncestor },
      changes: [{ kind: "advance", cursor: "lastMergedCommit", to }],
    });

  async function twoStores(folder: TempFolder) {
    const { bare } = createOrigin(folder);
    const [one, two] = await Promise.all([open(folder, bare), open(folder, bare, { name: "two" })]);
    await one.read();
    await one.swap(state(), SUMMARY);
    return { one, two, from: await stateOf(one), again: await stateOf(two) };
  }

  test("before the branch's push: the loser gives up, and writes nothing", async () => {
    using folder = new TempFolder();
    const { one, two, from, again } = await twoStores(folder);
    expect(await save(one, from, false, OLDER)).toMatchObject({ kind: "saved" });
    expect(await save(two, again, false, HEAD)).toEqual({ kind: "lost" });
    expect((await stateOf(two)).lastMergedCommit).toBe(OLDER);
  });

  test.each([
    [OLDER, HEAD],
    [HEAD, OLDER],
  ])("after the branch's push: the loser merges, and the cursor only moves forward (%s, %s)", async (first, second) => {
    using folder = new TempFolder();
    const { one, two, from, again } = await twoStores(folder);
    expect(await save(one, from, true, first)).toMatchObject({ kind: "saved" });
    expect(await save(two, again, true, second)).toMatchObject({ kind: "saved" });
    expect((await stateOf(one)).lastMergedCommit).toBe(HEAD);
  });

  test("after the branch's push: a run that has taken the claim keeps the claim and its journal", async () => {
    using folder = new TempFolder();
    const { one, two, from, again } = await twoStores(folder);
    const claim = { nonce: "theirs", run: "2.1", expiresAt: "2026-11-30T13:00:00Z" };
    await one.swap({ ...from, claim, inFlight: inFlight() }, SUMMARY);
    expect(await save(two, again, true)).toMatchObject({ kind: "saved" });
    expect(await stateOf(one)).toMatchObject({ claim, inFlight: inFlight(), lastMergedCommit: HEAD });
  });

  test("after the branch's push: an unreadable state is not replaced", async () => {
    using folder = new TempFolder();
    const { one, two, again } = await twoStores(folder);
    git(folder.at("origin.git"), ["update-ref", REF, "main"]);
    expect(await save(two, again, true)).toEqual({ kind: "lost" });
    expect(await one.read()).toMatchObject({ kind: "invalid" });
  });

  test("with another line of history: the cursor stays", async () => {
    using folder = new TempFolder();
    const { one, two, from, again } = await twoStores(folder);
    expect(await save(one, from, true, OLDER)).toMatchObject({ kind: "saved" });
    expect(await save(two, again, true, sha("9"))).toMatchObject({ kind: "saved" });
    expect((await stateOf(one)).lastMergedCommit).toBe(OLDER);
  });
});
