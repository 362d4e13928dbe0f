/** Recognizes refusals by GitHub, GitLab, Gitea, Forgejo, Bitbucket, Azure DevOps, Gerrit, ssh and git itself. */

import type { RefusalRule, RefusalVerdict } from "./refusal.ts";

/** Matches an HTTP status as git, curl and our API client print it. */
function status(numbers: string): string {
  return String.raw`(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)(?:${numbers})\b`;
}

/** The first match decides. Rules with words that also occur in other refusals come last. */
const RULES: readonly [RefusalRule, ...RegExp[]][] = [
  ["secret", /cannot contain secrets|secrets? detected|push protection\b|contains (?:one or more )?secrets|VS403654/i],
  ["workflows", /without [`'"]?workflows?[`'"]? (?:permission|scope)/i],
  [
    "read-only",
    /\barchived\b.*read-only|read-only\b.*\barchived\b|(?:repo|repository|project) (?:is|has been|was) archived/i,
  ],
  [
    "read-only",
    /archived project|mirror repository|read-only GitLab instance|has been disabled|repository (?:is )?(?:locked|disabled|read-only)|marked for deletion/i,
  ],
  [
    "size",
    new RegExp(status("413"), "i"),
    /entity too large|exceeds? (?:maximum|the) .*(?:size|quota|limit)|(?:size|quota|storage) limit (?:of .* )?(?:is |was )?exceeded|over (?:its|your) (?:size limit|.*quota)|exceed(?:ing)? .*(?:storage|quota|size limit)|quota exceeded/i,
  ],
  // The branch also requires a pull request or a check, so fixing only the history or the signature would not help.
  ["ruleset", /\bGH013\b(?=[\s\S]*(?:must be made through|status checks? .*expected))/i],
  ["protection", /\bGH006\b(?=[\s\S]*(?:must be made through|status checks? .*expected))/i],
  [
    "history",
    /cannot force[- ]?push|not allowed to force[- ]?push|protected from force[- ]?push|'ForcePush'|prohibited by Gerrit:.*force|denying non-fast-forward|force[- ]?push(?:es|ing)? (?:is|are) not (?:allowed|permitted)/i,
  ],
  [
    "signature",
    /must (?:have|be) (?:a )?(?:valid|verified|signed)\b|must be signed|missing (?:a )?(?:valid )?signature|protected from unverified commit|(?:commit|commits) .*(?:is|are|was|were) not signed|unsigned commits? (?:is|are) not/i,
  ],
  [
    "protection",
    /\bGH006\b|protected branch|push (?:code )?to protected|branch \S+ is protected|TF402455|Permission denied to update branch/i,
  ],
  ["ruleset", /\bGH013\b|\brulesets?\b|rule violations?/i],
  ["content", /\bGH0\d\d\b|fsck error/i],
  ["shallow", /shallow update not allowed/i],
  ["name-conflict", /exists; cannot create|directory file conflict|matches more than one/i],
  [
    "authentication",
    /authentication (?:failed|required)|could not read (?:username|password)|invalid (?:username or (?:password|token)|credentials)|bad credentials|password authentication (?:is not supported|was removed)|HTTP Basic: Access denied|failed to authenticate|too many authentication failures|permission denied \((?:publickey|password|keyboard)/i,
    new RegExp(`${status("401")}|\\b401 Unauthorized`, "i"),
  ],
  ["host-key", /host key verification failed|no matching host key/i],
  [
    "no-repository",
    /repository (?:or object )?not found|repository '[^'\n]*' not found|does not appear to be a git repository|project you were looking for could not be found|repository (?:with name or identifier .* )?does not exist|repository .*could not be found/i,
    new RegExp(status("404|410|451"), "i"),
  ],
  [
    "permission",
    /permission (?:to .* )?denied|authorization error|write access to repository not granted|resource not accessible by|must have (?:push|write|admin)|not allowed to (?:push|upload|merge)|(?:do|does) not have (?:write access|permission)|is not authorized to|need the Git '\w+' permission|prohibited by Gerrit|marked as read.only|insufficient permission|SAML SSO|IP allow list|account is suspended/i,
    new RegExp(`${status("403")}|\\b403 Forbidden`, "i"),
  ],
  ["hook", /hook declined/i],
  // The API reports branch protection in these words and without the error number. A hook may use the same words.
  [
    "protection",
    /changes must be made through a (?:pull request|merge queue)|required status checks?\b.* (?:is|are) expected|approving reviews? (?:is|are) required|cannot update this protected ref/i,
  ],
  [
    "server-setting",
    /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited|dubious ownership|unsafe repository/i,
  ],
  // The scheme is misspelled or not allowed, or the address is a file and not a repository.
  [
    "bad-address",
    /'remote-[^'\n]*' is not a git command|unable to find remote helper|transport '[^'\n]*' not allowed|invalid gitfile format/i,
  ],
  ["not-git", /\bnot valid: .*is this a git repository\?/],
  ["no-branch", /couldn't find remote ref/i],
  ["redirect", new RegExp(`URL returned ${status("30[1278]")}`, "i")],
  [
    "certificate",
    /certificate (?:problem|verification failed|verify failed|subject name)|no alternative certificate|unable to get local issuer|self.signed certificate/i,
  ],
];

const RATE_LIMITED = new RegExp(
  `exceeded .*rate limit|rate limit exceeded|rate limit is used up|too many requests|abuse detection|${status("429")}`,
  "i",
);
const NO_STORAGE = /No space left on device|Disk quota exceeded|Read-only file system|Input\/output error/i;
const RACED =
  /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const UNREACHABLE = new RegExp(
  `${status("5\\d\\d|408")}|${
    /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|no route to host|kex_exchange_identification|temporarily (?:unavailable|read-only)|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/
      .source
  }`,
  "i",
);

/** Judges the output of git or an API that has no status line. */
export function judgeText(text: string): RefusalVerdict {
  const judged = withoutNames(text);
  if (RATE_LIMITED.test(judged)) return { kind: "unreachable" };
  const rule = findRule(judged);
  if (rule !== null) return { kind: "refused", rule };
  if (NO_STORAGE.test(judged)) return { kind: "unknown" };
  return { kind: RACED.test(judged) ? "raced" : UNREACHABLE.test(judged) ? "unreachable" : "unknown" };
}

export function matchRule(text: string): RefusalRule | null {
  return findRule(withoutNames(text));
}

function findRule(text: string): RefusalRule | null {
  return RULES.find(([, ...patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? null;
}

/** Branches, files and hosts can have names such as "ruleset" or "403". */
function withoutNames(text: string): string {
  return text
    .replace(/^([!*+= -])\t[^\t\n]*\t/gm, "$1\t")
    .replace(/^ ! (\[[^\]]*\]).*?(\([^()]*\))?$/gm, " ! $1 $2")
    .replace(/\b[a-z][a-z+.-]*:\/\/[^\s']+/gi, "URL")
    .replace(/(couldn't find remote ref) .*/g, "$1")
    .replace(/'[^'\n]*'(?=:? |$)/gm, (quoted) =>
      /\.lock'$/.test(quoted) ? "X.lock'" : /^'(?:URL|ForcePush|Generic\w+|remote-\w+)'$/.test(quoted) ? quoted : "'X'",
    )
    .replace(/refs\/[^\s:]+/g, "REF");
}
