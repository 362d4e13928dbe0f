/** A sandbox with an empty repository and a clock that stands still. Tests call it with plain requests. */

import { type BareRepository, openBareRepository } from "../support/github/bare-repository.ts";
import { type SandboxGitHub, type StartOptions, startGitHub } from "../support/github/start-github.ts";

export const TOKEN = "token-of-the-test";
export const SHA = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";
const START = "2026-11-20T10:00:00Z";

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the answers of the API are under test.
  body: any;
}

export interface Opened {
  github: SandboxGitHub;
  remote: BareRepository;
  /** Moves the clock forward. */
  wait(ms: number): void;
  /** Sends a request such as `GET /issues`; the path is relative to the repository's address. */
  ask(line: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openGitHub(options: Partial<StartOptions> = {}): Promise<Opened> {
  const remote = await openBareRepository({ "README.md": "hello\n" });
  let time = Date.parse(START);
  const github = await startGitHub({
    ...{ bareRepository: remote.path, owner: "acme", repo: "shop", token: TOKEN, now: () => new Date(time) },
    ...options,
  });
  return {
    github,
    remote,
    wait: (ms) => {
      time += ms;
    },
    async ask(line, body, headers = {}) {
      const [method = "", path = ""] = line.split(" ");
      const response = await fetch(`${github.url}/repos/acme/shop${path}`, {
        method,
        headers: { authorization: `Bearer ${TOKEN}`, ...headers },
        redirect: "manual",
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.startsWith("application/json");
      return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
    },
    async [Symbol.asyncDispose]() {
      await remote[Symbol.asyncDispose]();
      await github.close();
    },
  };
}
