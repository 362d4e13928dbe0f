/**
 * `npm run test:act`: runs the example workflows end to end under nektos/act, in host mode and without network.
 * act comes from the environment variable ACT or from PATH; where there is none, every case counts as skipped.
 */

import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { ACT_CASES, type ActCase } from "./act-cases.ts";
import { type ActRepository, makeActRepository } from "./act-repository.ts";

const ACT_TIMEOUT_MS = 180_000;
const NODE_24 = "24.21.0";

const act = process.env.ACT || "act";
const counts = { passed: 0, failed: 0, skipped: 0 };
const temporary = mkdtempSync(path.join(tmpdir(), "pipekeeper-act-"));
try {
  if (spawnSync(act, ["--version"]).status === 0) await runCases();
  else {
    console.log(`test:act SKIPPED: there is no "${act}". Put nektos/act 0.2.87 or later on PATH, or name it in ACT.`);
    counts.skipped = ACT_CASES.length;
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function runCases(): Promise<void> {
  const nodeDirectory = findNode24();
  const server = createServer((_request, response) => {
    response.writeHead(404, { "content-type": "application/json" }).end('{"message":"Not Found"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const actCase of ACT_CASES) {
      const outcome = await runCase(actCase, nodeDirectory, `http://127.0.0.1:${port}`).catch((error: unknown) =>
        fail(String(error), ""),
      );
      counts[outcome] += 1;
      console.log(`test:act ${outcome}: ${actCase.name}`);
    }
  } finally {
    server.close();
  }
}

async function runCase(actCase: ActCase, nodeDirectory: string, serverUrl: string): Promise<keyof typeof counts> {
  if (!existsSync(`actions/${actCase.action}/action.yml`)) {
    console.log(`test:act SKIPPED: there is no actions/${actCase.action}.`);
    return "skipped";
  }
  const repository = makeActRepository(path.join(temporary, actCase.action), actCase);
  const start = () => startAct(actCase, repository, nodeDirectory, serverUrl);
  const first = await start();
  const fault = first.code === 0 ? examineFirst(actCase, repository) : `act ended with ${first.code}`;
  if (fault !== null) return fail(`first run: ${fault}`, first.output);
  const second = await start();
  if (second.code !== 0) return fail(`second run: act ended with ${second.code}`, second.output);
  const commits = repository.countCommits();
  return commits === 2 ? "passed" : fail(`second run: expected no further commit, got ${commits - 2}`, second.output);
}

function examineFirst(actCase: ActCase, repository: ActRepository): string | null {
  const commits = repository.countCommits();
  if (commits !== 2) return `expected exactly one commit on the remote, got ${commits - 1}`;
  const changed = repository.listChanged().join(", ");
  if (changed !== actCase.published) return `expected a commit of ${actCase.published} alone, got ${changed}`;
  return actCase.examine(repository.readPublished(actCase.published));
}

function fail(message: string, output: string): "failed" {
  console.log(output);
  console.log(`test:act FAILED: ${message}`);
  return "failed";
}

/**
 * act skips actions/checkout of the same repository, without fetching it, and copies the working directory (with .git)
 * to the job's workspace instead. The remote is an absolute path, so the copy pushes to the same place.
 */
function startAct(actCase: ActCase, repository: ActRepository, nodeDirectory: string, serverUrl: string) {
  const environment = {
    GITHUB_API_URL: serverUrl,
    GITHUB_GRAPHQL_URL: `${serverUrl}/graphql`,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_REPOSITORY: "example/registry",
    GITHUB_REF: "refs/heads/main",
  };
  const args = [
    "push",
    ...["--workflows", `.github/workflows/${actCase.workflow}`],
    ...["--eventpath", repository.eventFile],
    // Host mode. Naming a platform also keeps act from asking which image to use.
    ...["--platform", "ubuntu-latest=-self-hosted"],
    ...["--secret", "GITHUB_TOKEN=not-a-real-token"],
    ...Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    "--no-cache-server",
  ];
  const env = { ...repository.env, PATH: `${nodeDirectory}${path.delimiter}${process.env.PATH}` };
  return new Promise<{ code: number | string; output: string }>((resolve) => {
    const options = { cwd: repository.directory, env, timeout: ACT_TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(act, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : (error.code ?? error.signal ?? "an error"), output: stdout + stderr });
    });
    child.stdin?.end();
  });
}

/** Directory of a Node 24: host mode runs whatever `node` is first on PATH, and the actions are made for 24. */
function findNode24(): string {
  if (process.env.PIPEKEEPER_NODE24) return path.dirname(process.env.PIPEKEEPER_NODE24);
  if (process.versions.node.startsWith("24.")) return path.dirname(process.execPath);
  const { status, stderr } = spawnSync("npm", ["install", "--no-save", "--prefix", temporary, `node@${NODE_24}`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Node ${NODE_24} could not be installed from npm: ${stderr}`);
  return path.join(temporary, "node_modules", "node", "bin");
}
