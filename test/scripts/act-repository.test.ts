/** Tests without act: each case's repository has everything that act would otherwise download. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { CI_CASES } from "../../scripts/act-ci-cases.ts";
import { PUBLISHING_CASES } from "../../scripts/act-publishing-cases.ts";
import { makeActRepository } from "../../scripts/act-repository.ts";
import { tempFolder } from "../support/temp-folder.ts";

test.each([...PUBLISHING_CASES, ...CI_CASES])("$name: the repository is enough", (actCase) => {
  using folder = tempFolder();
  const { directory, workflow, countCommits } = makeActRepository(folder.root, actCase);
  const { jobs } = parse(readFileSync(path.join(directory, workflow), "utf8"));
  expect(countCommits()).toBe(1);
  for (const { steps } of Object.values<{ steps: { uses?: string }[] }>(jobs)) {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    if (used.length === 0) continue;
    const [checkout, ...actions] = used;
    expect(checkout).toMatch(/^actions\/checkout@/);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      const { runs } = parse(readFileSync(path.join(directory, action, "action.yml"), "utf8"));
      expect(runs.using).toBe("node24");
      expect(readFileSync(path.join(directory, action, runs.main), "utf8").length).toBeGreaterThan(0);
    }
  }
});
