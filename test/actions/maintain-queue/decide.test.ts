import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide, type UpkeepFacts, type UpkeepRules } from "../../../actions/maintain-queue/decide.ts";
import type { RecordedDisambiguation } from "../../../src/formats/disambiguation.ts";
import type { Failure } from "../../../src/formats/failure.ts";
import type { QueuedPackage } from "../../../src/formats/queue.ts";

const NOW = new Date("2026-04-01T12:00:00Z");
const AT = "2026-04-01T12:00:00Z";
const HOUR_MS = 3_600_000;
const RULES: UpkeepRules = {
  delaysMs: [0, 24, 72, 144, 168].map((hours) => hours * HOUR_MS),
  maxFailures: 10,
  requeuesMissing: false,
  supported: new Set(["cargo", "npm"]),
  aliases: new Map(),
};

function entryOf(name: string, given: Partial<QueuedPackage> = {}): QueuedPackage {
  return {
    form: "unified",
    name,
    source: `cargo:${name}`,
    ecosystem: "cargo",
    priority: 3,
    status: "pending",
    confidence: "auto",
    disambiguated_at: null,
    failure_count: 0,
    next_retry_at: null,
    recorded_next_retry_at: null,
    blocked_by: [],
    status_reason: null,
    status_at: null,
    last_batch_id: null,
    ...given,
  };
}

let line = 0;
function failureOf(name: string, given: Partial<Failure> = {}): Failure {
  line++;
  const category = given.category ?? "install_failed";
  return {
    package: name,
    source: `cargo:${name}`,
    recipe: name,
    ecosystem: "cargo",
    recorded_ecosystem: null,
    category,
    recorded_category: category,
    recorded_subcategory: null,
    subcategory: null,
    subcategory_from: null,
    blocked_by: [],
    recorded_blocked_by: [],
    message: null,
    full_output: null,
    full_output_truncated: false,
    platform: "linux-x86_64",
    exit_code: 6,
    batch_id: null,
    workflow_run_url: null,
    time: "2026-03-20T10:00:00Z",
    recorded_time: null,
    file_time: null,
    file: "data/failures/cargo.jsonl",
    line,
    item: -1,
    ...given,
  };
}

function choiceOf(tool: string, selected: string): RecordedDisambiguation {
  return {
    tool,
    selected,
    selection_reason: "curated",
    updated_at: null,
    file: "curated.jsonl",
    line: 1,
    item: 0,
  } as unknown as RecordedDisambiguation;
}

interface Given {
  packages: QueuedPackage[];
  failures?: Failure[];
  produced?: string[];
  choices?: RecordedDisambiguation[];
}

function factsOf({ packages, failures = [], produced = [], choices = [] }: Given): UpkeepFacts {
  return { packages, failures, choices, produced: new Set(produced) };
}

/** The packages after the decided changes. */
function maintain(given: Given, rules: Partial<UpkeepRules> = {}, now = NOW): QueuedPackage[] {
  const { changes } = decide(factsOf(given), { ...RULES, ...rules }, now);
  return given.packages.map((entry) => changes.get(entry.name) ?? entry);
}

const blockedBy = (...names: string[]) => ({ status: "blocked", blocked_by: names });

describe("a package with a recipe", () => {
  const untidy = { failure_count: 3, next_retry_at: "2026-05-01T00:00:00Z", blocked_by: ["zlib"] };
  test.each(["pending", "failed", "blocked", "requires_manual", "in_progress"])("is done after %s", (status) => {
    const [done] = maintain({ packages: [entryOf("fd", { ...untidy, status })], produced: ["fd"] });
    const clean = { status: "success", failure_count: 0, next_retry_at: null, blocked_by: [], status_at: AT };
    expect(done).toMatchObject(clean);
  });

  test("that was done stays done, loses traces of failures, and keeps its time", () => {
    const at = "2026-03-01T00:00:00Z";
    const [done] = maintain({
      packages: [entryOf("fd", { ...untidy, status: "success", status_at: at })],
      produced: ["fd"],
    });
    expect(done).toMatchObject({ status: "success", failure_count: 0, next_retry_at: null, status_at: at });
  });

  test.each(["excluded", "skipped"])("stays %s, and is reported", (status) => {
    const packages = [entryOf("fd", { status })];
    expect(maintain({ packages, produced: ["fd"] })).toEqual(packages);
    expect(decide(factsOf({ packages, produced: ["fd"] }), RULES, NOW).excludedWithRecipe).toEqual(["fd"]);
  });

  test("keeps an unknown status", () => {
    const packages = [entryOf("fd", { status: "generated" })];
    expect(maintain({ packages, produced: ["fd"] })).toEqual(packages);
  });
});

