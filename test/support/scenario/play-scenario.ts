/** Plays a file of fixtures/ci: its actions run with the sandbox. A step that kills its action starts the bundle. */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { FailureSnapshot } from "../../../src/formats/failure-snapshot.ts";
import { type CiStage, type Event, openCiStage, readRunEvent, repositoryOf } from "../ci-stage.ts";
import type { ActionResult } from "../run-action.ts";
import { describeCalls, describeStage, type Held } from "./describe-stage.ts";
import type { Act, Expected, Scenario, Step } from "./scenario.ts";
import { act, type Stagehand, setStage } from "./set-stage.ts";

interface Player {
  stage: CiStage;
  hand: Stagehand;
  /** Events by run key. */
  events: Map<string, Event>;
}

export async function playScenario(name: string): Promise<void> {
  const { clock, store, steps, inputs }: Scenario = JSON.parse(readFileSync(`fixtures/ci/${name}.json`, "utf8"));
  await using stage = await openCiStage({ at: clock });
  const folder = path.join("fixtures/ci", name);
  const hand = { github: stage.github, folder, jobs: store.jobs ?? {}, clock: stage.clock };
  setStage(hand, store);
  for (const [file, text] of Object.entries(store.files ?? {})) writeFileSync(path.join(stage.folder, file), text);
  const player: Player = { stage, hand, events: new Map() };
  for (const [at, step] of steps.entries()) {
    const given = { ...step, inputs: { ...inputs?.[step.action], ...step.inputs } };
    await playStep(player, given).catch((error: Error) => {
      error.message = `${name}, step ${at + 1}, "${step.name}": ${error.message}`;
      throw error;
    });
  }
}

async function playStep({ stage, hand, events }: Player, step: Step): Promise<void> {
  stage.clock.now = step.now;
  for (const each of step.before ?? []) {
    act(hand, each);
    if ("run" in each) events.set(keyOf(each), await readRunEvent(stage.github, each.run.id));
  }
  for (const { call, ...fault } of step.faults ?? []) stage.github.script.fail({ ...toMatcher(call), ...fault });
  const due = new Set(step.meanwhile);
  for (const meanwhile of due) {
    stage.github.script.beforeNext(toMatcher(meanwhile.call), () => {
      due.delete(meanwhile);
      act(hand, meanwhile.act);
    });
  }
  stage.github.requests.length = 0;
  const before = describeStage(stage.github);
  const { event, env } = toEvent(step, { stage, hand, events });
  const given = { env, ...(step.inputs === undefined ? {} : { inputs: step.inputs }) };
  if (step.killedAt === undefined) judgeResult(stage, step, await stage.run(step.action, event, given));
  else {
    const { child, result } = await stage.start(step.action, event, given);
    killAtCall(stage, step.killedAt, () => void child.kill("SIGKILL"));
    expect((await result).code).toBeNull();
  }
  expect([...due], "never came to pass").toEqual([]);
  judgeStage({ stage, hand, events, before }, step.expect);
}

function keyOf({ run: { id, attempt = 1 } }: Extract<Act, { run: object }>): string {
  return `${id}.${attempt}`;
}

/** Matches a call such as `PATCH /issues/140`, with the whole path below the repository. */
function toMatcher(call: string) {
  const [method = "", place = ""] = call.split(" ");
  return { method, path: new RegExp(`^/repos/acme/registry${place}$`) };
}

function toEvent({ event }: Step, { stage, hand, events }: Player): { event: Event; env: Record<string, string> } {
  const repository = repositoryOf(stage.github);
  if ("schedule" in event)
    return { event: { name: "schedule", payload: { schedule: event.schedule, repository } }, env: {} };
  if ("pull_request_target" in event) {
    const payload = { action: "closed", pull_request: { number: event.pull_request_target }, repository };
    return { event: { name: "pull_request_target", payload }, env: {} };
  }
  if ("dequeued" in event) {
    const pull = hand.github.state.pulls.find(({ number }) => number === event.dequeued);
    const pull_request = { number: event.dequeued, state: pull?.state, updated_at: stage.clock.now };
    const head = { sha: pull?.headSha, ref: pull?.head };
    const payload = { action: "dequeued", reason: event.reason, pull_request: { ...pull_request, head }, repository };
    return { event: { name: "pull_request_target", payload }, env: { GITHUB_SHA: "d".repeat(40) } };
  }
  if ("workflow_run" in event) {
    const found = events.get(event.workflow_run);
    if (found === undefined) throw new Error(`No run ${event.workflow_run} was added before.`);
    return { event: found, env: {} };
  }
  const pull = hand.github.state.pulls.find(({ number }) => number === event.pull_request);
  if (pull === undefined) throw new Error(`There is no pull request ${event.pull_request}.`);
  const { number, state, head, headSha } = pull;
  const payload = { pull_request: { number, state, head: { sha: headSha, ref: head } }, repository };
  const [id = "", attempt = ""] = event.run.split(".");
  const env = {
    ...{ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_WORKFLOW: "ci", GITHUB_SHA: "d".repeat(40) },
    GITHUB_RUN_NUMBER: String(hand.github.state.runs.find((run) => run.id === Number(id))?.number),
  };
  return { event: { name: "pull_request", payload }, env };
}

