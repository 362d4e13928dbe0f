import { describe, expect, test } from "vitest";
import type { Manifest } from "../../src/kit/command.ts";
import { parseArguments } from "../../src/kit/parse-arguments.ts";

const SECRET = "ghs_NobodyMaySeeThis";
const MANIFEST: Manifest = {
  name: "a",
  description: "",
  inputs: {
    branch: { description: "", kind: "text", default: "main" },
    "max-runs": { description: "", kind: "count" },
    "dry-run": { description: "", kind: "flag", default: "false" },
    labels: { description: "", kind: "lines" },
    report: { description: "", kind: "text", default: "" },
    init: { description: "", kind: "text", alone: "head", default: "" },
    token: { description: "", kind: "secret", default: "\u0024{{ github.token }}" },
  },
  outputs: {},
};

describe("values", () => {
  const defaults = {
    branch: "main",
    "max-runs": undefined,
    "dry-run": "false",
    labels: undefined,
    report: "",
    init: "",
    token: "",
  };
  test.each([
    { args: [], want: {} },
    { args: ["--branch", "x", "--max-runs=3"], want: { branch: "x", "max-runs": "3" } },
    { args: ["--branch=", "--max-runs", "-1"], want: { branch: "", "max-runs": "-1" } },
    { args: ["--branch", "--dry-run"], want: { branch: "--dry-run" } },
    { args: ["--branch", "x", "--branch=a=b"], want: { branch: "a=b" } },
    { args: ["--dry-run"], want: { "dry-run": "true" } },
    { args: ["--dry-run", "false", "--branch", "x"], want: { "dry-run": "false", branch: "x" } },
    { args: ["--dry-run", "--branch", "x"], want: { "dry-run": "true", branch: "x" } },
    { args: ["--init"], want: { init: "head" } },
    { args: ["--init", "--dry-run"], want: { init: "head", "dry-run": "true" } },
    { args: ["--init", "abc", "--dry-run"], want: { init: "abc", "dry-run": "true" } },
    { args: ["--labels", "", "--labels="], want: { labels: "" } },
    { args: ["--dry-run=yes"], want: { "dry-run": "yes" } },
  ])("$args", ({ args, want }) => {
    expect(parseArguments(args, MANIFEST).inputs).toEqual({ ...defaults, ...want });
  });

  test.each([["--json"], ["--help"], ["-h"]])("%s is not an input", (flag) => {
    const parsed = parseArguments([flag, "--branch", "x"], MANIFEST);
    expect(parsed.inputs).toEqual({ ...defaults, branch: "x" });
    expect([parsed.isJson, parsed.wantsHelp]).toEqual([flag === "--json", flag !== "--json"]);
  });
});

describe("mistakes", () => {
  const tokenFault = "Every process can see a token in the arguments. Set GITHUB_TOKEN instead.";
  test.each([
    { args: ["--branhc", SECRET], says: "--branhc is not an input of a, did you mean branch?" },
    { args: [`--branhc=${SECRET}`], says: "--branhc is not an input of a, did you mean branch?" },
    { args: ["--toekn", `-${SECRET}`], says: "--toekn is not an input of a, did you mean token?" },
    { args: ["--token", SECRET], says: tokenFault },
    { args: [`--token=${SECRET}`], says: tokenFault },
    { args: ["--token"], says: tokenFault },
    { args: ["--max-runs"], says: "--max-runs needs a value." },
    { args: ["--max-runs", ""], says: "--max-runs needs a value, but it is empty." },
    { args: ["--report", ""], says: "--report needs a value, but it is empty." },
    { args: ["--report= "], says: "--report needs a value, but it is empty." },
    { args: ["--init="], says: "--init needs a value, but it is empty." },
    { args: ["--init", ""], says: "--init needs a value, but it is empty." },
    { args: ["--dry-run", "yes"], says: '"yes" is not an option, expected --input value.' },
    { args: ["-xyz"], says: '"-xyz" is not an option, expected --input value.' },
    { args: ["--"], says: '"--" is not an option, expected --input value.' },
    { args: ["--no-dry-run"], says: "--no-dry-run is not an input of a, did you mean dry-run?" },
    { args: ["--__proto__=x"], says: "--__proto__ is not an input of a." },
    {
      args: ["stray", "--x", "1", "--token", SECRET, "--branch"],
      says: `"stray" is not an option, expected --input value. --x is not an input of a. ${tokenFault} --branch needs a value.`,
    },
  ])("$args", ({ args, says }) => {
    expect(() => parseArguments(args, MANIFEST)).toThrow(`${says} \`pipekeeper a --help\` lists the inputs.`);
    expect(parseArguments(["--help", ...args], MANIFEST).wantsHelp).toBe(true);
  });
});