test("a finished package without a recipe is reported, or pending again if the rules say so", () => {
  const given = {
    packages: [entryOf("fd", { status: "success" }), entryOf("rg", { status: "success" })],
    produced: ["rg"],
  };
  expect(maintain(given)).toEqual(given.packages);
  expect(decide(factsOf(given), RULES, NOW).missingRecipes).toEqual(["fd"]);
  expect(maintain(given, { requeuesMissing: true })[0]).toMatchObject({ status: "pending", status_at: AT });
  expect(maintain(given, { requeuesMissing: true })[1]?.status).toBe("success");
});

describe("failures that no batch recorded", () => {
  const since = { status_at: "2026-03-19T00:00:00Z" };

  test("count if they are newer than the status", () => {
    const [failed] = maintain({ packages: [entryOf("fd", since)], failures: [failureOf("fd")] });
    expect(failed).toMatchObject({
      status: "failed",
      failure_count: 1,
      next_retry_at: null,
      status_at: "2026-03-20T10:00:00Z",
    });
  });

  test("do not count if they are as old as the status or older", () => {
    const packages = [entryOf("fd", { status_at: "2026-03-20T10:00:00Z" })];
    expect(
      maintain({ packages, failures: [failureOf("fd"), failureOf("fd", { time: "2026-03-01T00:00:00Z" })] }),
    ).toEqual(packages);
  });

  test("do not count if they belong to a batch or have no time", () => {
    const packages = [entryOf("fd", since)];
    const failures = [failureOf("fd", { batch_id: "cargo-x" }), failureOf("fd", { time: null })];
    expect(maintain({ packages, failures })).toEqual(packages);
  });

  test("count as one if they happened on two platforms at the same time", () => {
    const failures = [failureOf("fd"), failureOf("fd", { platform: "darwin-arm64" })];
    expect(maintain({ packages: [entryOf("fd", since)], failures })[0]?.failure_count).toBe(1);
  });

  test("count as two if they have two times, in one run or in two", () => {
    const first = failureOf("fd");
    const second = failureOf("fd", { time: "2026-03-21T10:00:00Z" });
    const together = maintain({ packages: [entryOf("fd", since)], failures: [first, second] });
    const one = maintain({ packages: [entryOf("fd", since)], failures: [first] });
    expect(maintain({ packages: one, failures: [first, second] })).toEqual(together);
    expect(together[0]).toMatchObject({ failure_count: 2, next_retry_at: "2026-03-22T10:00:00Z" });
  });

  test.each(["missing_dep", "recipe_not_found"])(
    "with %s and a named blocker block the package and do not count",
    (category) => {
      const failures = [failureOf("fd", { category, blocked_by: ["zlib"] }), failureOf("fd")];
      const [blocked] = maintain({ packages: [entryOf("fd", { ...since, failure_count: 2 })], failures });
      expect(blocked).toMatchObject({ status: "blocked", blocked_by: ["zlib"], failure_count: 2, next_retry_at: null });
    },
  );

  test("with missing_dep and no named blocker set the package to failed", () => {
    const [failed] = maintain({
      packages: [entryOf("fd", since)],
      failures: [failureOf("fd", { category: "missing_dep" })],
    });
    expect(failed).toMatchObject({ status: "failed", failure_count: 1 });
  });

  test.each([
    [1, null],
    [2, "2026-03-21T10:00:00Z"],
    [3, "2026-03-23T10:00:00Z"],
    [4, "2026-03-26T10:00:00Z"],
    [5, "2026-03-27T10:00:00Z"],
    [9, "2026-03-27T10:00:00Z"],
  ])("after failure %i in a row the package waits until %s, counted from the time of the record", (count, retryAt) => {
    const [failed] = maintain({
      packages: [entryOf("fd", { ...since, failure_count: count - 1 })],
      failures: [failureOf("fd")],
    });
    expect(failed).toMatchObject({ status: "failed", failure_count: count, next_retry_at: retryAt });
  });

  test("after the tenth failure in a row the package needs a person, unless there is no limit", () => {
    const given = { packages: [entryOf("fd", { ...since, failure_count: 9 })], failures: [failureOf("fd")] };
    const exhausted = {
      status: "requires_manual",
      status_reason: "install_failed",
      failure_count: 10,
      next_retry_at: null,
    };
    expect(maintain(given)[0]).toMatchObject(exhausted);
    const retried = { status: "failed", failure_count: 10, next_retry_at: "2026-03-27T10:00:00Z" };
    expect(maintain(given, { maxFailures: 0 })[0]).toMatchObject(retried);
  });

  test.each(["success", "excluded", "requires_manual", "generated"])("do not change a package that is %s", (status) => {
    const packages = [entryOf("fd", { ...since, status })];
    expect(maintain({ packages, failures: [failureOf("fd")] })).toEqual(packages);
  });

  test("are all counted once if the status has no time", () => {
    const failures = [failureOf("fd"), failureOf("fd", { time: "2026-03-21T10:00:00Z" })];
    const adopted = maintain({ packages: [entryOf("fd", { failure_count: 1 })], failures });
    expect(adopted[0]).toMatchObject({ status: "failed", failure_count: 2, status_at: "2026-03-21T10:00:00Z" });
    expect(maintain({ packages: adopted, failures })).toEqual(adopted);
  });

  test("are counted if neither they nor the status have a time, and the package is due at once", () => {
    const failures = ["a", "b"].map((message) => failureOf("fd", { message, time: null }));
    const found = maintain({ packages: [entryOf("fd")], failures })[0];
    expect(found).toMatchObject({ status: "failed", failure_count: 2, next_retry_at: null, status_at: null });
  });

  test("count once if the same record is in two files and the status has no time", () => {
    const failures = [failureOf("fd"), failureOf("fd", { file: "data/failures/other.jsonl" })];
    expect(maintain({ packages: [entryOf("fd")], failures })[0]?.failure_count).toBe(1);
  });

  test("change nothing if the status has no time and they are not more than `failure_count`", () => {
    const packages = [entryOf("fd", { failure_count: 1 })];
    expect(maintain({ packages, failures: [failureOf("fd")] })).toEqual(packages);
  });

  test("a wait never ends after the year 2099", () => {
    const given = { packages: [entryOf("fd", { ...since, failure_count: 9_999 })], failures: [failureOf("fd")] };
    const rules = { maxFailures: 0, delaysMs: [Number.MAX_SAFE_INTEGER] };
    expect(maintain(given, rules)[0]?.next_retry_at).toBe("2099-12-31T23:59:59Z");
  });
});

