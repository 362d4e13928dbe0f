/** The two repositories of a watch: how to reach them with git, and the target with the API. Sends no request yet. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { dropUserInfo } from "../../src/formats/watch-state.ts";
import { describeClone, trust } from "../../src/git/clone.ts";
import { gitEnvironment } from "../../src/git/git-environment.ts";
import { type Mirror, openMirror } from "../../src/git/mirror.ts";
import { redactWith } from "../../src/git/redact.ts";
import { isLoopback, type ResolvedRemote, resolveRemote } from "../../src/git/remote.ts";
import { createGit } from "../../src/git/run-git.ts";
import { splitCredential } from "../../src/git/split-credential.ts";
import { connectRepository } from "../../src/github/connect-repository.ts";
import type { Repository } from "../../src/github/repository.ts";
import { readLogin, WORKFLOW_LOGIN } from "../../src/github/viewer.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Settings } from "./read-settings.ts";

export interface WatchConnections {
  upstream: Mirror;
  target: Mirror;
  repository: Repository;
  account: Account;
  /** Address of the upstream repository, without a password. */
  upstreamUrl: string;
  /** Passwords in both addresses and in git's settings, in every form in which they may appear. */
  secrets: readonly string[];
  /** `owner/name` of the target. */
  targetName: string;
}

/** The account whose pull requests and comments are ours. */
export interface Account {
  /** The configured login, the one an earlier run found, or the answer of one request. */
  login(): Promise<string>;
  /** Sets the login that an earlier run found. */
  remember(login: string): void;
  /** The login that this run asked for; null if it did not ask. */
  asked(): string | null;
}

const WITHHELD = "the token was not sent, because http:// is not encrypted: use https in the address";

/** `directory` is the folder for the mirrors. */
export async function connectWatch(settings: Settings, runtime: Runtime, directory: string): Promise<WatchConnections> {
  const { env } = runtime;
  const token = settings.token || undefined;
  const targetRemote = await resolveTarget(settings, runtime, token);
  const name = readRepositoryName(targetRemote.fetchUrl) ?? runtime.repository;
  if (name === null) {
    throw new UserError(
      `The target's remote "${dropUserInfo(targetRemote.fetchUrl)}" does not name a repository at GitHub. Set GITHUB_REPOSITORY to owner/name.`,
    );
  }
  const apiUrl = env.GITHUB_API_URL || apiUrlOf(targetRemote.fetchUrl);
  const upstreamRemote = await resolveUpstream(settings, runtime, (url) =>
    isSameServer(apiUrl, url) && isConfidential(url) ? token : undefined,
  );
  const { fetchUrl: upstreamUrl } = upstreamRemote;
  const isWithheld = token !== undefined && isSameServer(apiUrl, upstreamUrl) && !isConfidential(upstreamUrl);
  const open = (folder: string, remote: ResolvedRemote) =>
    openMirror({ directory: path.join(directory, folder), remote, token, env });
  const repository = await connectRepository(
    { ...runtime, repository: name, env: { ...env, GITHUB_API_URL: apiUrl } },
    { token },
  );
  const upstream = await open("upstream.git", upstreamRemote);
  return {
    upstream: isWithheld ? explainWithheld(upstream) : upstream,
    target: await open("target.git", targetRemote),
    repository,
    account: openAccount(settings.inputs["bot-login"] ?? null, { repository, env }),
    upstreamUrl: dropUserInfo(upstreamUrl),
    secrets: [...new Set([...targetRemote.secrets, ...upstreamRemote.secrets])],
    targetName: `${name.owner}/${name.repo}`,
  };
}

/** Without a checkout, the target is the repository that the workflow runs for. */
async function resolveTarget(
  { target: directory }: Settings,
  { env }: Runtime,
  token: string | undefined,
): Promise<ResolvedRemote> {
  const clone = await describeClone(directory, env);
  if (clone === null && !env.GITHUB_REPOSITORY)
    throw new UserError(`target: "${directory}" is not a git checkout. Name a clone of the target repository.`);
  const trusted = clone === null ? [] : trust(clone.toplevel);
  const choice = { name: "origin", clone, directory: clone?.toplevel ?? directory, trusted, env };
  const remote = await resolveRemote({ ...choice, token });
  const apiUrl = env.GITHUB_API_URL || apiUrlOf(remote.fetchUrl);
  if (hostOf(remote.fetchUrl) === null) return remote;
  // Never send the token to a server other than the API's. Git may have credentials for that server.
  return isSameServer(apiUrl, remote.fetchUrl) ? remote : resolveRemote({ ...choice, token: undefined });
}

