/** Serves bare repositories over HTTP through `git http-backend`, and records requests with their credentials. */

import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gitEnv } from "./git.ts";

export interface GitRequest {
  method: string;
  url: string;
  authorization: string | undefined;
  /** Bytes of the answer's body. */
  answeredBytes: number;
}

export interface GitAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface GitServer extends AsyncDisposable {
  /** Address without a slash at the end. A repository's address is this, a slash and its folder's name. */
  url: string;
  requests: GitRequest[];
  /** Called before a request is served; true if it has answered the request itself. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Called with git's answer; returns the answer to send, or null to cut the connection. */
  rewrite: (request: IncomingMessage, answer: GitAnswer) => GitAnswer | null;
}

/** Listens on a free port of the loopback interface. With a token, requests without it get 401. */
export async function serveGit(directory: string, token?: string): Promise<GitServer> {
  const requests: GitRequest[] = [];
  const http = createServer((request, response) => {
    const { authorization } = request.headers;
    const noted = { method: request.method ?? "", url: request.url ?? "", authorization, answeredBytes: 0 };
    requests.push(noted);
    if (server.intercept(request, response)) return;
    const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    if (token !== undefined && authorization?.replace(/^Basic /, "basic ") !== expected) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
      return;
    }
    runBackend(directory, request, (output) => {
      const answer = server.rewrite(request, parseAnswer(output));
      if (answer === null) return void response.destroy();
      noted.answeredBytes = answer.body.length;
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const server: GitServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    requests,
    intercept: () => false,
    rewrite: (_request, answer) => answer,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}

function runBackend(directory: string, request: IncomingMessage, onEnd: (output: Buffer) => void): void {
  const url = new URL(request.url ?? "/", "http://loopback");
  const backend = spawn("git", ["http-backend"], {
    env: {
      ...gitEnv,
      GIT_PROJECT_ROOT: directory,
      GIT_HTTP_EXPORT_ALL: "1",
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_USER: "writer",
      REMOTE_ADDR: "127.0.0.1",
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on("data", (chunk) => chunks.push(chunk));
  backend.once("close", () => onEnd(Buffer.concat(chunks)));
}

/** CGI output: header lines, an empty line, the body. */
function parseAnswer(output: Buffer): GitAnswer {
  const end = output.indexOf("\r\n\r\n");
  const lines = output.subarray(0, Math.max(end, 0)).toString().split("\r\n");
  const headers = lines.map((line) => line.split(/:\s*/, 2) as [string, string]).filter(([name]) => name !== "");
  const status = headers.find(([name]) => name === "Status")?.[1] ?? (end < 0 ? "500" : "200");
  return {
    status: Number.parseInt(status, 10),
    headers: Object.fromEntries(headers.filter(([name]) => name !== "Status")),
    body: output.subarray(end + 4),
  };
}
