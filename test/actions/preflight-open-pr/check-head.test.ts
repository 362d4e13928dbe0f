import { describe, expect, test } from "vitest";
import { checkHead } from "../../../actions/preflight-open-pr/check-head.ts";
import { matchTitle } from "../../../actions/preflight-open-pr/match-title.ts";
import { matchGlobs } from "../../../src/files/match-globs.ts";

const IMPOSSIBLE = [
  ...[
    "owner:batch/npm-*",
    "acme:**",
    "refs/heads/batch/npm-*",
    "/refs/heads/*",
    "refs/*",
    "batch/npm-[0-9]",
    "batch/]",
  ],
  ...[
    "{batch,bot}/npm",
    "batch/{npm",
    "batch/}",
    "batch/$" + "{{ x }}",
    "!batch/npm-*",
    "!(batch)/*",
    "batch/@(npm|pypi)-*",
  ],
  ...["batch/+(a)", "batch/?(a)", "batch\\npm", "batch\\*", "batch//npm", "/batch/*", "batch/", "batch/npm *", "a..b"],
  ...[
    "batch/npm-*.lock",
    "batch/.npm",
    "batch/*.",
    "batch~1",
    "batch^",
    "batch/**npm",
    "batch**",
    "***",
    "HEAD",
    "@",
    "a@{b",
    "batch/npm-*,batch/pypi-*",
    "batch/npm,batch/pypi",
    "*,main",
    "gh-readonly-queue/main/*",
  ],
  ...["batch/\u0007", "batch/\u00a0".replace("\u00a0", "\t")],
];
const POSSIBLE = [
  "batch/npm-*",
  "**",
  "*",
  "batch/**",
  "**/npm",
  "batch/**/npm-?",
  "batch-npm",
  "a.b/c_d-e+f(g)#1@x,y",
];

describe("a line of head", () => {
  test.each(IMPOSSIBLE)("that no branch can match is an input error that names it: %j", (line) => {
    expect(() => checkHead(line, line)).toThrow(`The input head has "${line}", `);
  });

  test("that no branch can match: the message says what is wrong with it", () => {
    expect(() => checkHead("batch/npm-*.lock", "batch/npm-*.lock")).toThrow(
      'The input head has "batch/npm-*.lock", which no branch can match: a part of it ends in ".lock".',
    );
  });

  test.each(POSSIBLE)("that branches can match is used without changes: %s", (line) => {
    expect(checkHead(line, line)).toBe(line);
    expect(() => matchGlobs([line], "head")).not.toThrow();
  });
});

test.each([
  { pattern: "(a+)+$", title: `${"a".repeat(255)}!` },
  { pattern: "^(a|a)*$", title: `${"a".repeat(255)}!` },
  { pattern: "(\\w+\\s?)+:", title: "word ".repeat(51) },
])("a title expression that may hang is an input error: $pattern", ({ pattern, title }) => {
  expect(() => matchTitle(pattern, "npm")(title)).toThrow(`The input title is "${pattern}", which took more than 1 s`);
});

test("a title expression contains the ecosystem, with its dots escaped", () => {
  const matches = matchTitle("^{ecosystem}:", "x.y-z");
  expect(["x.y-z: a", "xay-z: a"].map(matches)).toEqual([true, false]);
});
