import { describe, expect, test } from "vitest";
import { clone, createOrigin, git, pushFiles, readAt, TempFolder, writeFiles } from "../support/git.ts";
import { checkOut, openTransport, publishOnce, pushPaths } from "../support/open-transport.ts";

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

test("files of any name are laid out, read, changed, added and removed", async () => {
  using folder = new TempFolder();
  const files = Object.fromEntries(paths.map((file) => [file, `old ${file}`]));
  const origin = createOrigin(folder, { ...files, "beside.txt": "beside\n" });
  const root = clone(folder, origin.bare, "clone");
  const [removed, ...rest] = paths as [string, ...string[]];
  const added = paths.map((file) => `new/${file}`);
  const transport = await openTransport(root, folder, { paths });
  const { directory, readPublished, listCandidates } = await checkOut(transport);
  expect(
    git(directory, ["ls-files", "-z", "-t"])
      .split("\0")
      .filter((line) => line.startsWith("H "))
      .map((line) => line.slice(2))
      .sort(),
  ).toEqual([...paths].sort());
  expect((await Promise.all(paths.map(readPublished))).map(String)).toEqual(paths.map((file) => `old ${file}`));
  git(directory, ["rm", "--quiet", "--cached", "--", removed]);
  git(directory, ["clean", "-fdq"]);
  writeFiles(directory, Object.fromEntries([...rest, ...added].map((file) => [file, `derived ${file}`])));
  expect(await listCandidates?.()).toEqual([...paths, ...added].sort());
  expect((await pushPaths(transport, [...paths, ...added])).kind).toBe("pushed");
  await transport.close();
  for (const file of [...rest, ...added]) expect(readAt(origin.bare, "main", file)).toBe(`derived ${file}`);
  expect(readAt(origin.bare, "main", removed)).toBe(null);
  expect(readAt(origin.bare, "main", "beside.txt")).toBe("beside\n");
});

describe("a branch of any valid name is published to", () => {
  test.each([
    { branch: "-x" },
    { branch: "--force" },
    { branch: "a/b" },
    { branch: "ünï" },
    { branch: "$(id)" },
    { branch: "a;b" },
    { branch: "HEAD2" },
    { branch: "GH006-403" },
  ])("$branch", async ({ branch }) => {
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

describe("a remote", () => {
  test.each([
    {
      name: "that does not exist",
      remote: "upstream",
      message: 'Remote "upstream" does not exist. Expected one of origin, or a URL.',
    },
    { name: "that looks like an option", remote: "--upload-pack=touch pwned", message: "is not usable" },
    { name: "that is empty", remote: "", message: "is not usable" },
  ])("$name is refused", async ({ remote, message }) => {
    using folder = new TempFolder();
    const root = clone(folder, createOrigin(folder).bare, "clone");
    await expect(openTransport(root, folder, {}, { remote })).rejects.toThrow(message);
  });

  test("may be an address", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const root = clone(folder, origin.bare, "clone");
    git(root, ["remote", "remove", "origin"]);
    expect((await publishOnce(root, folder, { "a.txt": "a\n" }, {}, { remote: `file://${origin.bare}` })).kind).toBe(
      "pushed",
    );
  });

  test("without the branch refuses it by name", async () => {
    using folder = new TempFolder();
    const root = clone(folder, createOrigin(folder).bare, "clone");
    const transport = await openTransport(root, folder, { sourceBranch: "nope", targetBranch: "nope" });
    expect(await transport.checkOut()).toEqual({
      kind: "refused",
      text: expect.stringContaining("couldn't find remote ref refs/heads/nope"),
    });
    await transport.close();
  });
});
