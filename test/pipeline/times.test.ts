import { expect, test } from "vitest";
import {
  compareNewestFirst,
  compareTimes,
  findFileTime,
  formatFileTime,
  formatTime,
  parseStateTime,
  parseTime,
  toEpochMs,
} from "../../src/pipeline/times.ts";

test.each([
  { name: "whole seconds", text: "2026-01-09T14:30:00Z", want: "2026-01-09T14:30:00Z" },
  { name: "8 fraction digits", text: "2026-01-09T20:47:05.87098022Z", want: "2026-01-09T20:47:05.87098022Z" },
  { name: "9 fraction digits", text: "2026-01-09T20:47:05.123456789Z", want: "2026-01-09T20:47:05.123456789Z" },
  { name: "10 fraction digits", text: "2026-01-09T20:47:05.1234567890Z", want: null },
  { name: "zeros at the end of a fraction", text: "2026-01-09T20:47:05.500Z", want: "2026-01-09T20:47:05.5Z" },
  { name: "a fraction that is zero", text: "2026-01-09T20:47:05.000Z", want: "2026-01-09T20:47:05Z" },
  { name: "a dot without digits", text: "2026-01-09T20:47:05.Z", want: null },
  { name: "an offset", text: "2026-01-09T01:30:00+05:45", want: "2026-01-08T19:45:00Z" },
  { name: "an offset after a fraction", text: "2026-01-09T23:30:00.25-01:00", want: "2026-01-10T00:30:00.25Z" },
  { name: "no offset", text: "2026-01-09T14:30:00", want: null },
  { name: "an invalid offset", text: "2026-01-09T14:30:00+24:00", want: null },
  { name: "lower-case letters", text: "2026-01-09t14:30:00z", want: "2026-01-09T14:30:00Z" },
  { name: "the form of file names", text: "2026-01-09T14-30-00Z", want: "2026-01-09T14:30:00Z" },
  { name: "the form of file names, followed by text", text: "2026-01-09T14-30-00Zx", want: null },
  { name: "only a date", text: "2026-01-09", want: null },
  { name: "words", text: "soon", want: null },
  { name: "nothing", text: "", want: null },
  { name: "13th month", text: "2026-13-09T14:30:00Z", want: null },
  { name: "30th of February", text: "2026-02-30T14:30:00Z", want: null },
  { name: "29 February of a leap year", text: "2024-02-29T00:00:00Z", want: "2024-02-29T00:00:00Z" },
  { name: "29 February of another year", text: "2026-02-29T00:00:00Z", want: null },
  { name: "29 February 2100", text: "2100-02-29T00:00:00Z", want: null },
  { name: "day 0", text: "2026-01-00T00:00:00Z", want: null },
  { name: "24 o'clock", text: "2026-01-09T24:00:00Z", want: null },
  { name: "second 60", text: "2026-01-09T23:59:60Z", want: null },
  { name: "an impossible file time", text: "2026-02-30T14-30-00Z", want: null },
  { name: "an offset that leads before year 0", text: "0000-01-01T00:00:00+01:00", want: null },
  { name: "an offset that leads beyond year 9999", text: "9999-12-31T23:30:00-01:00", want: null },
])("parse: $name", ({ text, want }) => expect(parseTime(text)).toBe(want));

test.each([
  ["2004-12-31T23:59:59.999Z", null],
  ["2005-01-01T00:00:00Z", "2005-01-01T00:00:00Z"],
  ["2005-01-01T00:30:00+01:00", null],
  ["2100-12-31T23:59:59Z", "2100-12-31T23:59:59Z"],
  ["2101-01-01T00:00:00Z", null],
  ["2100-12-31T23:30:00-01:00", null],
  ["1733-12-29T13:42:19.567402103Z", null],
  ["1733-12-29T13-42-19Z", null],
  ["soon", null],
])("a state file that says %s means %s", (text, want) => expect(parseStateTime(text)).toBe(want));

test.each([
  { name: "fractions of a second", earlier: "2026-01-09T00:00:25Z", later: "2026-01-09T00:00:25.9Z" },
  { name: "fractions are padded", earlier: "2026-01-09T00:00:25.09Z", later: "2026-01-09T00:00:25.1Z" },
  { name: "nine digits count", earlier: "2026-01-09T00:00:25.1Z", later: "2026-01-09T00:00:25.100000001Z" },
  { name: "offsets", earlier: "2026-01-09T01:00:00+02:00", later: "2026-01-09T00:00:00Z" },
])("order: $name", ({ earlier, later }) => {
  const [a, b] = [parseTime(earlier) as string, parseTime(later) as string];
  expect(compareTimes(a, b)).toBeLessThan(0);
  expect(compareTimes(b, a)).toBeGreaterThan(0);
  expect(compareTimes(a, a)).toBe(0);
  expect([null, a, b].sort(compareNewestFirst)).toEqual([b, a, null]);
});

test.each([
  { name: "1970", time: "1970-01-01T00:00:00Z" },
  { name: "a leap day", time: "2024-02-29T23:59:59.999Z" },
  { name: "digits beyond the millisecond are dropped", time: "2026-01-09T20:47:05.870987654Z" },
  { name: "before 1970", time: "1969-12-31T23:59:59Z" },
  { name: "year 9999", time: "9999-12-31T23:59:59Z" },
])("milliseconds: $name", ({ time }) =>
  expect(toEpochMs(time)).toBe(Date.parse(`${time.slice(0, 23).replace("Z", "")}Z`)),
);

test.each([
  {
    name: "in a name with hyphens",
    text: "x86-64-2026-01-09T14-30-00Z-0a1b2c3d.jsonl",
    want: { time: "2026-01-09T14:30:00Z", index: 7 },
  },
  { name: "with colons", text: "npm-2026-01-09T14:30:00Z", want: { time: "2026-01-09T14:30:00Z", index: 4 } },
  { name: "none", text: "homebrew", want: null },
  { name: "only a date", text: "2026-01-09-homebrew", want: null },
  { name: "an impossible time", text: "npm-2026-13-09T14-30-00Z", want: null },
])("find: $name", ({ text, want }) => {
  if (want === null) expect(findFileTime(text)).toBeNull();
  else expect(findFileTime(text)).toMatchObject(want);
});

test("new times have whole seconds", () => {
  expect(formatTime(new Date("2026-01-09T14:30:00.999Z"))).toBe("2026-01-09T14:30:00Z");
  expect(formatFileTime("2026-01-09T14:30:00.999Z")).toBe("2026-01-09T14-30-00Z");
});