describe("release", () => {
  test.each([
    ["all blockers are done", ["a", "b"], ["a", "b"], "pending"],
    ["one blocker is missing", ["a", "b"], ["a"], "blocked"],
    ["the only blocker is missing", ["a"], [], "blocked"],
  ])("%s", (_, blockers, done, status) => {
    const others = done.map((name) => entryOf(name, { status: "success" }));
    const [entry] = maintain({ packages: [entryOf("fd", blockedBy(...blockers)), ...others] });
    expect(entry).toMatchObject({ status, blocked_by: status === "blocked" ? blockers : [] });
  });

  test("a blocker's recipe is enough, even if the blocker is in no queue", () => {
    expect(maintain({ packages: [entryOf("fd", blockedBy("zlib"))], produced: ["zlib"] })[0]).toMatchObject({
      status: "pending",
      status_at: AT,
    });
  });

  test("a blocker may be named by the identifier of its source", () => {
    const openssl = entryOf("openssl", { source: "homebrew:openssl@3", status: "success" });
    expect(maintain({ packages: [entryOf("fd", blockedBy("openssl@3")), openssl] })[0]?.status).toBe("pending");
  });

  test("if the entry names no blockers, the blockers of the newest record count", () => {
    const given = { packages: [entryOf("fd", { status: "blocked" })], produced: ["zlib"] };
    const record = { category: "missing_dep", batch_id: "cargo-1" };
    expect(maintain({ ...given, failures: [failureOf("fd", { ...record, blocked_by: ["zlib"] })] })[0]?.status).toBe(
      "pending",
    );
    expect(maintain({ ...given, failures: [failureOf("fd", { ...record, blocked_by: ["curl"] })] })[0]?.status).toBe(
      "blocked",
    );
    expect(maintain(given)[0]?.status).toBe("blocked");
  });

  test("a failure dated in the future does not block a released package again", () => {
    const failures = [failureOf("fd", { category: "missing_dep", blocked_by: ["zlib"], time: "2026-05-01T00:00:00Z" })];
    const once = maintain({ packages: [entryOf("fd")], failures, produced: ["zlib"] });
    expect(once[0]?.status).toBe("pending");
    expect(maintain({ packages: once, failures, produced: ["zlib"] }, {}, new Date("2026-04-02T00:00:00Z"))).toEqual(
      once,
    );
  });

  test.each(["blocked", "excluded", "requires_manual"])(
    "a package %s for its source waits for a supported one",
    (status) => {
      const packages = [entryOf("fd", { source: "github:x/fd", status, status_reason: "unsupported_source" })];
      expect(maintain({ packages })).toEqual(packages);
      const [freed] = maintain({ packages, choices: [choiceOf("fd", "cargo:fd-find")] });
      expect(freed).toMatchObject({ status: "pending", status_reason: null });
      expect(maintain({ packages, choices: [choiceOf("fd", "nix:fd")] })).toEqual(packages);
      expect(maintain({ packages }, { supported: new Set(["github"]) })[0]?.status).toBe("pending");
    },
  );
});

