import { describe, expect, test } from "vitest";
import { Problems } from "../../src/state/problems.ts";
import { readJsonDocument, readJsonStream } from "../../src/state/read-json-stream.ts";

function read(text: string) {
  const problems = new Problems();
  const raw = readJsonStream("data/failures/a.jsonl", text, problems);
  return { raw, problems: problems.list() };
}
const lines = (text: string) => read(text).raw.values.map(({ value, line }) => [JSON.stringify(value), line]);
const codes = (text: string) => read(text).problems.map(({ line, code }) => `${line} ${code}`);
const A = '{"a":1}';

describe("values", () => {
  test.each([
    { name: "nothing", text: "", want: [] },
    { name: "white space only", text: " \r\n\t\n\u001e\n", want: [] },
    {
      name: "one record per line",
      text: `${A}\n${A}\n`,
      want: [
        [A, 1],
        [A, 2],
      ],
    },
    {
      name: "no final newline",
      text: `${A}\n${A}`,
      want: [
        [A, 1],
        [A, 2],
      ],
    },
    { name: "only one line", text: A, want: [[A, 1]] },
    { name: "blanks and empty lines after the only record", text: `${A} \n\n`, want: [[A, 1]] },
    { name: "empty lines and indentation", text: `\n\n  ${A}\n`, want: [[A, 3]] },
    { name: "pretty-printed", text: '{\n  "a": 1\n}\n', want: [[A, 1]] },
    { name: "pretty-printed, first member next to the brace", text: '{"a":\n1}\n', want: [[A, 1]] },
    {
      name: "several pretty-printed",
      text: '{\n"a":1\n}\n{\n"a":1\n}\n',
      want: [
        [A, 1],
        [A, 4],
      ],
    },
    {
      name: "a pretty-printed object in another, without indentation",
      text: `{\n"b":{\n"a":1\n}\n}\n${A}\n`,
      want: [
        [`{"b":${A}}`, 1],
        [A, 6],
      ],
    },
    {
      name: "pretty-printed records with CRLF, the second directly after the first",
      text: `{\r\n"a":1\r\n}{\r\n"a":1\r\n}\r\n`,
      want: [
        [A, 1],
        [A, 3],
      ],
    },
    {
      name: "pretty then compact",
      text: `{\n"a":1\n}\n${A}\n`,
      want: [
        [A, 1],
        [A, 4],
      ],
    },
    {
      name: "a compact record after a brace",
      text: `{\n"a":1\n} ${A}\n${A}`,
      want: [
        [A, 1],
        [A, 3],
        [A, 4],
      ],
    },
    {
      name: "several records on a line",
      text: `${A}${A} ${A}\n${A}\n`,
      want: [
        [A, 1],
        [A, 1],
        [A, 1],
        [A, 2],
      ],
    },
    {
      name: "record separators",
      text: `\u001e${A}\n\u001e${A}\u001e${A}\n`,
      want: [
        [A, 1],
        [A, 2],
        [A, 2],
      ],
    },
    {
      name: "braces in texts",
      text: '{"a":"}{"}\n{"b":"\\"}"}\n',
      want: [
        ['{"a":"}{"}', 1],
        ['{"b":"\\"}"}', 2],
      ],
    },
    {
      name: "scalars",
      text: `7 null "x"\n${A}\n`,
      want: [
        ["7", 1],
        ["null", 1],
        ['"x"', 1],
        [A, 2],
      ],
    },
    {
      name: "elements of a list have the list's line",
      text: `[\n${A},\n7]\n${A}\n`,
      want: [
        [A, 1],
        ["7", 1],
        [A, 4],
      ],
    },
    { name: "a list on one line", text: `[${A}]\n`, want: [[A, 1]] },
    { name: "repeated keys: the last counts", text: '{"a":2,"a":1}\n', want: [[A, 1]] },
    {
      name: "a byte order mark",
      text: `\ufeff${A}\n${A}\n`,
      want: [
        [A, 1],
        [A, 2],
      ],
    },
    {
      name: "CRLF",
      text: `${A}\r\n${A}\r\n`,
      want: [
        [A, 1],
        [A, 2],
      ],
    },
    { name: "__proto__ is ordinary data", text: '{"__proto__":{"a":1}}\n', want: [['{"__proto__":{"a":1}}', 1]] },
  ])("$name", ({ text, want }) => expect(lines(text)).toEqual(want));
});

