/** Reports of tests come from untrusted code: a bad report is refused and named, and the summary has no part of it. */

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

/** The "billion laughs" attack: entities that would expand to gigabytes. None may be expanded. */
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from("bcdefghij", (name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}]><testsuite>&j;</testsuite>`;

/** A text of 20 MB at most: `head`, as many of `piece` as fit, and `tail`. */
function fill(head: string, piece: string, tail = ""): string {
  return head + piece.repeat(Math.floor((20 * MB - head.length - tail.length) / piece.length)) + tail;
}

describe("a hostile artifact is refused and named within a second, and the summary is posted without it", () => {
  const named = (name: string) => ({ name, content: "<testsuite/>" });
  test.each([
    {
      name: "a zip bomb",
      zip: () => writeZip([{ name: "bomb.xml", content: Buffer.alloc(60 * MB) }]),
      says: '"bomb.xml" in the artifact "bad" has more than 20 MB',
    },
    {
      name: "a zip bomb with a wrong size",
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
      says: '"x.xml" in the artifact "bad" would bring the number of tests above 300,000',
    },
    {
      name: "millions of tests in JSON",
      zip: () => writeZip([{ name: "x.json", content: `{"results":{"tests":[${"1,".repeat(400_000)}1]}}` }]),
      says: '"x.json" in the artifact "bad" would bring the number of tests above 300,000',
    },
    {
      name: "millions of elements that are not tests",
      zip: () => writeZip([{ name: "x.xml", content: fill("<testsuite>", "<a/>") }]),
      says: '"x.xml" in the artifact "bad" has more than 750,000 tags, attributes and entities',
    },
    {
      name: "millions of attributes",
      zip: () => writeZip([{ name: "x.xml", content: fill("<testsuite ", 'a="" ', "/>") }]),
      says: '"x.xml" in the artifact "bad" has more than 750,000 tags, attributes and entities',
    },
    {
      name: "millions of entities",
      zip: () =>
        writeZip([{ name: "x.xml", content: fill("<testsuite>", `<testcase name="${"&lt;".repeat(2000)}"/>`) }]),
      says: '"x.xml" in the artifact "bad" has more than 750,000 tags, attributes and entities',
    },
    {
      name: "four files of millions of elements each",
      zip: () => writeZip([1, 2, 3, 4].map((nth) => ({ name: `${nth}.xml`, content: fill("<testsuite>", "<a></a>") }))),
      says: '"4.xml" in the artifact "bad" has more than 93,750 tags, attributes and entities',
    },
    {
      name: "a million nested elements",
      zip: () => writeZip([{ name: "x.xml", content: "<testsuite>".repeat(1_000_000) }]),
      says: "nested more than 200 deep",
    },
    {
      name: "a billion laughs",
      zip: () => writeZip([{ name: "x.xml", content: `<?xml version="1.0"?>${LAUGHS}` }]),
      says: '"x.xml" in the artifact "bad" has a document type or entities',
    },
    {
      name: "an attribute of 20 MB without its end",
      zip: () => writeZip([{ name: "x.xml", content: fill('<testsuite><testcase name="', "x") }]),
      says: "ends within a tag",
    },
    {
      name: "a tag without its end",
      zip: () => writeZip([{ name: "x.xml", content: fill("<testsuite><testcase ", "a ") }]),
      says: "ends within a tag",
    },
    {
      name: "CDATA of 50 MB",
      zip: () => writeZip([{ name: "x.xml", content: `<testsuite><![CDATA[${"x".repeat(50 * MB)}]]></testsuite>` }]),
      says: "has more than 20 MB",
    },
    {
      name: "CDATA without its end",
      zip: () => writeZip([{ name: "x.xml", content: fill("<testsuite>", "<![CDATA[") }]),
      says: "ends within a comment or a section",
    },
    {
      name: "UTF-16",
      zip: () => writeZip([{ name: "x.xml", content: Buffer.from(`\ufeff${GOOD.content}`, "utf16le") }]),
      says: '"x.xml" in the artifact "bad" is in UTF-16, expected UTF-8',
    },
    {
      name: "bytes that are not text",
      zip: () => writeZip([{ name: "x.xml", content: Buffer.alloc(20 * MB, 0xff) }]),
      says: 'The artifact "bad" contains no test report',
    },
    {
      name: "a zip in a zip",
      zip: () => writeZip([{ name: "x.zip", content: writeZip([GOOD]) }]),
      says: 'The artifact "bad" contains no test report',
    },
    {
      name: "sizes of zip64",
      zip: () => writeZip([{ ...named("x.xml"), sizeBytes: 0xffffffff }]),
      says: "has more than 20 MB",
    },
    {
      name: "files that overlap and decompress to nothing",
      zip: () => {
        const packed = Buffer.alloc(19 * MB, Buffer.from([0, 0, 0, 0xff, 0xff]));
        const file = (at: number) => ({ name: `${at}.xml`, content: "", packed, isOverlapping: at > 0 });
        return writeZip(Array.from({ length: 2000 }, (_, at) => file(at)));
      },
      says: 'The artifact "bad" contains files that overlap',
    },
    {
      name: "compressed bytes that are invalid",
      zip: () => writeZip([{ ...named("x.xml"), packed: Buffer.alloc(19 * MB, 0x55) }]),
      says: "cannot be decompressed to the size",
    },
    {
      name: "a file that is larger than the zip says",
      zip: () => writeZip([{ name: "x.xml", content: GOOD.content, sizeBytes: 10 }]),
      says: "cannot be decompressed to the size",
    },
    {
      name: "a file that is smaller than the zip says",
      zip: () => writeZip([{ name: "x.xml", content: GOOD.content, sizeBytes: 10 * MB }]),
      says: "its size differs",
    },
    {
      name: "1,900 long names",
      zip: () => writeZip(Array.from({ length: 1900 }, (_, at) => named(`${"a1".repeat(2000)}${at}.xml`))),
      says: "contains a file name of more than 1000 bytes",
    },
    {
      name: "millions of objects in JSON",
      zip: () => writeZip([{ name: "x.json", content: fill('{"results":{"tests":[', "{},", "{}]}}") }]),
      says: '"x.json" in the artifact "bad" has more than 750,000 objects, lists and entries',
    },
    {
      name: "millions of members in JSON",
      zip: () =>
        writeZip([{ name: "x.json", content: `{${Array.from({ length: MB }, (_, at) => `"k${at}":1`).join()}}` }]),
      says: "has an object with more than 1000 members",
    },
    {
      name: "millions of nested lists in JSON",
      zip: () => writeZip([{ name: "x.json", content: fill('{"results":', "[") }]),
      says: "is nested more than 100 deep",
    },
    {
      name: "JSON that is not a report",
      zip: () => writeZip([{ name: "x.json", content: "{" }]),
      says: '"x.json" in the artifact "bad" is not JSON',
    },
  ])("$name", async ({ zip, says }) => {
    await using stage = await openStage();
    const run = addCi(stage.github, { conclusion: "failure" }, { gate: "failure" });
    // The first run in a process also loads the modules, so it is not measured.
    await stage.follow(run, { "dry-run": "true" });
    stage.github.add.artifact({ runId: run.id, name: "bad", zip: zip() });
    stage.github.add.artifact({ runId: run.id, name: "good", zip: writeZip([GOOD]) });
    const begin = process.cpuUsage();
    const { code, outputs, summary } = await stage.follow(run, { "test-reports": "artifact:*" });
    const { user, system } = process.cpuUsage(begin);
    expect([code, outputs.result]).toEqual([0, "created"]);
    expect(summary).toContain("it is left out");
    expect(summary.replaceAll("\\", "")).toContain(says);
    expect(stage.github.state.comments[0]?.body).toContain("### Failing tests: 1 of 1");
    // CPU time, because the machine that runs the tests may be busy.
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test("a zip of more than 20 MB is not unpacked, whatever size the list gives", async () => {
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

test("reports in the workspace are read", async () => {
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

test("a name of megabytes is cut in the output", async () => {
  await using stage = await openStage();
  writeFileSync(path.join(stage.folder, "a.xml"), GOOD.content.replace("fails", "x".repeat(2 * MB)));
  const { outputs } = await stage.follow(addCi(stage.github), { "test-reports": "*.xml" });
  expect(outputs["failing-tests"]?.length).toBeLessThan(1000);
});

describe("reading one test in a report", () => {
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

  test("the reader never throws, for any text", () => {
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
