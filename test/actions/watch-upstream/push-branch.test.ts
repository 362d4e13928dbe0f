import { describe, expect, test } from "vitest";
import { planBranch, readBranchHead } from "../../../actions/watch-upstream/plan-branch.ts";
import { deleteBranch, pushBranch } from "../../../actions/watch-upstream/push-branch.ts";
import { createOrigin, git, pushFiles, TempFolder, writeHook } from "../../support/git.ts";
import { serveGit } from "../../support/git-http.ts";
import { mirrorOf } from "../../support/mirror.ts";

const HEAD = "a".repeat(40);
const BRANCH = `autoupdate/shop/${HEAD}`;

async function openWorld(folder: TempFolder) {
  const origin = createOrigin(folder);
  const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: origin.bare });
  await mirror.fetch();
  const base = git(origin.bare, ["rev-parse", "main"]);
  const make = (text: string) => git(mirror.gitDirectory, ["commit-tree", `${base}^{tree}`, "-p", base, "-m", text]);
  const tip = () => git(origin.bare, ["for-each-ref", "--format=%(objectname)", `refs/heads/${BRANCH}`]);
  return { origin, mirror, base, make, tip };
}

describe("a push", () => {
  test("makes the branch, may be repeated, and replaces only the expected commit", async () => {
    using folder = new TempFolder();
    const { mirror, make, tip } = await openWorld(folder);
    const [first, second, third] = [make("1"), make("2"), make("3")];
    expect(await pushBranch(mirror, "shop", { commit: first, branch: BRANCH, expected: null })).toEqual({
      kind: "pushed",
    });
    expect(await pushBranch(mirror, "shop", { commit: first, branch: BRANCH, expected: null })).toEqual({
      kind: "pushed",
    });
    expect(await pushBranch(mirror, "shop", { commit: second, branch: BRANCH, expected: null })).toEqual({
      kind: "moved",
      tip: first,
    });
    expect(await pushBranch(mirror, "shop", { commit: second, branch: BRANCH, expected: third })).toEqual({
      kind: "moved",
      tip: first,
    });
    expect(tip()).toBe(first);
    expect(await pushBranch(mirror, "shop", { commit: second, branch: BRANCH, expected: first })).toEqual({
      kind: "pushed",
    });
    expect(tip()).toBe(second);
  });

  test("does not replace what a person pushed after the fetch", async () => {
    using folder = new TempFolder();
    const { origin, mirror, make, tip } = await openWorld(folder);
    const first = make("1");
    await pushBranch(mirror, "shop", { commit: first, branch: BRANCH, expected: null });
    const theirs = pushFiles(origin, { "x.txt": "theirs" }, BRANCH);
    expect(await pushBranch(mirror, "shop", { commit: make("2"), branch: BRANCH, expected: first })).toEqual({
      kind: "moved",
      tip: theirs,
    });
    // A fetch in between makes no difference.
    await mirror.fetch();
    expect(await pushBranch(mirror, "shop", { commit: make("2"), branch: BRANCH, expected: first })).toEqual({
      kind: "moved",
      tip: theirs,
    });
    expect(tip()).toBe(theirs);
  });

  test("to a branch that is gone fails, because the branch has moved", async () => {
    using folder = new TempFolder();
    const { mirror, make, tip } = await openWorld(folder);
    const gone = { commit: make("2"), branch: BRANCH, expected: make("1") };
    expect(await pushBranch(mirror, "shop", gone)).toEqual({ kind: "moved", tip: null });
    expect(tip()).toBe("");
  });

  test("that the server refuses is tried once, and the reason is quoted", async () => {
    using folder = new TempFolder();
    const { origin, mirror, make, tip } = await openWorld(folder);
    writeHook(
      origin.bare,
      "pre-receive",
      `echo "$@" >> ${folder.at("tries")}; echo "GH013: Repository rule violations found" >&2; exit 1`,
    );
    const result = await pushBranch(mirror, "shop", { commit: make("1"), branch: BRANCH, expected: null });
    expect(result).toMatchObject({ kind: "failed", refusal: { kind: "refused", rule: "ruleset" } });
    expect(result.kind === "failed" && result.refusal.reasons.join()).toContain("GH013");
    expect(git(folder.path, ["hash-object", "tries"])).toBe(
      git(folder.path, ["hash-object", "--stdin"], { input: "\n" }),
    );
    expect(tip()).toBe("");
  });

  test.each([
    { name: "was lost after the push", isLate: true, kind: "pushed" },
    { name: "came without a push", isLate: false, kind: "failed" },
  ])("whose answer $name is $kind", async ({ isLate, kind }) => {
    using folder = new TempFolder();
    const { origin, make } = await openWorld(folder);
    git(origin.bare, ["config", "http.receivepack", "true"]);
    await using server = await serveGit(folder.path);
    const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: `${server.url}/origin.git` });
    const isPush = (request: { method?: string | undefined; url?: string | undefined }) =>
      request.method === "POST" && (request.url ?? "").endsWith("git-receive-pack");
    if (isLate) server.rewrite = (request, answer) => (isPush(request) ? null : answer);
    else
      server.intercept = (request, response) => {
        if (!isPush(request)) return false;
        response.writeHead(502).end();
        return true;
      };
    const result = await pushBranch(mirror, "shop", { commit: make("1"), branch: BRANCH, expected: null });
    expect(result).toMatchObject(kind === "pushed" ? { kind } : { kind, refusal: { kind: "unreachable" } });
  });

  test("goes only to branches of the watch", async () => {
    using folder = new TempFolder();
    const { mirror, make } = await openWorld(folder);
    for (const branch of ["main", "autoupdate/shop/main", `autoupdate/other/${HEAD}`, `autoupdate/shop/${HEAD}/x`]) {
      await expect(pushBranch(mirror, "shop", { commit: make("1"), branch, expected: null })).rejects.toThrow(
        "not a branch of the watch",
      );
      await expect(deleteBranch(mirror, "shop", { branch, sha: make("1") })).rejects.toThrow(
        "not a branch of the watch",
      );
    }
  });
});

