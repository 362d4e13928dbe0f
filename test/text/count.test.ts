import { describe, expect, test } from "vitest";
import { count, countLarge, formatBytes, formatCount, formatDuration } from "../../src/text/count.ts";

describe("numbers", () => {
  const rows = [
    { name: "small", got: () => formatCount(999), want: "999" },
    { name: "thousands", got: () => formatCount(1_234_567), want: "1,234,567" },
    { name: "one, with its noun", got: () => count(1, "file"), want: "1 file" },
    { name: "many, with an irregular noun", got: () => count(1234, "try", "tries"), want: "1234 tries" },
    { name: "one", got: () => countLarge(1, "failure"), want: "1 failure" },
    { name: "none", got: () => countLarge(0, "failure"), want: "0 failures" },
    { name: "bytes", got: () => formatBytes(999), want: "999 bytes" },
    { name: "kilobytes", got: () => formatBytes(41_300), want: "41 KB" },
    { name: "megabytes", got: () => formatBytes(2_560_000), want: "2.6 MB" },
    { name: "no time", got: () => formatDuration(0), want: "0 s" },
    { name: "seconds", got: () => formatDuration(59.9), want: "59 s" },
    { name: "minutes", got: () => formatDuration(250), want: "4 min 10 s" },
    { name: "hours without minutes", got: () => formatDuration(7203), want: "2 h" },
  ];
  test.each(rows)("$name", ({ got, want }) => expect(got()).toBe(want));
});
