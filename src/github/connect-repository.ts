/** The repository that a workflow runs for, with a client to reach it. */

import path from "node:path";
import { UserError } from "../errors.ts";
import type { Repository } from "./repository.ts";

/** What a client needs of its surroundings. */
export interface ClientRuntime {
  sleep(ms: number): Promise<void>;
  random(): number;
  elapsedMs(): number;
  log(line: string): void;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
}

export interface Access {
  token: string | undefined;
  /** Time for everything, waits included. */
  timeoutSeconds?: number;
  /** Input that the time comes from, for messages; `timeout-seconds` by default. */
  timeoutInput?: string;
  /** Unit of the waits between writes and retries is twice this, a second at most. */
  settleMs?: number;
}

/** The GitHub that GITHUB_API_URL names, and the repository of GITHUB_REPOSITORY; asks nothing yet. */
export async function connectRepository(around: ClientRuntime, access: Access): Promise<Repository> {
  const { GITHUB_REPOSITORY: name = "", GITHUB_API_URL } = around.env;
  const [owner, repo, ...rest] = name.split("/");
  if (!owner || !repo || rest.length > 0) {
    throw new UserError(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside of a workflow, set it.`);
  }
  // Loaded late: an action that finds nothing to ask does not pay for it.
  const { connect } = await import("./connect.ts");
  const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
  const { sleep, random, elapsedMs, log } = around;
  const client = connect({
    apiUrl: GITHUB_API_URL || "https://api.github.com",
    token,
    proxyEnv: around.env,
    ...{ sleep, random, elapsedMs, log },
    ...(await openJournalOf(around)),
    ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
    ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
    ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
  });
  return { client, owner, repo };
}

/** The file that PIPEKEEPER_JOURNAL names gets a line for each try of a call: evidence for people, nothing is read from it. */
async function openJournalOf({ env, cwd }: ClientRuntime): Promise<{ note?: (line: string) => void }> {
  const file = env.PIPEKEEPER_JOURNAL;
  if (!file) return {};
  const { openJournal } = await import("./open-journal.ts");
  return { note: openJournal(path.resolve(cwd, file)) };
}
