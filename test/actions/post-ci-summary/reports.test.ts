/** Reports of tests come from untrusted code: a bad one is refused by name, and the summary is posted without it. */

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReport, type TestRecord } from "../../../actions/post-ci-summary/parse-report.ts";
import { tallyTests } from "../../../actions/post-ci-summary/tally-tests.ts";
import { addCi, openStage } from "../../support/ci-summary.ts";
import { writeZip } from "../../support/write-zip.ts";

const GOOD = {
  name: "good.xml",
  content: '<testsuite><testcase name="fails"><failure message="no"/></testcase></testsuite>',
};
const MB = 1_000_000;
const ENTITIES =
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>';

describe("a hostile artifact is refused by name within a second, and the summary is posted without it", () => {
  const named = (name: string) => ({ name, content: "<testsuite/>" });
  test.each([
    {
      name: "a zip bomb",
      zip: () => writeZip([{ name: "bomb.xml", content: Buffer.alloc(60 * MB) }]),
      says: '"bomb.xml" in the artifact "bad" has more than 20 MB',
    },
    {
      name: "a zip bomb that lies about its size",
      zip: () => writeZip([{ name: "bomb.xml", content: Buffer.alloc(60 * MB), sizeBytes: 100 }]),
      says: "cannot be decompressed to the size",
    },
    {
      name: "many files that are large together",
      zip: () =>
        writeZip(Array.from({ length: 7 }, (_, at) => ({ name: `${at}.xml`, content: Buffer.alloc(16 * MB) }))),
      says: '"6.xml" in the artifact "bad" would exceed 100 MB',
    },
    {
      name: "100,000 files",
      zip: () => writeZip(Array.from({ length: 100_000 }, (_, at) => named(`${at}.xml`))),
      says: 'The artifact "bad" has more than 2000 files',
    },
    {
      name: "a name that leads outside",
      zip: () => writeZip([named("../../etc/x.xml")]),
      says: 'The artifact "bad" contains a file outside of the archive',
    },
    {
      name: "an absolute name",
      zip: () => writeZip([named("/etc/x.xml")]),
      says: "contains a file outside of the archive",
    },
    {
      name: "a Windows name that leads outside",
      zip: () => writeZip([named("..\\x.xml")]),
      says: "contains a file outside of the archive",
    },
    {
      name: "encrypted",
      zip: () => writeZip([{ ...named("x.xml"), isEncrypted: true }]),
      says: 'The artifact "bad" is encrypted',
    },
    { name: "no zip", zip: () => Buffer.from("hello"), says: 'The artifact "bad" is not a zip file' },
    { name: "cut off", zip: () => writeZip([named("x.xml")]).subarray(10), says: 'The artifact "bad"' },
    {
      name: "XML entities",
      zip: () => writeZip([{ name: "x.xml", content: ENTITIES }]),
      says: '"x.xml" in the artifact "bad" has a document type or entities',
    },
    {
      name: "elements without end",
      zip: () => writeZip([{ name: "x.xml", content: "<testsuite>".repeat(5000) }]),
      says: "nested more than 200 deep",
    },
    {
      name: "100 MB of JUnit",
      zip: () => writeZip([{ name: "x.xml", content: Buffer.alloc(100 * MB, '<testcase name="a"/>') }]),
      says: "has more than 20 MB",
    },
    {
      name: "millions of tests",
      zip: () =>
        writeZip([
          {
            name: "x.xml",
            content: Buffer.alloc(20 * MB, '<testcase name="a"/>').fill("<testsuite>          ", 0, 20),
          },
        ]),
      says: '"x.xml" in the artifact "bad" would be more than 300,000 tests in all',
    },
    {
      name: "millions of tests in JSON",
      zip: () => writeZip([{ name: "x.json", content: `{"results":{"tests":[${"1,".repeat(400_000)}1]}}` }]),
      says: '"x.json" in the artifact "bad" would be more than 300,000 tests in all',
    },
    {
      name: "JSON that is none",
      zip: () => writeZip([{ name: "x.json", content: "{" }]),
      says: '"x.json" in the artifact "bad" is no JSON',
    },
  ])("$name", async ({ zip, says }) => {
    await using stage = await openStage();
    const run = addCi(stage.github, { conclusion: "failure" }, { gate: "failure" });
    // The first run in a process loads the modules.
    await stage.follow(run, { "dry-run": "true" });
    stage.github.add.artifact({ runId: run.id, name: "bad", zip: zip() });
    stage.github.add.artifact({ runId: run.id, name: "good", zip: writeZip([GOOD]) });
    const begin = performance.now();
    const { code, outputs, summary } = await stage.follow(run, { "test-reports": "artifact:*" });
    const ms = performance.now() - begin;
    expect([code, outputs.result]).toEqual([0, "created"]);
    expect(summary).toContain("it is left out");
    expect(summary.replaceAll("\\", "")).toContain(says);
    expect(stage.github.state.comments[0]?.body).toContain("### Failing tests: 1 of 1");
    // Generous: the machine that runs the tests may be busy with others.
    expect(ms).toBeLessThan(5000);
  });

  test("a zip of more than 20 MB is not unpacked, whatever the list says of its size", async () => {
    await using stage = await openStage();
    const run = addCi(stage.github);
    stage.github.add.artifact({ runId: run.id, name: "bad", zip: Buffer.alloc(21 * MB), sizeBytes: 5 });
    expect((await stage.follow(run, { "test-reports": "artifact:bad" })).summary).toContain("has more than 20 MB");
  });

  test("artifacts that cannot be listed or downloaded are a problem", async () => {
    for (const place of [/\/artifacts$/, /\/zip$/, /^\/storage/]) {
      await using stage = await openStage();
      const run = addCi(stage.github);
      stage.github.add.artifact({ runId: run.id, name: "good", zip: writeZip([GOOD]) });
      stage.github.script.fail({ path: place, status: 404, times: 9 });
      const { code, outputs } = await stage.follow(run, { "test-reports": "artifact:good" });
      expect([code, outputs.result, outputs.problems]).toEqual([0, "created", "1"]);
    }
  });
});

