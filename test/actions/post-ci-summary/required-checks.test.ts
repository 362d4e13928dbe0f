/** `required-jobs: auto` when a rule names the app that must report a check. */

import { describe, expect, test } from "vitest";
import { ACTIONS_APP_ID } from "../../../src/sandbox/check-runs.ts";
import { addBranch } from "../../support/ci-stage.ts";
import { addCi, openStage } from "../../support/ci-summary.ts";

const AUTO = { "required-jobs": "auto", "docs-only-jobs": "" };
const OTHER_APP = 99;
const ASKS = /^GET .*\/check-runs\/\d+$/;

interface Row {
  name: string;
  checks: { name: string; by: "ruleset" | "protection"; app?: number }[];
  permissions?: { checks: "none" };
  required: string[];
  notChecked: string[];
  isAsked: boolean;
}

describe("a check that a rule wants", () => {
  const rows: Row[] = [
    {
      name: "from any app is the job of its name",
      checks: [{ name: "gate", by: "ruleset" }],
      ...{ required: ["gate"], notChecked: [], isAsked: false },
    },
    {
      name: "from GitHub Actions is the job of its name",
      checks: [{ name: "gate", by: "ruleset", app: ACTIONS_APP_ID }],
      ...{ required: ["gate"], notChecked: [], isAsked: true },
    },
    {
      name: "from another app is not the job of its name",
      checks: [
        { name: "gate", by: "ruleset" },
        { name: "docker smoke", by: "ruleset", app: OTHER_APP },
      ],
      ...{ required: ["gate"], notChecked: ["docker smoke"], isAsked: true },
    },
    {
      name: "from another app by branch protection is not the job of its name",
      checks: [
        { name: "gate", by: "protection", app: ACTIONS_APP_ID },
        { name: "docker smoke", by: "protection", app: OTHER_APP },
      ],
      ...{ required: ["gate"], notChecked: ["docker smoke"], isAsked: true },
    },
    {
      name: "from both apps is the job of its name, and is also named as not checked",
      checks: [
        { name: "gate", by: "ruleset", app: OTHER_APP },
        { name: "gate", by: "protection", app: ACTIONS_APP_ID },
      ],
      ...{ required: ["gate"], notChecked: ["gate"], isAsked: true },
    },
    {
      name: "from another app without a job's name costs no call",
      checks: [
        { name: "gate", by: "ruleset" },
        { name: "license/cla", by: "ruleset", app: OTHER_APP },
      ],
      ...{ required: ["gate"], notChecked: ["license/cla"], isAsked: false },
    },
    {
      name: "is matched by its name if check runs cannot be read",
      checks: [{ name: "gate", by: "ruleset", app: ACTIONS_APP_ID }],
      permissions: { checks: "none" },
      ...{ required: ["gate"], notChecked: [], isAsked: true },
    },
  ];
  test.each(rows)("$name", async ({ checks, permissions = {}, required, notChecked, isAsked }) => {
    await using stage = await openStage({ permissions });
    const { github } = stage;
    addBranch(github, "main");
    github.state.requiredChecks.push(...checks.map((check) => ({ branch: "main", ...check })));
    const { outputs } = await stage.follow(addCi(github), AUTO);
    expect(outputs.verdict).toBe("success");
    expect(JSON.parse(outputs.required ?? "[]").map(({ name }: { name: string }) => name)).toEqual(required);
    const body = github.state.comments[0]?.body ?? "";
    expect(/^Not checked here: (.*)\.$/m.exec(body)?.[1]?.split(", ") ?? []).toEqual(notChecked);
    expect(github.requests.some(({ method, path }) => ASKS.test(`${method} ${path}`))).toBe(isAsked);
  });
});

test("a failed job does not change the verdict if the required check of its name belongs to another app", async () => {
  await using stage = await openStage();
  addBranch(stage.github, "main");
  const foreign = { name: "docker smoke", by: "ruleset", app: OTHER_APP } as const;
  stage.github.state.requiredChecks.push(
    { branch: "main", name: "gate", by: "ruleset" },
    { branch: "main", ...foreign },
  );
  const run = addCi(stage.github, { conclusion: "failure" }, { "docker smoke": "failure" });
  expect((await stage.follow(run, AUTO)).outputs).toMatchObject({ verdict: "success", "missing-jobs": "[]" });
});
