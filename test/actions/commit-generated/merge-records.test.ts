import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeRecords } from "../../../actions/commit-generated/merge-records.ts";
import { canonicalText, type RecordFile, readRecords, recordTexts } from "../../../actions/commit-generated/records.ts";

function read(text: string, file: string): RecordFile {
  const found = readRecords(Buffer.from(text), file);
  if ("fault" in found) throw new Error(`${file} ${found.fault}`);
  return found;
}

function merge(texts: { base: string; ours: string; tip: string }, file: string, key: string | null = null): string {
  const [base, ours, tip] = [texts.base, texts.ours, texts.tip].map((text) => read(text, file));
  return mergeRecords({ base, ours, tip, key } as Parameters<typeof mergeRecords>[0]);
}

describe("the layout of the tip's file stays", () => {
  test.each([
    {
      name: "lines",
      file: "a.jsonl",
      base: '{"n":1}\n',
      ours: '{"n":1}\n{"n":2}\n',
      tip: '{"n":1}\n{"n":3}\n',
      want: '{"n":1}\n{"n":3}\n{"n":2}\n',
    },
    { name: "lines without a last line end", file: "a.jsonl", base: "1", ours: "1\n2", tip: "1\n3", want: "1\n3\n2" },
    { name: "lines that end in CR LF", file: "a.ndjson", base: "", ours: "2\n", tip: "1\r\n", want: "1\r\n2\r\n" },
    { name: "blank lines", file: "a.log", base: "1\n", ours: "1\n2\n", tip: "1\n\n3\n\n", want: "1\n\n3\n2\n\n" },
    {
      name: "an array on a single line",
      file: "a.json",
      base: "[1]",
      ours: "[1,2]\n",
      tip: "[1, 3]",
      want: "[1, 3, 2]",
    },
    {
      name: "an array with one record per line",
      file: "a.json",
      base: '[\n{"n":1}\n]\n',
      ours: '[\n{"n":1},\n{"n":2}\n]\n',
      tip: '[\n{"n":1},\n{"n":3}\n]\n',
      want: '[\n{"n":1},\n{"n":3},\n{"n":2}\n]\n',
    },
    {
      name: "four spaces, and our array is on one line",
      file: "a.json",
      base: '[{"n":1}]',
      ours: '[{"n":1},{"n":2,"m":[1,{}]}]',
      tip: '[\n    {\n        "n": 1\n    }\n]\n',
      want: '[\n    {\n        "n": 1\n    },\n    {\n        "n": 2,\n        "m": [\n            1,\n            {}\n        ]\n    }\n]\n',
    },
    {
      name: "tabs, and ours has spaces",
      file: "a.json",
      base: "[]",
      ours: '[\n  {\n    "n": 2\n  }\n]\n',
      tip: '[\n\t{\n\t\t"n": 1\n\t}\n]',
      want: '[\n\t{\n\t\t"n": 1\n\t},\n\t{\n\t\t"n": 2\n\t}\n]',
    },
    {
      name: "one line with blanks, and our array has many lines",
      file: "a.json",
      base: "[]",
      ours: '[\n  {\n    "n": 2, "s": "a: b"\n  }\n]\n',
      tip: '[{"n": 1}]\n',
      want: '[{"n": 1}, {"n": 2, "s": "a: b"}]\n',
    },
    {
      name: "an empty array takes our layout",
      file: "a.json",
      base: "[]",
      ours: "[1, 2]\n",
      tip: "[]",
      want: "[1, 2]\n",
    },
    {
      name: "an empty file takes our layout",
      file: "a.json",
      base: "",
      ours: "[\n 1\n]\n",
      tip: "",
      want: "[\n 1\n]\n",
    },
    {
      name: "an array, although ours now has one record per line",
      file: "records",
      base: "[]",
      ours: '{"n":2}\n',
      tip: '[\n  {"n":1}\n]\n',
      want: '[\n  {"n":1},\n  {"n":2}\n]\n',
    },
    {
      name: "a byte order mark",
      file: "a.jsonl",
      base: "",
      ours: "2\n",
      tip: "\ufeff1\n",
      want: "\ufeff1\n2\n",
    },
  ])("$name", ({ file, want, ...texts }) => expect(merge(texts, file)).toBe(want));
});

