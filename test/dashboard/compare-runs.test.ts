import { describe, expect, test } from "vitest";
import type { Transition } from "../../src/formats/dashboard-runs.ts";
import type { Failure } from "../../src/formats/failure.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import type { RecordedRun } from "../../src/formats/run.ts";
import { aFailure, aPackage, aRun, describeState } from "../support/describe-state.ts";

/** Runs "1", "2", ... end at 01:05, 02:05, ...; a failure "2 jq" happened five minutes before the end of run 2. */
const run = (n: number, fields: Parameters<typeof aRun>[0] = {}) =>
  aRun({ batch_id: `${n}`, timestamp: `2026-05-12T0${n}:05:00Z`, ...fields });
const fail = (n: number, name: string, fields: Partial<Failure> = {}) =>
  aFailure({ package: name, batch_id: `${n}`, time: `2026-05-12T0${n}:00:00Z`, ...fields });
const idOf = (n: number, name: string, ecosystem = "homebrew") => `${ecosystem}-2026-05-12T0${n}-00-00Z-${name}`;
const compare = (runs: RecordedRun[], failures: Failure[], packages: QueuedPackage[] = []) =>
  describeState({ runs, failures, packages });
const success = (name: string) => aPackage({ name, status: "success" });
const names = (list: readonly Transition[]) => list.map((one) => `${one.package} ${one.ecosystem}`);
const kinds = ({ transitions }: ReturnType<typeof compare>) => ({
  new: names(transitions.new),
  still: names(transitions.still),
  fixed: names(transitions.fixed),
  not_retried: names(transitions.not_retried),
});
const NONE = { new: [], still: [], fixed: [], not_retried: [] };

describe("runs", () => {
  test.each<{ name: string; runs: RecordedRun[]; failures?: Failure[]; want: object }>([
    { name: "nothing", runs: [], want: {} },
    { name: "one", runs: [run(1)], want: { homebrew: { run_id: "1", previous_run_id: null } } },
    { name: "the last two", runs: [run(1), run(2), run(3)], want: { homebrew: { run_id: "3", previous_run_id: "2" } } },
    {
      name: "of each ecosystem, in byte order",
      runs: [run(1), run(2, { ecosystems: { npm: 1, go: 1 } }), run(3, { ecosystems: { npm: 2 } })],
      want: {
        go: { run_id: "2", previous_run_id: null },
        homebrew: { run_id: "1", previous_run_id: null },
        npm: { run_id: "3", previous_run_id: "2" },
      },
    },
    {
      name: "a run that names no ecosystem counts for all",
      runs: [run(1), run(2, { ecosystems: {} }), run(3, { ecosystems: { npm: 2 } })],
      want: { homebrew: { run_id: "2", previous_run_id: "1" }, npm: { run_id: "3", previous_run_id: "2" } },
    },
    {
      name: "ecosystems that only failures name",
      runs: [run(1, { ecosystems: {} })],
      failures: [fail(1, "x", { ecosystem: "hex.pm" }), fail(1, "y", { ecosystem: "unknown" })],
      want: { "hex.pm": { run_id: "1", previous_run_id: null } },
    },
    {
      name: "the only ecosystem of an old record",
      runs: [run(1, { ecosystems: {}, ecosystem: "go" })],
      want: { go: { run_id: "1", previous_run_id: null } },
    },
  ])("$name", ({ runs, failures = [], want }) => {
    expect(JSON.stringify(compare(runs, failures).transitions.runs)).toBe(JSON.stringify(want));
  });
});