describe("damage", () => {
  test.each([
    { name: "half a line", text: `${A}\n{"b":\n${A}\n`, want: [1, 3], problems: ["2 not-json"] },
    { name: "half a line at the end", text: `${A}\n{"b":[1,`, want: [1], problems: ["2 not-json"] },
    { name: "a word", text: `oops\n${A}\n`, want: [2], problems: ["1 not-json"] },
    { name: "the rest of a broken line is lost", text: `oops ${A}\n${A}\n`, want: [2], problems: ["1 not-json"] },
    { name: "the start of a broken line is kept", text: `${A} oops\n${A}\n`, want: [1, 2], problems: ["1 not-json"] },
    {
      name: "conflict markers",
      text: `<<<<<<< a\n${A}\n=======\n${A}\n>>>>>>> b\n`,
      want: [2, 4],
      problems: ["1 not-json", "3 not-json", "5 not-json"],
    },
    {
      name: "reading resumes only at a brace in the first column",
      text: `{"b"\n ${A}\n${A}\n`,
      want: [3],
      problems: ["1 not-json"],
    },
    { name: "a newline inside a text", text: `{"b":"x\n${A}\n`, want: [2], problems: ["1 not-json"] },
    { name: "an extra comma", text: `{"b":1,}\n${A}\n`, want: [2], problems: ["1 not-json"] },
    { name: "a key without quotes", text: `{b:1}\n${A}\n`, want: [2], problems: ["1 not-json"] },
    {
      name: "a pretty-printed record that is cut off",
      text: `{\n  "b": {\n    "c": 1\n${A}\n`,
      want: [4],
      problems: ["1 not-json"],
    },
    {
      name: "a list without an end is lost, but its lines are read",
      text: `[\n${A},\n${A}\n`,
      want: [2, 3],
      problems: ["1 not-json", "2 not-json"],
    },
    { name: "NUL bytes", text: `\0\0\n${A}\n`, want: [2], problems: ["1 not-json"] },
  ])("$name", ({ text, want, problems }) => {
    expect(lines(text).map(([, line]) => line)).toEqual(want);
    expect(codes(text)).toEqual(problems);
    expect(read(text).raw.isBroken).toBe(true);
  });

  test("a problem has the line, and what was expected and found", () => {
    expect(read(`${A}\n{\n  "b": [1 2]\n}\n`).problems).toEqual([
      {
        file: "data/failures/a.jsonl",
        line: 2,
        entry: null,
        code: "not-json",
        severity: "error",
        reason: '"{\\n  \\"b\\": [1 2]\\n}\\n" is not JSON: expected "," or "]" in line 3, found "2]\\n}\\n"',
      },
    ]);
  });
});

describe("used, with a warning", () => {
  const long = (bytes: number) => `{"a":"${"é".repeat((bytes - 8) / 2)}"}`;
  test.each([
    { name: "a byte order mark", text: `\ufeff${A}\n`, want: ["1 bad-value"] },
    { name: "CRLF", text: `${A}\r\n${A}\r\n`, want: ["1 bad-value"] },
    { name: "CRLF from a later line on", text: `${A}\n${A}\r\n`, want: ["2 bad-value"] },
    { name: "a carriage return that is only white space", text: `${A}\r \n`, want: [] },
    { name: "a byte order mark and CRLF", text: `\ufeff${A}\r\n`, want: ["1 bad-value", "1 bad-value"] },
    { name: "a line of 65,534 bytes", text: `${A}\n${long(65_534)}\n`, want: [] },
    { name: "a line of 65,536 bytes", text: `${A}\n${long(65_536)}\n`, want: ["2 bad-value"] },
    { name: "only a line of 65,536 bytes", text: long(65_536), want: ["1 bad-value"] },
  ])("$name", ({ text, want }) => {
    expect(codes(text)).toEqual(want);
    expect(read(text).problems.every(({ severity }) => severity === "warning")).toBe(true);
    expect(read(text).raw.values.length).toBeGreaterThan(0);
  });
});

