/**
 * Submodules, nested repositories, filters, Git LFS, names that are not UTF-8: committed as `git add` would do it, or
 * refused and named.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, TOKEN, type World } from "../../publish/publishing.ts";
import { installFakeLfs } from "../../support/fake-git-lfs.ts";
import { git } from "../../support/git.ts";
import { judge, prepareBranch } from "./judge-command.ts";

let world: World;
let inner: string;

beforeAll(async () => {
  world = await openWorld({ "README.md": "A shop.\n" });
  inner = path.join(world.temporaryRoot, "inner");
  mkdirSync(inner);
  git(inner, ["init", "--quiet"]);
  for (const message of ["one", "two"]) git(inner, ["commit", "--quiet", "--allow-empty", "-m", message]);
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const both = (text: string) => ({ git: expect.stringContaining(text), api: expect.stringContaining(text) });

describe("repositories inside the folder", () => {
  const clone = (to: string) => `git clone -q '${inner}' ${to}`;

  test.each([
    { name: "cloned", made: () => clone("dep") },
    { name: "cloned, named by its folder", made: () => clone("dep"), paths: ["dep"] },
    { name: "cloned, named by its files", made: () => `${clone("dep")}; touch dep/x`, paths: ["dep/**"] },
    { name: "instead of a file", before: "touch dep", made: () => `rm dep; ${clone("dep")}` },
    { name: "without a commit", made: () => "git init -q dep; touch dep/x" },
  ])("refused and named: $name", async ({ made, name, ...more }) => {
    const each = { ...more, name, made: made() };
    const { branch } = prepareBranch(world, { ...each, made: "true", paths: ["**"] });
    expect(await judge(world, branch, each)).toEqual(
      both('"dep" cannot be published: it is a separate git repository'),
    );
  });

  test.each([
    {
      name: "a file in a folder without .git",
      made: "mkdir -p dep; touch dep/x",
      says: '"dep/x" cannot be published: "dep"',
    },
    { name: "a .git that leads nowhere", made: "mkdir -p dep; echo gitdir: /nowhere > dep/.git", says: "cannot read" },
  ])("instead of a submodule, refused and named: $name", async ({ made, says, ...more }) => {
    const each = { ...more, before: clone("dep"), made: `rm -rf dep; ${made}` };
    const { branch } = prepareBranch(world, { ...each, made: "true" });
    expect(await judge(world, branch, each)).toEqual(both(says));
    const excluded = await judge(world, branch, { ...each, made: `${made}; echo x > y`, paths: ["**", "!dep/**"] });
    expect(excluded).toEqual({ git: expect.stringMatching(/^[0-9a-f]{40}$/), api: excluded.git });
  });

  test("a repository is left out if its files are excluded or ignored", async () => {
    const each = {
      name: "",
      before: "echo /cache > .gitignore",
      made: `${clone("dep")}; touch dep/x; ${clone("cache")}; echo x > out`,
      paths: ["**", "!dep/**"],
    };
    const { branch, expected } = prepareBranch(world, { ...each, made: "echo x > out" });
    expect(await judge(world, branch, each)).toEqual({ git: expected, api: expected });
  });

  test("a submodule with a new commit, and a submodule without", async () => {
    const each = {
      name: "",
      before: `${clone("moved")}; git -C moved checkout -q HEAD~1; ${clone("same")}`,
      made: `rm -rf moved; ${clone("moved")}`,
    };
    const { branch, expected, from } = prepareBranch(world, each);
    expect(expected).not.toBe(from);
    expect(await judge(world, branch, each)).toEqual({ git: expected, api: expected });
  });

  test("a submodule that was removed", async () => {
    const each = { name: "", before: clone("gone"), made: "rm -rf gone" };
    const { branch, expected } = prepareBranch(world, each);
    expect(await judge(world, branch, each)).toEqual({ git: expected, api: expected });
  });
});

describe("a name that is not UTF-8", () => {
  const cases = [
    { name: "new", made: "echo x > $'caf\\xe9'" },
    { name: "changed, in a folder", before: "mkdir $'d\\xe9'; echo x > $'d\\xe9/a'", made: "echo y > $'d\\xe9/a'" },
    { name: "removed", before: "echo x > $'caf\\xe9'; echo x > $'caf\\xea'", made: "rm $'caf\\xe9'" },
  ];
  test.each(cases)("$name", async (each) => {
    const { branch, expected } = prepareBranch(world, each);
    const refused = expect.stringMatching(/^"(?:caf|d)\\351.*its name is not UTF-8.*transport: git/);
    expect(await judge(world, branch, each)).toEqual({ git: expected, api: refused });
  });
});

describe("filters", () => {
  const before = "echo '*.up filter=upper' > .gitattributes";
  const made = "echo hello > a.up";

  function configure(text: string): Record<string, string> {
    const file = path.join(world.temporaryRoot, `config-${readdirSync(world.temporaryRoot).length}`);
    writeFileSync(file, text);
    return { GIT_CONFIG_GLOBAL: file };
  }

  test("a filter in the user's configuration is used, and sees no token", async () => {
    const seen = path.join(world.temporaryRoot, "seen");
    const clean = `env > ${seen}; tr a-z A-Z`;
    const env = configure(`[filter "upper"]\n\tclean = "${clean}"\n`);
    const each = { name: "", before, made };
    const { branch, expected } = prepareBranch(world, each, ["filter.upper.clean=tr a-z A-Z"]);
    expect(await judge(world, branch, each, { env })).toEqual({ git: expected, api: expected });
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
    expect(readFileSync(seen, "utf8")).toContain("GIT_DIR=");
    for (const secret of [TOKEN, basic]) expect(readFileSync(seen, "utf8")).not.toContain(secret);
  });

  test("an undefined filter is refused and named, but only for a changed file", async () => {
    const each = { name: "", before: `${before}; echo raw > old.up`, made };
    const { branch } = prepareBranch(world, each);
    const refused = both(
      '"a.up" cannot be published: .gitattributes gives it the filter "upper", which is not available.',
    );
    expect(await judge(world, branch, each)).toEqual(refused);
    const other = { name: "", made: "echo x > other.txt; rm old.up" };
    const end = await judge(world, branch, other);
    expect(end).toEqual({ git: expect.stringMatching(/^[0-9a-f]{40}$/), api: end.git });
  });

  test("a failing filter is refused, although git would store the file as it is", async () => {
    const env = configure('[filter "upper"]\n\tclean = exit 3\n');
    const { branch } = prepareBranch(world, { name: "", before, made });
    expect(await judge(world, branch, { name: "", made }, { env })).toEqual(both("a.up: clean filter 'upper' failed"));
  });
});

describe("Git LFS", () => {
  const before = "echo '*.png filter=lfs diff=lfs merge=lfs -text' > .gitattributes; echo pointer > old.png";
  const each = { name: "", before, made: "echo image > new.png; echo text > a.txt; cp new.png copy.png" };

  test("is refused and named if git-lfs is not installed, with any settings of the user", async () => {
    const config = path.join(world.temporaryRoot, "lfs-config");
    writeFileSync(config, '[filter "lfs"]\n\tprocess = git-lfs filter-process\n\trequired = true\n');
    const { branch } = prepareBranch(world, { ...each, made: "true" });
    const refused = both('gives it the filter "lfs", which is not available. Install git-lfs on the runner.');
    expect(await judge(world, branch, each, { env: withoutLfs({ GIT_CONFIG_GLOBAL: config }) })).toEqual(refused);
  });

  test("commits pointers, and uploads each file once", async () => {
    const fake = installFake();
    const { branch } = prepareBranch(world, { ...each, made: "true" });
    const end = await judge(world, branch, each, { env: fake.env });
    expect(end).toEqual({ git: expect.stringMatching(/^[0-9a-f]{40}$/), api: end.git });
    const stored = git(world.remote.path, ["cat-file", "blob", `${end.api}:new.png`]);
    const id = createHash("sha256").update("image\n").digest("hex");
    expect(stored).toBe(`version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize 6`);
    expect(git(world.remote.path, ["cat-file", "blob", `${end.api}:copy.png`])).toBe(stored);
    expect(git(world.remote.path, ["cat-file", "blob", `${end.api}:old.png`])).toBe("pointer");
    // Once when git writes, and once when the API does.
    expect(readFileSync(fake.log, "utf8")).toBe(`push --object-id origin ${id}\n`.repeat(2));
  });

  test("a refused upload is a refusal, and nothing is committed", async () => {
    const fake = installFake('console.error("batch response: Authorization error: 403"); process.exit(2)');
    const { branch } = prepareBranch(world, { ...each, made: "true" });
    expect(await judge(world, branch, each, { env: fake.env })).toEqual(
      both("batch response: Authorization error: 403"),
    );
  });

  test("a pointer of Git LFS to which a command has appended lines is refused and named", async () => {
    const fake = installFake();
    const id = "0".repeat(64);
    const pointer = `version https://git-lfs.github.com/spec/v1\\noid sha256:${id}\\nsize 6\\n`;
    const { branch } = prepareBranch(world, {
      name: "",
      before: `${before}; printf '${pointer}' > big.png`,
      made: "true",
    });
    const adding = { name: "", made: "echo more >> big.png" };
    expect(await judge(world, branch, adding, { env: fake.env })).toEqual(
      both('"big.png" cannot be published: it starts with its Git LFS pointer'),
    );
    // A copy of a pointer is a pointer.
    const copying = { name: "", made: "cp big.png copy.png" };
    const end = await judge(world, branch, copying, { env: fake.env });
    expect(end).toEqual({ git: expect.stringMatching(/^[0-9a-f]{40}$/), api: end.git });
  });

  function withoutLfs(env: Record<string, string>): Record<string, string> {
    const folder = path.join(world.temporaryRoot, "none");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "git-lfs"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    return { ...env, PATH: `${folder}:${process.env.PATH}` };
  }

  function installFake(push?: string) {
    const folder = path.join(world.temporaryRoot, `lfs-${readdirSync(world.temporaryRoot).length}`);
    const { path: PATH, log } = installFakeLfs(folder, push);
    return { env: { PATH }, log };
  }
});
