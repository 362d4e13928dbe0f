/** Finds out from git's output (https://git-scm.com/docs/git-push#_output) why a fetch or push failed. */

import { judgeText, matchRule } from "./judge-text.ts";
import type { Refusal, RefusalVerdict } from "./refusal.ts";

/** These reasons after `[remote rejected]` decide, whatever else the server says. */
const REASONS: readonly [RegExp, RefusalVerdict][] = [
  [/^non-fast-forward$/i, { kind: "refused", rule: "history" }],
  [/incorrect old value|invalid old id|already exists|stale info|failed to lock/i, { kind: "raced" }],
  [/internal server error/i, { kind: "unreachable" }],
];

const REF_NOT_MOVED = /cannot lock ref|failed to update ref/i;
const DECLINED = /declined/i;
const ERROR = /^(?:remote: )?(?:error|fatal):/;
/** Git prints these lines for many causes. Our own message already names a missing branch. */
const VAGUE =
  /couldn't find remote ref|remote end hung up|Could not read from remote repository|unexpected disconnect|Everything up-to-date/;
/** GitLab's hook rejects these pushes because GitLab itself has a problem. */
const FAILED_HOOK = /GitLab: (?:Internal API|.*temporarily (?:read-only|unavailable))/i;

const PROXY_FAILED = /CONNECT tunnel failed|proxy after CONNECT|Proxy CONNECT aborted|resolve proxy/i;
/** Captures the remote's host, and the host that git tried to connect to. If they differ, the second one is a proxy. */
const NOT_CONNECTED = /unable to access '[a-z]+:\/\/(?:[^@/']*@)?([^/:'[]+)[^']*': Failed to connect to (\S+) port/i;

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

/** Returns null if no line says that a ref was refused. */
function judgeStatusLine(lines: readonly string[]): RefusalVerdict | null {
  const status = lines.findLast((line) => /^(?:!\t| ! \[)/.test(line));
  const [, side, reason = ""] =
    /\[((?:remote )?(?:rejected|failure))\](?:.*?\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$)?/.exec(status ?? "") ?? [];
  if (status === undefined || side === undefined) return null;
  if (side === "rejected") return { kind: "raced" };
  // The connection ended before the server reported the result of the push.
  if (side === "remote failure") return { kind: "unreachable" };
  if (REF_NOT_MOVED.test(reason)) {
    // The server's errors say whether another push or another branch's name was in the way.
    return judgeText(lines.filter((line) => line === status || ERROR.test(line)).join("\n"));
  }
  const settled = REASONS.find(([pattern]) => pattern.test(reason));
  if (settled !== undefined) return settled[1];
  const text = lines.join("\n");
  if (!DECLINED.test(reason)) return judgeText(text);
  // A hook's message may mention anything, even rate limits. The hook still rejected the push.
  if (FAILED_HOOK.test(text)) return { kind: "unreachable" };
  return { kind: "refused", rule: matchRule(text) ?? "hook" };
}

/**
 * Returns the server's lines without `remote:`. If the server found a secret, every line matters: one has the place of
 * the secret, another the address to allow it.
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
  // If the server sends only an HTTP status, git reports the status in this line.
  const error = lines.find((line) => ERROR.test(line) && !VAGUE.test(line));
  return verdict.kind === "refused" && error !== undefined ? [error.replace(/^(?:error|fatal): /, "")] : [];
}

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
 * Drops warnings and notices about bypassed rules, because they refuse nothing. A notice ends at an error of the server
 * or at a line of git.
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
