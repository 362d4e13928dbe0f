import { expect, test } from "vitest";
import { expandSkipped } from "../../../actions/post-ci-summary/expand-skipped.ts";
import { parseRequiredJobs } from "../../../src/pipeline/match-required-jobs.ts";
import { selectJobs } from "../../../src/pipeline/select-jobs.ts";
import { createJob } from "../../support/ci.ts";

const MATRIX = "ci ($" + "{{ matrix.v }}, x)";

test.each([
  { name: "an expression", job: MATRIX, entry: "ci (3.11, x)", stands: true },
  { name: "no suffix", job: "ci", entry: "ci (3.11)", stands: true },
  { name: "below a calling job", job: `Gate / ${MATRIX}`, entry: "ci (3.11, x)", stands: true },
  { name: "another text around the expression", job: MATRIX, entry: "ci (3.11, y)", stands: false },
  { name: "an entry without a suffix", job: "ci", entry: "cd", stands: false },
  { name: "a prefix", job: MATRIX, entry: "cx*", stands: false },
])("$name", ({ job, entry, stands }) => {
  for (const conclusion of ["skipped", "success"]) {
    const { jobs } = selectJobs({ attempt: 1, status: "completed" }, [createJob({ name: job, conclusion })]);
    const added = expandSkipped(jobs, parseRequiredJobs([entry]).entries).slice(1);
    expect(added.map(({ name }) => name)).toEqual(stands && conclusion === "skipped" ? [entry] : []);
  }
});