test("a branch is deleted only at the commit on record", async () => {
  using folder = new TempFolder();
  const { origin, mirror, make, tip } = await openWorld(folder);
  const first = make("1");
  await pushBranch(mirror, "shop", { commit: first, branch: BRANCH, expected: null });
  const theirs = pushFiles(origin, { "x.txt": "theirs" }, BRANCH);
  expect(await deleteBranch(mirror, "shop", { branch: BRANCH, sha: first })).toEqual({ kind: "moved", tip: theirs });
  expect(tip()).toBe(theirs);
  expect(await deleteBranch(mirror, "shop", { branch: BRANCH, sha: theirs })).toEqual({ kind: "pushed" });
  expect(tip()).toBe("");
  expect(await deleteBranch(mirror, "shop", { branch: BRANCH, sha: theirs })).toEqual({ kind: "pushed" });
});

describe("the planned branch", () => {
  const usual = { name: "shop", head: HEAD, base: "main", defaultBranch: "main" };

  test("is named by watch and head", () => {
    expect(planBranch(usual)).toBe(BRANCH);
    expect(readBranchHead("shop", BRANCH)).toBe(HEAD);
    expect(planBranch({ ...usual, head: "b".repeat(64) })).toBe(`autoupdate/shop/${"b".repeat(64)}`);
  });

  test.each([
    { given: { base: BRANCH }, says: "it is the base branch" },
    { given: { defaultBranch: BRANCH }, says: "it is the default branch" },
    { given: { head: "abc" }, says: "full commit id" },
    { given: { name: "a..b" }, says: '".."' },
    { given: { name: "a b" }, says: "a space" },
  ])("is refused: $says", ({ given, says }) => {
    expect(() => planBranch({ ...usual, ...given })).toThrow(says);
  });
});
