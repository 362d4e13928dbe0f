import { describe, expect, test } from "vitest";
import { countAhead, observeRange, readCommitTime } from "../../../actions/watch-upstream/observe-range.ts";
import type { Mirror } from "../../../src/git/mirror.ts";
import { everyNth } from "../../support/every-nth.ts";
import { clone, createOrigin, git, type Origin, pushFiles, TempFolder } from "../../support/git.ts";
import { mirrorOf } from "../../support/mirror.ts";

interface World {
  origin: Origin;
  first: string;
  mirror: Mirror;
  /** Fetches, and observes the range from `base` to the current tip of the branch. */
  observe(base: string, more?: { paths?: string[]; proposedHead?: string }): Promise<unknown>;
}

async function openWorld(folder: TempFolder, init: string[] = []): Promise<World> {
  const origin = createOrigin(folder, { "src/a.ts": "a\n", "docs/a.md": "a\n" }, init);
  const first = git(origin.bare, ["rev-parse", "main"]);
  const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: `file://${origin.bare}` });
  return {
    origin,
    first,
    mirror,
    async observe(base, { paths = ["**"], proposedHead } = {}) {
      expect(await mirror.fetch()).toBeNull();
      const head = git(origin.bare, ["rev-parse", "main"]);
      return observeRange(mirror, { base, head, paths, proposedHead: proposedHead ?? null });
    },
  };
}

/** Replaces main by a commit with the same files on top of `parent`; null makes a root commit. */
function rewrite(origin: Origin, parent: string | null): string {
  const parents = parent === null ? [] : ["-p", parent];
  const commit = git(origin.other, ["commit-tree", "HEAD^{tree}", ...parents, "-m", "rewritten"]);
  git(origin.other, ["push", "--quiet", "--force", "origin", `${commit}:refs/heads/main`]);
  return commit;
}

describe.each(everyNth([{ format: "sha256" }, { format: "sha1" }], 2))("a range of $format", ({ format }) => {
  const init = [`--object-format=${format}`];

  test("is the same, or ahead with its size", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder, init);
    expect(await observe(first)).toEqual({ kind: "same" });
    pushFiles(origin, { "src/a.ts": "longer\n", "src/b.ts": "b\n", "lib/é.ts": "12345" });
    const proposed = pushFiles(origin, { "docs/a.md": null });
    pushFiles(origin, { "docs/b.md": "b\n", "src/c.ts": "" });
    pushFiles(origin, { "src/c.ts": null });
    expect(await observe(first)).toEqual({
      kind: "ahead",
      size: {
        commits: 4,
        files: 5,
        bytes: 7 + 2 + 5 + 2,
        watchedFiles: 5,
        watchesNothing: false,
        unmatchedPaths: [],
        watchedSincePr: null,
      },
    });
    expect(await observe(first, { paths: ["src/**", "lib/*.ts"], proposedHead: proposed })).toMatchObject({
      size: { commits: 4, files: 5, watchedFiles: 3, watchedSincePr: 0 },
    });
    expect(await observe(first, { paths: ["docs/**"], proposedHead: proposed })).toMatchObject({
      size: { watchedFiles: 2, watchedSincePr: 1 },
    });
  });

  test("watches nothing if upstream-paths match neither a file of the head nor a changed file", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder, init);
    pushFiles(origin, { "src/a.ts": "2\n", "docs/a.md": null });
    for (const paths of [
      ["/src/**"],
      ["src"],
      ["scr/**"],
      ["SRC/**"],
      ["src\\**"],
      ['"src/**"'],
      ["src/**", "!src/**"],
    ])
      expect(await observe(first, { paths }), paths.join()).toMatchObject({ size: { watchesNothing: true } });
    // In the last case the only watched file has been removed, which is a change.
    for (const paths of [["./src/**"], ["src/"], ["scr/**", "src/a.ts"], ["docs/**"]])
      expect(await observe(first, { paths }), paths.join()).toMatchObject({
        size: { watchedFiles: 1, watchesNothing: false },
      });
    pushFiles(origin, { "lib/é.ts": "1\n" });
    const last = pushFiles(origin, { "src/a.ts": "3\n" });
    pushFiles(origin, { "src/b.ts": "1\n" });
    expect(await observe(last, { paths: ["lib/é.ts"] })).toMatchObject({
      size: { watchedFiles: 0, watchesNothing: false },
    });
  });

  test("names each line of upstream-paths that matches neither a file of the head nor a changed file", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder, init);
    pushFiles(origin, { "src/a.ts": "2\n", "docs/a.md": null, "lib/é.ts": "1\n" });
    for (const [paths, unmatchedPaths] of [
      [["**"], []],
      [["src/**", "scr/**"], ["scr/**"]],
      [
        ["scr/**", "/src/**", "src/a.ts"],
        ["scr/**", "/src/**"],
      ],
      // A removed file counts as changed. A line still matches if a later line excludes its files.
      [["docs/**", "src/**", "!src/a.ts", "lib/é.ts"], []],
      [["**", "!test/**"], ["!test/**"]],
      [["SRC/**", "src/"], ["SRC/**"]],
      [
        ["nothing", "src/**", "nothing"],
        ["nothing", "nothing"],
      ],
    ] as const)
      expect(await observe(first, { paths: [...paths] }), paths.join()).toMatchObject({ size: { unmatchedPaths } });
  });

  test("is rewritten, with the merge base", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder, init);
    const old = pushFiles(origin, { "src/a.ts": "2\n" });
    await observe(first);
    rewrite(origin, first);
    expect(await observe(old)).toMatchObject({
      kind: "rewritten",
      mergeBase: { sha: first, size: { commits: 1, files: 1 } },
    });
  });
});

