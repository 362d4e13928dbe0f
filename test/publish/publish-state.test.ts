import { mkdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FileSource } from "../../src/files/file-source.ts";
import { processRuntime } from "../../src/kit/runtime.ts";
import { publishState } from "../../src/publish/publish-state.ts";
import { createOrigin, git, gitEnv, pushFiles, readAt, TempFolder, writeFiles } from "../support/git.ts";

const INPUTS = {
  root: ".",
  branch: undefined,
  remote: "",
  "commit-message": "chore: state",
  "author-name": "bot",
  "author-email": "bot@example.test",
  transport: "git",
  "max-attempts": undefined,
  "retry-base-ms": 1,
  "retry-cap-ms": 1,
  "retry-deadline-ms": 60_000,
  token: undefined,
  "dry-run": false,
} as const;
const FILE = "data/count.txt";

async function textOf(source: FileSource): Promise<string> {
  for await (const read of source.read([FILE])) if (read.kind === "bytes") return read.bytes.toString();
  return "";
}

const addOne = async (source: FileSource) => {
  const next = Number(await textOf(source)) + 1;
  const changes = new Map<string, string | null>([
    [FILE, `${next}`],
    ["data/old.txt", null],
  ]);
  return { changes, report: next, message: `Now ${next}.` };
};

function start(folder: TempFolder, inputs: object, plan: Parameters<typeof publishState<number>>[0]["plan"]) {
  const cwd = folder.at("work");
  mkdirSync(cwd, { recursive: true });
  const env = { ...gitEnv, GITHUB_ACTIONS: "true", GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
  const runtime = { ...processRuntime("branch" in inputs ? env : gitEnv, cwd, () => {}), sleep: async () => {} };
  return publishState({ inputs: { ...INPUTS, ...inputs }, paths: ["data"], plan }, runtime);
}

test("plans again at the new tip after a lost race, and adds one commit with the plan's message", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { [FILE]: "1", "data/old.txt": "x", "README.md": "hello\n" });
  let races = 0;
  const publication = await start(folder, { remote: origin.bare, branch: undefined }, async (source) => {
    const plan = await addOne(source);
    if (races++ === 0) pushFiles(origin, { [FILE]: "10" });
    return plan;
  });
  expect(publication).toMatchObject({ kind: "published", attempts: 2, report: 11 });
  expect([readAt(origin.bare, "main", FILE), readAt(origin.bare, "main", "data/old.txt")]).toEqual(["11", null]);
  expect(git(origin.bare, ["log", "-1", "--format=%B", "main"])).toContain("chore: state\n\nNow 11.\n\n");
  expect(git(origin.bare, ["rev-list", "--count", "main"])).toBe("3");
});

test("neither an empty plan nor a dry run adds a commit", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { [FILE]: "1" });
  const same = async () => ({ changes: new Map([[FILE, "1"]]), report: 1, message: "" });
  const target = { remote: origin.bare, branch: "main" };
  expect(await start(folder, target, same)).toMatchObject({ kind: "unchanged", paths: [] });
  expect(await start(folder, { ...target, "dry-run": true }, addOne)).toMatchObject({
    kind: "dry-run",
    paths: [FILE, "data/old.txt"],
  });
  expect(git(origin.bare, ["rev-list", "--count", "main"])).toBe("1");
});

test("in the terminal the folder is read and written", async () => {
  using folder = new TempFolder();
  writeFiles(folder.at("work"), { [FILE]: "4", "data/old.txt": "x" });
  expect(await start(folder, {}, addOne)).toMatchObject({ kind: "written", report: 5, branch: null });
  expect(readFileSync(folder.at("work", FILE), "utf8")).toBe("5");
});
