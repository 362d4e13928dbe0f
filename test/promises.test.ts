/** Each promise about publishing that says "exactly" or "never", and the file with the test that is named after it. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Part of each promise's sentence, as the README has it. */
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
];

test.each(PROMISES)(
  "$readme: every sentence with exactly or never has a test of its name",
  ({ readme, section, tests }) => {
    const [, text = ""] = readFileSync(readme, "utf8").split(`${section}\n`);
    const sentences =
      text
        .split("\n## Further reading")[0]
        ?.replace(/\s+#?\s*/g, " ")
        .toLowerCase() ?? "";
    for (const [promise, file] of Object.entries(tests)) {
      expect(sentences).toContain(promise);
      expect(readFileSync(file, "utf8")).toContain(promise);
    }
    const count = (words: string) => words.match(/\b(?:exactly|never)\b/gi)?.length ?? 0;
    expect(count(sentences)).toBe(count(Object.keys(tests).join(" ")));
  },
);
