/**
 * Finds out from git's output why a fetch or push failed. The status line of the pushed ref decides. If there is none
 * or it is inconclusive, the server's own lines decide. Formats: https://git-scm.com/docs/git-push#_output.
 */

import { judgeText, matchRule } from "./judge-text.ts";
import type { Refusal, RefusalVerdict } from "./refusal.ts";

/** Reasons after `[remote rejected]` that decide, whatever else the server says. */
const REASONS: readonly [RegExp, RefusalVerdict][] = [
  [/^non-fast-forward$/i, { kind: "refused", rule: "history" }],
  [/incorrect old value|invalid old id|already exists|stale info|failed to lock/i, { kind: "raced" }],
  [/internal server error/i, { kind: "unreachable" }],
];

const REF_NOT_MOVED = /cannot lock ref|failed to update ref/i;
const DECLINED = /declined/i;
const ERROR = /^(?:remote: )?(?:error|fatal):/;
/**
 * What git prints whenever a connection ends, for any cause. Also git's line about a missing branch, because our
 * message names the branch anyway.
 */
const VAGUE =
  /couldn't find remote ref|remote end hung up|Could not read from remote repository|unexpected disconnect|Everything up-to-date/;
/** GitLab's hook rejects these pushes because GitLab itself has a problem. */
const FAILED_HOOK = /GitLab: (?:Internal API|.*temporarily (?:read-only|unavailable))/i;

const PROXY_FAILED = /CONNECT tunnel failed|proxy after CONNECT|Proxy CONNECT aborted|resolve proxy/i;
/** The remote's host, and the host that git tried to connect to. With a proxy, the second host is the proxy. */
const NOT_CONNECTED = /unable to access '[a-z]+:\/\/(?:[^@/']*@)?([^/:'[]+)[^']*': Failed to connect to (\S+) port/i;

/** Finds out from the output of a failed fetch or push why it failed. */
export function readRefusal(output: string): Refusal {
  const said = withoutNoise(output);
  const lines = withoutNotices(said);
  const text = lines.join("\n");
  const [, host, contacted] = NOT_CONNECTED.exec(text) ?? [];
  const verdict: RefusalVerdict =
    host !== contacted || PROXY_FAILED.test(text)
      ? { kind: "unreachable", isProxy: true }
      : (judgeStatusLine(lines) ?? judgeText(text));
  return { ...verdict, said, reasons: listReasons(lines, verdict) };
}

/** Null if no ref was refused. */
function judgeStatusLine(lines: readonly string[]): RefusalVerdict | null {
  const status = lines.findLast((line) => /^(?:!\t| ! \[)/.test(line));
  const [, side, reason = ""] =
    /\[((?:remote )?(?:rejected|failure))\](?:.*?\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$)?/.exec(status ?? "") ?? [];
  if (status === undefined || side === undefined) return null;
  if (side === "rejected") return { kind: "raced" };
  // The connection ended before the server reported the result of the push.
  if (side === "remote failure") return { kind: "unreachable" };
  if (REF_NOT_MOVED.test(reason)) {
    // This is not a rule. The server's errors say whether another push or another branch's name was in the way.
    return judgeText(lines.filter((line) => line === status || ERROR.test(line)).join("\n"));
  }
  const settled = REASONS.find(([pattern]) => pattern.test(reason));
  if (settled !== undefined) return settled[1];
  const text = lines.join("\n");
  if (!DECLINED.test(reason)) return judgeText(text);
  // A hook's message may mention anything, even rate limits and connections. The hook still rejected the push.
  if (FAILED_HOOK.test(text)) return { kind: "unreachable" };
  return { kind: "refused", rule: matchRule(text) ?? "hook" };
}

/**
 * What the server said, without its `remote:` prefix. If the server found a secret, returns every line, because the
 * lines say where the secret is and at which address it can be allowed.
 */
function listReasons(lines: readonly string[], verdict: RefusalVerdict): string[] {
  const isWhole = verdict.kind === "refused" && verdict.rule === "secret";
  const reasons = lines
    .filter((line) => line.startsWith("remote:"))
    .map((line) => line.replace(/^remote:\s*(?:error:\s*)?/, "").trim())
    .filter((line) => line !== "" && (isWhole || !/^(?:Review all|Visit|https?:)/.test(line)));
  if (reasons.length > 0) return reasons;
  // Some servers put the reason in the status line.
  const [, own] = /\[remote rejected\].*?\((.*)\)\s*$/.exec(lines.at(-1) ?? "") ?? [];
  if (own !== undefined) return /declined|^non-fast-forward$/.test(own) ? [] : [own];
  // If the server answered with only a status, git reports that status.
  const error = lines.find((line) => ERROR.test(line) && !VAGUE.test(line));
  return verdict.kind === "refused" && error !== undefined ? [error.replace(/^(?:error|fatal): /, "")] : [];
}

/** The lines without progress, hints and what git adds to every failure. */
function withoutNoise(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && line !== "remote:" && line !== "Done")
    .filter(
      (line) =>
        !/^(?:hint:|To |From |POST git-|Pushing to |(?:remote: )?(?:Enumerating|Counting|Compressing|Writing|Delta|Resolving|Total)\b)/.test(
          line,
        ),
    )
    .filter(
      (line) => !/^(?:error: failed to push some refs|Please make sure you have|and the repository exists)/.test(line),
    );
}

/**
 * Drops the server's warnings, and its notices about rules that this push was allowed to bypass, because neither
 * refuses anything. A notice ends where the server reports an error or git's own lines begin.
 */
function withoutNotices(lines: readonly string[]): string[] {
  let isNotice = false;
  return lines.filter((line) => {
    const starts = /^remote: (?:Bypassed rule violations)/.test(line);
    const goesOn =
      isNotice && line.startsWith("remote:") && !/^remote: (?:error|fatal|warning|GitLab|Gitea|Forgejo):/.test(line);
    isNotice = starts || goesOn;
    return !isNotice && !/^remote: warning:/.test(line);
  });
}
