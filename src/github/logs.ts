/** Reads the logs of jobs line by line, in bounded memory. */

import { UserError } from "../errors.ts";
import { isGone } from "./failure.ts";
import type { Repository } from "./repository.ts";

export interface LogReading {
  maxBytes: number;
  /** Called for each line, without the line break. Bytes that are not UTF-8 become U+FFFD. */
  onLine(line: string): void;
}

export interface LogRead {
  bytes: number;
  /** True if only part of the log was read. */
  isCut: boolean;
}

export const MAX_LINE_LENGTH = 65_536;

/** Returns "gone" if GitHub no longer has the log. */
export async function readLog(
  { client, owner, repo }: Repository,
  jobId: number,
  reading: LogReading,
): Promise<LogRead | "gone"> {
  try {
    const answer = await client.request("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", {
      owner,
      repo,
      job_id: jobId,
      // GitHub redirects to a storage server, which must not get the token.
      request: { redirect: "manual", parseSuccessResponseBody: false },
    });
    const { location } = answer.headers;
    if (location === undefined) return await readLines(jobId, answer.data as unknown as Body, reading);
    const response = await client.download(new URL(location, answer.url).href);
    if (response.status === 404 || response.status === 410) return "gone";
    if (response.status !== 200)
      throw new UserError(`The log of job ${jobId} could not be read: HTTP ${response.status}.`);
    return await readLines(jobId, response.body, reading);
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}

type Body = AsyncIterable<Uint8Array>;

/** Throws if the log breaks off, because the missing part may contain the reason for the failure. */
async function readLines(jobId: number, body: Body, reading: LogReading): Promise<LogRead> {
  try {
    return await readBody(body, reading);
  } catch (cause) {
    throw new UserError(`The log of job ${jobId} broke off (${(cause as Error).message}).`, { cause });
  }
}

async function readBody(body: Body, { maxBytes, onLine }: LogReading): Promise<LogRead> {
  const decoder = new TextDecoder();
  const lines = splitLines(onLine);
  let bytes = 0;
  for await (const chunk of body) {
    const left = maxBytes - bytes;
    // Returning closes the connection.
    if (chunk.length > left) {
      lines.push(decoder.decode(chunk.subarray(0, left)));
      lines.end();
      return { bytes: maxBytes, isCut: true };
    }
    bytes += chunk.length;
    lines.push(decoder.decode(chunk, { stream: true }));
  }
  lines.push(decoder.decode());
  lines.end();
  return { bytes, isCut: false };
}

function splitLines(onLine: (line: string) => void) {
  let rest = "";
  const emit = (line: string) => onLine(line.slice(0, MAX_LINE_LENGTH).replace(/\r$/, ""));
  return {
    push(text: string) {
      let from = 0;
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
        emit(rest + text.slice(from, end));
        rest = "";
        from = end + 1;
      }
      if (rest.length < MAX_LINE_LENGTH) rest += text.slice(from);
    },
    end() {
      if (rest !== "") emit(rest);
    },
  };
}