/** Kills the action at its nth call. The call has its effect, but its answer is lost. */
function killAtCall({ github }: CiStage, nth: number, kill: () => void): void {
  let seen = 0;
  const watch = (): void => github.script.beforeNext({}, () => (++seen === nth ? kill() : watch()));
  watch();
}

function judgeResult({ github }: CiStage, { action, expect: wanted }: Step, result: ActionResult): void {
  const { code, outputs, annotations, summary, log } = result;
  const calls = describeCalls(github);
  const shown = Object.entries(wanted.outputs ?? {}).map(([name, want]) => [
    name,
    typeof want === "string" ? outputs[name] : JSON.parse(outputs[name] ?? "null"),
  ]);
  expect({ code, ...Object.fromEntries(shown) }, `${log}\n${calls.join("\n")}`).toEqual({
    code: wanted.code ?? 0,
    ...wanted.outputs,
  });
  if (typeof wanted.calls === "number") expect(calls.length, calls.join("\n")).toBe(wanted.calls);
  else if (wanted.calls !== undefined) expect(calls).toEqual(wanted.calls);
  if (wanted.says !== undefined) {
    const said = annotations.map(({ message }) => message);
    expect(said).toEqual(wanted.says.map((part) => expect.stringContaining(part)));
  }
  for (const part of wanted.summary ?? []) expect(summary).toContain(part);
  // The following is true for every result.
  const { outputs: declared } = parse(readFileSync(`actions/${action}/action.yml`, "utf8"));
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(declared).sort());
  expect(outputs["api-calls"]).toBe(String(calls.length));
  if (action === "failure-tracker") FailureSnapshot.parse(JSON.parse(outputs.snapshot as string));
}

/** Everything that the step does not name must be unchanged. */
function judgeStage({ stage, hand, before }: Player & { before: Held }, wanted: Expected): void {
  const after = describeStage(stage.github);
  const issues = wanted.issues ?? [];
  const comments = wanted.comments ?? {};
  const changed = new Set(issues.map(({ number }) => number));
  const others = (held: Held) => ({
    issues: held.issues.filter(({ number }) => !changed.has(number)),
    comments: Object.fromEntries(Object.entries(held.comments).filter(([of]) => !(of in comments))),
    statuses: wanted.statuses === undefined ? held.statuses : [],
  });
  expect(others(after)).toEqual(others(before));
  expect(after.issues.filter(({ number }) => changed.has(number))).toMatchObject(
    issues.map(({ body: _body, shows: _shows, ...issue }) => issue),
  );
  if (wanted.statuses !== undefined) expect(after.statuses).toEqual(wanted.statuses);
  for (const [of, list] of Object.entries(comments)) {
    const is = (after.comments[of] ?? []).map((comment) => comment.is);
    expect(is, `comments on ${of}`).toEqual(
      list.map((comment) => (typeof comment === "string" ? comment : comment.is)),
    );
  }
  for (const { number, body, shows } of issues) {
    const text = after.issues.find((issue) => issue.number === number)?.body;
    judgeBody(text, body);
    for (const part of shows ?? []) expect(text).toContain(part);
  }
  for (const [of, list] of Object.entries(comments)) {
    for (const [at, comment] of list.entries()) {
      if (typeof comment !== "string") judgeBody(after.comments[of]?.[at]?.body, comment.body);
    }
  }

  function judgeBody(text: string | undefined, file: string | undefined): void {
    if (file !== undefined) expect(`${text}\n`, file).toBe(readFileSync(path.join(hand.folder, file), "utf8"));
  }
}