describe("a range", () => {
  test("is rewritten if the branch went back", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder);
    const old = pushFiles(origin, { "src/a.ts": "2\n" });
    await observe(first);
    git(origin.bare, ["update-ref", "refs/heads/main", first]);
    expect(await observe(old)).toEqual({
      kind: "rewritten",
      mergeBase: {
        sha: first,
        size: {
          ...{ commits: 0, files: 0, bytes: 0, watchedFiles: 0, watchedSincePr: null },
          ...{ watchesNothing: false, unmatchedPaths: [] },
        },
      },
    });
  });

  test("is rewritten without a merge base if nothing is left of the old history", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder);
    rewrite(origin, null);
    expect(await observe(first)).toEqual({ kind: "rewritten", mergeBase: null });
  });

  test("uses a base that only the server still has", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder);
    const old = pushFiles(origin, { "src/a.ts": "2\n" });
    rewrite(origin, first);
    expect(await observe(old)).toMatchObject({ kind: "rewritten", mergeBase: { sha: first } });
  });

  test("has no base if neither side has it", async () => {
    using folder = new TempFolder();
    const { observe } = await openWorld(folder);
    expect(await observe("1".repeat(40))).toEqual({ kind: "base-missing" });
  });

  test("has no base if the base is beyond the history of a shallow upstream, until the history is deepened", async () => {
    using folder = new TempFolder();
    const { origin, first } = await openWorld(folder);
    for (const text of ["2", "3", "4"]) pushFiles(origin, { "src/a.ts": text });
    const shallow = clone(folder, `file://${origin.bare}`, "shallow", ["--depth=1"]);
    const mirror = await mirrorOf({ directory: folder.at("second.git"), url: shallow });
    const observe = async () => {
      await mirror.fetch();
      return observeRange(mirror, {
        base: first,
        head: git(shallow, ["rev-parse", "main"]),
        paths: ["**"],
        proposedHead: null,
      });
    };
    expect(await observe()).toEqual({ kind: "base-missing" });
    git(shallow, ["fetch", "--quiet", "--unshallow"]);
    expect(await observe()).toMatchObject({ kind: "ahead", size: { commits: 3, files: 1 } });
  });

  test("has no watched file if all changes were undone", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder);
    pushFiles(origin, { "src/a.ts": "2\n" });
    pushFiles(origin, { "src/a.ts": "a\n" });
    expect(await observe(first)).toMatchObject({ kind: "ahead", size: { commits: 2, files: 0, watchedFiles: 0 } });
  });

  test("counts a renamed file at both places, links with their length, and submodules without a size", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder);
    git(origin.other, ["mv", "src/a.ts", "src/z.ts"]);
    const link = git(origin.other, ["hash-object", "-w", "--stdin"], { input: "12345" });
    git(origin.other, ["update-index", "--add", "--cacheinfo", `120000,${link},link`]);
    git(origin.other, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},sub`]);
    git(origin.other, ["commit", "--quiet", "-m", "odd"]);
    git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
    expect(await observe(first)).toMatchObject({ size: { commits: 1, files: 4, bytes: 7 } });
  });

  test("reports a head that is no longer available", async () => {
    using folder = new TempFolder();
    const { mirror, first } = await openWorld(folder);
    await mirror.fetch();
    const question = { base: first, head: "2".repeat(40), paths: ["**"], proposedHead: null };
    expect(await observeRange(mirror, question)).toBe("head-missing");
  });

  test("does not know the changes since a proposed head that is gone", async () => {
    using folder = new TempFolder();
    const { origin, first, observe } = await openWorld(folder);
    pushFiles(origin, { "src/a.ts": "2\n" });
    expect(await observe(first, { proposedHead: "3".repeat(40) })).toMatchObject({ size: { watchedSincePr: null } });
  });
});

test("commits ahead are counted only if one commit follows from the other", async () => {
  using folder = new TempFolder();
  const { origin, first, mirror } = await openWorld(folder);
  const second = pushFiles(origin, { "src/a.ts": "2\n" });
  await mirror.fetch();
  expect(await countAhead(mirror, first, second)).toBe(1);
  expect(await countAhead(mirror, first, first)).toBe(0);
  expect(await countAhead(mirror, second, first)).toBeNull();
  expect(await countAhead(mirror, "4".repeat(40), second)).toBeNull();
});

test("the time of a commit is in UTC, and not after the year 9999", async () => {
  using folder = new TempFolder();
  const { mirror, first } = await openWorld(folder);
  await mirror.fetch();
  const text = git(mirror.gitDirectory, ["cat-file", "commit", first]);
  const times = {
    "1767323045 +0530": "2026-01-02T03:04:05Z",
    "0 +0000": "1970-01-01T00:00:00Z",
    "9999999999999 +0000": "9999-12-31T23:59:59Z",
  };
  for (const [date, time] of Object.entries(times)) {
    const input = `${text.replace(/^(committer .*>) .*$/m, `$1 ${date}`)}\n`;
    const args = ["hash-object", "-t", "commit", "-w", "--literally", "--stdin"];
    const commit = git(mirror.gitDirectory, args, { input });
    expect(await readCommitTime(mirror, commit), date).toBe(time);
  }
  expect(await readCommitTime(mirror, "5".repeat(40))).toBeNull();
});
