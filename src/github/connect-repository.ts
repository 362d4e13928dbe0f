/** Connects to the repository that a workflow runs for. */

import path from "node:path";
import { UserError } from "../errors.ts";
import { findProxy } from "./find-proxy.ts";
import { openJournal } from "./open-journal.ts";
import type { Repository } from "./repository.ts";

export interface ClientRuntime {
  sleep(ms: number): Promise<void>;
  random(): number;
  elapsedMs(): number;
  log(line: string): void;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  repository: { owner: string; repo: string } | null;
}

export interface Access {
  token: string | undefined;
  /** The time limit for everything, including waits. */
  timeoutSeconds?: number;
  /** The input that sets the time limit, for messages; `timeout-seconds` by default. */
  timeoutInput?: string;
  /**
   * The pause between writes is twice `settleMs`, at most one second. The waits before retries scale with this pause.
   */
  settleMs?: number;
}

/** Reads GITHUB_API_URL and GITHUB_REPOSITORY. Sends no request yet. */
export async function connectRepository(runtime: ClientRuntime, access: Access): Promise<Repository> {
  const { sleep, random, elapsedMs, log, env, repository } = runtime;
  if (repository === null) {
    const name = env.GITHUB_REPOSITORY ?? "";
    throw new UserError(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside a workflow, set it.`);
  }
  const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
  // The toolkit reads the address and the proxy when it loads, and its own errors are unclear.
  checkAddress(apiUrl);
  findProxy(apiUrl, env);
  // Loading takes long, so an action without requests does not load the client.
  const { connect } = await import("./connect.ts").catch((cause: Error) => {
    // When the toolkit loads, it also reads the event.
    throw new UserError(
      `The toolkit could not read the event in "${env.GITHUB_EVENT_PATH ?? ""}" (${cause.message}). Expected a JSON object in UTF-8, without a byte order mark.`,
      { cause },
    );
  });
  const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
  const client = connect({
    apiUrl,
    token,
    proxyEnv: env,
    ...{ sleep, random, elapsedMs, log },
    ...openJournalOf(runtime),
    ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
    ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
    ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
  });
  return { client, ...repository };
}

function checkAddress(apiUrl: string): void {
  if (/^https?:\/\//i.test(apiUrl) && URL.canParse(apiUrl)) return;
  throw new UserError(
    `GITHUB_API_URL is "${apiUrl}", expected an address such as https://api.github.com or https://HOST/api/v3.`,
  );
}

/** Adds a line for each try of a call to the file that PIPEKEEPER_JOURNAL names. Only people read this file. */
function openJournalOf({ env, cwd }: ClientRuntime): { note?: (line: string) => void } {
  const file = env.PIPEKEEPER_JOURNAL;
  if (!file) return {};
  return { note: openJournal(path.resolve(cwd, file)) };
}
