import type { Runtime } from "../../src/kit/runtime.ts";
import { stateFacts, toState } from "../../src/pipeline/job-state.ts";
import type { CiFacts } from "./ci-comment.ts";
import type { CoverageReport } from "./compare-coverage.ts";
import type { Decision } from "./decide-verdict.ts";
import type { GatheredCi, GatheredRun } from "./gather-ci.ts";

export interface Findings {
  ci: GatheredCi;
  decision: Decision;
  coverage: CoverageReport | null;
  inputs: { "comment-key": string; "other-failures": number };
  env: Runtime["env"];
}

/** What the comment shows; the number of the pull request is filled in for each. */
export function toFacts({ ci, decision, coverage, inputs, env }: Findings): CiFacts {
  return {
    key: inputs["comment-key"],
    pullRequest: 0,
    standing: ci.standing,
    runs: ci.runs.map(toRunFacts),
    decision,
    coverage,
    maxOtherFailures: inputs["other-failures"],
    signs: (state) => stateFacts(state).sign,
    serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
  };
}

function toRunFacts({ workflow, run, attempt, isCompleted }: GatheredRun): CiFacts["runs"][number] {
  if (run === null) return { name: workflow, run: null };
  const state = isCompleted ? toState(run.status, run.conclusion) : "running";
  return { name: workflow, run: { number: run.number, url: run.url, state, attempt } };
}
