import { isOutage, isRateLimit } from "../../src/github/failure.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { escapeCell } from "../../src/text/markdown.ts";
import type { Inputs } from "./inputs.ts";
import type { Subject } from "./read-subject.ts";

const UNKNOWN = [
  ...(["verdict", "pr-number", "pr-numbers", "comment-id", "comment-url", "required"] as const),
  ...(["failing-jobs", "missing-jobs", "docs-only"] as const),
];

/** What is reported where GitHub did not tell how the jobs ended: nothing was written, and nothing is known. */
export function describeUnread(
  error: Error,
  { subject, inputs, calls }: { subject: Subject; inputs: Inputs; calls: number },
): Outcome {
  const sentence = `Wrote nothing: how CI ended could not be read. ${error.message}`;
  const isPassing = isOutage(error) || isRateLimit(error);
  const isExcused = isPassing && inputs["on-write-failure"] === "warn" && !inputs["fail-on-verdict"];
  return {
    sentence,
    outputs: {
      ...Object.fromEntries(UNKNOWN.map((name) => [name, ""])),
      result: "not-written",
      "head-sha": subject.headSha,
      "run-id": String(subject.run.id || ""),
      attempt: String(subject.run.attempt || ""),
      "duplicates-removed": "0",
      "left-out": "[]",
      "api-calls": String(calls),
      problems: "1",
    },
    summary: `### CI summary\n\n${escapeCell(sentence, 2000)}\n`,
    ...(isExcused ? { warnings: [sentence] } : { failure: sentence }),
  };
}
