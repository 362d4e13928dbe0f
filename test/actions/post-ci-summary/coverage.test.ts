import { describe, expect, test } from "vitest";
import { compareCoverage } from "../../../actions/post-ci-summary/compare-coverage.ts";
import { type Coverage, parseCoverage, parseCoverageTotal } from "../../../actions/post-ci-summary/parse-coverage.ts";

const coverage = (given: Partial<Coverage>): Coverage => ({
  ...{ head: null, base: null, threshold: null, status: null, runtimes: [], reference: null },
  ...given,
});

describe("change and drop", () => {
  test.each([
    { name: "a loss", head: 88.41, base: 88.9, change: "-0.49 pp", drop: "0.49 pp" },
    { name: "a gain", head: 90, base: 88.9, change: "+1.10 pp", drop: "0.00 pp" },
    { name: "none", head: 88.9, base: 88.9, change: "0.00 pp", drop: "0.00 pp" },
    { name: "less than half a hundredth", head: 88.904, base: 88.9, change: "0.00 pp", drop: "0.00 pp" },
    { name: "half a hundredth up", head: 88.415, base: 88.41, change: "+0.01 pp", drop: "0.00 pp" },
    { name: "half a hundredth down", head: 88.405, base: 88.41, change: "-0.01 pp", drop: "0.01 pp" },
    { name: "unrounded numbers", head: 88.414, base: 88.406, change: "+0.01 pp", drop: "0.00 pp" },
    { name: "from nothing", head: 100, base: 0, change: "+100.00 pp", drop: "0.00 pp" },
  ])("$name", ({ head, base, change, drop }) => {
    expect(compareCoverage(coverage({ head, base }))).toMatchObject({ change, drop });
  });
});

test.each([
  { name: "as given", given: { head: 1, base: 2, threshold: 1, status: "fine" }, want: "fine" },
  { name: "no baseline", given: { head: 88 }, want: "no baseline" },
  { name: "within the threshold", given: { head: 88, base: 89, threshold: 1 }, want: "ok" },
  {
    name: "exactly at the threshold, despite binary rounding",
    given: { head: 88.1, base: 88.4, threshold: 0.3 },
    want: "ok",
  },
  { name: "beyond the threshold", given: { head: 88, base: 89.001, threshold: 1 }, want: "alert" },
  { name: "a gain", given: { head: 90, base: 89, threshold: 0 }, want: "ok" },
  { name: "no threshold", given: { head: 88, base: 89 }, want: null },
  { name: "no head", given: { base: 89, threshold: 1 }, want: null },
])("status: $name", ({ given, want }) => {
  expect(compareCoverage(coverage(given)).status).toBe(want);
});

test("runtimes are in natural order, and compared with the first or with the named one", () => {
  const runtimes = [
    { name: "3.12", percent: 88.2 },
    { name: "3.9", percent: 88.41 },
  ];
  const first = compareCoverage(coverage({ runtimes }));
  expect(first.runtimes.map(({ name, against }) => [name, against])).toEqual([
    ["3.9", null],
    ["3.12", "-0.21 pp"],
  ]);
  expect(compareCoverage(coverage({ runtimes, reference: "3.12" })).runtimes.map(({ against }) => against)).toEqual([
    "+0.21 pp",
    null,
  ]);
});

describe("coverage file", () => {
  test.each([
    { name: "only head", text: '{"head":88.4}', problems: [] },
    { name: "unknown keys", text: '{"head":88.4,"history_length":3}', problems: [] },
    { name: "a byte order mark", text: '\ufeff{"head":88.4}', problems: [] },
    { name: "no JSON", text: "x", problems: ["expected one JSON object"] },
    { name: "a list", text: "[]", problems: ["expected one JSON object"] },
    { name: "nothing", text: "{}", problems: ["it contains neither head nor runtimes"] },
    {
      name: "too much",
      text: '{"head":101}',
      problems: ["expected a number from 0 to 100 in head, got 101", "it contains neither head nor runtimes"],
    },
    {
      name: "a text",
      text: '{"head":88,"base":"89"}',
      problems: ['expected a number from 0 to 100 in base, got "89"'],
    },
    {
      name: "a runtime without a name",
      text: '{"head":1,"runtimes":[{"percent":1}]}',
      problems: ["expected a name in runtimes[0]"],
    },
    {
      name: "runtimes that are not a list",
      text: '{"head":1,"runtimes":{}}',
      problems: ["expected a list in runtimes"],
    },
  ])("$name", ({ text, problems }) => {
    expect(parseCoverage(text).problems).toEqual(problems);
  });
});

test.each([
  {
    name: "xml",
    text: '<?xml version="1.0"?>\n<coverage line-rate="0.8841" x="y"><a line-rate="0.1"/></coverage>',
    want: 88.41,
  },
  { name: "xml with another attribute first", text: "<coverage version=\"7\" line-rate='1'>", want: 100 },
  { name: "xml with a comment first", text: '<!-- <coverage line-rate="0.1"> --><coverage line-rate="0.5">', want: 50 },
  { name: "xml without a rate", text: "<coverage>", want: null },
  { name: "xml of something else", text: '<html line-rate="0.5">', want: null },
  { name: "json percent", text: '{"totals":{"percent_covered":88.2}}', want: 88.2 },
  { name: "json counts", text: '{"totals":{"covered_lines":1,"num_statements":4}}', want: 25 },
  { name: "json without lines", text: '{"totals":{"covered_lines":0,"num_statements":0}}', want: null },
  { name: "json without totals", text: "{}", want: null },
  { name: "out of range", text: '{"totals":{"percent_covered":120}}', want: null },
  { name: "neither", text: "hello", want: null },
])("total: $name", ({ text, want }) => {
  const total = parseCoverageTotal(text);
  expect(total === null ? null : Number(total.toFixed(6))).toBe(want);
});
