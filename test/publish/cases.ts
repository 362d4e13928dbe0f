/**
 * The cases of publishing, one per row: what the server does, and how a run must end.
 */

import type { RefusalRule } from "../../src/git/refusal.ts";
import type { Target } from "../../src/publish/transport.ts";
import type { FileContent } from "../support/github/bare-repository.ts";
import { TOKEN } from "./publishing.ts";

/**
 * The places where each case runs: git by a path, git over HTTP, and the API with git as its reader. Cases about reading
 * also run through the API without git.
 */
export const PLACES = ["path", "http", "api", "api alone"] as const;
export type Place = (typeof PLACES)[number];

export interface Want {
  kind: "published" | "unchanged" | "failed";
  attempts: number;
  /** The rule that refused a failed run, or the kind of failure if no rule did. */
  because?: RefusalRule | "raced" | "unreachable" | "unknown";
  /** Texts that the message of a failed run must contain. */
  says?: readonly (string | RegExp)[];
  /** Texts that the message must not contain. */
  saysNot?: readonly (string | RegExp)[];
}

export interface Row {
  name: string;
  /** By default a new commit on top of main. */
  target?: Partial<Target>;
  /** Files that an earlier run left on the target branch, if that is not main. */
  held?: Record<string, FileContent>;
  /** Lines of the hook that rejects the push, and the API's answer to an update of the branch. */
  declined?: { lines: readonly string[]; api: { status: number; message: string; body?: unknown } };
  /** HTTP answer to the push, or to the update of the branch; `times` is 99 by default. */
  answered?: { status: number | "drop"; message?: string; times?: number; when?: "before" | "after" };
  /** HTTP answer to the requests that read; `times` is 99 by default. */
  fetched?: { status: number; message?: string; times?: number };
  /** Commits of others that arrive while this run derives, one in each attempt. */
  rivals?: number;
  author?: { name: string; email: string };
  maxAttempts?: number;
  deadlineMs?: number;
  want: Want;
  /** Places where the case cannot happen. */
  not?: readonly Place[];
  /** Places with a different result, and why. */
  differs?: { places: readonly Place[]; why: string; want: Partial<Want> };
}

const PULL = "Changes must be made through a pull request.";
const QUEUE = "Changes must be made through the merge queue";
const SIGNED = "Commits must have verified signatures.";
const UNBLOCK = "https://github.com/acme/shop/security/secret-scanning/unblock-secret/2gakJrAududURpx";
const APIS = ["api", "api alone"] as const;
const GITS = ["path", "http"] as const;

const REPLACE: Partial<Target> = { targetBranch: "derived", history: "orphan-replace" };
const FORK: Partial<Target> = { targetBranch: "pipekeeper/main/derived", history: "fork" };

const gh006 = (...lines: string[]) => ["error: GH006: Protected branch update failed for refs/heads/main.", ...lines];
const gh013 = (...lines: string[]) => ["error: GH013: Repository rule violations found for refs/heads/main.", ...lines];
const violation = (text: string) => ({ status: 422, message: `Repository rule violations found\n\n${text}\n\n` });

const refused = (because: RefusalRule, ...says: (string | RegExp)[]): Want => ({
  kind: "failed",
  attempts: 1,
  because,
  says: ["after 1 attempt", ...says],
});

const BYPASSED = {
  lines: ["Bypassed rule violations for refs/heads/main:", "", `- ${PULL}`, "- Cannot force-push to this branch"],
};

