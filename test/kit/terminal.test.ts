/** The terminal's bundle: usage, arguments, outputs, exit codes. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listCommands } from "../../scripts/list-commands.ts";
import { git, readAt, TempFolder, writeFiles } from "../support/git.ts";
import { serveGit } from "../support/git-http.ts";
import { DASHBOARD, FAILURE_FILE, openPipeline, SMALL_STATE } from "../support/pipeline.ts";
import { runTerminal } from "../support/run-terminal.ts";

const commands = listCommands();
const actions = commands.map(({ name }) => name);
const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const LOCAL = ["update-dashboard", "--publish", "none"];

test("lists every action, and exits with 1 if the user did not ask for help", async () => {
  using folder = new TempFolder();
  const asked = await runTerminal(folder.path, ["--help"]);
  const bare = await runTerminal(folder.path, []);
  expect(asked).toMatchObject({ code: 0, stderr: "" });
  expect(bare).toMatchObject({ code: 1 });
  expect(bare.stdout).toBe(asked.stdout);
  for (const name of [...actions, "demo"]) expect(asked.stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, "m"));
});

test("--version prints the version of package.json", async () => {
  using folder = new TempFolder();
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await runTerminal(folder.path, ["--version"])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test.each(commands)(
  "$name --help names every input and output of its $manifest, with the defaults",
  async ({ name, manifest }) => {
    using folder = new TempFolder();
    const result = await runTerminal(folder.path, [name, "--help"]);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    const { inputs, outputs } = parse(readFileSync(manifest, "utf8"));
    for (const input of Object.keys(inputs)) expect(result.stdout).toMatch(new RegExp(`^ {2}--${input} +\\S`, "m"));
    for (const output of Object.keys(outputs)) expect(result.stdout).toMatch(new RegExp(`^ {2}${output} +\\S`, "m"));
    const flat = result.stdout.replace(/\s+/g, " ");
    for (const { default: value } of Object.values<{ default?: string }>(inputs)) {
      if (value && !value.includes("${{")) expect(flat).toContain(`[${value.split("\n").join(", ")}]`);
    }
    expect(result.stdout).not.toContain("${{");
    expect(Math.max(...result.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(220);
  },
);

test("--json prints only the outputs to standard output", async () => {
  using folder = new TempFolder();
  writeFiles(folder.path, { ...SMALL_STATE, [FAILURE_FILE]: "{\n" });
  const result = await runTerminal(folder.path, [...LOCAL, "--json"]);
  expect(result.code).toBe(0);
  expect(JSON.parse(result.stdout)).toMatchObject({ outcome: "written", packages: "2", problems: "1" });
  expect(result.stderr).toContain("Read 2 packages");
  expect(result.stderr).toContain(`error: ${FAILURE_FILE}:1: `);
  expect(result.stderr).toMatch(/\nWrote "website\/pipeline\/dashboard\.json"\.\n$/);

  const strict = await runTerminal(folder.path, [...LOCAL, "--json", "--strict"]);
  expect(strict.code).toBe(1);
  expect(JSON.parse(strict.stdout)).toMatchObject({ outcome: "unchanged", problems: "1" });
  expect(strict.stderr).toContain("\nError: The state has problems");
});

test("a folder on PATH that cannot be read changes no output", async () => {
  using folder = new TempFolder();
  const { root } = openPipeline(folder);
  writeFiles(folder.path, { file: "" });
  // A file in PATH cannot be searched by anybody, while root could read a forbidden folder.
  const PATH = `${folder.at("file")}:${process.env.PATH}`;
  const result = await runTerminal(root, ["update-dashboard", "--dry-run", "--json"], { PATH });
  expect(result.code).toBe(0);
  expect(JSON.parse(result.stdout)).toMatchObject({ outcome: "dry-run" });
  expect(result.stderr).not.toContain(folder.at("file"));
});

test("shows the summary as text, without Markdown", async () => {
  using folder = new TempFolder();
  writeFiles(folder.path, SMALL_STATE);
  const { code, stdout, stderr } = await runTerminal(folder.path, LOCAL, { SOURCE_DATE_EPOCH: "1772960000" });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(readFileSync("test/kit/summary.txt", "utf8"));
});

test.each([
  { name: "a value after =", args: ["--output=a/b=c.json"], path: "a/b=c.json" },
  { name: "a value that starts with a dash after =", args: ["--output=-x.json"], path: "-x.json" },
  { name: "a flag without a value, before another flag", args: ["--dry-run", "--output", "x.json"], path: "x.json" },
  { name: "a flag with a value", args: ["--dry-run", "true", "--output", "x.json"], path: "x.json" },
  { name: "of two values the last", args: ["--output", "x.json", "--output", "y.json"], path: "y.json" },
])("understands $name", async ({ args, path }) => {
  using folder = new TempFolder();
  writeFiles(folder.path, SMALL_STATE);
  const result = await runTerminal(folder.path, [...LOCAL, ...args, "--json"]);
  const isDry = args.includes("--dry-run");
  expect(JSON.parse(result.stdout)).toMatchObject({ outcome: isDry ? "dry-run" : "written", "dashboard-path": path });
});

test.each([
  {
    name: "an unknown action",
    args: ["update-dashbord"],
    says: 'There is no action "update-dashbord", did you mean update-dashboard?',
  },
  {
    name: "several mistakes at once",
    args: ["update-dashboard", "--outptu", "x.json", "--max-atempts", "3", "stray", "--branch"],
    says: /--outptu is not an input of update-dashboard, did you mean output\? --max-atempts is not an input of update-dashboard, did you mean max-attempts\? "stray" is not an option, expected --input value\. --branch needs a value\. `pipekeeper update-dashboard --help`/,
  },
  {
    name: "invalid values at once",
    args: [...LOCAL, "--format", "x", "--max-runs", "-1"],
    says: /format: expected one of .*max-runs: expected a whole number, got "-1"/,
  },
  {
    name: "an empty value for an input that needs one",
    args: [...LOCAL, "--output", ""],
    says: "output: expected a value, but it is missing",
  },
  { name: "no queue", args: LOCAL, says: 'No queue was found in ".": looked for "data/queues"' },
  {
    name: "no checkout",
    args: ["update-dashboard", "--transport", "git"],
    says: /No branch is checked out|There is no git checkout/,
  },
])("$name: one line on standard error, exit code 1", async ({ args, says }) => {
  using folder = new TempFolder();
  const result = await runTerminal(folder.path, args);
  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr).toMatch(/^Error: [^\n]*\n$/);
  if (says instanceof RegExp) expect(result.stderr).toMatch(says);
  else expect(result.stderr).toContain(says);
});

test.each([
  { name: "an unknown action", args: ["update-dashbord"], want: { error: /There is no action "update-dashbord"/ } },
  {
    name: "an unknown input",
    args: ["update-dashboard", "--outptu", "x"],
    want: { outcome: "failed", error: /outptu/ },
  },
  {
    name: "an empty value",
    args: ["update-dashboard", "--branch", ""],
    want: { outcome: "failed", error: /--branch/ },
  },
  {
    name: "an invalid value",
    args: [...LOCAL, "--format", "x"],
    want: { outcome: "failed", error: /format: expected/ },
  },
  { name: "a token", args: [...LOCAL, `--token=${TOKEN}`], want: { outcome: "failed", error: /GITHUB_TOKEN/ } },
  { name: "an action without an outcome", args: ["validate-content", "--root", "no"], want: { error: /root "no"/ } },
])("$name: with --json, standard output is one object with the error", async ({ args, want }) => {
  using folder = new TempFolder();
  for (const all of [
    [...args, "--json"],
    [args[0] ?? "", "--json", ...args.slice(1)],
  ]) {
    const { code, stdout, stderr } = await runTerminal(folder.path, all);
    const said = JSON.parse(stdout);
    const error = expect.stringMatching(want.error);
    expect([code, said]).toEqual([1, { ...want, error }]);
    expect(stderr).toContain(`Error: ${said.error}\n`);
    expect(stdout).not.toContain(TOKEN);
  }
});

test.each([{ args: ["--token", TOKEN] }, { args: [`--token=${TOKEN}`] }])(
  "a token in the arguments is refused: $args.length",
  async ({ args }) => {
    using folder = new TempFolder();
    const result = await runTerminal(folder.path, ["update-dashboard", ...args]);
    expect(result).toMatchObject({ code: 1, stdout: "" });
    expect(result.stderr).toMatch(
      /^Error: Every process can see a token in the arguments\. Set GITHUB_TOKEN instead\./,
    );
    expect(result.stderr).not.toContain(TOKEN);
  },
);

test("publishes from a checkout with GITHUB_TOKEN, and says so", async () => {
  using folder = new TempFolder();
  const { origin, root } = openPipeline(folder);
  git(origin.bare, ["config", "http.receivepack", "true"]);
  await using server = await serveGit(folder.path, TOKEN);
  git(root, ["remote", "set-url", "origin", `${server.url}/origin.git`]);
  const result = await runTerminal(root, ["update-dashboard"], { GITHUB_TOKEN: TOKEN });
  const tip = git(origin.bare, ["rev-parse", "main"]);
  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toMatch(new RegExp(`\nPublished the dashboard to branch "main" as ${tip}\\.\n$`));
  expect(readAt(origin.bare, "main", DASHBOARD)).toContain('"schema_version": 1');
  expect(git(origin.bare, ["log", "-1", "--format=%B", "main"])).not.toContain("Pipekeeper-Run");
  expect(result.stdout).not.toContain(TOKEN);
});
