import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { checkBranchName } from "../../src/publish/check-branch-name.ts";

const valid = [
  "main",
  "-x",
  "a/b",
  "feature/ünïcode",
  "a.b",
  "x.locked",
  "a@b",
  "1",
  "a-",
  'quo"te',
  "$(id)",
  "a;b",
  "a@",
];
const invalid = [
  ...["", "a..b", "a b", "a~b", "a^b", "a:b", "a?b", "a*b", "a[b", "a\\b", "/a", "a/", "a//b", "a.", ".a", "a/.b"],
  ...["a.lock", "a.lock/b", "@", "a@{b", "a\tb", "a\nb", "a\u007fb"],
];

describe("agrees with git check-ref-format", () => {
  test.each([...valid, ...invalid].map((name) => ({ name })))("on $name", ({ name }) => {
    const { status } = spawnSync("git", ["check-ref-format", `refs/heads/${name}`]);
    // Git accepts refs/heads/@ as a ref, but a bare @ means HEAD.
    expect(valid.includes(name)).toBe(name === "@" ? false : status === 0);
    if (valid.includes(name)) expect(checkBranchName(name)).toBe(name);
    else expect(() => checkBranchName(name)).toThrow(`Branch "${name}" is not a valid name`);
  });
});

test.each([{ name: "HEAD" }, { name: "refs/heads/main" }])(
  "refuses $name, which is a ref but not a branch name",
  ({ name }) => {
    expect(() => checkBranchName(name)).toThrow(`Branch "${name}" is not a valid name`);
  },
);