export const ROWS: readonly Row[] = [
  { name: "nothing in the way", want: { kind: "published", attempts: 1 } },
  { name: "a separate branch", target: REPLACE, want: { kind: "published", attempts: 1 } },
  { name: "the branch of a pull request", target: FORK, want: { kind: "published", attempts: 1 } },

  {
    name: "protection that requires a pull request",
    declined: { lines: gh006(`error: ${PULL}`), api: { status: 422, message: PULL } },
    want: refused("protection", PULL, "bypass", "`publish: branch`", "`on-refused: pull-request`"),
  },
  {
    name: "protection that requires checks",
    declined: {
      lines: gh006('error: Required status check "ci" is expected.'),
      api: { status: 409, message: 'Required status check "ci" is expected.' },
    },
    want: refused("protection", 'Required status check "ci" is expected'),
  },
  {
    name: "a ruleset",
    declined: { lines: gh013("", `- ${PULL}`), api: violation(PULL) },
    want: refused("ruleset", PULL, "bypass"),
  },
  {
    name: "a merge queue",
    declined: { lines: gh013("", `- ${QUEUE}`), api: violation(QUEUE) },
    want: refused("ruleset", QUEUE),
  },
  {
    name: "a ruleset on a separate branch",
    target: REPLACE,
    declined: {
      lines: gh013("", "- Cannot create ref due to creations being restricted."),
      api: violation("Cannot create ref due to creations being restricted."),
    },
    want: { ...refused("ruleset", "name another `branch`"), saysNot: ["publish: branch", "on-refused"] },
  },
  {
    name: "required signatures",
    declined: { lines: gh013("", `- ${SIGNED}`, "  Found 1 violation:", "", "  9cf3a1e"), api: violation(SIGNED) },
    want: refused("signature", SIGNED, "Set `transport: api`"),
    differs: {
      places: APIS,
      why: "the usual remedy is the API itself",
      want: { says: [SIGNED, "Pass the workflow's or an App's token"], saysNot: ["transport: api"] },
    },
  },
  {
    name: "required signatures, a custom author",
    author: { name: "Ada", email: "ada@example.test" },
    declined: { lines: gh006(`error: ${SIGNED}`), api: { status: 422, message: SIGNED } },
    want: refused("signature", "`author-name`"),
  },
  {
    name: "a secret",
    declined: {
      lines: [
        ...gh013("", "- GITHUB PUSH PROTECTION", "    - Push cannot contain secrets", ""),
        ...["      —— GitHub Personal Access Token ————", "       locations:", "         - commit: 8728dbe67"],
        ...["           path: out/made.txt:1", "", "       (?) To push, follow this URL to allow the secret."],
        `       ${UNBLOCK}`,
      ],
      api: {
        ...violation("Secret detected in content"),
        body: {
          message: "Repository rule violations found\n\nSecret detected in content\n\n",
          metadata: {
            secret_scanning: { bypass_placeholders: [{ placeholder_id: "2gakJr", token_type: "GITHUB_PAT" }] },
          },
        },
      },
    },
    want: {
      ...refused("secret", "path: out/made.txt:1", UNBLOCK),
      saysNot: ["publish: branch", "on-refused", "bypass list"],
    },
    differs: {
      places: APIS,
      why: "the API names the kind and a placeholder, but no path or address",
      want: { says: ["Secret detected in content", "GITHUB_PAT: placeholder 2gakJr"] },
    },
  },
  {
    name: "a forbidden force push",
    target: REPLACE,
    held: { "out/made.txt": "old" },
    declined: {
      lines: gh006("", "- Cannot force-push to this branch"),
      api: { status: 422, message: "Cannot force-push to this branch" },
    },
    want: { ...refused("history", "Set `keep-history: true`"), saysNot: ["another writer", "race"] },
  },
  {
    name: "a forbidden force push to the branch of a pull request",
    target: FORK,
    held: { "out/made.txt": "old" },
    declined: {
      lines: gh013("", "- Cannot force-push to this branch"),
      api: violation("Cannot force-push to this branch"),
    },
    want: { ...refused("history", "Allow force pushes"), saysNot: ["keep-history"] },
  },
  {
    name: "a hook that mentions rate limits and connections",
    declined: {
      lines: ["You have exceeded the rate limit of 3 pushes a day; the connection timed out."],
      api: { status: 422, message: "pre-receive hook declined: too many" },
    },
    want: refused("hook", "a hook of the server"),
  },
  {
    name: "workflow files",
    declined: {
      lines: [
        "refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission",
      ],
      api: {
        status: 422,
        message:
          "refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission",
      },
    },
    want: refused("workflows", "`token` with the workflow permission"),
  },

  { name: "413", answered: { status: 413 }, not: ["path"], want: refused("size", "Publish less") },
  {
    name: "401",
    answered: { status: 401, message: "Bad credentials" },
    not: ["path"],
    want: refused("authentication", "Check `token`"),
  },
  {
    name: "401 on reading",
    fetched: { status: 401, message: "Bad credentials" },
    not: ["path"],
    want: refused("authentication", "Check `token`"),
  },
  {
    name: "403",
    answered: { status: 403, message: "Resource not accessible by integration" },
    not: ["path"],
    want: refused("permission", "contents: write"),
  },
  {
    name: "an archived repository",
    answered: { status: 403, message: "Repository was archived so is read-only." },
    not: ["path"],
    want: { ...refused("read-only", "unarchived"), saysNot: ["contents: write"] },
    differs: {
      places: ["http"],
      why: "git hides the text of an answer to a push",
      want: { because: "permission", says: ["403"], saysNot: [] },
    },
  },
  {
    name: "an archived repository, on reading",
    fetched: { status: 403, message: "Repository was archived so is read-only." },
    not: ["path"],
    want: { ...refused("read-only", "unarchived"), saysNot: ["contents: write"] },
  },
  {
    name: "a server that sends the token back",
    answered: { status: 422, message: `Something new: ${TOKEN}` },
    not: GITS,
    want: { kind: "failed", attempts: 4, because: "unknown", says: ["Something new: ***"] },
  },
  {
    name: "a server that sends the token back, on reading",
    fetched: { status: 403, message: `No access for ${TOKEN}` },
    not: ["path"],
    want: refused("permission", "No access for ***"),
  },
  {
    name: "451 on reading",
    fetched: { status: 451, message: "Repository access blocked" },
    not: ["path"],
    want: refused("no-repository", "`remote`"),
  },

  {
    name: "an outage during two attempts",
    answered: { status: 503, times: 2 },
    not: ["path"],
    want: { kind: "published", attempts: 3 },
  },
  {
    name: "an outage during two attempts to read",
    fetched: { status: 503, times: 2 },
    not: ["path"],
    want: { kind: "published", attempts: 3 },
    differs: { places: ["api alone"], why: "the client itself reads again after an outage", want: { attempts: 1 } },
  },
  {
    name: "a web page instead of the list of branches, once",
    fetched: { status: 200, message: "Wait a moment.", times: 1 },
    not: ["path", "api", "api alone"],
    want: { kind: "published", attempts: 2 },
  },
  {
    name: "an endless outage",
    answered: { status: 502 },
    not: ["path"],
    want: { kind: "failed", attempts: 4, because: "unreachable", says: ["after 4 attempts", "502"] },
  },
  {
    name: "too many requests",
    answered: { status: 429 },
    not: ["path"],
    want: { kind: "failed", attempts: 4, because: "unreachable", says: ["429"] },
  },
  {
    name: "an unknown answer",
    answered: { status: 418, message: "I am a teapot" },
    not: ["path"],
    want: { kind: "failed", attempts: 4, because: "unknown", says: ["418"] },
    differs: { places: ["http"], why: "git adds that the connection has ended", want: { because: "unreachable" } },
  },
  {
    name: "an outage and `max-attempts`",
    answered: { status: 503 },
    maxAttempts: 2,
    not: ["path"],
    want: { kind: "failed", attempts: 2, because: "unreachable", says: ["after 2 attempts"] },
  },
  {
    name: "an answer that is lost after the push succeeded",
    answered: { status: 502, when: "after", times: 1 },
    not: ["path"],
    want: { kind: "published", attempts: 2 },
  },

  { name: "a lost race", rivals: 1, want: { kind: "published", attempts: 2 } },
  { name: "five lost races", rivals: 5, want: { kind: "published", attempts: 6 } },
  {
    name: "a lost race for a separate branch",
    target: REPLACE,
    held: { "out/made.txt": "old" },
    rivals: 1,
    want: { kind: "published", attempts: 2 },
  },
  {
    name: "races until the deadline",
    rivals: 99,
    deadlineMs: 1500,
    want: {
      kind: "failed",
      attempts: 4,
      because: "raced",
      says: ["after 4 attempts", "lost the race", "`retry-deadline-ms`"],
    },
  },
  {
    name: "races until `max-attempts`",
    rivals: 99,
    maxAttempts: 2,
    want: { kind: "failed", attempts: 2, because: "raced", says: ["after 2 attempts", "`max-attempts`"] },
  },
  {
    name: "races until a shorter deadline",
    rivals: 99,
    deadlineMs: 400,
    want: { kind: "failed", attempts: 2, because: "raced" },
  },
];

/** Lines that the server prints next to a lost race. Only git gets such lines, so these cases run only with git. */
export const NOTICES = [
  { name: "bypassed rules", lines: BYPASSED.lines },
  {
    name: "a size warning",
    lines: [
      "warning: GH001: Large files detected. You may want to try Git Large File Storage.",
      "warning: File out/made.txt is 61.00 MB; this is larger than GitHub's recommended maximum file size of 50.00 MB",
    ],
  },
  {
    name: "a greeting that names rules",
    lines: ["Our rulesets (GH013) forbid secrets, cannot contain secrets.", "rate limit: none"],
  },
].map((notice) => ({ ...notice, places: GITS }));
