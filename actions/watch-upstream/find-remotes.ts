import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { isFolder } from "../../src/files/is-folder.ts";
import { describeClone, trust } from "../../src/git/clone.ts";
import { type Environment, gitEnvironment } from "../../src/git/git-environment.ts";
import { redactWith } from "../../src/git/redact.ts";
import { type ResolvedRemote, resolveRemote } from "../../src/git/remote.ts";
import { createGit } from "../../src/git/run-git.ts";

export interface RemotesQuestion {
  /** URL or checkout path. */
  upstream: string;
  /** Remote of the upstream checkout; empty for the checkout itself. */
  upstreamRemote: string;
  /** Checkout of the target. */
  target: string;
  token: string | undefined;
  /** Working directory that relative paths start from. */
  cwd: string;
  env: Environment;
}

export interface Remotes {
  upstream: ResolvedRemote;
  /** The token, if upstream is on the target's server. */
  upstreamToken: string | undefined;
  target: ResolvedRemote;
}

/**
 * Finds out where to fetch from and push to. The checkouts are only read. The token goes to the target's server and to no
 * other. Throws a UserError for a remote that cannot be used.
 */
export async function findRemotes(question: RemotesQuestion): Promise<Remotes> {
  const target = await findTarget(question);
  const plain = await findUpstream(question, undefined);
  const origin = originOf(target.fetchUrl);
  const isSameServer = origin !== null && originOf(plain.fetchUrl) === origin;
  const upstreamToken = isSameServer ? question.token : undefined;
  const upstream = upstreamToken === undefined ? plain : await findUpstream(question, upstreamToken);
  return { target, upstream, upstreamToken };
}

async function findTarget({ target, cwd, token, env }: RemotesQuestion): Promise<ResolvedRemote> {
  const directory = requireFolder(path.resolve(cwd, target), "target");
  const clone = await describeClone(directory, env);
  return resolveRemote({ name: "origin", clone, directory, trusted: trust(directory), token, env });
}

async function findUpstream(question: RemotesQuestion, token: string | undefined): Promise<ResolvedRemote> {
  const { upstream, upstreamRemote, cwd, env } = question;
  if (isUrl(upstream)) return resolveRemote({ name: upstream, clone: null, directory: cwd, trusted: [], token, env });
  const directory = requireFolder(path.resolve(cwd, upstream), "upstream");
  const clone = await describeClone(directory, env);
  const trusted = trust(directory);
  if (clone !== null && upstreamRemote !== "") {
    const git = createGit({ cwd: directory, env: gitEnvironment(env, trusted), redact: redactWith(token) });
    const remotes = (await git.text(["remote"])).split("\n");
    if (remotes.includes(upstreamRemote)) {
      return resolveRemote({ name: upstreamRemote, clone, directory, trusted, token, env });
    }
  }
  return resolveRemote({ name: clone?.toplevel ?? directory, clone: null, directory, trusted, token, env });
}

function requireFolder(directory: string, input: string): string {
  if (isFolder(directory)) return directory;
  throw new UserError(
    `The input ${input} names "${directory}", which is not a folder. Expected the path of a checkout${input === "upstream" ? ", or a URL" : ""}.`,
  );
}

/** A URL, or an address such as `git@host:path`. */
function isUrl(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(address) || /^[^/\\]{2,}:/.test(address);
}

/** Null for an address that takes no token. */
function originOf(address: string): string | null {
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : null;
}
