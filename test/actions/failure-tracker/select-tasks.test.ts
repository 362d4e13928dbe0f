/** Which categories an event concerns. */

import { expect, test } from "vitest";
import type { OwnIssue } from "../../../actions/failure-tracker/observed.ts";
import { type News, selectTasks } from "../../../actions/failure-tracker/select-tasks.ts";
import type { SubjectKey } from "../../../actions/failure-tracker/tracked-failure.ts";
import { createRun } from "../../support/ci.ts";
import { createArrival, createOwn, createRow, NOW, SETTINGS } from "../../support/tracker.ts";

const FRESH = "2026-11-20T09:00:00Z";
const QUIET = "2026-11-18T09:00:00Z";

function issue(number: number, category: string, given: { at?: string; subject?: SubjectKey } = {}): OwnIssue {
  const { at = FRESH, subject = "pr:128" } = given;
  const history = [createRow({ key: "9001.1", at, subject })];
  return createOwn({ category, history, tracked: { [subject]: "9001.1" } }, { number });
}

function select(news: Partial<News>, open: readonly OwnIssue[]): string[] {
  const given = { passed: null, failures: [], pulls: [], ...news };
  return selectTasks(given, open, { settings: SETTINGS, now: NOW }).map(
    ({ task, issues }) => `${task.kind} ${task.category}: ${issues.map(({ issue: { number } }) => number).join()}`,
  );
}

const passed = { run: createRun({ id: 9002 }), subjects: ["pr:128"] };
const found = { arrival: createArrival("9002.1", { category: "a" }), title: "", jobs: [], withoutLog: null };

test.each<{ name: string; news?: Partial<News>; open?: OwnIssue[]; want: string[] }>([
  { name: "a failure without an issue", news: { passed, failures: [found] }, want: ["failure a: "] },
  {
    name: "a failure, and what passed in the same run",
    news: { passed, failures: [found] },
    open: [issue(1, "b"), issue(2, "a"), issue(3, "c", { subject: "branch:main" })],
    want: ["failure a: 2", "recovery b: 1"],
  },
  {
    name: "a failure whose log is gone joins the category that knows its job and step",
    news: {
      passed,
      failures: [{ ...found, withoutLog: { job: "docker smoke", step: "Start the container" } }],
    },
    open: [issue(1, "b")],
    want: ["failure b: 1"],
  },
  { name: "twins, the oldest first", open: [issue(3, "a"), issue(2, "a")], want: ["merge a: 2,3"] },
  {
    name: "closed pull requests before silence, in one issue too",
    news: { pulls: [128] },
    open: [issue(1, "a", { at: QUIET, subject: "pr:5" }), issue(2, "b", { at: QUIET })],
    want: ["leave b: 2", "heal a: 1", "heal b: 2"],
  },
  { name: "nothing", open: [issue(1, "a")], want: [] },
])("$name", ({ news = {}, open = [], want }) => expect(select(news, open)).toEqual(want));

test("no more than 20 issues are closed for silence in one run", () => {
  const quiet = Array.from({ length: 25 }, (_, at) => issue(at + 1, `category ${at}`, { at: QUIET }));
  expect(select({}, quiet)).toHaveLength(20);
});

test("no more than 20 twins are merged in one run", () => {
  const twins = Array.from({ length: 30 }, (_, at) => issue(at + 1, "a"));
  expect(select({}, twins)).toEqual([
    `merge a: ${twins
      .slice(0, 21)
      .map((own) => own.issue.number)
      .join()}`,
  ]);
});
