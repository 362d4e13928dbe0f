/**
 * For tests of single calls: a sandbox, without git data unless a test gives a repository, and a client whose waits
 * take no time.
 */

import { type ConnectOptions, connect } from "../../src/github/connect.ts";
import type { Repository } from "../../src/github/repository.ts";
import { type SandboxGitHub, type StartOptions, startGitHub } from "../support/github/start-github.ts";

export const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

export interface Api {
  github: SandboxGitHub;
  repository: Repository;
  /** Waits of the client in milliseconds, in order. */
  delays: number[];
  log: string[];
  /** Requests so far, such as `GET issues/1/comments?page=2`, with paths below the repository. */
  asked(): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens the sandbox and a client. Only waits move the clock, and random numbers are always 0.5. */
export async function openApi(options: Partial<ConnectOptions & StartOptions> = {}): Promise<Api> {
  const base = { bareRepository: "/nowhere", owner: "acme", repo: "shop", token: TOKEN };
  const github = await startGitHub({ ...base, ...pick(options, ["bareRepository", "permissions", "login"]) });
  const delays: number[] = [];
  const log: string[] = [];
  let elapsed = 0;
  const sleep = async (ms: number) => {
    delays.push(ms);
    elapsed += ms;
  };
  const client = connect({
    apiUrl: github.url,
    token: TOKEN,
    elapsedMs: () => elapsed,
    sleep,
    random: () => 0.5,
    log: (line) => void log.push(line),
    ...pick(options, ["timeLimitMs", "unitMs", "timeoutMs"]),
  });
  const root = "/repos/acme/shop/";
  const asked = () =>
    github.requests.map(({ method, path, query }) => {
      const kept = query.replace(/[?&]per_page=100/, "").replace(/^&/, "?");
      return `${method} ${path.replace(root, "")}${kept}`;
    });
  const repository = { client, owner: "acme", repo: "shop" };
  return { github, repository, delays, log, asked, [Symbol.asyncDispose]: github[Symbol.asyncDispose] };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]])) as Pick<T, K>;
}

/** The error of a call that is expected to fail. */
export function failureOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => Promise.reject(new Error("expected a failure")),
    (error) => error,
  );
}
