import { UserError } from "../../src/errors.ts";
import type { ListedPullRequest } from "../../src/formats/listed-pull-request.ts";
import { connectRepository } from "../../src/github/connect-repository.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Claim } from "./claim.ts";
import type { Inputs } from "./inputs.ts";
import { fillClaimRef, parseFilters } from "./parse-filters.ts";
import { renderPreflightSummary } from "./preflight-summary.ts";

/** Says whether a pull request is open for the ecosystem, and holds its place while one is made. */
export async function preflightOpenPr(inputs: Inputs, runtime: Runtime): Promise<Outcome> {
  return inputs.mode === "release" ? giveBack(inputs, runtime) : answer(inputs, runtime);
}

async function answer(inputs: Inputs, runtime: Runtime): Promise<Outcome> {
  const filters = parseFilters(inputs);
  const ref = fillClaimRef(inputs);
  const claim = inputs.claim ? planClaim(inputs, runtime) : null;
  const repository = await openRepository(inputs, runtime);
  const { check } = await import("./check.ts");
  const now = runtime.now();
  const checked = await check(repository, {
    filters,
    now,
    claim: claim === null ? null : { ref, claim, sleep: runtime.sleep, log: runtime.log },
    isDryRun: inputs["dry-run"],
    goesOnUnknown: inputs["on-error"] === "run",
  });
  const { state, reason, matches, stale, isClaimed } = checked;
  const isFailure = state === "unknown" && inputs["on-error"] === "fail";
  const skip = state === "open" || (state === "unknown" && inputs["on-error"] !== "run");
  const warnings = [...warnOfStale(stale, inputs), ...checked.warnings];
  if (state === "unknown" && !isFailure) {
    warnings.push(`${reason} With on-error: ${inputs["on-error"]} the answer is skip=${skip}.`);
  }
  const sentence = `${inputs.ecosystem}: ${state}, so skip=${skip}. ${reason}`;
  const summary = renderPreflightSummary({
    ecosystem: inputs.ecosystem,
    verdict: state,
    sentence,
    matches,
    stale,
    warnings,
    now,
  });
  const outputs = { ...listOutputs(matches), skip: String(skip), state, reason, claimed: String(isClaimed) };
  return { sentence, outputs, summary, warnings, ...(isFailure ? { failure: describeFailed(inputs, reason) } : {}) };
}

async function giveBack(inputs: Inputs, runtime: Runtime): Promise<Outcome> {
  const filters = parseFilters(inputs);
  const ref = fillClaimRef(inputs);
  const { runId } = readRun(runtime);
  const repository = await openRepository(inputs, runtime);
  const { release } = await import("./release.ts");
  const now = runtime.now();
  const released = await release(repository, {
    ref,
    runId,
    filters,
    now,
    waitMs: inputs["release-wait-seconds"] * 1000,
    isDryRun: inputs["dry-run"],
    sleep: runtime.sleep,
    log: runtime.log,
  });
  const { reason, isClaimed, isUnknown, warnings } = released;
  const matches = released.answer?.matches ?? [];
  const verdict = isClaimed ? "claim still there" : "no claim left";
  const facts = { ecosystem: inputs.ecosystem, verdict, sentence: reason, matches, stale: [], warnings, now };
  return {
    sentence: reason,
    outputs: {
      ...listOutputs(matches),
      skip: "",
      state: released.answer?.state ?? "unknown",
      reason,
      claimed: String(isClaimed),
    },
    summary: renderPreflightSummary(facts),
    warnings: isUnknown && inputs["on-error"] !== "fail" ? [...warnings, reason] : warnings,
    ...(isUnknown && inputs["on-error"] === "fail" ? { failure: reason } : {}),
  };
}

function planClaim(inputs: Inputs, runtime: Runtime): Claim {
  const at = runtime.now();
  const until = new Date(at.getTime() + inputs["claim-ttl-minutes"] * 60_000);
  const nonce = Math.floor(runtime.random() * 2 ** 32);
  return { ...readRun(runtime), at, until, nonce: nonce.toString(16).padStart(8, "0") };
}

function readRun({ env }: Runtime): { runId: string; attempt: string } {
  const runId = env.GITHUB_RUN_ID ?? "";
  const attempt = env.GITHUB_RUN_ATTEMPT || "1";
  if (/^\d+$/.test(runId) && /^\d+$/.test(attempt)) return { runId, attempt };
  throw new UserError(
    `GITHUB_RUN_ID is "${runId}", expected the number of a workflow run: a claim belongs to one. Leave claim out elsewhere.`,
  );
}

function openRepository(inputs: Inputs, runtime: Runtime): Promise<Repository> {
  // Waiting for a new pull request is no failure of GitHub's.
  const waitSeconds = inputs.mode === "release" ? inputs["release-wait-seconds"] : 0;
  const timeoutSeconds = inputs["deadline-seconds"] + waitSeconds;
  return connectRepository(runtime, { token: inputs.token, timeoutSeconds, timeoutInput: "deadline-seconds" });
}

function warnOfStale(stale: readonly ListedPullRequest[], inputs: Inputs): string[] {
  return stale.map(({ number }) => {
    return `Pull request #${number} is older than ${inputs["max-age-hours"]} hours and does not count. Merge or close it.`;
  });
}

function describeFailed({ ecosystem }: Inputs, reason: string): string {
  return `Whether a pull request for ${ecosystem} is open could not be told. ${reason} With on-error: run or on-error: skip the step would not fail.`;
}

function listOutputs(matches: readonly ListedPullRequest[]) {
  const listed = matches.map((pull) => ({
    number: pull.number,
    url: pull.url,
    title: pull.title,
    head: pull.headRef,
    author: pull.author,
    state: pull.mergedAt !== null ? "merged" : pull.draft && pull.state === "open" ? "draft" : pull.state,
    created_at: pull.createdAt,
  }));
  const [oldest] = listed;
  return {
    "pr-number": oldest === undefined ? "" : String(oldest.number),
    "pr-url": oldest?.url ?? "",
    matches: JSON.stringify(listed),
  };
}
