/** One comment per pull request that says how the required jobs of its head ended. */

import { connectRepository } from "../../src/github/connect-repository.ts";
import type { Repository } from "../../src/github/repository.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { requireEvent } from "../../src/kit/event.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { applyComment } from "./apply-comment.ts";
import { applyStatus } from "./apply-status.ts";
import { decideComment } from "./decide-comment.ts";
import { decideVerdict } from "./decide-verdict.ts";
import { type Inputs, inputs } from "./inputs.ts";
import { observeCi } from "./observe-ci.ts";
import { observeComments, observeNothing } from "./observe-comments.ts";
import { readCoverage } from "./read-coverage.ts";
import { readSettings } from "./read-settings.ts";
import { readSubject } from "./read-subject.ts";
import type { CiFacts } from "./render-comment.ts";
import { renderOutcome, renderUnread } from "./render-outcome.ts";
import { type CommentReport, combineReports, reportComment, reportFailure } from "./report-comments.ts";

export default defineAction({
  name: "post-ci-summary",
  readsEvent: true,
  inputs,
  async run(inputs, runtime) {
    const settings = readSettings(inputs);
    const subject = readSubject(requireEvent(runtime.event), runtime.env);
    const { token, "timeout-seconds": timeoutSeconds, "settle-ms": settleMs } = inputs;
    const repository = await connectRepository(runtime, { token, timeoutSeconds, settleMs });

    const ci = await observeCi(repository, subject, inputs);
    if (ci.kind === "unread") return renderUnread(ci.error, { subject, inputs, calls: repository.client.calls() });
    const decision = decideVerdict(ci, settings, subject.mode);
    const coverage = await readCoverage(inputs, runtime.cwd);
    const facts: CiFacts = {
      key: inputs["comment-key"],
      standing: ci.standing,
      runs: ci.runs,
      decision,
      coverage: coverage.report,
      maxOtherFailures: inputs["other-failures"],
      serverUrl: runtime.env.GITHUB_SERVER_URL || "https://github.com",
    };

    const reports: CommentReport[] = [];
    for (const number of ci.pullRequest.kind === "found" ? ci.pullRequest.numbers : []) {
      reports.push(await keepComment(repository, facts, { number, inputs, runtime }));
    }
    const posted = combineReports(ci.pullRequest, reports);
    const warnings = [...posted.warnings, ...(await applyStatus(repository, facts, { inputs, posted, subject }))];
    const problems = [settings, ci, decision, coverage, posted].flatMap((each) => each.problems);
    return renderOutcome({ facts, posted, problems, warnings, inputs, calls: repository.client.calls() });
  },
});

/** Observe, decide, apply, until the comment needs nothing more. */
async function keepComment(
  repository: Repository,
  facts: CiFacts,
  { number, inputs, runtime }: { number: number; inputs: Inputs; runtime: Runtime },
): Promise<CommentReport> {
  try {
    for (let observed = observeNothing(number, inputs); ; ) {
      const decision = decideComment(observed, facts, inputs["dry-run"]);
      if (decision.kind === "done") return reportComment(observed, decision, { facts, author: inputs.author });
      if (decision.kind === "look") {
        await runtime.sleep(inputs["settle-ms"] * (decision.wait + decision.jitter * runtime.random()));
      }
      observed =
        decision.kind === "act"
          ? await applyComment(repository, observed, decision)
          : await observeComments(repository, observed, decision);
    }
  } catch (error) {
    return reportFailure(number, error);
  }
}