describe("which records are added and replaced", () => {
  test.each([
    { name: "equal records are added once", key: null, base: "", ours: "1\n2\n2\n", tip: "2\n", want: "2\n1\n" },
    {
      name: "equal records may differ in the order of members and in escapes",
      key: null,
      base: "",
      ours: '{"a":"\\u00e9","b":[1]}\n',
      tip: '{"b": [1], "a": "é"}\n',
      want: '{"b": [1], "a": "é"}\n',
    },
    {
      name: "different numbers that JSON.parse reads as the same",
      key: null,
      base: '{"id":12345678901234567890}\n',
      ours: '{"id":12345678901234567890}\n{"id":12345678901234567891}\n',
      tip: '{"id":12345678901234567890}\n',
      want: '{"id":12345678901234567890}\n{"id":12345678901234567891}\n',
    },
    {
      name: "a record that we removed stays",
      key: null,
      base: "1\n2\n",
      ours: "2\n3\n",
      tip: "1\n2\n",
      want: "1\n2\n3\n",
    },
    {
      name: "a record that the tip removed stays removed",
      key: null,
      base: "1\n2\n",
      ours: "1\n2\n3\n",
      tip: "2\n",
      want: "2\n3\n",
    },
    {
      name: "a record with the same key is replaced at its position",
      key: "id",
      base: '{"id":1,"n":0}\n{"id":2}\n',
      ours: '{"id":1,"n":1}\n{"id":2}\n',
      tip: '{"id":1,"n":0}\n{"id":2,"n":9}\n{"id":3}\n',
      want: '{"id":1,"n":1}\n{"id":2,"n":9}\n{"id":3}\n',
    },
    {
      name: "if both added a record with the same key, ours replaces the tip's",
      key: "id",
      base: "",
      ours: '{"id":"a","n":2}\n',
      tip: '{"id":"a","n":1}\n{"id":"b"}\n',
      want: '{"id":"a","n":2}\n{"id":"b"}\n',
    },
    {
      name: "a number as key differs from the same number as text",
      key: "id",
      base: "",
      ours: '{"id":1}\n',
      tip: '{"id":"1"}\n',
      want: '{"id":"1"}\n{"id":1}\n',
    },
    {
      name: "records that share a key stay together",
      key: "id",
      base: '{"id":1,"n":1}\n{"id":1,"n":2}\n',
      ours: '{"id":1,"n":1}\n{"id":1,"n":2}\n{"id":1,"n":3}\n',
      tip: '{"id":1,"n":1}\n{"id":9}\n{"id":1,"n":2}\n',
      want: '{"id":1,"n":1}\n{"id":1,"n":2}\n{"id":1,"n":3}\n{"id":9}\n',
    },
    {
      name: "a record without the key is added unless the tip has an equal one",
      key: "id",
      base: "",
      ours: '{"n":1}\n{"n":2}\n7\n',
      tip: '{"n":1}\n',
      want: '{"n":1}\n{"n":2}\n7\n',
    },
    { name: "nothing new", key: "id", base: "1\n", ours: "1\n", tip: "2\n", want: "2\n" },
  ])("$name", ({ key, want, ...texts }) => expect(merge(texts, "a.jsonl", key)).toBe(want));
});

test.each([
  { name: "cut off", file: "a.json", text: "[1,", says: "is not a JSON array (" },
  { name: "an object", file: "a.json", text: '{"a":1}\n', says: 'is not a JSON array: it does not start with "["' },
  {
    name: "conflict markers",
    file: "a.jsonl",
    text: "1\n<<<<<<< HEAD\n",
    says: "is not JSON lines: line 2 is not JSON (",
  },
  {
    name: "an object over several lines",
    file: "a",
    text: '{\n"a":1}',
    says: "is not JSON lines: line 1 is not JSON (",
  },
  { name: "Latin-1", file: "a.jsonl", text: Buffer.from([0x22, 0xe9, 0x22]), says: "is not UTF-8 text" },
])("a file whose records cannot be read is reported: $name", ({ file, text, says }) => {
  expect(readRecords(Buffer.from(text as string), file)).toEqual({ fault: expect.stringContaining(says) });
});

const record = fc.record({ id: fc.nat(4), n: fc.nat(3) }, { requiredKeys: ["id"] });
const records = fc.array(record, { maxLength: 6 });
const print = fc.constantFrom<(list: unknown[]) => string>(
  (list) => JSON.stringify(list),
  (list) => `${JSON.stringify(list, null, 2)}\n`,
  (list) => JSON.stringify(list, null, "\t"),
  (list) => `[\n${list.map((each) => JSON.stringify(each)).join(",\n")}\n]\n`,
);

test("records of the tip that are not replaced stay in order, and all of our new records are added", () => {
  const keys = fc.constantFrom("id", null);
  fc.assert(
    fc.property(
      records,
      records,
      records,
      keys,
      fc.array(print, { minLength: 3, maxLength: 3 }),
      (base, more, tip, key, by) => {
        const ours = [...base, ...more];
        const [a, b, c] = by as [(list: unknown[]) => string, (list: unknown[]) => string, (list: unknown[]) => string];
        const text = merge({ base: a(base), ours: b(ours), tip: c(tip) }, "a.json", key);
        const merged = (JSON.parse(text) as object[]).map((each) => canonicalText(JSON.stringify(each)));
        const known = new Set(base.map((each) => canonicalText(JSON.stringify(each))));
        const news = ours.filter((each) => !known.has(canonicalText(JSON.stringify(each))));
        for (const each of news) expect(merged).toContain(canonicalText(JSON.stringify(each)));
        const isReplaced = (each: { id: number }) => key !== null && news.some(({ id }) => id === each.id);
        const kept = tip.filter((each) => !isReplaced(each)).map((each) => canonicalText(JSON.stringify(each)));
        const left = [...merged];
        for (const each of kept) {
          const at = left.indexOf(each);
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(0, at + 1);
        }
        // A second merge changes nothing.
        expect(merge({ base: a(base), ours: b(ours), tip: text }, "a.json", key)).toBe(text);
      },
    ),
  );
});

test("a deep record is read without an overflow", () => {
  const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
  const file = read(`${deep}\n`, "a.jsonl");
  expect(recordTexts(file)).toEqual([deep]);
  expect(canonicalText(deep)).toHaveLength(10_000);
});
