/** Plans what the comment leaves out, level by level, to fit. */

import type { CiFacts } from "./render-comment.ts";

export interface Reduction {
  coverage: "table" | "line" | "none";
  maxTests: number;
  maxOthers: number;
  collapsePassed: boolean;
  labelLimit: number;
  maxFailed: number;
}

export interface LeftOut {
  /** Text for the body: `12 other failed jobs`. */
  what: string;
  jobs: string[];
}

const WHOLE: Reduction = {
  coverage: "table",
  maxTests: Number.POSITIVE_INFINITY,
  maxOthers: Number.POSITIVE_INFINITY,
  collapsePassed: false,
  labelLimit: 120,
  maxFailed: Number.POSITIVE_INFINITY,
};

/** Level n applies the first n steps. */
const STEPS: readonly Partial<Reduction>[] = [
  { coverage: "line" },
  { maxTests: 5 },
  { maxTests: 0 },
  { maxOthers: 20 },
  { maxOthers: 5 },
  { maxOthers: 0 },
  { coverage: "none" },
  { collapsePassed: true },
  { labelLimit: 60 },
];

/** Level 0 leaves nothing out. The last level keeps no failed row. */
export function planReduction(level: number, failedRows: number): Reduction {
  const beyond = level - STEPS.length;
  return Object.assign({}, WHOLE, ...STEPS.slice(0, level), beyond > 0 ? { maxFailed: failedRows - beyond } : {});
}

/** The number of levels, including level 0. */
export function countLevels(failedRows: number): number {
  return STEPS.length + failedRows + 1;
}

/** What a reduction removes from these facts. Skips steps that remove nothing. */
export function describeReduction(facts: CiFacts, reduction: Reduction): LeftOut[] {
  const { decision, coverage } = facts;
  const hasCoverage = coverage !== null && !decision.isDocsOnly;
  const shown = decision.otherFailures.slice(0, facts.maxOtherFailures);
  const others = shown.slice(reduction.maxOthers);
  const failed = decision.rows.filter(({ passes }) => !passes).slice(reduction.maxFailed);
  const passed = reduction.collapsePassed ? decision.rows.filter(({ passes }) => passes) : [];
  return [
    ...(hasCoverage && reduction.coverage === "none" ? [{ what: "coverage", jobs: [] }] : []),
    ...(hasCoverage && reduction.coverage === "line" && coverage.runtimes.length > 0
      ? [{ what: "the coverage table", jobs: [] }]
      : []),
    ...describeTests(facts, reduction),
    ...describeJobs(others, "other failed job"),
    ...describeJobs(passed, "required job that passed", "required jobs that passed"),
    ...describeJobs(failed, "required job that did not pass", "required jobs that did not pass"),
    ...(reduction.labelLimit < WHOLE.labelLimit
      ? [{ what: `names beyond ${reduction.labelLimit} characters`, jobs: [] }]
      : []),
  ];
}

function describeTests({ tests, maxFailingTests }: CiFacts, { maxTests }: Reduction): LeftOut[] {
  const shown = Math.min(tests?.failing.length ?? 0, maxFailingTests);
  const hidden = shown - Math.min(shown, maxTests);
  return hidden > 0 ? [{ what: `${hidden} failing test${hidden === 1 ? "" : "s"}`, jobs: [] }] : [];
}

function describeJobs(jobs: readonly { name: string }[], one: string, many = `${one}s`): LeftOut[] {
  if (jobs.length === 0) return [];
  return [{ what: `${jobs.length} ${jobs.length === 1 ? one : many}`, jobs: jobs.map(({ name }) => name) }];
}
