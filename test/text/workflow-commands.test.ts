import { expect, test } from "vitest";
import { escapeCommands } from "../../src/text/workflow-commands.ts";

const Z = "\u200b";

test.each([
  { name: "plain text", given: "a::b", want: "a::b" },
  { name: "a command", given: "a\n::error::x", want: `a\n${Z}::error::x` },
  { name: "an indented command", given: "  ::set-env::x", want: `  ${Z}::set-env::x` },
  { name: "a command after a carriage return", given: "a\r::add-mask::x", want: `a\r${Z}::add-mask::x` },
  { name: "white space that JavaScript does not know", given: "\u0085::error::x", want: `\u0085${Z}::error::x` },
  { name: "wide white space", given: "\u3000\u2003::error::x", want: `\u3000\u2003${Z}::error::x` },
  { name: "an old command inside a command", given: "::x::##[add-mask]y", want: `${Z}::x::##${Z}[add-mask]y` },
  { name: "an old command", given: "a ##[group]b", want: `a ##${Z}[group]b` },
])("$name", ({ given, want }) => {
  expect(escapeCommands(given)).toBe(want);
});
