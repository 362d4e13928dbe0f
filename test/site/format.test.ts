import { describe, expect, test } from "vitest";
import { formatLocalTime, formatOffset, formatTime } from "../../src/site/format-time.ts";
import { listPages } from "../../src/site/parts/pages.tsx";

describe("times", () => {
  const time = "2026-06-26T23:47:13.25Z";
  const rows = [
    { name: "day", got: () => formatTime(time, "d"), want: "2026-06-26" },
    { name: "minute", got: () => formatTime(time), want: "2026-06-26 23:47" },
    { name: "second", got: () => formatTime(time, "s"), want: "2026-06-26 23:47:13" },
    { name: "east of UTC, on the next day", got: () => formatLocalTime(time, "m", 330), want: "2026-06-27 05:17" },
    { name: "west of UTC", got: () => formatLocalTime(time, "s", -210), want: "2026-06-26 20:17:13" },
    { name: "not a time", got: () => formatLocalTime("x", "m", 60), want: "x" },
    { name: "offset east", got: () => formatOffset(330), want: "+05:30" },
    { name: "offset west", got: () => formatOffset(-210), want: "\u221203:30" },
    { name: "no offset", got: () => formatOffset(0), want: "+00:00" },
  ];
  test.each(rows)("$name", ({ got, want }) => expect(got()).toBe(want));
});

describe("pages offered", () => {
  const rows = [
    { name: "one", at: 1, of: 1, want: [1] },
    { name: "few", at: 2, of: 4, want: [1, 2, 3, 4] },
    { name: "first of many", at: 1, of: 40, want: [1, 2, -40, 40] },
    { name: "in the middle", at: 20, of: 40, want: [1, 2, -19, 19, 20, 21, -40, 40] },
    { name: "last", at: 40, of: 40, want: [1, 2, -39, 39, 40] },
  ];
  test.each(rows)("$name", ({ at, of, want }) => expect(listPages(at, of)).toEqual(want));
});
