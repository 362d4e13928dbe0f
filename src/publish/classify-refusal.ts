/**
 * What a failed fetch or push was about, from its text: git's own messages, what the server's hooks print, and what
 * the API transport hands on. See https://git-scm.com/docs/git-push#_output for the forms.
 */

export interface Refusal {
  /**
   * `raced`: the branch moved meanwhile. `transient`: the way to the server failed. `refused`: trying again cannot help.
   * `unknown`: anything else, tried again like a transient failure.
   */
  kind: "raced" | "transient" | "refused" | "unknown";
  /** The rule that refused, in the server's words where it gave any; null unless `refused`. */
  rule: string | null;
  /** What the user can do, one sentence each; empty unless `refused`. */
  remedies: readonly string[];
  /** The answer, cleaned of progress and hints. */
  text: string;
}

interface Rule {
  name: string;
  pattern: RegExp;
  remedies: readonly string[];
}

const BYPASS =
  "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass such a token as `token`.";
const ELSEWHERE = "Set `publish: branch` to publish to a branch of its own.";
const PERMISSION =
  "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).";

/** Most specific first; what GitHub's codes mean: GH006 branch protection, GH013 rulesets, others size, e-mail, secrets. */
const RULES: readonly Rule[] = [
  {
    name: "a missing permission to change workflow files",
    pattern: /without [`'"]?workflows?[`'"]? (permission|scope)/i,
    remedies: ["Leave .github/workflows out of the published paths, or pass a `token` with the workflow permission."],
  },
  { name: "branch protection (GH006)", pattern: /\bGH006\b|protected branch/i, remedies: [BYPASS, ELSEWHERE] },
  {
    name: "repository rule (GH013)",
    pattern: /\bGH013\b|\brulesets?\b|rule violations?/i,
    remedies: [BYPASS, ELSEWHERE],
  },
  {
    name: "a check of the server",
    pattern: /\bGH0\d\d\b/,
    remedies: ["Follow what the server says; it has refused the content, not the moment."],
  },
  {
    name: "the server, which takes no push from a shallow clone",
    pattern: /shallow update not allowed/i,
    remedies: ["Check out with `fetch-depth: 0`."],
  },
  {
    name: "the remote, where another branch's name is in the way",
    pattern: /exists; cannot create|directory file conflict/i,
    remedies: ["Name another `branch`: a branch `a` cannot stand beside a branch `a/b`."],
  },
  {
    name: "a missing permission",
    pattern:
      /(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)40[13]\b|\b40[13] (?:Forbidden|Unauthorized)|permission (?:to .* )?denied|permission denied|write access to repository not granted|resource not accessible by|authentication failed|could not read (?:username|password)|invalid username or (?:password|token)|bad credentials|must have push access|repository not found|repository '[^'\n]*' not found|archived so it is read-only/i,
    remedies: [PERMISSION],
  },
  {
    name: "a hook of the server",
    pattern: /hook declined/i,
    remedies: ["Follow what the hook says, or exempt the identity behind the token from it.", ELSEWHERE],
  },
  {
    name: "a setting of the server",
    pattern:
      /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited/i,
    remedies: ["Publish to a bare repository, or to another `branch`."],
  },
  {
    name: "the remote, which has no such branch",
    pattern: /couldn't find remote ref/i,
    remedies: ["Name a branch that exists at the remote as `branch`."],
  },
];

const RATE_LIMITED = /rate limit|error:? 429\b|HTTP(?:\/[\d.]+)? 429\b|too many requests/i;
const RACED =
  /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const TRANSIENT =
  /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/i;

/** Text of a failed fetch or push -> what it was. A refusal by rule or permission beats everything said beside it. */
export function classifyRefusal(text: string): Refusal {
  const clean = withoutNoise(text);
  const judged = withoutNames(clean);
  if (RATE_LIMITED.test(judged)) return { kind: "transient", rule: null, remedies: [], text: clean };
  const rule = RULES.find(({ pattern }) => pattern.test(judged));
  if (rule !== undefined) return { kind: "refused", rule: nameRule(rule, clean), remedies: rule.remedies, text: clean };
  const kind = RACED.test(judged) ? "raced" : TRANSIENT.test(judged) ? "transient" : "unknown";
  return { kind, rule: null, remedies: [], text: clean };
}

/** The rule with the server's own lines on it. */
function nameRule(rule: Rule, clean: string): string {
  const said = clean
    .split("\n")
    .filter((line) => /^remote:/.test(line))
    .map((line) => line.replace(/^remote:\s*(?:error:\s*)?/, "").trim())
    .filter((line) => line !== "" && !/^(?:Review all|Visit|https?:)/.test(line));
  return said.length === 0 ? rule.name : `${rule.name}: ${said.slice(0, 6).join(" ")}`;
}

/** Progress, hints and the lines git adds to every failure. */
function withoutNoise(text: string): string {
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
    )
    .join("\n");
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
