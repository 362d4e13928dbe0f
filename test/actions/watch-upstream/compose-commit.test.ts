import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkCommit } from "../../../actions/watch-upstream/check-commit.ts";
import { compareBases } from "../../../actions/watch-upstream/compare-bases.ts";
import { composeCommit, hasCommit } from "../../../actions/watch-upstream/compose-commit.ts";
import { composeMessage, parseMessage } from "../../../actions/watch-upstream/watch-message.ts";
import { type Files, git, type Origin, pushFiles } from "../../support/git.ts";
import { shareWatchRun } from "../../support/share-watch-run.ts";
import { commitWork, termsOf } from "../../support/watch-commit.ts";
import { openWatchRun, SECRET } from "../../support/watch-run.ts";

const shared = shareWatchRun();
const A = "content/analytics";
const WORK: Files = { [`${A}/b/events.json`]: "{}\r\n", [`${A}/flows.json`]: "ä\n", [`${A}/c d/é.json`]: "" };

let committed: Awaited<ReturnType<typeof commitWork>>;
const sharedWithCommit = shareWatchRun(async () => {
  const run = await openWatchRun();
  committed = await commitWork(run, WORK);
  return run;
});

async function openCommitted() {
  const run = await sharedWithCommit.open();
  return { run, ...committed };
}

