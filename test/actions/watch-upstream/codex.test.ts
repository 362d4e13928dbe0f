import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { composeCodexCommand, requireInstructions } from "../../../actions/watch-upstream/codex.ts";
import { type CodexAnswer, type CodexProbe, probeCodex } from "../../../actions/watch-upstream/probe-codex.ts";
import { runUpdater } from "../../../actions/watch-upstream/run-updater.ts";
import { buildUpdaterEnvironment } from "../../../actions/watch-upstream/updater-environment.ts";
import { TempFolder, writeFiles } from "../../support/git.ts";
import { killProcessesWith } from "../../support/processes.ts";

const CODEX = { bin: "codex", model: "gpt-5.2", effort: "high", instructions: ".pipekeeper/updater.md" };
const BASE = "a".repeat(40);
const HEAD = "b".repeat(40);

/** The layout of the real Codex help. */
const HELP = `Run Codex non-interactively

Usage: codex exec [OPTIONS] [PROMPT] [COMMAND]

Options:
  -c, --config <key=value>
          Override a configuration value. Examples: - \`-c model="o3"\`

  -m, --model <MODEL>
          Model the agent should use

  -s, --sandbox <SANDBOX_MODE>
          Select the sandbox policy

          [possible values: read-only, workspace-write, danger-full-access]

  -C, --cd <DIR>
          Tell the agent to use the specified directory as its working root

  -o, --output-last-message <FILE>
          Specifies file where the last message from the agent should be written
`;

let runId = "";
afterEach(() => killProcessesWith(runId));

function prepare(folder: TempFolder, outer: Record<string, string> = {}) {
  runId = `run-codex-${folder.path}`;
  const facts = {
    ...{ name: "analytics", runId, date: "2026-11-30", rangeBase: BASE, rangeHead: HEAD },
    ...{ folder: folder.at("run"), worktree: folder.at("run/worktree"), upstream: folder.at("run/upstream") },
  };
  writeFiles(facts.worktree, { "README.md": "x\n" });
  mkdirSync(folder.at("bin"), { recursive: true });
  const environment = buildUpdaterEnvironment(facts, {
    outer: { PATH: `${folder.at("bin")}:${process.env.PATH}`, ...outer },
    ...{ passed: [], isCodex: true, token: undefined },
  });
  const probe: CodexProbe = { bin: "codex", cwd: folder.path, facts, environment, cacheFile: folder.at("codex.json") };
  return { facts, environment, probe };
}

/** Installs a program that prints this help and records each call. Returns its path. */
function install(folder: TempFolder, help: string, end = "exit 0"): string {
  const file = folder.at("bin/codex");
  writeFileSync(folder.at("help.txt"), help);
  writeFileSync(file, `#!/bin/sh\necho call >> '${folder.at("calls")}'\ncat '${folder.at("help.txt")}'\n${end}\n`);
  chmodSync(file, 0o755);
  return file;
}

function countCalls(folder: TempFolder): number {
  return existsSync(folder.at("calls")) ? readFileSync(folder.at("calls"), "utf8").split("\n").length - 1 : 0;
}

function sentenceOf(answer: CodexAnswer): string {
  if (answer.kind !== "unusable") throw new Error("Expected the probe to fail");
  return answer.sentence;
}

test("the command is as expected, and contains nothing from upstream except commit ids", () => {
  using folder = new TempFolder();
  const { facts } = prepare(folder);
  const argv = composeCodexCommand({ codex: CODEX, program: "/bin/codex", facts, allowedPaths: ["a/**", "b/*"] });
  expect(argv).toEqual([
    ...["/bin/codex", "exec", "--sandbox", "workspace-write", "-C", facts.worktree, "--model", "gpt-5.2"],
    ...["-c", 'model_reasoning_effort="high"', "-c", "sandbox_workspace_write.network_access=false"],
    ...["--output-last-message", `${facts.folder}/summary.md`],
    `Read .pipekeeper/updater.md in this repository and follow it for the upstream checkout ${facts.upstream}, range ${BASE}..${HEAD}, writing only under a/**, b/*.`,
  ]);
});

test("a fake Codex runs with these arguments, without input, and its last message is the summary", async () => {
  using folder = new TempFolder();
  const { facts, environment, probe } = prepare(folder, { OPENAI_API_KEY: "sk-0123456789abcdef" });
  const script = `printf '%s\\n' "$@"; cat; echo "$OPENAI_API_KEY"; while [ "$1" != --output-last-message ]; do shift; done; echo "Two flows." > "$2"`;
  install(folder, HELP, `[ "$2" = --help ] && exit 0\n${script}`);
  const answer = await probeCodex(probe);
  if (answer.kind !== "ready") throw new Error(answer.sentence);
  const argv = composeCodexCommand({ codex: CODEX, program: answer.program, facts, allowedPaths: ["a/**"] });
  const limits = { timeoutMs: 30_000, idleMs: 30_000 };
  const { end, tail, summary } = await runUpdater(facts, { argv, environment, limits });
  expect(end).toEqual({ kind: "exited", code: 0 });
  expect(summary).toBe("Two flows.");
  expect(tail).toContain("--output-last-message");
  expect(tail.at(-1)).toBe("***");
});

