import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { everyNth } from "../support/every-nth.ts";
import { clone, createOrigin, git, pushFiles, readAt, TempFolder } from "../support/git.ts";
import { openTransport, publishOnce, pushPaths, readTexts, readTip, write } from "../support/open-transport.ts";

const paths = [
  "with space.txt",
  " lead",
  "trail ",
  "-x",
  "--force",
  "-- ",
  "ünï cödé/日本語.json",
  'quo"te.txt',
  "'single'",
  "back\\slash",
  "new\nline",
  "tab\there",
  "cr\r",
  "glob[1]*?.txt",
  ":(top)x",
  ":!x",
  "#hash",
  "!bang",
  "$(touch pwned)",
  "`id`",
  "a;b&c|d",
  "%2e",
  "~",
  "@{u}",
  'deep/-/x y/"z"',
  "HEAD",
  "refs/heads/main",
  ".hidden",
  "..dots",
  "{a,b}",
];

test.each(
  everyNth(
    [
      { way: "in a worktree", isWorktree: true },
      { way: "as objects", isWorktree: false },
    ],
    2,
  ),
)("files of any name are read, changed, added and removed $way", async ({ isWorktree }) => {
  using folder = new TempFolder();
  const files = Object.fromEntries(paths.map((file) => [file, `old ${file}`]));
  const origin = createOrigin(folder, { ...files, "beside.txt": "beside\n" });
  const root = clone(folder, origin.bare, "clone");
  const [removed, ...rest] = paths as [string, ...string[]];
  const added = paths.map((file) => `new/${file}`);
  const more = isWorktree ? {} : { scope: { state: paths, published: paths, compared: paths } };
  const transport = await openTransport(root, folder, {}, more);
  const tip = await readTip(transport);
  const old = paths.map((file) => `old ${file}`);
  expect(await Promise.all(paths.map(async (file) => String(await tip.published.read(file))))).toEqual(old);
  if (!isWorktree) expect(await readTexts(tip, paths)).toEqual(old);
  rmSync(path.join(tip.folder, removed), { force: true });
  for (const file of [...rest, ...added]) write(tip, file, `derived ${file}`);
  if (isWorktree) expect(await tip.worktree?.listCandidates(tip.target)).toEqual([...paths, ...added].sort());
  expect((await pushPaths(transport, tip, [...paths, ...added])).kind).toBe("pushed");
  await transport.reader.close();
  for (const file of [...rest, ...added]) expect(readAt(origin.bare, "main", file)).toBe(`derived ${file}`);
  expect(readAt(origin.bare, "main", removed)).toBe(null);
  expect(readAt(origin.bare, "main", "beside.txt")).toBe("beside\n");
});

describe("branches of any valid name can be published", () => {
  test.each(
    everyNth(
      [
        { branch: "-x" },
        { branch: "--force" },
        { branch: "a/b" },
        { branch: "ünï" },
        { branch: "$(id)" },
        { branch: "a;b" },
        { branch: "HEAD2" },
        { branch: "GH006-403" },
      ],
      3,
    ),
  )("$branch", async ({ branch }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    pushFiles(origin, { "state.txt": "1\n" }, "main");
    git(origin.other, ["push", "--quiet", "origin", `HEAD:refs/heads/${branch}`]);
    const root = clone(folder, origin.bare, "clone");
    const target = { sourceBranch: branch, targetBranch: branch };
    expect((await publishOnce(root, folder, { "a.txt": "a\n" }, target)).kind).toBe("pushed");
    expect(readAt(origin.bare, `refs/heads/${branch}`, "a.txt")).toBe("a\n");
    expect(readAt(origin.bare, "main", "a.txt")).toBe(null);
    expect(
      (
        await publishOnce(
          root,
          folder,
          { "a.txt": "a\n" },
          { targetBranch: `${branch}-own`, history: "orphan-replace" },
        )
      ).kind,
    ).toBe("pushed");
    expect(git(origin.bare, ["ls-tree", "--name-only", `refs/heads/${branch}-own`])).toBe("a.txt");
  });
});
