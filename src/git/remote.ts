import path from "node:path";
import { UserError } from "../errors.ts";
import type { Clone } from "./clone.ts";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { listStoredSecrets } from "./list-stored-secrets.ts";
import { readUserSettings } from "./read-user-settings.ts";
import { basicCredential, redactWith } from "./redact.ts";
import { createGit, type Git } from "./run-git.ts";
import { splitCredential } from "./split-credential.ts";

/** A remote as a private repository reaches it, independent of its name in the user's repository. */
export interface ResolvedRemote {
  fetchUrl: string;
  pushUrls: readonly string[];
  /** Settings for proxies and certificates. */
  settings: readonly Setting[];
  /** Settings with credentials. Only commands that contact the remote get them. */
  access: readonly Setting[];
  /** Passwords from the addresses and from git's settings, and the headers made of them. */
  secrets: readonly string[];
}

export interface RemoteChoice {
  /** The name of a remote of the clone, or an address. */
  name: string;
  clone: Clone | null;
  /** The folder that relative addresses start from: the clone's root or the working directory. */
  directory: string;
  /** Settings that trust the clone. */
  trusted: readonly Setting[];
  token: string | undefined;
  env: Environment;
}

const CONNECTION =
  /^(http\.(.*\.)?(proxy|proxyauthmethod|sslbackend|sslcainfo|sslcapath|sslcert|sslkey|sslverify|schannelusesslcainfo)|core\.sshcommand|ssh\.variant)$/s;
const ACCESS = /^(credential\..*|http\.(.*\.)?extraheader|url\..*\.(insteadof|pushinsteadof))$/s;
/** Not needed to reach a remote, but passwords may be in them. */
const REMOTES = /^remote\..*\.(url|pushurl|proxy)$/s;
const REWRITES = /^url\..*insteadof$/i;
const CREDENTIALS = /^(?:credential\.|http\.(?:.*\.)?extraheader$)/i;

/** Finds the remote's addresses and everything needed to reach them. Does not contact the remote yet. */
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
  // Git passes addresses to its helpers as arguments, which every process on the machine can read.
  const [fetched, ...pushed] = [urls.fetch, ...urls.push].map((url) => splitCredential(absolute(url)));
  if (fetched === undefined) throw new Error("A remote has an address");
  // The rewrite rules are already applied. Applying them again might change the addresses again.
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

/**
 * Settings that send the token, or else the password from an address, to these http(s) addresses and nowhere else. None
 * for other addresses.
 */
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
    // With the whole address as its key, our header replaces a header that is stored for the host.
    const scope = `http.${token ? checkEncrypted(url) : url}`;
    const key = `${scope}.extraheader`;
    return [
      // Otherwise git would send the header wherever the first answer redirects.
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

/** Without a checkout, uses the repository that the workflow runs for. */
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

/**
 * The addresses as they are in the settings; null if only git can find them out, because a rule rewrites them or there
 * are several.
 */
function findUrls(remote: string, all: readonly Setting[]): Urls | null {
  if (all.some(([key]) => REWRITES.test(key))) return null;
  const list = (name: string) => all.filter(([key]) => key === `remote.${remote}.${name}`).map(([, url]) => url);
  const [url, ...others] = list("url");
  const fetch = url ?? (isAddress(remote) ? remote : "");
  if (fetch === "" || others.length > 0) return null;
  const pushed = list("pushurl");
  return { fetch, push: pushed.length > 0 ? pushed : [fetch] };
}

/** The addresses that git would fetch from and push to, after the user's rewrite rules. */
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
 * The settings needed to reach a remote: always proxies, certificates and ssh. Without a token (on a laptop) also
 * credential helpers, stored headers and rewrite rules. `secrets` are those of all settings that concern remotes,
 * whether the settings are used or not.
 */
function readReachSettings(all: readonly Setting[], token: string | undefined) {
  const wanted = token ? CONNECTION : new RegExp(`${CONNECTION.source}|${ACCESS.source}`, "s");
  const known = new RegExp(`${CONNECTION.source}|${ACCESS.source}|${REMOTES.source}`, "s");
  return {
    settings: all.filter(([key]) => wanted.test(key)),
    secrets: listStoredSecrets(all.filter(([key]) => known.test(key))),
  };
}

/**
 * A token belongs to one server, so all addresses must be on that server. One of them is the remote's address before
 * any rule rewrites it.
 */
function checkOneOrigin(urls: readonly string[]): void {
  const web = urls.filter((url) => /^https?:/i.test(url) && URL.canParse(url));
  const origins = [...new Set(web.map((url) => new URL(url).origin))];
  if (origins.length < 2) return;
  throw new UserError(
    `The remote has addresses on two servers, ${origins.map((origin) => `"${origin}"`).join(" and ")}, and \`token\` belongs to one of them, so it was not sent. Give the address to publish to as \`remote\`, or leave \`token\` empty.`,
  );
}

/** Returns the address in the form that git compares. Throws a UserError if it is not encrypted. */
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

/** True if the address is on this machine. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}

/** True for a path or URL, false for a remote's name. */
function isAddress(remote: string): boolean {
  return /[/:\\]/.test(remote) || remote === "." || remote === "..";
}

/** True for a path that is not absolute; `host:path` is an ssh address. */
function isRelative(url: string): boolean {
  return !path.isAbsolute(url) && !/^[^/]*:/.test(url);
}
