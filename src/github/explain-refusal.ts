/** Explains a failed call in the log: what happened, and what to do. */

import { UserError } from "../errors.ts";
import {
  answerOf,
  connectionFaultOf,
  headersOf,
  isDisabled,
  isLocked,
  isOutage,
  isPermissionDenied,
  isRateLimit,
  isUnsureWrite,
  statusOf,
} from "./failure.ts";
import { limitEndsAt } from "./plan-retry.ts";

export interface FailedCall {
  method: string;
  url: string;
  tries: number;
  /**
   * How long the client would wait, such as `the time limit of 300 s (timeout-seconds)`; null if it gave up for another
   * reason.
   */
  patience: string | null;
}

const PERMISSIONS_BY_PATH: readonly [RegExp, string[]][] = [
  [/\/issues\/(comments\b|[^/]+\/(comments|labels)\b)/, ["issues", "pull-requests"]],
  [/\/pulls\b/, ["pull-requests"]],
  [/\/(git|contents|compare|branches)\b/, ["contents"]],
  [/\/(issues|labels)\b/, ["issues"]],
  [/\/check-(runs|suites)\b/, ["checks"]],
  [/\/statuses\b/, ["statuses"]],
  [/\/actions\b/, ["actions"]],
];

/** Returns a UserError that explains the failure. If the error is not from an API call, returns the error unchanged. */
export function explainRefusal(error: unknown, call: FailedCall): unknown {
  const explained = explain(error, call);
  return explained === null ? error : new UserError(explained, { cause: error });
}

function explain(error: unknown, call: FailedCall): string | null {
  const answer = answerOf(error);
  const asked = `${call.method} ${pathOf(error, call)}`;
  if (isRateLimit(error)) return explainLimit(error, asked, call);
  const fault = connectionFaultOf(error);
  if (fault?.remedy) return `${asked} could not be sent: ${fault.message}. ${fault.remedy}`;
  if (isOutage(error)) return explainOutage(error, asked, call);
  const status = statusOf(error);
  if (status === null) return null;
  if (status === 401) {
    return `GitHub did not accept the token (${answer}). Expected a valid one that has not expired: check the input token.`;
  }
  if (status === 403 && answer.includes("not permitted to create or approve pull requests")) {
    const setting = "Allow GitHub Actions to create and approve pull requests";
    return (
      `GitHub refused to open a pull request (${answer}). Switch on "${setting}" under Settings > Actions > General, ` +
      `or pass the token of an app or a user.`
    );
  }
  if (isDisabled(error)) {
    return `${asked} is switched off in this repository (${answer}). Switch it on under Settings > General > Features.`;
  }
  if (isLocked(error)) return `The conversation is locked (${answer}). Unlock it to let ${asked} through.`;
  if (status === 403 && /\barchived\b/i.test(answer)) {
    return `${asked} is not possible: the repository is archived, and so read-only (${answer}). Unarchive it under Settings > General, or switch off this workflow.`;
  }
  if (status === 403 && /\bSAML\b/.test(answer)) {
    return `${asked} is refused because the organization requires single sign-on (${answer}). Authorize the token for the organization (Settings > Developer settings > Tokens > Configure SSO), or pass the token of an app that is installed there.`;
  }
  if (status === 403 && /\bIP (allow list|address)\b/i.test(answer)) {
    return `${asked} is refused because of the address it comes from (${answer}). Add the runner's address to the IP allow list of the organization, or run on a runner that is on the list.`;
  }
  if (isPermissionDenied(error)) {
    return (
      `Permission denied for ${asked} (${answer}). The token needs the permission ` +
      `${missingPermission(error, call)}: add it under permissions: in the workflow. ` +
      `A workflow started by a pull request from a fork only gets a token that can read.`
    );
  }
  if (status === 404)
    return `GitHub found nothing for ${asked} (${answer}). It does not exist, or the token may not see it.`;
  return `GitHub refused ${asked} (${answer}).`;
}

function explainLimit(error: unknown, asked: string, { patience, tries }: FailedCall): string {
  const endsAt = limitEndsAt(error);
  const reset = endsAt === null ? "" : ` The limit resets at ${endsAt.toISOString().replace(/\.\d+Z$/, "Z")}.`;
  const stop =
    patience === null ? `gave up after ${tries} tries` : `did not wait, because the wait would end after ${patience}`;
  const remedy = endsAt === null ? "later" : "after that";
  return (
    `${asked} was not done, because GitHub's rate limit is used up (${answerOf(error)}); the step ${stop}.${reset} ` +
    `Run the step again ${remedy}.`
  );
}

function explainOutage(error: unknown, asked: string, { patience, tries }: FailedCall): string {
  const answer = answerOf(error);
  if (isUnsureWrite(error)) {
    return (
      `GitHub's answer to ${asked} was lost (${answer}), so the request may or may not have been done. ` +
      `Run the step again: the step looks before it writes.`
    );
  }
  const given = `after ${tries} ${tries === 1 ? "try" : "tries"}${patience === null ? "" : `, within ${patience}`}`;
  return (
    `GitHub did not answer ${asked} (${answer}), ${given}. ` +
    `Run the step again; www.githubstatus.com says whether GitHub has a problem.`
  );
}

/**
 * Returns `"contents: write"`, for example. GitHub names the permission in a header. Without the header, the path
 * decides.
 */
function missingPermission(error: unknown, call: FailedCall): string {
  const accepted = headersOf(error)["x-accepted-github-permissions"];
  if (accepted?.includes("=")) {
    const sets = accepted.split(";").map((set) => set.trim().replaceAll("=", ": ").replaceAll(/,\s*/g, " and "));
    return sets.map((set) => `"${set.replaceAll("_", "-")}"`).join(" or ");
  }
  const areas = PERMISSIONS_BY_PATH.find(([pattern]) => pattern.test(call.url))?.[1] ?? ["contents"];
  return areas.map((area) => `"${area}: ${call.method === "GET" ? "read" : "write"}"`).join(" or ");
}

/** Returns the path of the failed request. Its parameters have values if the error contains the address. */
function pathOf(error: unknown, { url }: FailedCall): string {
  const asked = (error as { request?: { url?: unknown } }).request?.url;
  return typeof asked === "string" && URL.canParse(asked) ? new URL(asked).pathname : url;
}
