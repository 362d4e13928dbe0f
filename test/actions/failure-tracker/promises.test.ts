/** Each promise of the action's README that says "exactly" or "never". */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repositoryOf } from "../../support/ci-stage.ts";
import { type GivenJob, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";
import { playRace, RACES } from "../../support/races/tracker-races.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const PROMISES: Readonly<Record<string, () => Promise<void>>> = {
  "never by its title": async () => {
    await using stage = await openTracker();
    stage.github.add.issue({
      title: "CI failure: docker smoke (ci)",
      labels: ["ci-failure"],
      author: "github-actions[bot]",
    });
    await fail(stage, 9001);
    Object.assign(stage.github.state.issues[1] ?? {}, { title: "Something else" });
    expect((await fail(stage, 9002)).outputs).toMatchObject({ result: "updated", "issue-number": "2" });
    expect(stage.github.state.issues.map(({ title }) => title)).toEqual([
      "CI failure: docker smoke (ci)",
      "Something else",
    ]);
  },
  "Cancelled and skipped jobs never count": async () => {
    await using stage = await openTracker();
    const others = ["cancelled", "skipped"].map((conclusion) => ({ name: conclusion, conclusion }));
    await fail(stage, 9001, {}, [SMOKE, ...others]);
    expect(stage.github.state.issues.map(({ title }) => title)).toEqual(["CI failure: docker smoke (ci)"]);
    expect(stage.body(1)).not.toMatch(/^\| (?:cancelled|skipped)/m);
  },
  "end in exactly one issue": () => expectRace("eight pull requests fail in one job for the first time"),
  "no longer tracks anything never stays open": async () => {
    await expectRace("the last 3 subjects recover");
    await using stage = await openTracker();
    await fail(stage, 9001);
    const [issue] = stage.github.state.issues;
    Object.assign(issue ?? {}, { body: issue?.body?.replace("<!-- tracked-branch: main -->\n", "") });
    await schedule(stage);
    expect(issue?.state).toBe("closed");
  },
  "that are never tracked": async () => {
    await using stage = await openTracker();
    expect((await fail(stage, 9001, { "ignore-jobs": "docker smoke" })).outputs.result).toBe("nothing");
  },
  "is closed; 0 for never": async () => {
    await using stage = await openTracker();
    await fail(stage, 9001);
    stage.clock.now = "2027-11-20T10:00:00Z";
    await schedule(stage, { "auto-heal-hours": "0" });
    expect(stage.github.state.issues[0]?.state).toBe("open");
  },
  "an issue escalates; 0 for never": async () => {
    await using stage = await openTracker();
    for (let id = 9001; id <= 9006; id++) await fail(stage, id, { "escalate-at": "0" });
    expect(stage.comments(1)).toEqual([]);
    expect(stage.github.state.issues[0]?.labels).toEqual(["ci-failure"]);
  },
};

function fail(stage: TrackerStage, id: number, inputs: Record<string, string> = {}, jobs: GivenJob[] = [SMOKE]) {
  stage.addRun({ id, conclusion: "failure", branch: "main", jobs });
  return stage.deliver(id, inputs);
}

function schedule(stage: TrackerStage, inputs: Record<string, string> = {}) {
  return stage.run({ name: "schedule", payload: { repository: repositoryOf(stage.github) } }, inputs);
}

async function expectRace(name: string): Promise<void> {
  const race = RACES.find((each) => each.name === name);
  if (race === undefined) throw new Error(`There is no race "${name}"`);
  expect(await playRace(race, { name: "late", lagMs: [0, 2000] }, 3)).toEqual([]);
}

test("every promise has a test", () => {
  const readme = readFileSync("actions/failure-tracker/README.md", "utf8");
  const text = readme
    .replace(/```[\s\S]*?```/g, "")
    .replace(/\s+/g, " ")
    .replaceAll("`never-reopen-labels`", "");
  const covered = Object.keys(PROMISES).reduce((rest, promise) => {
    expect(rest).toContain(promise);
    return rest.replace(promise, "");
  }, text);
  expect(covered.match(/.{0,60}\b(?:exactly|never)\b.{0,60}/gi) ?? []).toEqual([]);
});

for (const [promise, keep] of Object.entries(PROMISES)) test(promise, keep);
