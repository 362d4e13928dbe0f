import { compareNaturally } from "../../src/pipeline/compare-naturally.ts";
import type { TestRecord } from "./parse-report.ts";

/** The records of one artifact, or of the workspace, in the order of its files. */
export interface TestSource {
  /** The name of the artifact, or `workspace`. */
  name: string;
  records: readonly TestRecord[];
}

export interface NamedTest {
  /** The name after its class or suite. */
  name: string;
  file: string;
  message: string;
  /** Where it failed. */
  sources: string[];
}

export interface TestTally {
  /** The number of tests, each name counted once. */
  total: number;
  failing: NamedTest[];
  /** Failed and passed in the same source. */
  flaky: NamedTest[];
}

type Outcome = "failing" | "flaky" | "other";

/** A test that passes in one source and fails in another is failing, not flaky. */
export function tallyTests(sources: readonly TestSource[]): TestTally {
  const tests = new Map<string, NamedTest & { outcome: Outcome }>();
  for (const { name: source, records } of sources) {
    for (const [key, { record, outcome }] of judgeSource(records)) {
      const known = tests.get(key);
      const test = known ?? { ...describe(record), sources: [], outcome: "other" as Outcome };
      if (outcome !== "other" && (outcome === "failing" || test.outcome !== "failing")) {
        if (test.outcome !== outcome) test.sources = [];
        Object.assign(test, { outcome, message: test.outcome === outcome ? test.message : record.message });
        test.sources.push(source);
      }
      tests.set(key, test);
    }
  }
  const all = [...tests.values()];
  const select = (wanted: Outcome) =>
    all
      .filter(({ outcome }) => outcome === wanted)
      .map(({ outcome: _, ...test }) => test)
      .sort((a, b) => compareNaturally(a.name, b.name) || compareNaturally(a.file, b.file));
  return { total: tests.size, failing: select("failing"), flaky: select("flaky") };
}

/**
 * A test may occur several times in one source. A re-run that passed makes it flaky, one that failed makes it failing.
 */
function judgeSource(records: readonly TestRecord[]): Map<string, { record: TestRecord; outcome: Outcome }> {
  const judged = new Map<string, { record: TestRecord; outcome: Outcome }>();
  for (const record of records) {
    const key = JSON.stringify([record.suite, record.name, record.file]);
    const before = judged.get(key);
    if (record.outcome === "failed") judged.set(key, { record, outcome: "failing" });
    else if (before === undefined) judged.set(key, { record, outcome: record.isFlaky ? "flaky" : "other" });
    else if (record.outcome === "passed" && before.outcome === "failing") {
      judged.set(key, { record: before.record, outcome: "flaky" });
    }
  }
  return judged;
}

function describe({ suite, name, file, message }: TestRecord) {
  return { name: suite === "" || name.startsWith(suite) ? name : `${suite}.${name}`, file, message };
}
