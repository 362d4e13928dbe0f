/** Each promise of a README that says "exactly" or "never", and the file with the test that is named after it. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Part of the sentence of each promise, in lower case, and the file with its test. */
const PROMISES = [
  {
    readme: "README.md",
    section: "## How it handles races",
    tests: {
      "a published dashboard never contradicts the state beside it": "test/actions/update-dashboard/race.test.ts",
      "commits of other people are never replaced, neither on an orphan branch nor on a pull request":
        "test/publish/never-destroy.test.ts",
    },
  },
  {
    readme: "actions/commit-generated/README.md",
    section: "# commit-generated",
    tests: {
      "an outdated result is never rebased": "test/actions/commit-generated/second-run.test.ts",
      "an unreadable file is never replaced": "test/actions/commit-generated/once.test.ts",
    },
  },
  {
    readme: "actions/seed-queue/README.md",
    section: "# seed-queue",
    tests: {
      "it never touches the status of a package, and never removes one": "test/actions/seed-queue/merge-found.test.ts",
    },
  },
  {
    readme: "actions/select-batch/README.md",
    section: "# select-batch",
    tests: {
      "select-batch never writes the breaker, so a run that dies changes nothing, and the next one sends a probe again":
        "test/actions/select-batch/main.test.ts",
    },
  },
  {
    readme: "actions/validate-state/README.md",
    section: "# validate-state",
    tests: {
      "it never adds, removes or changes a package or a result": "test/actions/validate-state/fix.test.ts",
    },
  },
  {
    readme: "actions/triage-conflicts/README.md",
    section: "# triage-conflicts",
    tests: {
      "it never deletes a branch and never forces a push, so every recipe that existed before still exists afterwards":
        "test/actions/triage-conflicts/keeps-blobs.test.ts",
    },
  },
  // These READMEs have no promise yet. A new one needs a test.
  { readme: "actions/maintain-queue/README.md", section: "# maintain-queue", tests: {} },
  { readme: "actions/record-results/README.md", section: "# record-results", tests: {} },
];

/** Where "exactly" and "never" are no promise: in tables of inputs and outputs, as a value, and about other things. */
const NO_PROMISE =
  /<!-- generated: (?:in|out)puts[\s\S]*?<!-- \/generated -->|`never`|never tried|caches never change|never as part of its text/gi;

test.each(PROMISES)(
  "$readme: every sentence with exactly or never has a test that is named after it",
  ({ readme, section, tests }) => {
    const [, text = ""] = readFileSync(readme, "utf8").split(`${section}\n`);
    const sentences =
      text
        .split("\n## Further reading")[0]
        ?.replace(NO_PROMISE, "")
        .replace(/\s+#?\s*/g, " ")
        .toLowerCase() ?? "";
    expect(sentences).not.toBe("");
    for (const [promise, file] of Object.entries(tests)) {
      expect(sentences).toContain(promise);
      expect(readFileSync(file, "utf8")).toContain(promise);
    }
    const count = (words: string) => words.match(/\b(?:exactly|never)\b/gi)?.length ?? 0;
    expect(count(sentences)).toBe(count(Object.keys(tests).join(" ")));
  },
);
