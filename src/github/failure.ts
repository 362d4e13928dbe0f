/** What a failed call to the API means, told from the error alone so that nothing here needs octokit. */

import { UserError } from "../errors.ts";

interface HttpError extends Error {
  status: number;
  /** Absent when no answer came. */
  response?: { headers: Record<string, string | undefined>; data: unknown };
}

interface Call {
  method: string;
  /** Path, with or without its parameters filled in. */
  url: string;
}

const PERMISSION_BY_PATH: readonly [RegExp, string][] = [
  [/\/pulls\b/, "pull-requests"],
  [/\/(git|contents|compare|branches)\b/, "contents"],
  [/\/(issues|labels)\b/, "issues"],
  [/\/check-(runs|suites)\b/, "checks"],
  [/\/statuses\b/, "statuses"],
  [/\/actions\b/, "actions"],
];

/** Text for a log or a retry decision: `HTTP 422: Update is not a fast forward`, `fetch failed: read ECONNRESET`. */
export function describeFailure(error: unknown): string {
  if (error instanceof UserError || !isHttpError(error)) return error instanceof Error ? error.message : String(error);
  if (error.response === undefined) return `fetch failed: ${error.message}`;
  const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
  const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
  return `HTTP ${error.status}: ${text
    .replace(/\s*\n\s*/g, "\n")
    .trim()
    .slice(0, 1000)}`;
}

/** HTTP status of the answer; null when there was none. */
export function statusOf(error: unknown): number | null {
  return isHttpError(error) && error.response !== undefined ? error.status : null;
}

/** The failure of an answer that came broken, to be treated like one that did not come. */
export function brokenAnswer(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500 });
}

/** True for what failed at GitHub or on the way there, as opposed to what can be told to be wrong before asking it. */
export function isApiFailure(error: unknown): boolean {
  return isHttpError(error) || (error instanceof UserError && isHttpError(error.cause));
}

/** True if asking again later may succeed: no answer, or one of the server's own failures. */
export function isOutage(error: unknown): boolean {
  return isHttpError(error) && (error.response === undefined || error.status >= 500);
}

/** True for the primary and secondary rate limits, which come as 429 or as 403. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  const headers = headersOf(error);
  return status === 403 && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0");
}

export function headersOf(error: unknown): Record<string, string | undefined> {
  return isHttpError(error) ? (error.response?.headers ?? {}) : {};
}

/** The same error, or a UserError with the remedy where the user has one. */
export function explainRefusal(error: unknown, call: Call): unknown {
  const explained = explain(error, call);
  return explained === null ? error : new UserError(explained, { cause: error });
}

function explain(error: unknown, call: Call): string | null {
  const status = statusOf(error);
  const answer = describeFailure(error);
  if (isRateLimit(error)) return `GitHub's rate limit is used up (${answer}). Run the step later, or less often.`;
  if (status === 401) return `GitHub did not accept the token (${answer}). Expected a valid one that has not expired.`;
  if (status === 403 && answer.includes("not permitted to create or approve pull requests")) {
    const setting = "Allow GitHub Actions to create and approve pull requests";
    return (
      `GitHub refused to open a pull request (${answer}). Switch on "${setting}" under Settings > Actions > General, ` +
      `or give the token of an app or a user.`
    );
  }
  // A token that may not even know of the repository gets 404 for its writes.
  const hidesAccess = status === 404 && call.method !== "GET";
  if (!hidesAccess && !(status === 403 && answer.includes("Resource not accessible by"))) return null;
  return (
    `Permission denied for ${call.method} ${call.url} (${answer}). The token needs the permission ` +
    `${missingPermission(error, call)}: add it under permissions: in the workflow. ` +
    `A workflow started by a pull request from a fork only gets a token that can read.`
  );
}

/** `contents: write`, from the header in which GitHub names it or else from the path. */
function missingPermission(error: unknown, call: Call): string {
  const accepted = headersOf(error)["x-accepted-github-permissions"];
  if (accepted?.includes("=")) {
    const sets = accepted.split(";").map((set) => set.trim().replaceAll("=", ": ").replaceAll(/,\s*/g, " and "));
    return sets.map((set) => `"${set.replaceAll("_", "-")}"`).join(" or ");
  }
  const area = PERMISSION_BY_PATH.find(([pattern]) => pattern.test(call.url))?.[1] ?? "contents";
  return `"${area}: ${call.method === "GET" ? "read" : "write"}"`;
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && error.name === "HttpError" && "status" in error;
}