/** If upstream is a checkout, its remote is used. Without a remote, the folder itself is the upstream. */
async function resolveUpstream(
  { upstream, inputs }: Settings,
  { env, cwd }: Runtime,
  tokenFor: (url: string) => string | undefined,
): Promise<ResolvedRemote> {
  if (splitCredential(upstream).secrets.length > 0) {
    throw new UserError(
      "upstream: the address contains a password, which every process on the machine could read. Remove it, and give it to git with a credential helper, or in the remote of a checkout that upstream names.",
    );
  }
  const clone = path.isAbsolute(upstream) ? await describeClone(upstream, env) : null;
  const trusted = path.isAbsolute(upstream) ? trust(upstream) : [];
  const directory = clone?.toplevel ?? cwd;
  const wanted = inputs["upstream-remote"];
  const git = createGit({ cwd: directory, env: gitEnvironment(env, trusted), redact: redactWith(undefined) });
  const remotes = clone === null ? [] : (await git.text(["remote"])).split("\n");
  const isRemote = wanted !== undefined && remotes.includes(wanted);
  // Git fetches only from a repository's root. At the root, keep the path as given, including links in it.
  const source = clone === null || clone.prefix === "" ? upstream : clone.toplevel;
  const choice = { name: isRemote ? wanted : source, clone: isRemote ? clone : null, directory, trusted, env };
  const remote = await resolveRemote({ ...choice, token: undefined });
  const token = tokenFor(remote.fetchUrl);
  return token === undefined ? remote : resolveRemote({ ...choice, token });
}

/** `owner/name` from the end of an address; null for a path. */
function readRepositoryName(url: string): Runtime["repository"] {
  const [, place] =
    /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/i.exec(url) ?? /^(?:[^/@:]+@)?[^/:]+:([^/].*)$/.exec(url) ?? [];
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(place ?? "") ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo };
}

/** The address of GitHub's API for repositories at this address. */
function apiUrlOf(url: string): string {
  const host = hostOf(url);
  if (host === null || /(?:^|\.)github\.com$/i.test(host)) return "https://api.github.com";
  return /\.ghe\.com$/i.test(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}

/** True if the repository is on the same server as the API. */
function isSameServer(apiUrl: string, url: string): boolean {
  const host = hostOf(url);
  return host !== null && URL.canParse(apiUrl) && new URL(apiUrl).host.replace(/^api\./, "") === host;
}

/** False for an address whose traffic others can read. */
function isConfidential(url: string): boolean {
  return !/^http:\/\//i.test(url) || isLoopback(url);
}

/** If the server refuses to answer, adds to its message that the token was not sent. */
function explainWithheld(mirror: Mirror): Mirror {
  return {
    ...mirror,
    async readHead(branch) {
      const found = await mirror.readHead(branch);
      if (found.kind !== "auth") return found;
      const { refusal } = found;
      const reason = refusal.reasons.at(-1) ?? refusal.said.at(-1) ?? "it refused";
      return { ...found, refusal: { ...refusal, reasons: [...refusal.reasons, `${reason.trim()} (${WITHHELD})`] } };
    },
  };
}

/** The host and port of a web address, or the host of an ssh address; null for a path. */
function hostOf(url: string): string | null {
  if (/^[a-z]+:\/\//i.test(url)) return URL.canParse(url) ? new URL(url).host : null;
  return /^(?:[^/@:]+@)?([^/:]+):[^/]/.exec(url)?.[1] ?? null;
}

function openAccount(
  given: string | null,
  { repository, env }: { repository: Repository; env: Runtime["env"] },
): Account {
  let known = given;
  let asked: string | null = null;
  let question: Promise<string> | null = null;
  const ask = async () => {
    const login = await readLogin(repository);
    if (login === "" && env.GITHUB_ACTIONS !== "true")
      throw new UserError(
        "GitHub does not say which account the token belongs to. Set bot-login to that account's name.",
      );
    asked = login === "" ? WORKFLOW_LOGIN : login;
    return asked;
  };
  return {
    login() {
      question ??= known === null ? ask() : Promise.resolve(known);
      return question;
    },
    remember(login) {
      known ??= login;
    },
    asked: () => asked,
  };
}
