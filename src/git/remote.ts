import path from "node:path";
import { UserError } from "../errors.ts";
import type { Clone } from "./clone.ts";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { listStoredSecrets } from "./list-stored-secrets.ts";
import { readUserSettings } from "./read-user-settings.ts";
import { basicCredential, redactWith } from "./redact.ts";
import { createGit, type Git } from "./run-git.ts";
import { splitCredential } from "./split-credential.ts";

/** The addresses of a remote and the settings to reach it from a private repository. */
export interface ResolvedRemote {
  fetchUrl: string;
  pushUrls: readonly string[];
  settings: readonly Setting[];
  /** Settings with credentials. Only commands that contact the remote get them. */
  access: readonly Setting[];
  /** Passwords from the addresses and git's settings, and the headers that contain them. */
  secrets: readonly string[];
}

export interface RemoteChoice {
  /** The name of a remote of the clone, or an address. */
  name: string;
  clone: Clone | null;
  /** Relative addresses start from this folder. */
  directory: string;
  trusted: readonly Setting[];
  token: string | undefined;
  env: Environment;
}

const CONNECTION =
  /^(http\.(.*\.)?(proxy|proxyauthmethod|sslbackend|sslcainfo|sslcapath|sslcert|sslkey|sslverify|schannelusesslcainfo)|core\.sshcommand|ssh\.variant)$/s;
const ACCESS = /^(credential\..*|http\.(.*\.)?extraheader|url\..*\.(insteadof|pushinsteadof))$/s;
/** Git does not need these to reach a remote, but they may contain passwords. */
const REMOTES = /^remote\..*\.(url|pushurl|proxy)$/s;
const REWRITES = /^url\..*insteadof$/i;
const CREDENTIALS = /^(?:credential\.|http\.(?:.*\.)?extraheader$)/i;

/** Finds the remote's addresses and settings without contacting the remote. */
export async function resolveRemote(choice: RemoteChoice): Promise<ResolvedRemote> {
  const { name, clone, directory, trusted, token, env } = choice;
  checkName(name);
  const address = clone === null && !isAddress(name) ? serverAddress(name, env) : name;
  const all = clone?.settings ?? (await readUserSettings({ cwd: directory, trusted, env }));
  const { settings, secrets } = readReachSettings(all, token);
  const git = createGit({
    cwd: directory,
    env: gitEnvironment(env, [...trusted, ...settings]),
    redact: redactWith(token),
  });
  const urls = findUrls(address, all) ?? (await askForUrls(git, address));
  const [, named = address] = all.findLast(([key]) => key === `remote.${address}.url`) ?? [];
  const absolute = (url: string) => (isRelative(url) ? path.resolve(clone?.toplevel ?? directory, url) : url);
  // Git passes addresses to its helpers as arguments, and every process on the machine can read arguments.
  const [fetched, ...pushed] = [urls.fetch, ...urls.push].map((url) => splitCredential(absolute(url)));
  if (fetched === undefined) throw new Error("A remote has an address");
  // The rewrite rules are already applied, and must not change the addresses twice.
  const kept = settings.filter(([key]) => !REWRITES.test(key));
  const own = kept.filter(([key]) => CREDENTIALS.test(key));
  return {
    fetchUrl: fetched.url,
    pushUrls: pushed.map(({ url }) => url),
    settings: kept.filter((setting) => !own.includes(setting)),
    access: [...own, ...authorize([fetched, ...pushed], { token, named })],
    secrets: [...new Set([...[fetched, ...pushed].flatMap((address) => address.secrets), ...secrets])],
  };
}

