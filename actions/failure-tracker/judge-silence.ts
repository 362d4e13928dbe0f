/** Decides whether a scheduled workflow is silent: disabled, gone, or without a completed run for too long. */

import type { WorkflowFacts } from "../../src/github/workflows.ts";
import { type RunKey, runKeyOf } from "../../src/pipeline/run-key.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { codeSpan, renderLink } from "../../src/text/markdown.ts";
import type { Expectation } from "./parse-expectations.ts";
import { linkRun } from "./render-issue.ts";
import type { TrackerSettings } from "./settings.ts";

/** What is known about one line of `expect`. */
export interface Heard {
  expectation: Expectation;
  workflow: WorkflowFacts | "gone";
  /** The newest completed run on the default branch. */
  last: WorkflowRun | null;
}

/** `text` says in Markdown since when, which run was the last, and what to do. */
export type Silence =
  | { isSilent: true; text: string; lastKey: RunKey | "" }
  | { isSilent: false; run: WorkflowRun | null };

const HOUR_MS = 3_600_000;

/** `now` is in milliseconds since the epoch. */
export function judgeSilence(
  { expectation, workflow, last }: Heard,
  { settings, now }: { settings: TrackerSettings; now: number },
): Silence {
  const { file, hours } = expectation;
  const name = codeSpan(file);
  const page = renderLink("its page", `${settings.repositoryUrl}/actions/workflows/${encodeURIComponent(file)}`);
  const since = last?.updatedAt ?? (workflow === "gone" ? null : workflow.createdAt);
  const quietHours = since === null ? Number.POSITIVE_INFINITY : (now - Date.parse(since)) / HOUR_MS;
  const cause = explain();
  if (cause === null) return { isSilent: false, run: last };
  const lastKey = last === null ? "" : runKeyOf(last);
  const lastRun = last === null ? "none is known" : `${linkRun(lastKey, [], settings, "run ")}, ${last.conclusion}`;
  return {
    isSilent: true,
    lastKey,
    text: [cause, `Last completed run: ${lastRun}${last?.updatedAt ? `, ${last.updatedAt}` : ""}.`].join("\n\n"),
  };

  function explain(): string | null {
    if (workflow === "gone") {
      return `There is no workflow ${name}. Restore its file, or take its line out of the input \`expect\`.`;
    }
    if (workflow.state === "disabled_inactivity") {
      return `GitHub has disabled ${name} because nothing had happened in the repository for 60 days. Enable it again on ${page}.`;
    }
    if (workflow.state !== "active") {
      return `${name} is disabled (${codeSpan(workflow.state)}). Enable it again on ${page}.`;
    }
    // A time that cannot be parsed proves nothing.
    if (!(quietHours > hours)) return null;
    const when = since === null ? "" : `, since ${since}`;
    return `${name} has completed no run on the default branch for more than ${hours} h${when}. See ${page} for whether its schedule still runs.`;
  }
}
