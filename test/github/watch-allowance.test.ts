import { describe, expect, test } from "vitest";
import { watchAllowance } from "../../src/github/watch-allowance.ts";

const ROWS: { name: string; answers: [used: string | null, calls: number][]; want: boolean }[] = [
  { name: "nothing asked", answers: [], want: false },
  {
    name: "alone, much used before",
    answers: [
      ["812", 1],
      ["813", 2],
      ["814", 3],
    ],
    want: false,
  },
  {
    name: "another asked in between",
    answers: [
      ["812", 1],
      ["814", 2],
    ],
    want: true,
  },
  {
    name: "another asked long before",
    answers: [
      ["812", 1],
      ["814", 2],
      ["815", 3],
    ],
    want: true,
  },
  {
    name: "three under way at once, answered in order",
    answers: [
      ["1", 3],
      ["2", 3],
      ["3", 3],
    ],
    want: false,
  },
  {
    name: "three under way at once, answered backwards",
    answers: [
      ["3", 3],
      ["2", 3],
      ["1", 3],
    ],
    want: false,
  },
  {
    name: "tries that were not answered",
    answers: [
      ["5", 1],
      ["7", 4],
    ],
    want: false,
  },
  {
    name: "a new hour",
    answers: [
      ["999", 1],
      ["1", 2],
      ["2", 3],
    ],
    want: false,
  },
  {
    name: "a new hour, and another",
    answers: [
      ["999", 1],
      ["1", 2],
      ["9", 3],
    ],
    want: true,
  },
  {
    name: "no limit in force",
    answers: [
      [null, 1],
      [null, 2],
    ],
    want: false,
  },
  {
    name: "not a number",
    answers: [
      ["1", 1],
      ["many", 2],
    ],
    want: false,
  },
];

describe("whether others ask at the same time", () => {
  test.each(ROWS)("$name: $want", ({ answers, want }) => {
    const allowance = watchAllowance();
    for (const [used, calls] of answers) allowance.note(used === null ? {} : { "x-ratelimit-used": used }, calls);
    expect(allowance.isShared()).toBe(want);
  });
});
