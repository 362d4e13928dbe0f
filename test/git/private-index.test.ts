import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { clone, createOrigin, git, pushFiles, readAt, TempFolder } from "../support/git.ts";
import { openTransport, pushPaths, readTip, write } from "../support/open-transport.ts";

const list = (repository: string, branch = "main") => git(repository, ["ls-tree", "-r", "--name-only", branch]);

describe("modes and kinds of files", () => {
  async function prepare(folder: TempFolder) {
    const origin = createOrigin(folder, {
      "run.sh": "1\n",
      "plain.txt": "1\n",
      "dir/file": "1\n",
      "target.txt": "t\n",
    });
    chmodSync(path.join(origin.other, "run.sh"), 0o755);
    symlinkSync("target.txt", path.join(origin.other, "link"));
    pushFiles(origin, {});
    const root = clone(folder, origin.bare, "clone");
    const transport = await openTransport(root, folder);
    return { origin, transport, tip: await readTip(transport) };
  }

  test("a file of a worktree gets its mode on disk; other entries stay as they are", async () => {
    using folder = new TempFolder();
    const { origin, transport, tip } = await prepare(folder);
    for (const file of ["run.sh", "plain.txt", "new.sh", "new.txt"]) write(tip, file, "2\n");
    chmodSync(path.join(tip.folder, "run.sh"), 0o644);
    chmodSync(path.join(tip.folder, "new.sh"), 0o755);
    symlinkSync("run.sh", path.join(tip.folder, "new-link"));
    rmSync(path.join(tip.folder, "dir/file"));
    await pushPaths(transport, tip, ["run.sh", "plain.txt", "new.sh", "new.txt", "new-link", "dir/file", "never-was"]);
    await transport.reader.close();
    const entries = git(origin.bare, ["ls-tree", "-r", "--format=%(objectmode) %(path)", "main"]).split("\n");
    expect(entries).toEqual([
      ...["120000 link", "120000 new-link", "100755 new.sh", "100644 new.txt", "100644 plain.txt"],
      ...["100644 run.sh", "100644 target.txt"],
    ]);
    expect(readAt(origin.bare, "main", "new-link")).toBe("run.sh");
  });

  test.each([
    {
      name: "a file where the branch has a folder",
      make: { dir: "x" },
      paths: ["dir"],
      message: /"dir" cannot be published: it is a folder on the branch/,
    },
    {
      name: "a file below a file of the branch",
      make: { "plain.txt/x": "x" },
      paths: ["plain.txt/x"],
      message: /"plain.txt" is not a folder on the branch/,
    },
    {
      name: "a file below a symbolic link of the branch",
      make: { "link/x": "x" },
      paths: ["link/x"],
      message: /"link" is not a folder on the branch/,
    },
    { name: "a folder", make: { "made/x": "x" }, paths: ["made"], message: /"made" is a folder/ },
    {
      name: "a path that leads out of the repository",
      make: {},
      paths: ["../x"],
      message: /"\.\.\/x" cannot be published/,
    },
    { name: "a path into .git", make: {}, paths: [".git/config"], message: /"\.git\/config" cannot be published/ },
    { name: "an absolute path", make: {}, paths: ["/etc/passwd"], message: /"\/etc\/passwd" cannot be published/ },
  ])("refuses $name", async ({ make, paths, message }) => {
    using folder = new TempFolder();
    const { origin, transport, tip } = await prepare(folder);
    const before = git(origin.bare, ["rev-parse", "main"]);
    for (const [file, text] of Object.entries(make)) {
      const parts = file.split("/");
      if (file === "dir" || parts.length > 1)
        rmSync(path.join(tip.folder, parts[0] as string), { recursive: true, force: true });
      mkdirSync(path.dirname(path.join(tip.folder, file)), { recursive: true });
      write(tip, file, text);
    }
    await expect(pushPaths(transport, tip, paths)).rejects.toThrow(message);
    await transport.reader.close();
    expect(git(origin.bare, ["rev-parse", "main"])).toBe(before);
  });

  test("a folder may replace a file", async () => {
    using folder = new TempFolder();
    const { origin, transport, tip } = await prepare(folder);
    rmSync(path.join(tip.folder, "plain.txt"));
    mkdirSync(path.join(tip.folder, "plain.txt"));
    write(tip, "plain.txt/x", "x\n");
    const candidates = (await tip.worktree?.listCandidates(tip.target)) ?? [];
    expect(candidates).toEqual(["plain.txt", "plain.txt/x"]);
    await pushPaths(transport, tip, candidates);
    await transport.reader.close();
    expect(list(origin.bare)).toContain("plain.txt/x");
  });
});
