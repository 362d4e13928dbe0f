/** Finds out what a failed API call means, without loading octokit. */

import { UserError } from "../errors.ts";
import { redactSecrets } from "../text/redact.ts";
import { ConnectionFault } from "./connection-fault.ts";
import { asFields, asList, asText } from "./read-fields.ts";

interface HttpError extends Error {
  status: number;
  /** Absent if no valid answer came. */
  response?: { headers: Record<string, string | undefined>; data: unknown };
  request?: { method: string; url: string };
}

const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;

/** Returns text such as `HTTP 422: Update is not a fast forward` or `fetch failed: read ECONNRESET`. */
export function describeFailure(error: unknown): string {
  if (error instanceof UserError || !isHttpError(error)) return error instanceof Error ? error.message : String(error);
  if (error.response === undefined) return `fetch failed: ${error.message}`;
  const message = listFaults(error) ?? error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
  const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
  const lines = text.split("\n").map((line) => line.trim());
  return `HTTP ${error.status}: ${lines.filter(Boolean).join("\n").slice(0, 1000)}`;
}

/** True if GitHub refused this field, such as a `base` that is not a branch. */
export function isFieldInvalid(error: unknown, field: string): boolean {
  const errors = asList(asFields(httpErrorOf(error)?.response?.data).errors);
  return statusOf(error) === 422 && errors.some((each) => each.field === field && each.code === "invalid");
}

/**
 * Returns text such as `Validation Failed: the base of the pull request is not valid`; null if GitHub lists no errors.
 */
function listFaults({ response }: HttpError): string | null {
  const { message, errors } = asFields(response?.data);
  if (!Array.isArray(errors) || errors.length === 0) return null;
  return `${asText(message)}: ${errors.map(describeFault).join("; ")}`;
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
function describeFault(fault: unknown): string {
  if (typeof fault === "string") return fault;
  const { resource, field, code, message } = asFields(fault);
  if (asText(message) !== "") return asText(message);
  const thing = asText(resource)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  const what = [field && `the ${field}`, thing && `the ${thing}`].filter(Boolean).join(" of ") || "the request";
  const verdicts: Readonly<Record<string, string>> = {
    missing: "does not exist",
    missing_field: "is missing",
    invalid: "is not valid",
    already_exists: "already exists",
  };
  return `${what} ${verdicts[asText(code)] ?? `is refused (${asText(code) || "no reason given"})`}`;
}

/** Removes the token from the error, because a server may have echoed it. */
export function withoutSecret(error: unknown, token: string): unknown {
  if (!(error instanceof Error)) return error;
  error.message = redactSecrets([token])(error.message);
  const { response } = error as Partial<HttpError>;
  if (token !== "" && response !== undefined && JSON.stringify(response.data)?.includes(token)) response.data = null;
  return error;
}

/** Returns the HTTP status of the answer; null if there was no answer. */
export function statusOf(error: unknown): number | null {
  const failure = httpErrorOf(error);
  return failure?.response === undefined ? null : failure.status;
}

/** Makes an error for a broken answer, which counts as no answer. */
export function brokenAnswer(message: string, request: { method: string; url: string }, cause?: unknown): Error {
  const { method, url } = request;
  return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500, request: { method, url } });
}

/** True for a failed API call. False for a mistake found before any request. */
export function isApiFailure(error: unknown): boolean {
  return httpErrorOf(error) !== null;
}

/** True for a failed API call, and for an error that the user can fix, such as an unusable proxy. */
export function isUnanswered(error: unknown): boolean {
  return isApiFailure(error) || error instanceof UserError;
}

/** Returns the reason as part of a sentence. Rethrows an error for which `isUnanswered` is false. */
export function explainUnanswered(error: unknown): string {
  if (!isUnanswered(error)) throw error;
  return describeFailure(error).replace(/\s+/g, " ").replace(/\.$/, "");
}

/** True if there was no answer, or a server error. Trying again later may succeed. */
export function isOutage(error: unknown): boolean {
  const failure = httpErrorOf(error);
  if (failure === null || connectionFaultOf(error)?.kind === "certificate") return false;
  return failure.response === undefined || failure.status >= 500;
}

/** Returns what is wrong with the connection; null if there was an answer. */
export function connectionFaultOf(error: unknown): ConnectionFault | null {
  const { cause } = httpErrorOf(error) ?? {};
  return cause instanceof ConnectionFault ? cause : null;
}

/** True if a write was sent and its outcome is unknown. Look before you write again. */
export function isUnsureWrite(error: unknown): boolean {
  return isOutage(error) && methodOf(error) !== "GET";
}

/** True for the primary and the secondary rate limit. GitHub sends both as 429 or 403. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403 || NO_PERMISSION.test(answerOf(error))) return false;
  const headers = headersOf(error);
  return (
    headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || LIMIT.test(answerOf(error))
  );
}

/**
 * True for a 403, except for a rate limit or a locked conversation. Also true for a 404 to a POST, because GitHub hides
 * what the token may not see.
 */
export function isPermissionDenied(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 404) return methodOf(error) === "POST";
  return status === 403 && !isRateLimit(error) && !isLocked(error);
}

export function isWriteDenied(error: unknown): boolean {
  return isPermissionDenied(error) && methodOf(error) !== "GET";
}

export function isLocked(error: unknown): boolean {
  return statusOf(error) === 403 && LOCKED.test(answerOf(error)) && !NO_PERMISSION.test(answerOf(error));
}

/** True if the requested object does not exist. */
export function isGone(error: unknown): boolean {
  const status = statusOf(error);
  return (status === 404 || status === 410) && methodOf(error) !== "POST" && !isDisabled(error);
}

/** True if the repository has disabled a feature, such as issues. */
export function isDisabled(error: unknown): boolean {
  return statusOf(error) === 410 && DISABLED.test(answerOf(error));
}

export function isTooLong(error: unknown): boolean {
  return statusOf(error) === 422 && /too long/i.test(answerOf(error));
}

/** Returns a line for each secret that push protection found: its kind, and the id to allow it. */
export function secretsOf(error: unknown): string[] {
  const { metadata } = asFields(httpErrorOf(error)?.response?.data);
  const found = asList(asFields(asFields(metadata).secret_scanning).bypass_placeholders);
  return found.map(({ token_type, placeholder_id }) => `${asText(token_type)}: placeholder ${asText(placeholder_id)}`);
}

export function headersOf(error: unknown): Record<string, string | undefined> {
  return httpErrorOf(error)?.response?.headers ?? {};
}

/** Returns text such as `HTTP 403: Forbidden`. Also works for a UserError with a failed call as its cause. */
export function answerOf(error: unknown): string {
  return describeFailure(httpErrorOf(error) ?? error);
}

function methodOf(error: unknown): string {
  return httpErrorOf(error)?.request?.method ?? "GET";
}

function httpErrorOf(error: unknown): HttpError | null {
  if (isHttpError(error)) return error;
  return error instanceof UserError && isHttpError(error.cause) ? error.cause : null;
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && error.name === "HttpError" && "status" in error;
}
