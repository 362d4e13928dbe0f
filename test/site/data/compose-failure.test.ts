import { expect, test } from "vitest";
import { shorten } from "../../../src/site/data/compose-failure.ts";

test.each([
  { name: "none", message: null, want: null },
  { name: "one short line", message: "boom", want: "boom" },
  {
    name: "the line about a failure",
    message: "step 1 of 3\n  Error: no such file\nbye",
    want: "Error: no such file",
  },
  { name: "the last line if no line is about a failure", message: "one\ntwo\n\n", want: "two" },
  {
    name: "as much of a line as fits, with an ellipsis",
    message: `Error: ${"ä".repeat(40)}`,
    want: `Error: ${"ä".repeat(15)}…`,
  },
  {
    name: "no blank before the ellipsis",
    message: `failed ${"word ".repeat(20)}`,
    want: "failed word word word word word word…",
  },
])("a message in a table row: $name", ({ message, want }) => {
  expect(shorten(message, 40)).toBe(want);
});