/** Settings that send the token, or the password from an address, only to these http(s) addresses. */
function authorize(
  addresses: readonly ReturnType<typeof splitCredential>[],
  { token, named }: { token: string | undefined; named: string },
): Setting[] {
  const web = new Map(
    addresses.filter(({ url }) => /^https?:\/\//i.test(url)).map((address) => [address.url, address]),
  );
  if (token && web.size > 0) checkOneOrigin([splitCredential(named).url, ...web.keys()]);
  const headers = [...web.values()].flatMap(({ url, credential }): Setting[] => {
    const basic = token ? basicCredential(token) : credential;
    if (basic === null) return [];
    // A header for the whole address replaces a header that is stored for the host.
    const scope = `http.${token ? checkEncrypted(url) : url}`;
    const key = `${scope}.extraheader`;
    return [
      // Git would send the header to any server that the first answer redirects to.
      [`${scope}.followRedirects`, "false"],
      [key, ""],
      [key, `AUTHORIZATION: basic ${basic}`],
    ];
  });
  return token && headers.length > 0 ? [["credential.helper", ""], ...headers] : headers;
}

function checkName(name: string): void {
  if (name === "" || name.startsWith("-")) {
    throw new UserError(`Remote "${name}" is not usable. Expected the name of a git remote, such as origin, or a URL.`);
  }
  if (splitCredential(name).secrets.length > 0) {
    throw new UserError(
      "The input remote contains a password, which every process on the machine could read. Remove it and pass it as `token`.",
    );
  }
}

/** Without a checkout, the remote is the repository that the workflow runs for. */
function serverAddress(
  name: string,
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Environment,
): string {
  if (server && repository) return `${server.replace(/\/+$/, "")}/${repository}`;
  throw new UserError(
    `There is no git checkout that has a remote "${name}", and no workflow that names a repository. Run this in a clone, or give a URL as \`remote\`.`,
  );
}

interface Urls {
  fetch: string;
  push: string[];
}

/** Reads the addresses from the settings. Returns null if a rewrite rule may apply or there are several addresses. */
function findUrls(remote: string, all: readonly Setting[]): Urls | null {
  if (all.some(([key]) => REWRITES.test(key))) return null;
  const list = (name: string) => all.filter(([key]) => key === `remote.${remote}.${name}`).map(([, url]) => url);
  const [url, ...others] = list("url");
  const fetch = url ?? (isAddress(remote) ? remote : "");
  if (fetch === "" || others.length > 0) return null;
  const pushed = list("pushurl");
  return { fetch, push: pushed.length > 0 ? pushed : [fetch] };
}

/** Asks git for the addresses after the user's rewrite rules. */
async function askForUrls(git: Git, remote: string): Promise<Urls> {
  const [fetched, pushed] = await Promise.all([
    git.run(["ls-remote", "--get-url", "--", remote]),
    git.run(["remote", "get-url", "--push", "--all", "--", remote]),
  ]);
  if (pushed.code !== 0 && !isAddress(remote)) {
    const known = (await git.run(["remote"])).stdout.toString().split("\n").filter(Boolean);
    throw new UserError(
      `Remote "${remote}" does not exist. Expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a git remote of the checkout"}, or a URL.`,
    );
  }
  const fetch = fetched.stdout.toString().trimEnd();
  const push = pushed.code === 0 ? pushed.stdout.toString().split("\n").filter(Boolean) : [fetch];
  return { fetch, push };
}

/**
 * Selects settings for proxies, certificates and ssh. Without a token (on a laptop), also selects credential helpers,
 * stored headers and rewrite rules. `secrets` includes the secrets of settings that are not selected.
 */
function readReachSettings(all: readonly Setting[], token: string | undefined) {
  const wanted = token ? CONNECTION : new RegExp(`${CONNECTION.source}|${ACCESS.source}`, "s");
  const known = new RegExp(`${CONNECTION.source}|${ACCESS.source}|${REMOTES.source}`, "s");
  return {
    settings: all.filter(([key]) => wanted.test(key)),
    secrets: listStoredSecrets(all.filter(([key]) => known.test(key))),
  };
}

/** Throws a UserError if the addresses are on several servers, because a token belongs to one server. */
function checkOneOrigin(urls: readonly string[]): void {
  const web = urls.filter((url) => /^https?:/i.test(url) && URL.canParse(url));
  const origins = [...new Set(web.map((url) => new URL(url).origin))];
  if (origins.length < 2) return;
  throw new UserError(
    `The remote has addresses on two servers, ${origins.map((origin) => `"${origin}"`).join(" and ")}, and \`token\` belongs to one of them, so it was not sent. Give the address to publish to as \`remote\`, or leave \`token\` empty.`,
  );
}

/** Returns the address in the form that git compares. Throws a UserError for plain http to another machine. */
function checkEncrypted(text: string): string {
  if (!URL.canParse(text)) {
    throw new UserError(`The address of the remote is not a valid URL. Correct it with git remote set-url.`);
  }
  const url = new URL(text);
  if (url.protocol === "http:" && !isLoopback(text)) {
    throw new UserError(
      `The remote "http://${url.host}" is not encrypted, so the token was not sent. Use https, or leave \`token\` empty.`,
    );
  }
  return url.href;
}

export function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}

function isAddress(remote: string): boolean {
  return /[/:\\]/.test(remote) || remote === "." || remote === "..";
}

/** `host:path` is an ssh address, so it is not relative. */
function isRelative(url: string): boolean {
  return !path.isAbsolute(url) && !/^[^/]*:/.test(url);
}