test("failed packages are due once their time has come, and are not rewritten", () => {
  const packages = [
    entryOf("a", { status: "failed" }),
    entryOf("b", { status: "failed", next_retry_at: AT }),
    entryOf("c", { status: "failed", next_retry_at: "2026-04-01T12:00:01Z" }),
    entryOf("d"),
  ];
  const { due, changes } = decide(factsOf({ packages }), RULES, NOW);
  expect({ due, changed: changes.size }).toEqual({ due: 2, changed: 0 });
});

test("a failure that only names the package itself does not block it", () => {
  const failures = [failureOf("a", { category: "missing_dep", blocked_by: ["a"], time: AT })];
  const { changes } = decide(factsOf({ packages: [entryOf("a")], failures }), RULES, NOW);
  expect(changes.get("a")).toMatchObject({ status: "failed", failure_count: 1, blocked_by: [] });
});

test("blockers that never come are reported", () => {
  const packages = [
    entryOf("a", blockedBy("b")),
    entryOf("b", blockedBy("a")),
    entryOf("c", blockedBy("nowhere", "old")),
    entryOf("d", blockedBy("nowhere")),
    entryOf("old", { status: "excluded" }),
  ];
  const { cycle, unknownBlockers, excludedBlockers } = decide(factsOf({ packages }), RULES, NOW);
  expect(cycle).toEqual({ count: 1, names: ["a", "b"] });
  expect(unknownBlockers).toEqual([{ name: "nowhere", packages: 2 }]);
  expect(excludedBlockers).toEqual([{ name: "old", packages: 1 }]);
});

describe("for any state", () => {
  const NAMES = ["a", "b", "c", "d", "e"];
  const word = <T extends string | null>(...words: T[]) => fc.constantFrom(...words);
  const time = word(
    null,
    "2026-03-01T00:00:00Z",
    "2026-03-20T10:00:00Z",
    "2026-03-20T10:00:00.5Z",
    "2026-09-01T00:00:00Z",
  );
  const blockers = fc.subarray([...NAMES, "nowhere"], { maxLength: 2 });
  const category = word("install_failed", "missing_dep", "recipe_not_found", "odd");
  const entries = fc.tuple(
    ...NAMES.map((name) =>
      fc
        .record({
          source: word(`cargo:${name}`, `github:x/${name}`),
          status: word(
            "pending",
            "success",
            "failed",
            "blocked",
            "requires_manual",
            "excluded",
            "generated",
            "in_progress",
          ),
          failure_count: fc.integer({ min: 0, max: 11 }),
          next_retry_at: time,
          blocked_by: blockers,
          status_reason: word(null, "unsupported_source", "awaiting_merge"),
          status_at: time,
        })
        .map((given) => entryOf(name, given)),
    ),
  );
  const failures = fc.array(
    fc
      .record({ name: word(...NAMES), category, time, blocked_by: blockers, batch_id: word(null, null, "cargo-1") })
      .map(({ name, ...given }) => failureOf(name, given)),
    { maxLength: 12 },
  );
  const states = fc.record({
    packages: entries,
    failures,
    produced: fc.subarray(NAMES, { maxLength: 3 }),
    choices: fc.subarray([choiceOf("a", "cargo:x"), choiceOf("b", "nix:x")]),
  });
  const rules = fc.record({ requeuesMissing: fc.boolean(), maxFailures: fc.constantFrom(0, 3, 10) });

  test("a second decision, at the same time or later, changes nothing, and no package is lost", () => {
    fc.assert(
      fc.property(states, rules, (given, some) => {
        const once = maintain(given, some);
        expect(once.map(({ name }) => name)).toEqual(given.packages.map(({ name }) => name));
        expect(maintain({ ...given, packages: once }, some)).toEqual(once);
        expect(maintain({ ...given, packages: once }, some, new Date("2027-01-01T00:00:00Z"))).toEqual(once);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  test("a package that is released had a blocker that is done, or an unsupported source", () => {
    fc.assert(
      fc.property(states, (given) => {
        const { released } = decide(factsOf(given), RULES, NOW);
        const done = new Set(given.produced);
        const kept = maintain(given);
        for (const { name, status } of kept) if (status === "success") done.add(name);
        for (const name of released) {
          const was = given.packages.find((entry) => entry.name === name) as QueuedPackage;
          const named = given.failures.filter((failure) => failure.package === name).flatMap((each) => each.blocked_by);
          if (was.status_reason === "unsupported_source") continue;
          expect(was.blocked_by.length + named.length).toBeGreaterThan(0);
          expect([...was.blocked_by, ...named].some((blocker) => done.has(blocker))).toBe(true);
        }
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
