import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { gitEnv, TempFolder } from "../support/git.ts";

const bundle = path.resolve("dist/cli/index.js");

interface Demo {
  child: ChildProcess;
  /** Everything printed so far. */
  printed(): string;
  /** Resolves once the text was printed; rejects if the demo exits before. */
  until(text: string): Promise<void>;
  ended: Promise<number | null>;
}

/** Starts the demo outside of the project, with its temporary folder and home in the test's folder. */
function startDemo(folder: TempFolder, args: readonly string[], env: NodeJS.ProcessEnv = {}): Demo {
  const cwd = folder.at("elsewhere");
  mkdirSync(cwd);
  mkdirSync(folder.at("temporary files"));
  mkdirSync(folder.at("home"));
  const child = spawn(process.env.PIPEKEEPER_NODE ?? process.execPath, [bundle, "demo", ...args], {
    cwd,
    env: { ...gitEnv, TMPDIR: folder.at("temporary files"), HOME: folder.at("home"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // The demo runs until it is stopped, so stop it even if an assertion fails.
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (more) => (text += more));
  const ended = once(child, "close").then(([code]) => code as number | null);
  const until = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => (text.includes(wanted) ? resolve() : undefined);
      child.stdout?.on("data", look);
      child.once("close", () => reject(new Error(`the demo ended without "${wanted}":\n${text}`)));
      look();
    });
  return { child, printed: () => text, until, ended };
}

/** Command lines of the processes whose environment names the folder. Without `/proc` the list is empty. */
function processesIn(folder: TempFolder): string[] {
  if (!existsSync("/proc/self/environ")) return [];
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return ids.flatMap((id) => {
    try {
      const isOurs = readFileSync(`/proc/${id}/environ`, "utf8").includes(folder.path);
      return isOurs ? [readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ")] : [];
    } catch {
      // The process has exited, or belongs to another user.
      return [];
    }
  });
}

test("says what it does, and serves the published files until it is interrupted", async () => {
  using folder = new TempFolder();
  // A user's own settings for watch-upstream do not affect the demo.
  const watchEnv = { STATE_DIRECTORY: folder.at("home"), STATE_PATH: folder.at("home", "state"), DRY_RUN: "true" };
  const demo = startDemo(folder, [], { ...watchEnv, UPSTREAM_BRANCH: "next", WATCH_NAME: "docs" });
  await demo.until("until Ctrl-C");
  const printed = demo.printed();
  expect(printed.match(/^ {2}outcome +\S+$/gm)).toEqual(
    ["published", "published", "unchanged", "published", "published", "written"].map(
      (outcome) => `  outcome          ${outcome}`,
    ),
  );
  const logs = [...printed.matchAll(/^The log of main:\n((?: {2}.+\n)+)/gm)].map(([, lines = ""]) =>
    lines.match(/(?:Mira Holm|larder-batch\[bot\]|github-actions\[bot\])/g),
  );
  const first = ["github-actions[bot]", "larder-batch[bot]", "github-actions[bot]", "Mira Holm"];
  // One commit is by record-results, and one by the update of the dashboard after it.
  const batch = ["github-actions[bot]", "github-actions[bot]"];
  expect(logs).toEqual([first, ["Mira Holm", ...batch, ...first]]);
  expect(printed).toMatch(/^ {2}select-batch: Batch homebrew-\S+ takes 3 packages of homebrew\./m);
  expect(printed).toMatch(/record-results: Recorded batch [^:]*: 1 succeeded, 2\s+failed, 0\s+blocked, 1\s+skipped\./);
  expect(printed).toContain("GH006");
  expect(printed).toMatch(/^The pull request that it opened:\n {2}#1 .*\n {2}pipekeeper\/main\/dashboard into main$/m);
  expect(printed.match(/^ {2}watch-upstream: .*$/gm)).toEqual([
    expect.stringMatching(/^ {2}watch-upstream: This run set the baseline to [0-9a-f]{12};/),
    expect.stringMatching(/^ {2}watch-upstream: Opened pull request #2 with 4 changed files for [0-9a-f.]{26}\.$/),
    expect.stringMatching(/^ {2}watch-upstream: [0-9a-f]{12} is already proposed in pull request #2\.$/),
  ]);
  expect(printed).toMatch(
    /^The pull request that it opened:\n {2}#2 .*\n {2}autoupdate\/analytics\/[0-9a-f]{40} into main$/m,
  );
  expect(printed).toMatch(/^ {2}`cookbook` +`Recipe Shared` +added$/m);
  expect(printed).toMatch(/^ {2}0 errors, 0 warnings, .* Content: 1 flow\w*, 2 events,/m);
  expect(printed.match(/^ {2}One comment: .*$/gm)).toEqual([
    '  One comment: "❌ CI: 2 of 4 required jobs did not pass". One issue: open, occurrences: 1.',
    '  One comment: "❌ CI: 2 of 4 required jobs did not pass". One issue: open, occurrences: 2.',
    '  One comment: "✅ CI: all 4 required jobs passed". One issue: closed, occurrences: 2.',
  ]);
  expect(printed).toMatch(/^ {2}\| docker smoke {6}❌ failure +4m 12s +log$/m);
  const url = /served at (\S+) until/.exec(demo.printed())?.[1] as string;
  const page = await (await fetch(url)).text();
  const places = [...page.matchAll(/href="([^"]+)"/g)].map(([, place]) => place as string);
  expect(places).toHaveLength(11);
  for (const place of places) expect((await fetch(new URL(place, url))).status).toBe(200);
  const dashboard = (await (await fetch(new URL("/dashboard.json", url))).json()) as { queue: { total: number } };
  expect(page).toContain(`${dashboard.queue.total} packages`);
  const site = await fetch(new URL("/site/failures.html?page=2", url));
  expect(site.headers.get("content-security-policy")).toBeNull();
  expect(await site.text()).toContain("assets/site.css");
  const run = await (await fetch(new URL("/larder/recipes/actions/runs/1", url))).text();
  const commit = /&lt;(http[^&]*\/commit\/[0-9a-f]{40})&gt;/.exec(run)?.[1] as string;
  expect(await (await fetch(commit)).text()).toContain("Pipekeeper-Run: ");
  const comment = /^ {2}(\/.*ci-comment\.md)$/m.exec(demo.printed())?.[1] as string;
  expect(readFileSync(comment, "utf8")).toContain("## ✅ CI: all 4 required jobs passed");
  expect(await (await fetch(new URL(places.at(-1) as string, url))).text()).toContain("all 4 required jobs passed");
  expect((await fetch(new URL("/absent", url))).status).toBe(404);
  demo.child.kill("SIGINT");
  expect(await demo.ended).toBe(0);
  expect(readdirSync(folder.at("home"))).toEqual([]);
  expect(readdirSync(folder.at("temporary files"))).toEqual([]);
  expect(processesIn(folder)).toEqual([]);
});

test("an interrupt in the middle of a run also ends the run, and leaves nothing behind", async () => {
  using folder = new TempFolder();
  const demo = startDemo(folder, []);
  await demo.until("Run 2:");
  demo.child.kill("SIGTERM");
  expect(await demo.ended).toBe(130);
  expect(demo.printed()).not.toContain("Run 3:");
  expect(readdirSync(folder.at("temporary files"))).toEqual([]);
  expect(processesIn(folder)).toEqual([]);
});

test("without git it fails with one sentence", async () => {
  using folder = new TempFolder();
  mkdirSync(folder.at("bin"));
  symlinkSync(process.execPath, folder.at("bin", "node"));
  const demo = startDemo(folder, ["--once"], { PATH: folder.at("bin") });
  expect(await demo.ended).toBe(1);
  expect(demo.printed()).toContain("Error: git was not found on PATH");
  expect(demo.printed()).not.toContain("    at ");
  expect(readdirSync(folder.at("temporary files"))).toEqual([]);
});

test.each([
  { name: "an unknown option", args: ["--twice"], want: '"--twice"' },
  { name: "a word that is not an option", args: ["--once", "twice"], want: '"twice"' },
  { name: "a value that --once does not take", args: ["--once=2"], want: '"--once=2"' },
  { name: "an invalid port", args: ["--port", "70000"], want: '"70000"' },
  { name: "a missing port", args: ["--port"], want: '--port is ""' },
])("refuses $name", async ({ args, want }) => {
  using folder = new TempFolder();
  const demo = startDemo(folder, args);
  expect(await demo.ended).toBe(1);
  expect(demo.printed()).toContain(want);
});