describe("a commit of a watch", () => {
  test("names its sources, but no time and place", async () => {
    const run = await shared.open();
    const { commit, tree } = await commitWork(run, WORK);
    const { gitDirectory } = run.mirrors.target;
    const digest = parseMessage(git(gitDirectory, ["log", "-1", "--format=%B", commit]))?.contentDigest;
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    const who = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> 1767323045 +0000";
    expect(git(gitDirectory, ["cat-file", "commit", commit])).toBe(
      `tree ${tree}
parent ${run.base}
author ${who}
committer ${who}

chore(shop): update from ${run.range.head.slice(0, 12)}

Pipekeeper-Watch: shop
Upstream-Repository: https://git.example/acme/upstream
Upstream-Range: ${run.range.base}..${run.range.head}
Content-Digest: ${digest}`,
    );
    expect(
      git(gitDirectory, ["interpret-trailers", "--parse"], {
        input: git(gitDirectory, ["log", "-1", "--format=%B", commit]),
      }).split("\n"),
    ).toHaveLength(4);
    expect(git(gitDirectory, ["diff", "--name-status", "-z", run.base, commit]).split("\0").filter(Boolean)).toEqual([
      "A",
      `${A}/b/events.json`,
      "A",
      `${A}/c d/é.json`,
      "M",
      `${A}/flows.json`,
    ]);
    expect(git(gitDirectory, ["cat-file", "blob", `${commit}:${A}/b/events.json`])).toBe("{}\r");
    expect(readdirSync(run.folder.at("runs", "commit"))).not.toContain("scanned");
  });

  test("is the same in other folders, with files written in another order, and under another umask and locale", async () => {
    const commits: string[] = [];
    for (const [at, files] of [WORK, Object.fromEntries(Object.entries(WORK).reverse())].entries()) {
      const [umask, zone, locale] = [process.umask(at === 0 ? 0o022 : 0o077), process.env.TZ, process.env.LC_ALL];
      Object.assign(process.env, { TZ: at === 0 ? "UTC" : "Asia/Kathmandu", LC_ALL: at === 0 ? "C" : "tr_TR.UTF-8" });
      try {
        await using run = await openWatchRun();
        commits.push((await commitWork(run, files)).commit);
      } finally {
        process.umask(umask);
        Object.assign(process.env, { TZ: zone ?? "", LC_ALL: locale ?? "" });
        if (zone === undefined) delete process.env.TZ;
        if (locale === undefined) delete process.env.LC_ALL;
      }
    }
    expect(commits[1]).toBe(commits[0]);
  });

  test("has the ids of the repository's format", async () => {
    await using run = await openWatchRun({ init: ["--object-format=sha256"] });
    const { commit } = await commitWork(run, WORK);
    expect(commit).toMatch(/^[0-9a-f]{64}$/);
    expect(await hasCommit(run.mirrors.target, commit)).toBe(true);
  });

  test("removes files, even if a folder replaces them", async () => {
    const run = await shared.open();
    rmSync(path.join(run.layOut.target.folder, A, "flows.json"));
    rmSync(path.join(run.layOut.target.folder, A, "a"), { recursive: true });
    const { commit } = await commitWork(run, { [`${A}/flows.json/new`]: "", [`${A}/a`]: "" });
    const listed = git(run.mirrors.target.gitDirectory, ["ls-tree", "-r", "--name-only", commit, "content"]);
    expect(listed.split("\n")).toEqual([`${A}/a`, `${A}/flows.json/new`]);
  });

  test("keeps odd files that nobody touched", async () => {
    const files = {
      [`${A}/crlf.txt`]: "a\r\nb\r\n",
      "image.bin": "\u0000\r\n$Id$",
      ".gitattributes": "* text=auto eol=crlf ident filter=lfs working-tree-encoding=UTF-16\n",
    };
    const make = (target: Origin) => {
      git(target.other, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},vendor/sub`]);
      git(target.other, ["update-index", "--chmod=+x", "README.md"]);
      const link = git(target.other, ["hash-object", "-w", "--stdin"], { input: "/etc/passwd" });
      git(target.other, ["update-index", "--add", "--cacheinfo", `120000,${link},link`]);
      git(target.other, ["update-index", "--add", "--cacheinfo", `100644,${link},CON`]);
      // Stored directly as blobs, because `git add` would change them.
      for (const [file, text] of Object.entries(files)) {
        const id = git(target.other, ["hash-object", "-w", "--stdin"], { input: text });
        git(target.other, ["update-index", "--add", "--cacheinfo", `100644,${id},${file}`]);
      }
      git(target.other, ["commit", "--quiet", "-m", "odd files"]);
      git(target.other, ["push", "--quiet", "origin", "HEAD:main"]);
    };
    await using run = await openWatchRun({ files: { "README.md": "x\n" } }, make);
    expect(await run.check()).toEqual({ violations: [], changes: [] });
    const { commit } = await commitWork(run, { [`${A}/new`]: "new\n" });
    expect(
      git(run.mirrors.target.gitDirectory, ["diff", "--raw", "--no-abbrev", run.base, commit]).split("\n"),
    ).toHaveLength(1);
  });
});

describe("checking a commit", () => {
  test("finds the same as the check of the folder", async () => {
    const { run, commit, changes } = await openCommitted();
    const again = await checkCommit(run.mirrors.target, { base: run.base, commit }, run.policy);
    expect(again).toEqual({ violations: [], changes });
  });

  test("finds what people pushed", async () => {
    const run = await shared.open();
    const at = run.target.other;
    git(at, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},${A}/sub`]);
    const link = git(at, ["hash-object", "-w", "--stdin"], { input: "/etc/passwd" });
    git(at, ["update-index", "--add", "--cacheinfo", `120000,${link},${A}/link`]);
    git(at, ["update-index", "--add", "--chmod=+x", `${A}/flows.json`]);
    git(at, ["commit", "--quiet", "-m", "odd"]);
    git(at, ["rm", "--quiet", "README.md"]);
    const big = git(at, ["hash-object", "-w", "--stdin"], { input: "x".repeat(2_000_001) });
    git(at, ["update-index", "--add", "--cacheinfo", `100644,${big},${A}/big`]);
    const secret = git(at, ["hash-object", "-w", "--stdin"], { input: `my ${SECRET}` });
    git(at, ["update-index", "--add", "--cacheinfo", `100644,${secret},${A}/FLOWS.json`]);
    git(at, ["commit", "--quiet", "-m", "odd"]);
    git(at, ["push", "--quiet", "origin", "HEAD:odd"]);
    await run.mirrors.target.fetch();
    const commit = git(at, ["rev-parse", "HEAD"]);
    const { violations, changes } = await checkCommit(run.mirrors.target, { base: run.base, commit }, run.policy);
    expect(violations.map(({ code, path: where }) => `${code} ${where}`)).toEqual([
      "path_outside README.md",
      `secret_found ${A}/FLOWS.json`,
      `secret_found ${A}/FLOWS.json`,
      `unsafe_path ${A}/FLOWS.json`,
      `too_large ${A}/big`,
      `mode_changed ${A}/flows.json`,
      `symlink ${A}/link`,
      `submodule ${A}/sub`,
    ]);
    expect(changes).toEqual([]);
  });
});