describe("the probe", () => {
  test("checks each binary once, and again only if the binary or the cache has changed", async () => {
    using folder = new TempFolder();
    const { probe } = prepare(folder);
    const program = install(folder, HELP);
    for (let n = 0; n < 3; n++) expect(await probeCodex(probe)).toEqual({ kind: "ready", program });
    expect(countCalls(folder)).toBe(1);
    utimesSync(program, 1, 1);
    await probeCodex(probe);
    expect(countCalls(folder)).toBe(2);
    install(folder, HELP, "exit 0 # and longer");
    utimesSync(program, 1, 1);
    await probeCodex(probe);
    expect(countCalls(folder)).toBe(3);
    writeFileSync(probe.cacheFile, "{");
    await probeCodex(probe);
    expect(countCalls(folder)).toBe(4);
  });

  test("follows links to find out whether the program was replaced", async () => {
    using folder = new TempFolder();
    const { probe } = prepare(folder);
    install(folder, HELP);
    symlinkSync(folder.at("bin/codex"), folder.at("bin/latest"));
    const linked = { ...probe, bin: "./bin/latest" };
    expect(await probeCodex(linked)).toEqual({ kind: "ready", program: folder.at("bin/latest") });
    utimesSync(folder.at("bin/codex"), 1, 1);
    await probeCodex(linked);
    expect(countCalls(folder)).toBe(2);
  });

  const without = (line: RegExp) => HELP.replace(line, "  --other");
  test.each([
    { name: "--sandbox", help: without(/ {2}-s, --sandbox/) },
    { name: "-C", help: without(/ {2}-C, --cd/) },
    { name: "--model", help: without(/ {2}-m, --model/) },
    { name: "-c", help: without(/ {2}-c, --config/) },
    { name: "--output-last-message", help: without(/ {2}-o, --output-last-message/) },
    { name: "--model", help: HELP.replace("--model", "--models") },
    { name: "--sandbox, -C, --model, -c, --output-last-message", help: "Run Codex\n" },
  ])("names the missing $name, and asks again the next time", async ({ name, help }) => {
    using folder = new TempFolder();
    const { probe } = prepare(folder);
    const program = install(folder, help);
    const noun = name.includes(",") ? "the options" : "the option";
    expect(sentenceOf(await probeCodex(probe))).toContain(`"${program} exec" does not have ${noun} ${name}.`);
    install(folder, HELP);
    expect(await probeCodex(probe)).toEqual({ kind: "ready", program });
  });

  test.each([
    { name: "is not on PATH", bin: "codex", want: '"codex" is not a program on PATH' },
    { name: "is not at its path", bin: "./tools/codex", want: '"./tools/codex" is not a program.' },
    { name: "is a folder", bin: "./bin", want: '"./bin" is not a program.' },
    { name: "may not be executed", bin: "./run/worktree/README.md", want: "is not a program." },
  ])("names a program that $name", async ({ bin, want }) => {
    using folder = new TempFolder();
    const { probe, environment } = prepare(folder);
    const env = { ...environment.env, PATH: folder.at("bin") };
    const answer = await probeCodex({ ...probe, bin, environment: { ...environment, env } });
    expect(sentenceOf(answer)).toContain(want);
  });

  test("quotes the message of a broken program", async () => {
    using folder = new TempFolder();
    const { probe } = prepare(folder);
    const program = install(folder, "", "echo 'node: not found' >&2; exit 127");
    expect(sentenceOf(await probeCodex(probe))).toContain(`"${program} exec --help" exited with 127: node: not found.`);
  });
});

describe("the instructions", () => {
  test("are read if they are in the worktree", () => {
    using folder = new TempFolder();
    writeFiles(folder.path, { "worktree/.pipekeeper/updater.md": "Do.\n" });
    expect(() => requireInstructions(folder.at("worktree"), CODEX.instructions)).not.toThrow();
  });

  test.each([
    { name: "are missing", file: "missing.md" },
    { name: "are a folder", file: "docs" },
    { name: "are a link", file: "link.md" },
    { name: "are outside", file: "../outside.md" },
    { name: "are outside, by a path from the root", file: "/etc/passwd" },
    { name: "are outside, through a link", file: "up/outside.md" },
  ])("$name", ({ file }) => {
    using folder = new TempFolder();
    writeFiles(folder.path, { "worktree/docs/a.md": "a\n", "outside.md": "x\n" });
    symlinkSync("docs/a.md", folder.at("worktree/link.md"));
    symlinkSync("..", folder.at("worktree/up"));
    expect(() => requireInstructions(folder.at("worktree"), file)).toThrow(`instructions: "${file}" is not a file`);
  });
});
