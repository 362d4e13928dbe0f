/** A repository in the sandbox whose pull requests are in conflict, and the command that sorts them. */

import { mkdirSync } from "node:fs";
import triage from "../../../actions/triage-conflicts/main.ts";
import type { Pull } from "../../../src/sandbox/state.ts";
import { TempFolder } from "../../support/git.ts";
import { type BareRepository, type FileContent, openBareRepository } from "../../support/github/bare-repository.ts";
import { type SandboxGitHub, startGitHub } from "../../support/github/start-github.ts";
import type { ActionResult } from "../../support/run-action.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

export const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
export const STATE = "data/queues/priority-queue.json";
const NOW = "2026-05-12T12:00:00Z";

export type Changes = Record<string, FileContent>;

export interface Triage {
  github: SandboxGitHub;
  remote: BareRepository;
  /** Commits the changes and a new state file to main. This puts every earlier pull request into conflict. */
  moveMain(changes: Changes): Promise<void>;
  /** Adds a pull request from before main moved. It also changes the state file, unless `hasConflict` is false. */
  addPull(changes: Changes, given?: Partial<Pull> & { hasConflict?: boolean }): Promise<Pull>;
  run(inputs?: Record<string, string>): Promise<ActionResult>;
  /** Sets the day of all later runs. */
  setDay(day: string): void;
  /** Names and commits of all branches. */
  listRefs(): Promise<string>;
  /** Requests since the start that change something. GraphQL requests are not among them. */
  listWrites(): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openTriage(files: Changes): Promise<Triage> {
  const folder = new TempFolder();
  const remote = await openBareRepository({ [STATE]: "{}\n", "README.md": "A shop.\n", ...files });
  const start = (await remote.tip("main")) as string;
  const clock = startClock(NOW);
  const github = await startGitHub({
    ...{ bareRepository: remote.path, now: clock.date, owner: "acme", repo: "shop", token: TOKEN },
  });
  const workspace = folder.at("workspace");
  mkdirSync(workspace);
  let made = 0;
  return {
    github,
    remote,
    async moveMain(changes) {
      await remote.commit({ [STATE]: `{"moved":${++made}}\n`, ...changes });
    },
    async addPull(changes, { hasConflict = true, ...given } = {}) {
      const head = given.head ?? `batch/npm-${++made}`;
      await remote.git(["update-ref", `refs/heads/${head}`, start]);
      await remote.commit({ ...(hasConflict ? { [STATE]: `{"pull":${made}}\n` } : {}), ...changes }, head);
      const createdAt = new Date(Date.parse(NOW) - 86_400_000 + 60_000 * made).toISOString().replace(".000Z", "Z");
      return github.add.pull({ head, createdAt, ...given });
    },
    run: (inputs = {}) =>
      runInProcess(
        triage,
        {
          folder: folder.path,
          workspace,
          inputs: { token: TOKEN, remote: `${github.url}/acme/shop.git`, ...inputs },
          env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/shop" },
        },
        clock,
      ),
    setDay(day) {
      clock.now = `${day}T12:00:00Z`;
    },
    listRefs: () => remote.git(["for-each-ref"]),
    listWrites: () =>
      github.requests
        .filter(({ method, path }) => method !== "GET" && !/\/(graphql|git-upload-pack)$/.test(path))
        .map(({ method, path }) => `${method} ${path.replace("/repos/acme/shop", "")}`),
    async [Symbol.asyncDispose]() {
      folder[Symbol.dispose]();
      await remote[Symbol.asyncDispose]();
      await github.close();
    },
  };
}
