/** Keeps one comment on each pull request that says how the required jobs of the head commit ended. */

import { connectRepository } from "../../src/github/connect-repository.ts";
import type { Repository } from "../../src/github/repository.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { requireEvent } from "../../src/kit/event.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { applyComment } from "./apply-comment.ts";
import { applyStatus } from "./apply-status.ts";
import { contribute, gatherFacts } from "./contribute.ts";
import { decideComment } from "./decide-comment.ts";
import { type Inputs, inputs } from "./inputs.ts";
import { type ObservedPull, observeCi } from "./observe-ci.ts";
import { observeComments, observeNothing } from "./observe-comments.ts";
import type { Contribution } from "./plan-body.ts";
import { readCoverage } from "./read-coverage.ts";
import { readReports } from "./read-reports.ts";
import { readSettings } from "./read-settings.ts";
import { readSubject } from "./read-subject.ts";
import { renderOutcome, renderUnread } from "./render-outcome.ts";
import { type CommentReport, combineReports, reportComment, reportFailure, reportNothing } from "./report-comments.ts";

export default defineAction({
  name: "post-ci-summary",
  readsEvent: true,
  inputs,
  async run(inputs, runtime) {
    const settings = readSettings(inputs);
    const subject = readSubject(requireEvent(runtime.event), runtime.env);
    const { token, "timeout-seconds": timeoutSeconds, "settle-ms": settleMs } = inputs;
    const repository = await connectRepository(runtime, { token, timeoutSeconds, settleMs });

    const patience = { sleep: runtime.sleep, settleMs };
    const ci = await observeCi(repository, subject, { inputs, patience, isAuto: settings.required === "auto" });
    if (ci.kind === "unread") return renderUnread(ci.error, { subject, inputs, calls: repository.client.calls() });
    const coverage = await readCoverage(inputs, runtime.cwd);
    const reports = await readReports(repository, settings.reports, { runIds: ci.runIds, cwd: runtime.cwd });
    const serverUrl = runtime.env.GITHUB_SERVER_URL || "https://github.com";
    const known = { ci, settings, subject, inputs, coverage: coverage.report, tests: reports.tally, serverUrl };
    const facts = gatherFacts(ci.pulls[0] ?? null, known);

    const comments: CommentReport[] = [];
    for (const pull of ci.pulls) {
      const contribution = contribute(pull, gatherFacts(pull, known), known);
      if (contribution === null) comments.push(reportNothing(pull.number));
      else comments.push(await keepComment(repository, contribution, { ...pull, inputs, runtime }));
    }
    const posted = combineReports(ci.pullRequest, comments);
    const statusWarnings = await applyStatus(repository, facts, { inputs, posted, subject, runtime });
    const warnings = [...posted.warnings, ...statusWarnings];
    const problems = [settings, ci, facts.decision, coverage, reports, posted].flatMap((each) => each.problems);
    const isRemoval = subject.removal !== null;
    return renderOutcome({ facts, posted, problems, warnings, inputs, isRemoval, calls: repository.client.calls() });
  },
});

async function keepComment(
  repository: Repository,
  contribution: Contribution,
  { inputs, runtime, ...pull }: ObservedPull & { inputs: Inputs; runtime: Runtime },
): Promise<CommentReport> {
  const { author, "comment-key": key, "settle-ms": settleMs, "dry-run": isDryRun } = inputs;
  try {
    for (let observed = observeNothing(pull, { key, author }); ; ) {
      const decision = decideComment(observed, contribution, isDryRun);
      if (decision.kind === "done") return reportComment(observed, decision, { contribution, author });
      if (decision.kind === "act") {
        observed = await applyComment(repository, observed, decision.write);
        continue;
      }
      if ("wait" in decision) await runtime.sleep(settleMs * (decision.wait + decision.jitter * runtime.random()));
      observed = await observeComments(repository, observed, decision);
    }
  } catch (error) {
    return reportFailure(pull.number, error);
  }
}
