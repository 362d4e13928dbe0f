/** The files of fixtures/ci: what happens to a repository, step by step, and what has to come of each step. */

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FailureSnapshot } from "../../../src/schema/failure-snapshot.ts";
import { type GivenRun, openTracker, repositoryOf, type TrackerStage } from "../../support/failure-tracker.ts";

interface Scenario {
  about: string;
  store: { pulls: { number: number; head: string }[]; nextNumber: number };
  steps: Step[];
}

interface Step {
  name: string;
  now: string;
  /** Adds the run and delivers its event. */
  run?: GivenRun;
  /** Delivers the event of a run that is there. */
  deliver?: number;
  schedule?: true;
  closedPull?: number;
  people?: { close?: number; reason?: string; label?: number; name?: string; merge?: number }[];
  inputs?: Record<string, string>;
  expect: {
    result: string;
    calls: number;
    issues: {
      number: number;
      state: string;
      reason: string | null;
      occurrences: number;
      tracked: string[];
      labels: string[];
    }[];
    /** By issue, where it matters. */
    comments?: Record<string, string[]>;
    /** Number of the issue whose body is shown in the golden file; the first one otherwise. */
    body?: number;
  };
}

const names = readdirSync("fixtures/ci").flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);

test.each(names)("%s", { timeout: 60_000 }, async (name) => {
  const scenario: Scenario = JSON.parse(readFileSync(`fixtures/ci/${name}.json`, "utf8"));
  await using stage = await openTracker();
  for (const pull of scenario.store.pulls) stage.github.add.pull(pull);
  stage.github.state.nextNumber = scenario.store.nextNumber;
  for (const [at, step] of scenario.steps.entries()) {
    stage.clock.now = step.now;
    for (const act of step.people ?? []) actAsPerson(stage, act);
    stage.github.requests.length = 0;
    const { outputs, code, log } = await take(stage, step);
    const seen = { step: step.name, result: outputs.result, issues: describeIssues(stage) };
    expect(seen, log).toEqual({ step: step.name, result: step.expect.result, issues: step.expect.issues });
    const paths = stage.github.requests.map(({ method, path, query }) => `${method} ${path}${query}`);
    expect([step.name, Number(outputs["api-calls"]), code], paths.join("\n")).toEqual([
      step.name,
      step.expect.calls,
      0,
    ]);
    for (const [number, comments] of Object.entries(step.expect.comments ?? {})) {
      expect([step.name, ...stage.comments(Number(number))]).toEqual([step.name, ...comments]);
    }
    FailureSnapshot.parse(JSON.parse(outputs.snapshot as string));
    const shown = step.expect.body ?? step.expect.issues[0]?.number;
    if (shown === undefined) continue;
    const file = `${String(at + 1).padStart(2, "0")}-${step.name.replace(/[^a-z]+/g, "-")}.md`;
    await expect(`${stage.body(shown)}\n`).toMatchFileSnapshot(`../../../fixtures/ci/${name}/${file}`);
  }
});

async function take(stage: TrackerStage, { run, deliver, schedule, closedPull, inputs }: Step) {
  if (run !== undefined) {
    stage.addRun(run);
    return stage.deliver(run.id, inputs);
  }
  if (deliver !== undefined) return stage.deliver(deliver, inputs);
  const repository = repositoryOf(stage.github);
  if (schedule) return stage.run({ name: "schedule", payload: { schedule: "41 * * * *", repository } }, inputs);
  const payload = { action: "closed", pull_request: { number: closedPull }, repository };
  return stage.run({ name: "pull_request_target", payload }, inputs);
}

function actAsPerson(stage: TrackerStage, act: NonNullable<Step["people"]>[number]): void {
  const { add, state } = stage.github;
  const login = "octocat";
  if (act.close !== undefined) add.change(act.close, { state: "closed", login, reason: act.reason ?? "completed" });
  if (act.merge !== undefined) add.change(act.merge, { state: "closed", login });
  const labelled = state.issues.find(({ number }) => number === act.label);
  if (labelled !== undefined && act.name !== undefined) {
    add.label({ name: act.name });
    labelled.labels.push(act.name);
  }
}

function describeIssues({ github, body }: TrackerStage): Step["expect"]["issues"] {
  return github.state.issues.map(({ number, state, stateReason, labels }) => ({
    ...{ number, state, reason: stateReason },
    occurrences: Number(/^Occurrences: (\d+)$/m.exec(body(number))?.[1]),
    tracked: [...body(number).matchAll(/^<!-- tracked-(pr|branch): (\S+) -->$/gm)].map(
      ([, kind, of]) => `${kind} ${of}`,
    ),
    labels,
  }));
}