describe("failing", () => {
  const both = [run(1), run(2)];
  test.each<{ name: string; runs?: RecordedRun[]; failures: Failure[]; want: object }>([
    { name: "nothing fails", failures: [], want: {} },
    { name: "for the first time", failures: [fail(2, "jq")], want: { new: ["jq homebrew"] } },
    { name: "again", failures: [fail(1, "jq"), fail(2, "jq")], want: { still: ["jq homebrew"] } },
    {
      name: "again after a run that skipped it",
      runs: [run(1), run(2), run(3)],
      failures: [fail(1, "jq"), fail(3, "jq")],
      want: { still: ["jq homebrew"] },
    },
    {
      name: "new again after a run that made its recipe",
      runs: [run(1), run(2, { recipes_generated: ["jq"] }), run(3)],
      failures: [fail(1, "jq"), fail(3, "jq")],
      want: { new: ["jq homebrew"] },
    },
    {
      name: "still failing, if it failed again after the run that made its recipe",
      runs: [run(1, { recipes_generated: ["jq"] }), run(2), run(3)],
      failures: [fail(2, "jq"), fail(3, "jq")],
      want: { still: ["jq homebrew"] },
    },
    {
      name: "still failing, if it also failed in the run that made its recipe",
      runs: [run(1, { recipes_generated: ["jq"] }), run(2)],
      failures: [fail(1, "jq"), fail(2, "jq")],
      want: { still: ["jq homebrew"] },
    },
    {
      name: "new, although it failed before in another ecosystem",
      failures: [fail(1, "jq", { ecosystem: "npm" }), fail(2, "jq")],
      want: { new: ["jq homebrew"] },
    },
    {
      name: "new, although there is an older failure that belongs to no run",
      failures: [fail(2, "jq"), fail(1, "jq", { batch_id: null, time: "2026-05-01T00:00:00Z" })],
      want: { new: ["jq homebrew"] },
    },
    {
      name: "in both ecosystems of a run",
      runs: [run(1, { ecosystems: { npm: 1, homebrew: 1 } })],
      failures: [fail(1, "jq"), fail(1, "jq", { ecosystem: "npm" }), fail(1, "fd")],
      want: { new: ["fd homebrew", "jq homebrew", "jq npm"] },
    },
    {
      name: "two runs that ended at the same time keep their order",
      runs: [run(2, { batch_id: "a" }), run(2, { batch_id: "b", line: 2 })],
      failures: [
        fail(2, "jq", { batch_id: "a" }),
        fail(2, "fd", { batch_id: "b" }),
        fail(2, "jq", { batch_id: "b", platform: "x" }),
      ],
      want: { still: ["jq homebrew"], not_retried: ["fd homebrew"] },
    },
  ])("$name", ({ runs = both, failures, want }) => {
    expect(kinds(compare(runs, failures))).toEqual({ ...NONE, ...want });
  });

  test("elements name both failures, and say whether the cause is the same", () => {
    const { transitions } = compare(both, [
      ...[fail(1, "cause", { subcategory: "a" }), fail(2, "cause", { subcategory: "b" })],
      ...[fail(1, "category"), fail(2, "category", { category: "verify_failed" })],
      ...[fail(1, "same", { subcategory: "a", message: "x" }), fail(2, "same", { subcategory: "a", message: "y" })],
      fail(2, "first"),
    ]);
    const ids = (name: string) => ({ failure_id: idOf(2, name), previous_failure_id: idOf(1, name) });
    expect(transitions).toMatchObject({
      new: [
        {
          package: "first",
          ecosystem: "homebrew",
          failure_id: idOf(2, "first"),
          previous_failure_id: null,
          same_cause: null,
        },
      ],
      still: [
        { package: "category", ecosystem: "homebrew", ...ids("category"), same_cause: false },
        { package: "cause", ecosystem: "homebrew", ...ids("cause"), same_cause: false },
        { package: "same", ecosystem: "homebrew", ...ids("same"), same_cause: true },
      ],
    });
  });

  test("if a package failed on several platforms, the last one counts, in this run and in the previous one", () => {
    const { transitions, failures } = compare(both, [
      ...[fail(1, "jq", { platform: "a", line: 2, subcategory: "s" }), fail(1, "jq", { platform: "b", line: 1 })],
      ...[fail(2, "jq", { platform: "a", line: 1 }), fail(2, "jq", { platform: "b", line: 2, subcategory: "s" })],
    ]);
    const platformOf = (id: string | null | undefined) => failures.find((failure) => failure.id === id)?.platform;
    expect(transitions.still).toMatchObject([{ same_cause: true }]);
    expect(platformOf(transitions.still[0]?.failure_id)).toBe("b");
    expect(platformOf(transitions.still[0]?.previous_failure_id)).toBe("a");
  });

  test("a failure has the kind of the transition whose failure_id names it", () => {
    const { failures } = compare(both, [
      fail(1, "old"),
      fail(1, "jq"),
      fail(2, "jq"),
      fail(2, "fd"),
      fail(2, "fd", { platform: "a", line: 2 }),
    ]);
    expect(
      failures
        .filter(({ transition }) => transition !== null)
        .map((failure) => [failure.package, failure.platform, failure.transition]),
    ).toEqual([
      ["fd", "a", "new"],
      ["jq", null, "still"],
    ]);
  });
});

