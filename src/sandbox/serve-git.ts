/** Serves the repository to `git fetch` and `git push` through `git http-backend`. */

import type { IncomingMessage } from "node:http";
import type { ApiAnswer } from "./router.ts";
import { tryGit } from "./run-git.ts";
import type { GitHubState } from "./state.ts";

interface GitQuestion {
  method: string;
  /** `/info/refs`, `/git-upload-pack` or `/git-receive-pack`. */
  path: string;
  /** Starts with a question mark; empty if there is no query. */
  query: string;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** GitHub allows these, so they override the repository's configuration. */
const SETTINGS = {
  "uploadpack.allowFilter": "true",
  "uploadpack.allowAnySHA1InWant": "true",
  "receive.autogc": "false",
};

/** Returns the path below the repository's address; null if git never requests it. */
export function findGitPath({ owner, repo }: GitHubState, path: string): string | null {
  const [, name, rest] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/info\/refs|\/git-(?:upload|receive)-pack)$/.exec(path) ?? [];
  return name?.toLowerCase() === `${owner}/${repo}`.toLowerCase() ? (rest as string) : null;
}

/** The body of the answer is a buffer. */
export async function answerGit(state: GitHubState, question: GitQuestion): Promise<ApiAnswer> {
  const { method, path, query, headers, body } = question;
  const refusal = refuse(state, question);
  if (refusal !== null) return refusal;
  const settings = Object.entries(SETTINGS).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  const { out } = await tryGit(state.bareRepository, ["http-backend"], {
    input: body,
    env: {
      GIT_PROJECT_ROOT: state.bareRepository.directory,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_CONFIG_COUNT: String(Object.keys(SETTINGS).length),
      ...Object.fromEntries(settings),
      REQUEST_METHOD: method,
      PATH_INFO: path,
      QUERY_STRING: query.slice(1),
      CONTENT_TYPE: headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
      REMOTE_USER: state.login,
      REMOTE_ADDR: "127.0.0.1",
    },
  });
  return parseAnswer(out);
}

/** Returns null if the token may make this request. */
function refuse({ token, login, owner, repo, permissions }: GitHubState, question: GitQuestion): ApiAnswer | null {
  const basic = /^basic +(.*)$/i.exec(question.headers.authorization ?? "")?.[1] ?? "";
  if (token !== null && Buffer.from(basic, "base64").toString() !== `x-access-token:${token}`) {
    return say(401, "Invalid username or token.", { "www-authenticate": 'Basic realm="GitHub"' });
  }
  const { contents = "write" } = permissions;
  if (contents === "none") return say(404, "Repository not found.");
  const isPush = `${question.path}${question.query}`.endsWith("git-receive-pack");
  return isPush && contents !== "write" ? say(403, `Permission to ${owner}/${repo}.git denied to ${login}.`) : null;
}

function say(status: number, text: string, headers: Record<string, string> = {}): ApiAnswer {
  return { status, body: Buffer.from(`${text}\n`), headers: { ...headers, "content-type": "text/plain" } };
}

/** CGI output has header lines, an empty line, and the body. */
function parseAnswer(output: Buffer): ApiAnswer {
  const end = output.indexOf("\r\n\r\n");
  if (end < 0) throw new Error("git http-backend answered nothing");
  const lines = output.toString("latin1", 0, end).split("\r\n");
  const { Status: status = "200", ...headers } = Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2)));
  return { status: Number.parseInt(status, 10), body: output.subarray(end + 4), headers };
}
