import { compareNaturally } from "../../src/pipeline/compare-naturally.ts";
import type { TestRecord } from "./parse-report.ts";

export interface TestSource {
  /** The name of the artifact, or `workspace`. */
  name: string;
  records: readonly TestRecord[];
}

export interface NamedTest {
  /** The class or suite, and then the name of the test. */
  name: string;
  file: string;
  message: string;
  /** The names of the sources in which the test failed. */
  sources: string[];
}

export interface TestTally {
  /** The number of tests, each test counted once. */
  total: number;
  failing: NamedTest[];
  /** Failed and passed in the same source. */
  flaky: NamedTest[];
}

/** Null for a test that is neither failing nor flaky, to save memory. */
type Judgement = { record: TestRecord; outcome: "failing" | "flaky" } | null;

/** A test that passes in one source and fails in another is failing, not flaky. */
export function tallyTests(sources: readonly TestSource[]): TestTally {
  const tests = new Map<string, (NamedTest & { outcome: "failing" | "flaky" }) | null>();
  for (const { name: source, records } of sources) {
    for (const [key, judged] of judgeSource(records)) {
      const known = tests.get(key) ?? null;
      if (judged === null || (judged.outcome === "flaky" && known?.outcome === "failing")) tests.set(key, known);
      else if (known?.outcome === judged.outcome) known.sources.push(source);
      else tests.set(key, { ...describe(judged.record), sources: [source], outcome: judged.outcome });
    }
  }
  const select = (wanted: "failing" | "flaky") =>
    [...tests.values()]
      .filter((test) => test !== null && test.outcome === wanted)
      .map((test) => test as NamedTest)
      .sort((a, b) => compareNaturally(a.name, b.name) || compareNaturally(a.file, b.file))
      .map(({ name, file, message, sources }) => ({ name, file, message, sources }));
  return { total: tests.size, failing: select("failing"), flaky: select("flaky") };
}

/**
 * A test may occur several times in one source. A pass after a failure makes the test flaky. A later failure makes the
 * test failing.
 */
function judgeSource(records: readonly TestRecord[]): Map<string, Judgement> {
  const judged = new Map<string, Judgement>();
  for (const record of records) {
    const { suite, name, file, outcome } = record;
    const key = `${suite.length} ${name.length} ${suite}${name}${file}`;
    const before = judged.get(key);
    if (outcome === "failed") judged.set(key, { record, outcome: "failing" });
    else if (before === undefined) judged.set(key, record.isFlaky ? { record, outcome: "flaky" } : null);
    else if (outcome === "passed" && before?.outcome === "failing") {
      judged.set(key, { record: before.record, outcome: "flaky" });
    }
  }
  return judged;
}

function describe({ suite, name, file, message }: TestRecord) {
  return { name: suite === "" || name.startsWith(suite) ? name : `${suite}.${name}`, file, message };
}
