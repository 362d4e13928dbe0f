import { UserError } from "../errors.ts";
import type { Setting } from "./git-environment.ts";
import { basicCredential } from "./redact.ts";
import type { Git } from "./run-git.ts";

/** Settings that send the token to the remote's http(s) addresses, and nowhere else; none for other addresses. */
export async function authorizeRemote(git: Git, remote: string, token: string | undefined): Promise<Setting[]> {
  const urls = await readUrls(git, remote);
  if (!token) return [];
  const webUrls = urls.filter((url) => /^https?:\/\//i.test(url));
  if (webUrls.length === 0) return [];
  const headers = webUrls.flatMap((url): Setting[] => {
    // The whole address as key: it outranks a header that a checkout step has stored for the host, and replaces it.
    const key = `http.${scopeOf(url)}.extraheader`;
    return [
      [key, ""],
      [key, `AUTHORIZATION: basic ${basicCredential(token)}`],
    ];
  });
  return [["credential.helper", ""], ...headers];
}

/** Addresses that git would fetch from and push to. */
async function readUrls(git: Git, remote: string): Promise<string[]> {
  if (remote === "" || remote.startsWith("-")) {
    throw new UserError(
      `Remote "${remote}" is not usable. Expected the name of a git remote, such as origin, or a URL.`,
    );
  }
  if (hasPassword(remote)) {
    throw new UserError(
      "The input remote holds a password, which every process of the machine could read. Leave it out and pass it as `token`.",
    );
  }
  const [fetched, pushed] = await Promise.all([
    git.run(["ls-remote", "--get-url", "--", remote]),
    git.run(["remote", "get-url", "--push", "--all", "--", remote]),
  ]);
  if (pushed.code !== 0 && !/[/:\\]/.test(remote)) {
    const known = (await git.run(["remote"])).stdout.toString().split("\n").filter(Boolean);
    throw new UserError(
      `Remote "${remote}" does not exist. Expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a git remote of the checkout"}, or a URL.`,
    );
  }
  const lines = (pushed.code === 0 ? `${fetched.stdout}\n${pushed.stdout}` : fetched.stdout.toString()).split("\n");
  return [...new Set(lines.filter((line) => line !== ""))];
}

function scopeOf(text: string): string {
  const url = parseUrl(text);
  if (url === null)
    throw new UserError(`The address of the remote is not a valid URL. Correct it with git remote set-url.`);
  const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol === "http:" && !isLoopback) {
    throw new UserError(
      `The remote "http://${url.host}" is not encrypted, so the token was not sent. Use https, or leave \`token\` empty.`,
    );
  }
  url.password = "";
  return url.href;
}

function hasPassword(remote: string): boolean {
  const url = parseUrl(remote);
  return url !== null && (url.password !== "" || /^(?:gh[a-z]_|github_pat_)/.test(url.username));
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