describe("a base branch that moved", () => {
  test.each([
    { name: "in other places", files: { "README.md": "2\n", [`${A}/a/other.json`]: "" }, kind: "disjoint" },
    { name: "in the same file", files: { [`${A}/flows.json`]: "theirs\n" }, kind: "overlapping" },
    { name: "by removing the same file", files: { [`${A}/flows.json`]: null }, kind: "overlapping" },
    { name: "with the same new file", files: { [`${A}/b/events.json`]: "theirs\n" }, kind: "overlapping" },
    { name: "with a file where we have a folder", files: { [`${A}/b`]: "theirs\n" }, kind: "overlapping" },
    { name: "with a name that differs only in case", files: { [`${A}/B/Events.json`]: "" }, kind: "overlapping" },
  ])("$name is $kind", async ({ files, kind }) => {
    const { run, changes } = await openCommitted();
    const to = pushFiles(run.target, files);
    await run.mirrors.target.fetch();
    expect(await compareBases(run.mirrors.target, { from: run.base, to }, changes)).toMatchObject({ kind });
    if (kind === "overlapping") return;
    const terms = await termsOf(run);
    const { commit } = await composeCommit(run.mirrors.target, {
      ...terms,
      base: to,
      changes,
      folder: run.folder.at("runs"),
    });
    expect(git(run.mirrors.target.gitDirectory, ["rev-parse", `${commit}^`])).toBe(to);
    expect(git(run.mirrors.target.gitDirectory, ["diff", "--name-only", to, commit]).split("\n")).toHaveLength(3);
  });
});

describe("a message", () => {
  const trailers = {
    watch: "shop",
    repository: "https://git.example/a",
    rangeBase: "1".repeat(40),
    rangeHead: "2".repeat(40),
    contentDigest: `sha256:${"3".repeat(64)}`,
  };

  test("is read back as it was written", () => {
    expect(parseMessage(composeMessage(trailers))).toEqual(trailers);
  });

  test("has one line for each trailer, whatever the address is", () => {
    const message = composeMessage({ ...trailers, repository: "a\nUpstream-Range: x\r\n\r\nb" });
    expect(message.split("\n")).toHaveLength(7);
  });

  test.each([
    { name: "another subject", edit: (text: string) => text.replace("chore", "fix") },
    { name: "one more line", edit: (text: string) => `${text}Co-authored-by: x\n` },
    { name: "another order", edit: (text: string) => text.replace(/(Upstream-Repository.*\n)(.*\n)/, "$2$1") },
    { name: "a subject with another head", edit: (text: string) => text.replace("222222222222\n", "111111111111\n") },
  ])("with $name is not ours", ({ edit }) => {
    expect(parseMessage(edit(composeMessage(trailers)))).toBeNull();
  });
});

test("a missing object is noticed", async () => {
  const { run, commit } = await openCommitted();
  expect(await hasCommit(run.mirrors.target, commit)).toBe(true);
  const blob = git(run.mirrors.target.gitDirectory, ["rev-parse", `${commit}:${A}/flows.json`]);
  rmSync(path.join(run.mirrors.target.gitDirectory, "objects", blob.slice(0, 2), blob.slice(2)), { force: true });
  expect(await hasCommit(run.mirrors.target, commit)).toBe(false);
  expect(await hasCommit(run.mirrors.target, "f".repeat(40))).toBe(false);
});
