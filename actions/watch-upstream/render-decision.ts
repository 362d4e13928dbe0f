/** Describes a decision in one sentence for log, summary and state. */

import type { CommitSha, WatchOutcome } from "../../src/formats/watch-state.ts";
import type { Time } from "../../src/pipeline/times.ts";
import { toOneLine } from "../../src/text/clean.ts";
import { count } from "../../src/text/count.ts";
import type { Act, Noop, Range, Succession } from "./decision.ts";
import type { Policy } from "./facts.ts";
import { renderFault } from "./render-fault.ts";
import { renderHold } from "./render-hold.ts";

export interface DecisionText {
  /** Null if the result depends on carrying out the act. */
  outcome: WatchOutcome | null;
  /** A short code for programs. */
  reason: string | null;
  sentence: string;
  /** The exit code of the decision alone; carrying it out may still fail. */
  exitCode: 0 | 1 | 3;
  nextAt: Time | null;
}

/** The outcome, the sentence and the exit code of an act. */
export function renderDecision(act: Act, { watch, isDryRun }: Policy): DecisionText {
  const done = isDryRun ? "would set" : "set";
  const text = { outcome: null, reason: null, exitCode: 0, nextAt: null } as const;
  switch (act.kind) {
    case "failed": {
      const sentence = renderFault(act, watch);
      return { ...text, outcome: "failed", reason: act.reason, exitCode: 1, sentence };
    }
    case "transient": {
      const sentence = `The upstream repository ${watch.upstream.url} could not be reached: ${toOneLine(act.message)}. The next run tries again.`;
      return { ...text, outcome: "transient", reason: "unreachable", exitCode: 1, sentence };
    }
    case "init-required": {
      const sentence = `There is no state for the watch "${watch.name}" yet, and no pull request to rebuild it from. Run it once with \`init: head\`, or with the upstream commit that ${watch.target.base} is up to date with.`;
      return { ...text, outcome: "init-required", exitCode: 3, sentence };
    }
    case "initialized": {
      const sentence = `This run ${done} the baseline to ${short(act.to)}; later commits will be proposed.`;
      return { ...text, outcome: "initialized", sentence };
    }
    case "advanced":
      return { ...text, outcome: "advanced", reason: act.why, sentence: renderAdvance(act, done) };
    case "held":
      return { ...text, outcome: "held", reason: act.hold.reason, exitCode: 3, sentence: renderHold(act.hold, watch) };
    case "noop": {
      const nextAt = "nextAt" in act ? act.nextAt : null;
      return { ...text, outcome: "noop", reason: act.reason, sentence: renderNoop(act), nextAt };
    }
    case "waiting": {
      const sentence = `${short(act.head)} waits until pull request #${act.number} is merged or closed. Set \`on-new-head: supersede\` to replace that pull request.`;
      return { ...text, outcome: "waiting", reason: "older-open", sentence };
    }
    case "closed-noop": {
      const sentence = `${short(act.head)} was proposed in pull request #${act.number}, which a person closed. Set \`retry-closed: true\` to propose it again.`;
      return { ...text, outcome: "closed-noop", reason: "declined", sentence };
    }
    case "issue": {
      const { watchedFiles, commits } = act.size;
      const files = watchedFiles === 1 ? "1 watched file changes" : `${watchedFiles} watched files change`;
      const sentence = `${files} in the ${count(commits, "commit")} of ${describe(act.range)}; an issue reports it.`;
      return { ...text, reason: "drift", sentence };
    }
    case "resume": {
      const head = short(act.inFlight.head);
      const sentence = act.isPushed
        ? `An earlier run pushed the commit for ${head}; this run finishes its pull request.`
        : `An earlier run made the commit for ${head}; this run pushes and proposes it.`;
      return { ...text, reason: "unfinished-run", sentence: sentence + renderSuccession(act) };
    }
    case "adopt": {
      const sentence = `The branch ${act.branch.name} has no pull request, so it is checked again and proposed.`;
      return { ...text, reason: "branch-without-pull", sentence: sentence + renderSuccession(act) };
    }
    case "run": {
      const again = act.number === null ? "" : ` again, for pull request #${act.number}`;
      const sentence = `The updater ${isDryRun ? "would run" : "runs"} on ${describe(act.range)}${again}.${renderSuccession(act)}`;
      return { ...text, reason: act.number === null ? "new-head" : "retry", sentence };
    }
  }
}

function renderAdvance({ to, why }: Extract<Act, { kind: "advanced" }>, done: string): string {
  if (why === "advance-to") return `This run ${done} the baseline to ${short(to)}, as \`advance-to\` says.`;
  if (why === "no-watched-files")
    return `No watched file changed, so this run ${done} the baseline to ${short(to)} without running the updater.`;
  return `Upstream history was rewritten, and \`on-rewrite: accept\` is set: this run ${done} the baseline to ${short(to)}.`;
}

function renderNoop(noop: Noop): string {
  const head = short(noop.head);
  switch (noop.reason) {
    case "up-to-date":
      return `Everything up to ${head} is merged or needed no change.`;
    case "already-open":
      return `${head} is already proposed in pull request #${noop.number}.`;
    case "still-valid":
      return `No watched file changed between pull request #${noop.number} and ${head}, so the pull request stays as it is.`;
    case "issue-open":
      return `Issue #${noop.issue} already reports the drift up to ${head}.`;
    case "issue-closed":
      return `Issue #${noop.issue} reported this drift, and a person closed it, so it is not reported again until another watched file changes. Set \`retry-closed: true\` to report it now.`;
    case "cooldown":
      return `${head} is too new, so it waits until ${noop.nextAt} (\`cooldown-hours\`).`;
    case "backoff":
      return `${head} failed ${count(noop.count, "time")} and is not tried again before ${noop.nextAt}. Set \`retry: true\` to try now.`;
  }
}

function renderSuccession({ supersedes, declined }: Succession): string {
  const replaced = supersedes.map(({ number }) => `#${number}`).join(", ");
  const closed = declined.map(({ number }) => `#${number}`).join(", ");
  return `${replaced && ` It replaces ${replaced}.`}${closed && ` It includes what ${closed} proposed.`}`;
}

function describe({ base, head }: Range): string {
  return `${short(base)}..${short(head)}`;
}

function short(sha: CommitSha): string {
  return sha.slice(0, 12);
}
