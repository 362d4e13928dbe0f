/** A repository in the sandbox, and runs of preflight-open-pr against it. */

import { mkdirSync } from "node:fs";
import { type Claim, parseClaim, printClaim } from "../../../actions/preflight-open-pr/claim.ts";
import preflight from "../../../actions/preflight-open-pr/main.ts";
import type { Pull } from "../../../src/sandbox/state.ts";
import { TempFolder } from "../../support/git.ts";
import { type BareRepository, openBareRepository } from "../../support/github/bare-repository.ts";
import { type SandboxGitHub, type StartOptions, startGitHub } from "../../support/github/start-github.ts";
import { type ActionResult, startAction } from "../../support/run-action.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

export const NOW = "2026-05-12T12:00:00Z";
export const CLAIM_REF = "heads/batch-claim/npm";
const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

export interface Ask {
  inputs?: Record<string, string>;
  /** Number of the workflow run. */
  runId?: number;
  attempt?: number;
  /** Sets the sandbox's clock to this time, unless the sandbox was started with another clock. */
  at?: string;
  env?: Record<string, string>;
}

export interface Pipeline {
  github: SandboxGitHub;
  remote: BareRepository;
  /** Runs the action in this process, with the sandbox's clock. */
  ask(ask?: Ask): Promise<ActionResult>;
  /** Starts the bundle. */
  start(ask?: Ask): ReturnType<typeof startAction>;
  /** Creates a claim of run 41, made an hour before `NOW` and lasting for three hours. Returns its commit. */
  addClaim(given?: Partial<Claim>): Promise<string>;
  /** Adds a pull request as a batch opens it, created an hour before `NOW`. */
  addPull(given?: Partial<Pull>): Pull;
  /** The requests so far, in order, in the form `GET pulls`. */
  requests(): string[];
  /** Id of the claim's run: "nobody" if the branch is not a claim, and null if there is no branch. */
  holder(): Promise<string | null>;
  /** Pull request that the claim names; null for none. */
  namedPull(): Promise<number | null>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openPipeline(options: Partial<StartOptions> = {}): Promise<Pipeline> {
  const folder = new TempFolder();
  const remote = await openBareRepository({ "README.md": "A shop.\n" });
  const clock = startClock(NOW);
  const github = await startGitHub({
    bareRepository: remote.path,
    now: clock.date,
    owner: "acme",
    repo: "shop",
    token: TOKEN,
    ...options,
  });
  const workspace = folder.at("workspace");
  mkdirSync(workspace);
  const plan = ({ inputs = {}, runId = 42, attempt = 1, env = {} }: Ask) => ({
    folder: folder.path,
    workspace,
    inputs: { ecosystem: "npm", token: TOKEN, "release-wait-seconds": "0", ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      ...env,
    },
  });
  async function readClaim(): Promise<Claim | null> {
    return parseClaim(await remote.git(["log", "-1", "--format=%B", CLAIM_REF.replace("heads/", "")]));
  }
  return {
    github,
    remote,
    namedPull: async () => (await readClaim())?.pull ?? null,
    ask(ask = {}) {
      if (ask.at !== undefined) clock.now = ask.at;
      return runInProcess(preflight, plan(ask), clock);
    },
    start: (ask = {}) => startAction("preflight-open-pr", plan(ask)),
    async addClaim(given = {}) {
      const times = { at: new Date("2026-05-12T11:00:00Z"), until: new Date("2026-05-12T14:00:00Z") };
      const message = printClaim({ runId: "41", attempt: "1", ...times, nonce: "5b1e07c4", pull: null, ...given });
      const tree = await remote.git(["rev-parse", "main^{tree}"]);
      const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
      const commit = await remote.git([...identity, "commit-tree", tree], message);
      await remote.git(["update-ref", `refs/${CLAIM_REF}`, commit]);
      return commit;
    },
    addPull(given = {}) {
      for (const name of given.labels ?? []) github.add.label({ name, description: `About ${name}` });
      return github.add.pull({
        ...{ head: "batch/npm-1", headSha: "a".repeat(40), createdAt: "2026-05-12T11:00:00Z" },
        ...given,
      });
    },
    requests: () => github.requests.map(({ method, path }) => `${method} ${path.replace("/repos/acme/shop/", "")}`),
    async holder() {
      const tip = await remote.tip(CLAIM_REF.replace("heads/", ""));
      return tip === null ? null : ((await readClaim())?.runId ?? "nobody");
    },
    async [Symbol.asyncDispose]() {
      folder[Symbol.dispose]();
      await remote[Symbol.asyncDispose]();
      await github.close();
    },
  };
}