describe("no longer failing", () => {
  const recipes = (...recipes_generated: string[]) => [run(1), run(2, { recipes_generated })];
  test.each<{ name: string; runs: RecordedRun[]; failures: Failure[]; packages?: QueuedPackage[]; want: object }>([
    {
      name: "fixed: the last run made a recipe after an earlier failure",
      runs: recipes("jq"),
      failures: [fail(1, "jq")],
      want: { fixed: ["jq homebrew"] },
    },
    {
      name: "a recipe recorded twice is fixed once",
      runs: recipes("jq", "jq"),
      failures: [fail(1, "jq")],
      want: { fixed: ["jq homebrew"] },
    },
    {
      name: "fixed: the failure was some runs ago",
      runs: [run(1), run(2), run(3, { recipes_generated: ["jq"] })],
      failures: [fail(1, "jq")],
      want: { fixed: ["jq homebrew"] },
    },
    { name: "a recipe without a failure does not count", runs: recipes("jq"), failures: [], want: {} },
    {
      name: "a recipe that fails in the same run is not fixed",
      runs: recipes("jq"),
      failures: [fail(1, "jq"), fail(2, "jq")],
      want: { still: ["jq homebrew"] },
    },
    {
      name: "if recipes are recorded, the queue does not count",
      runs: recipes("fd"),
      failures: [fail(1, "jq")],
      packages: [success("jq")],
      want: { not_retried: ["jq homebrew"] },
    },
    {
      name: "fixed: no recipes are recorded, and the queue says success",
      runs: [run(1), run(2)],
      failures: [fail(1, "jq")],
      packages: [success("jq")],
      want: { fixed: ["jq homebrew"] },
    },
    {
      name: "not fixed by the queue's success: the failure was before the previous run",
      runs: [run(1), run(2), run(3)],
      failures: [fail(1, "jq")],
      packages: [success("jq")],
      want: {},
    },
    {
      name: "an empty list of recipes counts like no list",
      runs: recipes(),
      failures: [fail(1, "jq")],
      packages: [success("jq")],
      want: { fixed: ["jq homebrew"] },
    },
    {
      name: "not retried: failed before, not now, not fixed",
      runs: [run(1), run(2)],
      failures: [fail(1, "jq")],
      packages: [aPackage({ name: "jq" })],
      want: { not_retried: ["jq homebrew"] },
    },
    {
      name: "not retried: gone from the queue",
      runs: [run(1), run(2)],
      failures: [fail(1, "jq")],
      want: { not_retried: ["jq homebrew"] },
    },
    { name: "nothing is fixed in the first run", runs: [run(2)], failures: [], packages: [success("jq")], want: {} },
    {
      name: "a recipe in another ecosystem than its failure",
      runs: [run(1, { ecosystems: { npm: 1 } }), run(2, { recipes_generated: ["jq"] })],
      failures: [fail(1, "jq", { ecosystem: "npm" })],
      want: { new: ["jq npm"], fixed: [] },
    },
  ])("$name", ({ runs, failures, packages = [], want }) => {
    expect(kinds(compare(runs, failures, packages))).toEqual({ ...NONE, ...want });
  });

  test("elements of fixed and not retried packages name only the earlier failure", () => {
    const { transitions } = compare(recipes("jq"), [fail(1, "jq"), fail(1, "fd")]);
    const left = { ecosystem: "homebrew", failure_id: null, same_cause: null };
    expect(transitions.fixed).toEqual([{ package: "jq", ...left, previous_failure_id: idOf(1, "jq") }]);
    expect(transitions.not_retried).toEqual([{ package: "fd", ...left, previous_failure_id: idOf(1, "fd") }]);
  });
});
