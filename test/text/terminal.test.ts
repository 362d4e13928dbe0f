import { expect, test } from "vitest";
import { escapeForTerminal } from "../../src/text/terminal.ts";

test.each([
  { name: "lines and tabs", given: "a\n\tb", want: "a\n\tb" },
  { name: "colours", given: "\u001b[31mred\u009b0m", want: "\\u001b[31mred\\u009b0m" },
  { name: "a carriage return", given: "a\rb", want: "a\\u000db" },
  { name: "turned text", given: "\u202eback", want: "\\u202eback" },
])("$name", ({ given, want }) => {
  expect(escapeForTerminal(given)).toBe(want);
});