describe("limits and time", () => {
  const MIB = 1024 * 1024;
  const sized = (bytes: number) => `{"a":"${"x".repeat(bytes - 8)}"}`;

  test("a record of 8 MiB is read; only a larger record is skipped", () => {
    expect(lines(`${sized(8 * MIB)}\n${A}\n`)).toHaveLength(2);
    const over = `${A}\n${sized(8 * MIB + 1)}\n${A}\n`;
    expect(lines(over).map(([, line]) => line)).toEqual([1, 3]);
    expect(read(over).problems.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ["bad-value", "warning", 2],
      ["record-too-long", "error", 2],
    ]);
    expect(read(over).problems[1]?.reason).toBe("one record of 8388609 bytes; expected at most 8388608");
  });

  test("bytes are counted, not characters", () => {
    expect(codes(`{"a":"${"é".repeat(4 * MIB)}"}`)).toContain("1 record-too-long");
  });

  // Each case would take minutes if reading went through the same text again for every line or value.
  test.each([
    { name: "lines with brackets that never close", text: '{"a":[\n'.repeat(100_000), values: 0, problems: 100_000 },
    { name: "many opening braces, one closing brace", text: `${"{\n".repeat(100_000)}}`, values: 1, problems: 99_999 },
    {
      name: "records that seem to be closed",
      text: `${'{\n"a":\n'.repeat(50_000)}1${"\n}".repeat(10)}`,
      values: 1,
      problems: 49_990,
    },
    { name: "comments that never end", text: "{/*\n".repeat(100_000), values: 0, problems: 100_000 },
    { name: "texts with an escaped line break", text: '{"a\\\n'.repeat(100_000), values: 0, problems: 100_000 },
    { name: "texts that never end", text: '{"a":"\n'.repeat(100_000), values: 0, problems: 100_000 },
    {
      name: "elements of a list that never ends",
      text: `[\n${`${A},\n`.repeat(100_000)}`,
      values: 100_000,
      problems: 100_001,
    },
    { name: "one line of many values", text: A.repeat(150_000), values: 150_000, problems: 1 },
    { name: "deep nesting", text: "[".repeat(1_000_000), values: 0, problems: 2 },
    { name: "deep nesting that closes", text: "[".repeat(500_000) + "]".repeat(500_000), values: 1, problems: 1 },
    { name: "separators", text: "\u001e".repeat(1_000_000) + A, values: 1, problems: 1 },
  ])("$name", ({ text, values, problems }) => {
    const found = read(text);
    expect([found.raw.values.length, found.problems.length]).toEqual([values, problems]);
  });
});

describe("documents", () => {
  function readDocument(text: string) {
    const problems = new Problems();
    return { raw: readJsonDocument("data/queues/q.json", text, problems), problems: problems.list() };
  }
  test.each([
    { name: "an object", text: ' {"a":1}\n', values: [{ a: 1 }], isBroken: false, want: [] },
    { name: "blank: valid, and empty", text: "\n", values: [], isBroken: false, want: [] },
    { name: "a byte order mark", text: "\ufeff{}", values: [{}], isBroken: false, want: ["1 bad-value"] },
    { name: "cut", text: '{\n  "a": [\n    1,', values: [], isBroken: true, want: ["3 not-json"] },
    { name: "two values", text: "{}\n\n{}", values: [], isBroken: true, want: ["3 not-json"] },
    { name: "a separator at the start", text: "\u001e{}", values: [], isBroken: true, want: ["1 not-json"] },
  ])("$name", ({ text, values, isBroken, want }) => {
    const { raw, problems } = readDocument(text);
    expect(raw.values.map(({ value }) => value)).toEqual(values);
    expect(raw.isBroken).toBe(isBroken);
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(want);
  });
  test("the reason has what was expected and what was found", () => {
    expect(readDocument('{"a" 1}').problems[0]?.reason).toBe('not JSON: expected ":", found "1}"');
    expect(readDocument('{"a":').problems[0]?.reason).toBe(
      "not JSON: expected value before the end of the file, found the end of the file",
    );
  });
});

test("a pointer of Git LFS is one problem that says what to do, in a stream and in a document", () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12\n`;
  const reason = expect.stringContaining("is a pointer of Git LFS");
  const problem = { line: 1, code: "not-json", severity: "error", reason };
  for (const readIt of [readJsonStream, readJsonDocument]) {
    const problems = new Problems();
    expect(readIt("a.jsonl", pointer, problems)).toMatchObject({ values: [], isBroken: true });
    expect(problems.list()).toMatchObject([problem]);
  }
});
