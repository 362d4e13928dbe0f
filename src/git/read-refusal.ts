/**
 * What a failed fetch or push was about, from what git printed. The status line of the pushed ref decides; where it leaves the
 * question open, or there is none, the server's own lines do. Forms: https://git-scm.com/docs/git-push#_output.
 */

import type { Refusal, RefusalRule, RefusalVerdict } from "./refusal.ts";

/** Reasons behind `[remote rejected]`. Those of a hook alone do not say which rule it enforces. */
const REMOTE_REASONS: readonly [RegExp, RefusalVerdict][] = [
  [/without [`'"]?workflows?[`'"]? (?:permission|scope)/i, refused("workflows")],
  [/protected branch hook declined/i, refused("protection")],
  [/repository rule violations/i, refused("ruleset")],
  [/shallow update not allowed/i, refused("shallow")],
  [/directory file conflict/i, refused("name-conflict")],
  [/^non-fast-forward$/i, refused("history")],
  [/currently checked out|deny updating|funny refname|deletion prohibited/i, refused("server-setting")],
  [/incorrect old value|already exists|stale info/i, { kind: "raced" }],
  [/internal server error/i, { kind: "unreachable" }],
];

const REF_NOT_MOVED = /cannot lock ref|failed to update ref/i;
const ERROR = /^(?:remote: )?(?:error|fatal):/;

/** What servers say in their own lines, most specific first. GH006: branch protection, GH013: rulesets, others: content. */
const RULES: readonly [RegExp, RefusalRule][] = [
  [/without [`'"]?workflows?[`'"]? (?:permission|scope)/i, "workflows"],
  [/\bGH006\b|protected branch/i, "protection"],
  [/\bGH013\b|\brulesets?\b|rule violations?/i, "ruleset"],
  [/cannot force-?push/i, "history"],
  [/\bGH0\d\d\b/, "content"],
  [/shallow update not allowed/i, "shallow"],
  [/exists; cannot create|directory file conflict/i, "name-conflict"],
  [
    /(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)40[13]\b|\b40[13] (?:Forbidden|Unauthorized)|permission (?:to .* )?denied|permission denied|write access to repository not granted|resource not accessible by|authentication failed|could not read (?:username|password)|invalid username or (?:password|token)|bad credentials|must have push access|repository not found|repository '[^'\n]*' not found|archived so it is read-only/i,
    "permission",
  ],
  [/hook declined/i, "hook"],
  // Branch protection in the words of the API, which leaves the number out. A hook may use them too.
  [
    /changes must be made through a (?:pull request|merge queue)|required status checks?\b.* (?:is|are) expected|approving reviews? (?:is|are) required/i,
    "protection",
  ],
  [
    /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited/i,
    "server-setting",
  ],
  [/couldn't find remote ref/i, "no-branch"],
  [/URL returned error: 30[1278]\b/i, "redirect"],
  [/certificate (?:problem|verification failed|verify failed|subject name)|no alternative certificate/i, "certificate"],
];

const RATE_LIMITED = /rate limit|error:? 429\b|HTTP(?:\/[\d.]+)? 429\b|too many requests/i;
const RACED =
  /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const UNREACHABLE =
  /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/i;

const PROXY_FAILED = /CONNECT tunnel failed|proxy after CONNECT|Proxy CONNECT aborted|resolve proxy/i;
/** Host of the remote, and the host that git tried to connect to: with a proxy, that is the proxy's. */
const NOT_CONNECTED = /unable to access '[a-z]+:\/\/(?:[^@/']*@)?([^/:'[]+)[^']*': Failed to connect to (\S+) port/i;

/** Output of a failed fetch or push -> what it was. */
export function readRefusal(output: string): Refusal {
  const said = withoutNoise(output);
  const lines = withoutNotices(said);
  const text = lines.join("\n");
  const [, host, contacted] = NOT_CONNECTED.exec(text) ?? [];
  const verdict: RefusalVerdict =
    host !== contacted || PROXY_FAILED.test(text)
      ? { kind: "unreachable", isProxy: true }
      : (judgeStatusLine(lines) ?? judgeText(text));
  const reasons = lines
    .filter((line) => line.startsWith("remote:"))
    .map((line) => line.replace(/^remote:\s*(?:error:\s*)?/, "").trim())
    .filter((line) => line !== "" && !/^(?:Review all|Visit|https?:)/.test(line));
  return { ...verdict, said, reasons };
}

/** The same for what GitHub's API says: its messages name the same rules. */
export function judgeText(text: string): RefusalVerdict {
  const judged = withoutNames(text);
  if (RATE_LIMITED.test(judged)) return { kind: "unreachable" };
  const found = RULES.find(([pattern]) => pattern.test(judged));
  if (found !== undefined) return refused(found[1]);
  return { kind: RACED.test(judged) ? "raced" : UNREACHABLE.test(judged) ? "unreachable" : "unknown" };
}

/** null where no ref was turned down, or where only the server's lines say why. */
function judgeStatusLine(lines: readonly string[]): RefusalVerdict | null {
  const status = lines.find((line) => /^(?:!\t| ! \[)/.test(line));
  const [, side, reason] =
    /\[((?:remote )?rejected)\].*?\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(status ?? "") ?? [];
  if (reason === undefined) return null;
  if (side === "rejected") return { kind: "raced" };
  // No rule: the server's errors say whether another push or another branch's name was in the way.
  if (REF_NOT_MOVED.test(reason))
    return judgeText(lines.filter((line) => line === status || ERROR.test(line)).join("\n"));
  return REMOTE_REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? null;
}

function refused(rule: RefusalRule): RefusalVerdict {
  return { kind: "refused", rule };
}

/** Lines without progress, hints and what git adds to every failure. */
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

/** Lines without warnings, and without the rules that this push was allowed to bypass: they refuse nothing. */
function withoutNotices(lines: readonly string[]): string[] {
  let isNotice = false;
  return lines.filter((line) => {
    isNotice = /^remote: (?:warning:|Bypassed rule violations)/.test(line) || (isNotice && /^remote: +- /.test(line));
    return !isNotice;
  });
}

/** A branch, file or host may be called anything, "ruleset" or "403" too: names must not decide. */
function withoutNames(text: string): string {
  return text
    .replace(/^([!*+= -])\t[^\t\n]*\t/gm, "$1\t")
    .replace(/^ ! (\[[^\]]*\]).*?(\([^()]*\))?$/gm, " ! $1 $2")
    .replace(/\b[a-z][a-z+.-]*:\/\/[^\s']+/gi, "URL")
    .replace(/(couldn't find remote ref) .*/g, "$1")
    .replace(/'[^'\n]*'(?=:? |$)/gm, (quoted) =>
      /\.lock'$/.test(quoted) ? "X.lock'" : /^'URL'$/.test(quoted) ? quoted : "'X'",
    )
    .replace(/refs\/[^\s:]+/g, "REF");
}
