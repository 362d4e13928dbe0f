/** Starts the sandbox, a small GitHub on 127.0.0.1 with a real bare repository and its other state in memory. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openFaults, type Script } from "./faults.ts";
import { type ListScript, openLists } from "./lists.ts";
import type { BareFolder } from "./run-git.ts";
import { type ExchangeCheck, type RecordedRequest, type ServerContext, serveRequest } from "./serve-request.ts";
import { openSetters, type Setters } from "./setters.ts";
import type { GitHubState } from "./state.ts";

export type { RecordedRequest };

export interface SandboxGitHub {
  /** The address for GITHUB_API_URL and GITHUB_SERVER_URL. The git repository is below this address. */
  url: string;
  state: GitHubState;
  add: Setters;
  requests: RecordedRequest[];
  script: Script & ListScript;
  /** Requests and answers that do not match GitHub's description of its API. If there are any, `close` throws. */
  violations: string[];
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface StartOptions {
  bareRepository: BareFolder;
  now(): Date;
  /** The prefix of addresses for browsers; https://github.com by default. */
  webUrl?: string;
  owner: string;
  repo: string;
  /** A free port by default. */
  port?: number;
  token?: string;
  login?: string;
  permissions?: GitHubState["permissions"];
  maxTreeEntries?: number;
  check?: ExchangeCheck;
}

export async function startGitHub(options: StartOptions): Promise<SandboxGitHub> {
  const state = openState(options);
  const faults = openFaults();
  const lists = openLists(state);
  const around: ServerContext = { state, requests: [], faults, lists, check: options.check ?? null, violations: [] };
  const server = createServer((request, response) => {
    serveRequest(around, request, response).catch((error: Error) => {
      // The client closed the connection before it had sent everything.
      if (!request.complete) return;
      // A bug in this server must not look like an answer that a test asked for.
      around.violations.push(`${request.method} ${request.url}: ${error.message}`);
      response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: `sandbox failed: ${error.stack}` }));
    });
  });
  // By default, Node closes a connection after five idle seconds. On a busy machine, a request may arrive at that
  // moment.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    const { violations } = around;
    if (violations.length > 0) throw new Error(`Requests to the sandbox were wrong:\n${violations.join("\n")}`);
  };
  const { requests, violations } = around;
  const script = { ...faults, lag: lists.lag, miscount: lists.miscount };
  const add = openSetters(state);
  return { url: state.url, state, add, requests, script, violations, close, [Symbol.asyncDispose]: close };
}

function openState(options: StartOptions): GitHubState {
  const { bareRepository, now, owner, repo } = options;
  return {
    url: "",
    ...{ owner, repo, repositoryId: 700_100, webUrl: options.webUrl ?? "https://github.com", bareRepository, now },
    token: options.token ?? null,
    login: options.login ?? "github-actions[bot]",
    permissions: options.permissions ?? {},
    maxTreeEntries: options.maxTreeEntries ?? 100_000,
    maxBodyLength: 65_536,
    signedCommits: new Set(),
    ...{ nextNumber: 1, nextId: 1000, hasIssues: true },
    ...{ issues: [], comments: [], labels: [], pulls: [], workflows: [], runs: [], jobs: [], logs: new Map() },
    ...{ artifacts: [], requiredChecks: [], statuses: [], checkRuns: [] },
    ...{ branchRules: [], allowsAutoMerge: false, mayActionsOpenPulls: true, accounts: new Map() },
    mergeMethods: ["merge", "squash", "rebase"],
    rateLimit: { limit: 5000, used: 0 },
  };
}
