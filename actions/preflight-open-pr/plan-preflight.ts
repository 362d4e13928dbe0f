import { UserError } from "../../src/errors.ts";
import { matchGlobs } from "../../src/files/match-globs.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { checkBranchName } from "../../src/publish/check-branch-name.ts";
import { checkHead } from "./check-head.ts";
import type { Holder } from "./claim.ts";
import type { Inputs } from "./inputs.ts";
import type { PullFilters, WantedState } from "./judge-pulls.ts";
import { matchTitle } from "./match-title.ts";

/** What the inputs ask for, and the current time. */
export interface PreflightPlan {
  inputs: Inputs;
  filters: PullFilters;
  /** The full ref of the claim, for example `refs/heads/batch-claim/npm`. */
  ref: string;
  /** How this run signs its claim; null if no claim is wanted. */
  own: Holder | null;
  /** In mode release, the pull request that was opened; null if unknown. */
  opened: number | null;
  /**
   * The time on the runner's clock. While the server's time is unknown, the ages of pull requests are computed from it.
   * Claims never depend on it.
   */
  now: Date;
}

const STATES: readonly WantedState[] = ["open", "draft", "closed", "merged"];
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Checks all inputs. Throws a UserError for the first invalid one. */
export function planPreflight(inputs: Inputs, runtime: Runtime): PreflightPlan {
  const filters = parseFilters(inputs);
  const ref = fillClaimRef(inputs);
  const now = runtime.now();
  const own = inputs.claim || inputs.mode === "release" ? planHolder(runtime) : null;
  return { inputs, filters, ref, own, opened: parseNumber(inputs["pr-number"]), now };
}

function parseFilters(inputs: Inputs): PullFilters {
  const { ecosystem, head, labels, title, author, paths } = inputs;
  if (!ECOSYSTEM.test(ecosystem)) {
    throw new UserError(
      `The input ecosystem is "${ecosystem}", expected letters, digits, dots, hyphens and underscores, such as npm.`,
    );
  }
  if ([head, labels, author, paths].every((list) => list.length === 0) && title === undefined) {
    throw new UserError("No filter is set. Set head, such as batch/{ecosystem}-*, or head: ** for any pull request.");
  }
  const fill = (text: string) => text.replaceAll("{ecosystem}", ecosystem);
  return {
    matchesHead:
      head.length === 0
        ? null
        : matchGlobs(
            head.map((line) => checkHead(line, fill(line))),
            "head",
          ),
    labels: labels.map(fill),
    matchesTitle: title === undefined ? null : matchTitle(title, ecosystem),
    authors: author.map((login) => login.replace(/^@/, "")),
    matchesPath: paths.length === 0 ? null : matchGlobs(paths.map(fill), "paths"),
    base: inputs.base === undefined ? null : checkBranchName(inputs.base),
    states: parseStates(inputs.states),
    drafts: inputs.drafts,
    closedWithinHours: inputs["closed-within-hours"],
    maxAgeHours: inputs["max-age-hours"],
    forks: inputs.forks,
  };
}

function parseStates(lines: readonly string[]): Set<WantedState> {
  const words = lines.flatMap((line) => line.split(",")).map((word) => word.trim());
  const unknown = words.find((word) => !STATES.some((state) => state === word));
  if (unknown === undefined && words.length > 0) return new Set(words as WantedState[]);
  throw new UserError(`The input states has "${unknown ?? ""}", expected one or more of ${STATES.join(", ")}.`);
}

function fillClaimRef({ ecosystem, "claim-ref": pattern }: Inputs): string {
  const ref = pattern.replaceAll("{ecosystem}", ecosystem);
  if (!ref.startsWith("refs/heads/")) {
    throw new UserError(
      `The input claim-ref is "${ref}", expected a branch such as refs/heads/batch-claim/{ecosystem}.`,
    );
  }
  checkBranchName(ref.slice("refs/heads/".length));
  return ref;
}

function parseNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^#?[1-9]\d{0,14}$/.test(text)) return Number(text.replace("#", ""));
  throw new UserError(`The input pr-number is "${text}", expected the number of a pull request, such as 128.`);
}

function planHolder({ env, random }: Runtime): Holder {
  const runId = env.GITHUB_RUN_ID ?? "";
  const attempt = env.GITHUB_RUN_ATTEMPT || "1";
  if (!/^\d+$/.test(runId) || !/^\d+$/.test(attempt)) {
    throw new UserError(
      `GITHUB_RUN_ID is "${runId}", expected the number of a workflow run, because a claim belongs to a run. Outside of workflows, leave claim out.`,
    );
  }
  const nonce = Math.floor(random() * 2 ** 32).toString(16);
  return { runId, attempt, nonce: nonce.padStart(8, "0") };
}
