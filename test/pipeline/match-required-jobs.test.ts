import { describe, expect, test } from "vitest";
import { isListedJob, matchRequiredJobs, parseRequiredJobs } from "../../src/pipeline/match-required-jobs.ts";

describe("lines of configuration", () => {
  test.each([
    { name: "names", lines: ["python ci (3.11)", "gate"], want: ["python ci (3.11)", "gate"] },
    { name: "comments and blank lines", lines: ["# jobs", "", "  ", "gate"], want: ["gate"] },
    { name: "white space", lines: ["  docker \t smoke "], want: ["docker smoke"] },
    { name: "a prefix", lines: ["python*"], want: ["python*"] },
    { name: "a star in the middle is an ordinary character", lines: ["a*b"], want: ["a*b"] },
  ])("$name", ({ lines, want }) => {
    const { entries, problems, fault } = parseRequiredJobs(lines);
    expect(entries.map(({ text, isPrefix }) => text + (isPrefix ? "*" : ""))).toEqual(want);
    expect({ problems, fault }).toEqual({ problems: [], fault: null });
  });

  test("a duplicate counts once and is a problem", () => {
    const { entries, problems } = parseRequiredJobs(["gate", "gate "]);
    expect(entries).toHaveLength(1);
    expect(problems).toEqual(['The job name "gate" is listed twice and counts once.']);
  });

  test("a lone star is refused", () => {
    expect(parseRequiredJobs(["*"]).fault).toContain('"*" alone');
  });
});

const CUT = `${"a very long job name ".repeat(6).slice(0, 97)}...`;

describe("the jobs of an entry", () => {
  test.each([
    { name: "1: the same name", entries: ["docker smoke"], jobs: ["docker smoke"], want: [["docker smoke"]] },
    {
      name: "2: below a calling job",
      entries: ["docker smoke"],
      jobs: ["Gate / docker smoke"],
      want: [["Gate / docker smoke"]],
    },
    { name: "2: at any depth", entries: ["c"], jobs: ["a / b / c"], want: [["a / b / c"]] },
    { name: "2: the rest of the path", entries: ["b / c"], jobs: ["a / b / c"], want: [["a / b / c"]] },
    {
      name: "3: without the matrix suffix, in natural order",
      entries: ["smoke"],
      jobs: ["smoke (10)", "smoke (9)"],
      want: [["smoke (9)", "smoke (10)"]],
    },
    { name: "3: nested brackets", entries: ["smoke"], jobs: ["smoke (a (b))"], want: [["smoke (a (b))"]] },
    { name: "4: tiers 2 and 3 together", entries: ["smoke"], jobs: ["G / smoke (x)"], want: [["G / smoke (x)"]] },
    { name: "the first tier with a match wins", entries: ["smoke"], jobs: ["smoke (x)", "smoke"], want: [["smoke"]] },
    {
      name: "tier 2 takes precedence over tier 3",
      entries: ["smoke"],
      jobs: ["smoke (x)", "G / smoke"],
      want: [["G / smoke"]],
    },
    {
      name: "an entry with a matrix suffix takes only that job",
      entries: ["ci (3.11)"],
      jobs: ["ci (3.12)", "ci (3.11)"],
      want: [["ci (3.11)"]],
    },
    { name: "gate is not gate-summary", entries: ["gate"], jobs: ["gate-summary"], want: [[]] },
    { name: "gate is not delegate x", entries: ["gate"], jobs: ["delegate x"], want: [[]] },
    { name: "gate is not Gate", entries: ["gate"], jobs: ["Gate"], want: [[]] },
    { name: "gate is not the name of a calling job", entries: ["gate"], jobs: ["gate / docker smoke"], want: [[]] },
    { name: "brackets inside are not a suffix", entries: ["a"], jobs: ["a (b) c"], want: [[]] },
    { name: "a prefix takes all matches", entries: ["py*"], jobs: ["py 2", "py 10", "np"], want: [["py 2", "py 10"]] },
    { name: "a job counts once", entries: ["py*", "py 2"], jobs: ["py 2"], want: [["py 2"], []] },
    { name: "a name that the API has cut", entries: [`${CUT.slice(0, -3)}and more`], jobs: [CUT], want: [[CUT]] },
    { name: "a cut name does not match a shorter entry", entries: ["a very long"], jobs: [CUT], want: [[]] },
    { name: "a short name with dots is not cut", entries: ["build it"], jobs: ["build..."], want: [[]] },
    {
      name: "a cut suffix still shows the base name",
      entries: ["docker smoke"],
      jobs: [`docker smoke (${"x".repeat(83)}...`],
      want: [[`docker smoke (${"x".repeat(83)}...`]],
    },
    {
      name: "a cut name that shows too little",
      entries: ["docker smoke"],
      jobs: [`${"c".repeat(92)} / d...`],
      want: [[]],
    },
  ])("$name", ({ entries, jobs, want }) => {
    const named = jobs.map((name) => ({ name }));
    const { matches } = matchRequiredJobs(parseRequiredJobs(entries).entries, named);
    expect(matches.map((match) => match.jobs.map(({ name }) => name))).toEqual(want);
  });
});

test.each([
  {
    name: "a name in another letter case",
    entry: "gate",
    jobs: ["gateway", "Gate"],
    want: 'No job is called "gate"; the nearest name is "Gate".',
  },
  {
    name: "a name with the same start",
    entry: "docker smoke",
    jobs: ["lint", "docker test"],
    want: 'No job is called "docker smoke"; the nearest name is "docker test".',
  },
  { name: "no similar name", entry: "gate", jobs: ["lint"], want: 'No job is called "gate".' },
  { name: "a prefix", entry: "py*", jobs: ["lint"], want: 'No job starts with "py".' },
])("a miss suggests the nearest job: $name", ({ entry, jobs, want }) => {
  const named = jobs.map((name) => ({ name }));
  expect(matchRequiredJobs(parseRequiredJobs([entry]).entries, named).problems).toEqual([want]);
});

test("a miss says that an earlier entry has the job", () => {
  const { problems } = matchRequiredJobs(parseRequiredJobs(["py*", "py 2"]).entries, [{ name: "py 2" }]);
  expect(problems).toEqual(['No job is called "py 2", apart from jobs of an earlier entry.']);
});

test("a job is listed if one of the entries matches its name", () => {
  const { entries } = parseRequiredJobs(["gate", "py*"]);
  expect(["gate", "Gate / gate (x)", "py 1", "gate-summary"].map((name) => isListedJob(entries, name))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
