/** `pipekeeper sandbox`, run with the command lines in the READMEs. */

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { gitEnv, TempFolder } from "../support/git.ts";
import { runTerminal } from "../support/run-terminal.ts";

const ENV = { ...gitEnv, PATH: `${path.dirname(process.execPath)}:${process.env.PATH}` };
const READY = "act workflow_run";

/** The code blocks below "Try it": the line that starts the sandbox, and the lines for a second terminal. */
function readBlocks(action: string): string[] {
  const readme = readFileSync(`actions/${action}/README.md`, "utf8");
  const section = readme.split("\n## ").find((part) => part.startsWith("Try it\n")) ?? "";
  return [...section.matchAll(/```sh\n(.*?)\n```/gs)].map(([, lines = ""]) => lines);
}

interface Started {
  child: ChildProcess;
  printed(): string;
  ended: Promise<number | null>;
}

async function start(folder: TempFolder, line: string): Promise<Started> {
  symlinkSync(path.resolve("dist"), folder.at("dist"));
  const child = spawn("bash", ["-c", `exec ${line}`], { cwd: folder.path, env: { ...ENV, TMPDIR: folder.path } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (more) => (text += more));
  const ended = once(child, "close").then(([code]) => code as number | null);
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", () => text.includes(READY) && resolve());
    child.once("close", () => reject(new Error(`the sandbox ended: ${text}`)));
  });
  return { child, ended, printed: () => text };
}

const ROWS = [
  {
    action: "post-ci-summary",
    says: [/POST \/issues\/128\/comments 201/, /PATCH \/issues\/comments\/\d+ 200/, /Comment on #128.*✅/s],
  },
  { action: "failure-tracker", says: [/POST \/issues 201/, /#129, closed: CI failure: docker smoke/] },
  {
    action: "preflight-open-pr",
    says: [/POST \/git\/refs 201/, /PATCH \/git\/refs\/heads\/batch-claim\/npm 200/],
    answers: [/cargo: open.*npm: none.*npm: open.*names pull request #128/s],
  },
];

test.each(ROWS)("the command lines in the README of $action work", async ({ action, says, answers = [] }) => {
  using folder = new TempFolder();
  const [first = "", second = ""] = readBlocks(action);
  const { child, ended, printed } = await start(folder, first);
  expect(printed()).toContain("http://127.0.0.1:");
  const { stdout } = await promisify(execFile)("bash", ["-ec", second], { cwd: folder.path, env: ENV });
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  for (const part of says) expect(printed()).toMatch(part);
  for (const part of answers) expect(stdout).toMatch(part);
  expect(printed()).toContain("Stopped.");
});

test("the printed command lines work in a folder with a space and a quote in its name", async () => {
  using folder = new TempFolder();
  const { child, ended, printed } = await start(folder, 'node dist/cli/index.js sandbox --folder "it\'s mine"');
  const lines = printed()
    .split("\n")
    .filter((line) => /^ {2}(?:\.|node .*post-ci-summary)/.test(line));
  expect(lines).toHaveLength(3);
  await promisify(execFile)("bash", ["-ec", lines.join("\n")], { cwd: folder.path, env: ENV });
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(printed()).toMatch(/Comment on #128.*✅/s);
});

test.each([
  { args: ["--scenario", "x"], says: '--scenario is "x", expected failing-ci.' },
  { args: ["--port", "70000"], says: '--port is "70000"' },
  { args: ["--minutes", "0"], says: '--minutes is "0"' },
  { args: ["--host", "0.0.0.0"], says: "--host" },
])("says what is wrong with the arguments $args", async ({ args, says }) => {
  using folder = new TempFolder();
  const { code, stderr } = await runTerminal(folder.path, ["sandbox", ...args]);
  expect([code, stderr]).toEqual([1, expect.stringContaining(says)]);
});