test.each([
  { line: "artifact:", says: 'the line "artifact:", expected the name of an artifact' },
  { line: "../results/*.xml", says: 'the line "../results/*.xml", expected a path inside the workspace' },
  { line: "/tmp/x.xml", says: 'the line "/tmp/x.xml", expected a path inside the workspace' },
  { line: "artefact:junit", says: 'the line "artefact:junit", expected a path, or "artifact:"' },
  { line: "artifact:+(a)", says: '"+(a)"' },
])("a line of test-reports that cannot be used is an input error that names it: $line", async ({ line, says }) => {
  await using stage = await openStage();
  const { code, annotations } = await stage.follow(addCi(stage.github), { "test-reports": `ok/*.xml\n${line}` });
  expect(code).toBe(1);
  expect(annotations[0]?.message).toContain(says);
  expect(stage.github.requests).toEqual([]);
});

test("reports in the workspace", async () => {
  await using stage = await openStage();
  mkdirSync(path.join(stage.folder, "results/deep"), { recursive: true });
  writeFileSync(path.join(stage.folder, "results/deep/a.xml"), GOOD.content);
  const { outputs } = await stage.follow(addCi(stage.github), { "test-reports": "results/**/*.xml" });
  expect(JSON.parse(outputs["failing-tests"] ?? "")).toMatchObject([{ name: "fails", sources: ["workspace"] }]);
});

test("a report in the workspace may have a hundred thousand tests", async () => {
  await using stage = await openStage();
  const tests = '<testcase name="a"/>'.repeat(150_000);
  writeFileSync(path.join(stage.folder, "a.xml"), `<testsuite>${tests}${GOOD.content}</testsuite>`);
  const { code, outputs } = await stage.follow(addCi(stage.github), { "test-reports": "*.xml" });
  expect([code, JSON.parse(outputs["failing-tests"] ?? "").length]).toEqual([0, 1]);
});

test("a name of megabytes does not go into the output", async () => {
  await using stage = await openStage();
  writeFileSync(path.join(stage.folder, "a.xml"), GOOD.content.replace("fails", "x".repeat(2 * MB)));
  const { outputs } = await stage.follow(addCi(stage.github), { "test-reports": "*.xml" });
  expect(outputs["failing-tests"]?.length).toBeLessThan(1000);
});

describe("what a report says", () => {
  const only = (xml: string) => (parseReport(xml) as TestRecord[])[0];
  test.each([
    {
      name: "a failure",
      xml: '<failure message="m&amp;1&#10;second">text</failure>',
      want: { outcome: "failed", message: "m&1" },
    },
    {
      name: "an error whose message is its text",
      xml: "<error><![CDATA[\nfirst\nsecond]]></error>",
      want: { outcome: "failed", message: "first" },
    },
    { name: "skipped", xml: "<skipped/>", want: { outcome: "skipped", message: "" } },
    {
      name: "failed on each re-run",
      xml: '<failure message="a"/><rerunFailure message="b"/>',
      want: { outcome: "failed", isFlaky: false },
    },
    { name: "passed on a re-run", xml: '<flakyFailure message="a"/>', want: { outcome: "passed", isFlaky: true } },
    {
      name: "output that looks like a failure",
      xml: "<system-out>&lt;failure/></system-out>",
      want: { outcome: "passed" },
    },
    { name: "a > within quotes", xml: '<failure message="1 > 0"/>', want: { message: "1 > 0" } },
  ])("JUnit: $name", ({ xml, want }) => {
    expect(
      only(`<testsuites><testsuite><testcase name="t" classname="c">${xml}</testcase></testsuite></testsuites>`),
    ).toMatchObject(want);
  });

  test("other XML and other JSON are not reports", () => {
    expect([parseReport("<coverage/>"), parseReport('{"totals":{}}'), parseReport("text")]).toEqual([null, null, null]);
  });

  test("no text can make the reader throw", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "</",
      "/>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "testsuite",
      "testcase",
      ' name="',
      '"',
      "&#",
      "&lt;",
      "\u0000",
      "<?",
      "{",
      "}",
    );
    fc.assert(fc.property(fc.array(pieces), (parts) => void parseReport(`<testsuite>${parts.join("")}`)));
  });
});

test.each([
  { name: "fails in one, passes in the other: failing", a: ["failed"], b: ["passed"], want: "failing" },
  { name: "fails, then passes in one: flaky", a: ["failed", "passed"], b: [], want: "flaky" },
  { name: "passes, then fails in one: failing", a: ["passed", "failed"], b: [], want: "failing" },
  { name: "flaky in one, fails in the other: failing", a: ["failed", "passed"], b: ["failed"], want: "failing" },
  { name: "passes and is skipped: neither", a: ["passed"], b: ["skipped"], want: "neither" },
] as const)("a test in two artifacts $name", ({ a, b, want }) => {
  const record = (outcome: TestRecord["outcome"]) => ({
    name: "t",
    suite: "s",
    file: "",
    outcome,
    isFlaky: false,
    message: "m",
  });
  for (const order of [0, 1]) {
    const sources = [
      { name: "a", records: a.map(record) },
      { name: "b", records: b.map(record) },
    ];
    const { total, failing, flaky } = tallyTests(order === 0 ? sources : sources.reverse());
    expect([total, failing.length, flaky.length]).toEqual([1, want === "failing" ? 1 : 0, want === "flaky" ? 1 : 0]);
  }
});
