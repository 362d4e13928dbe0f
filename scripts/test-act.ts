/**
 * Runs workflows end to end under nektos/act, in host mode and without network.
 *
 * `npm run test:act`: set ACT or put act on PATH. Without act, every case is skipped.
 */

import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type SandboxGitHub, startGitHub } from "../src/sandbox/start-github.ts";
import type { ActCase, ActEvent, ActRun } from "./act-case.ts";
import { CI_CASES } from "./act-ci-cases.ts";
import { PUBLISHING_CASES } from "./act-publishing-cases.ts";
import { ACT_REPOSITORY, ACT_TOKEN, type ActRepository, makeActRepository } from "./act-repository.ts";

const ACT_TIMEOUT_MS = 180_000;
const NODE_24 = "24.21.0";
const CASES: readonly ActCase[] = [...PUBLISHING_CASES, ...CI_CASES];

// The script and act run in different folders.
const act = process.env.ACT?.includes("/") ? path.resolve(process.env.ACT) : process.env.ACT || "act";
const counts = { passed: 0, failed: 0, skipped: 0 };
const temporary = mkdtempSync(path.join(tmpdir(), "pipekeeper-act-"));
try {
  const obstacle = findObstacle();
  if (obstacle === null) await runCases();
  else {
    console.log(`test:act SKIPPED: ${obstacle} Put nektos/act 0.2.87 or later on PATH, or name it in ACT.`);
    counts.skipped = CASES.length;
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/**
 * Versions of act before 0.2.87 refuse `using: node24`. An unknown version format means a custom build, which is
 * accepted.
 */
function findObstacle(): string | null {
  const { status, stdout } = spawnSync(act, ["--version"], { encoding: "utf8" });
  if (status !== 0) return `there is no "${act}".`;
  const [, major, minor, patch] = (/(\d+)\.(\d+)\.(\d+)/.exec(stdout) ?? []).map(Number);
  const isOld = major === 0 && (minor as number) <= 2 && (minor !== 2 || (patch as number) < 87);
  return isOld ? `"${act}" is ${stdout.trim()}, which does not know node24.` : null;
}

async function runCases(): Promise<void> {
  const nodeDirectory = findNode24();
  for (const [at, actCase] of CASES.entries()) {
    const outcome = await runCase(actCase, { root: path.join(temporary, `case-${at}`), nodeDirectory });
    counts[outcome] += 1;
    console.log(`test:act ${outcome}: ${actCase.name}`);
  }
}

async function runCase(
  actCase: ActCase,
  { root, nodeDirectory }: { root: string; nodeDirectory: string },
): Promise<"passed" | "failed"> {
  const outputs: string[] = [];
  const fault = await playCase();
  if (fault === null) return "passed";
  for (const output of outputs) console.log(output);
  console.log(`test:act FAILED: ${fault}`);
  return "failed";

  async function playCase(): Promise<string | null> {
    try {
      const repository = makeActRepository(root, actCase);
      await using github = await openGitHub(repository);
      return await actCase.play({
        repository,
        github,
        async act(event) {
          const ran = await runAct(event, { repository, github, nodeDirectory });
          outputs.push(ran.output);
          return ran;
        },
      });
    } catch (error) {
      return String(error);
    }
  }
}

async function openGitHub({ remote }: ActRepository): Promise<SandboxGitHub> {
  const [owner, repo] = ACT_REPOSITORY.full_name.split("/") as [string, string];
  const bareRepository = { directory: remote, path: process.env.PATH ?? "" };
  const github = await startGitHub({ owner, repo, token: ACT_TOKEN, bareRepository, now: () => new Date() });
  // Links to runs must be on the server that GITHUB_SERVER_URL names.
  github.state.webUrl = github.url;
  return github;
}

/**
 * act does not run actions/checkout of the same repository. Instead, it copies the working directory with .git. The
 * remote has an absolute path, so the copy pushes to the same remote.
 */
function runAct(
  event: ActEvent,
  { repository, github, nodeDirectory }: { repository: ActRepository; github: SandboxGitHub; nodeDirectory: string },
): Promise<ActRun> {
  const eventFile = path.join(path.dirname(repository.directory), "event.json");
  writeFileSync(eventFile, JSON.stringify(event.payload));
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: github.url,
    GITHUB_REPOSITORY: ACT_REPOSITORY.full_name,
    GITHUB_REF: "refs/heads/main",
    // Without this variable, act would use 1 as the run's id.
    GITHUB_RUN_ID: "99999",
  };
  const args = [
    event.name,
    ...["--workflows", repository.workflow],
    ...["--eventpath", eventFile],
    // Selects host mode. Naming a platform also keeps act from asking for an image.
    ...["--platform", "ubuntu-latest=-self-hosted"],
    ...["--secret", `GITHUB_TOKEN=${ACT_TOKEN}`],
    ...Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    "--no-cache-server",
  ];
  const env = { ...repository.env, PATH: `${nodeDirectory}${path.delimiter}${process.env.PATH}` };
  return new Promise((resolve) => {
    const options = { cwd: repository.directory, env, timeout: ACT_TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(act, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : (error.code ?? error.signal ?? "an error"), output: stdout + stderr });
    });
    child.stdin?.end();
  });
}

/** Host mode runs the first `node` on PATH, and the actions need Node 24. */
function findNode24(): string {
  if (process.env.PIPEKEEPER_NODE24) return path.dirname(process.env.PIPEKEEPER_NODE24);
  if (process.versions.node.startsWith("24.")) return path.dirname(process.execPath);
  const { status, stderr } = spawnSync("npm", ["install", "--no-save", "--prefix", temporary, `node@${NODE_24}`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Node ${NODE_24} could not be installed from npm: ${stderr}`);
  return path.join(temporary, "node_modules", "node", "bin");
}
