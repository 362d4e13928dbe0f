/** Imitates the storage for job logs and artifacts, which must not get the API's token. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { STORAGE_PATH } from "./jobs.ts";
import type { GitHubState } from "./state.ts";

export async function serveLog(
  state: GitHubState,
  path: string,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<number> {
  if (request.headers.authorization !== undefined) return refuse(response, 403, "AuthenticationFailed");
  const [kind, id] = path.slice(STORAGE_PATH.length).split("/");
  if (kind === "artifacts") {
    const artifact = state.artifacts.find((each) => String(each.id) === id);
    if (artifact === undefined) return refuse(response, 404, "BlobNotFound");
    response.writeHead(200, { "content-type": "application/zip" }).end(artifact.zip);
    return 200;
  }
  const log = state.logs.get(Number(id));
  if (log === undefined || log.gone !== null) return refuse(response, 404, "BlobNotFound");
  response.writeHead(200, { "content-type": "text/plain; charset=utf-8" });
  const pieces = typeof log.content === "function" ? log.content() : [Buffer.from(log.content as string)];
  // The reader may close the connection early.
  await pipeline(Readable.from(pieces), response).catch(() => {});
  return 200;
}

function refuse(response: ServerResponse, status: number, code: string): number {
  response.writeHead(status, { "content-type": "application/xml" });
  response.end(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`);
  return status;
}
