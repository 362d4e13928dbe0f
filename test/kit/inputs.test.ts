import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { input, parseInputs } from "../../src/kit/inputs.ts";

const parse = (declared: ReturnType<(typeof input)["text"]>, text: string | undefined) =>
  parseInputs({ it: declared as never }, { it: text }).it as unknown;

describe("values", () => {
  test.each<{ name: string; declared: unknown; text: string | undefined; want: unknown }>([
    { name: "text, with surrounding white space removed", declared: input.text(), text: " a b ", want: "a b" },
    { name: "optional text that is blank", declared: input.optionalText(), text: "  ", want: undefined },
    { name: "an identity", declared: input.identity(), text: "bot[x] O'Hara", want: "bot[x] O'Hara" },
    { name: "a true flag", declared: input.flag(), text: "true", want: true },
    { name: "a false flag", declared: input.flag(), text: "false", want: false },
    { name: "a count", declared: input.count(), text: "007", want: 7 },
    { name: "a flag that is left out", declared: input.optionalFlag(), text: "", want: undefined },
    { name: "an optional flag", declared: input.optionalFlag(), text: "false", want: false },
    { name: "a decimal", declared: input.decimal(), text: "0.25", want: 0.25 },
    { name: "bytes without a unit", declared: input.bytes(), text: "1500", want: 1500 },
    { name: "megabytes", declared: input.bytes(), text: "20 MB", want: 20_000_000 },
    { name: "kilobytes without a space", declared: input.bytes(), text: "3kb", want: 3000 },
    { name: "an optional count that is absent", declared: input.optionalCount(), text: undefined, want: undefined },
    { name: "one of the choices", declared: input.choice("git", "api"), text: "api", want: "api" },
    { name: "lines", declared: input.lines(), text: "a\r\n\n  b ", want: ["a", "b"] },
    { name: "no lines", declared: input.lines(), text: "", want: [] },
  ])("$name", ({ declared, text, want }) => {
    expect(parse(declared as never, text)).toEqual(want);
  });
});

describe("faults", () => {
  test.each<{ name: string; declared: unknown; text: string | undefined; says: string }>([
    { name: "text that is missing", declared: input.text(), text: "", says: "it: expected a value, but it is missing" },
    {
      name: "a flag with another word",
      declared: input.flag(),
      text: "yes",
      says: 'expected true or false, got "yes"',
    },
    { name: "a flag in capital letters", declared: input.flag(), text: "True", says: 'got "True"' },
    { name: "a flag that is missing", declared: input.flag(), text: undefined, says: "it is missing" },
    { name: "an identity on two lines", declared: input.identity(), text: "a\nb", says: "expected one line without" },
    { name: "an identity in brackets", declared: input.identity(), text: "<a@b>", says: 'got "<a@b>"' },
    { name: "a hexadecimal count", declared: input.count(), text: "0x10", says: 'expected a whole number, got "0x10"' },
    { name: "an optional flag with another word", declared: input.optionalFlag(), text: "1", says: 'got "1"' },
    { name: "a decimal with an exponent", declared: input.decimal(), text: "1e3", says: 'got "1e3"' },
    { name: "a decimal below its minimum", declared: input.decimal(0.1), text: "0", says: "a number of at least 0.1" },
    { name: "bytes with an unknown unit", declared: input.bytes(), text: "1 GB", says: "bytes, KB or MB" },
    { name: "a fraction of a byte", declared: input.bytes(), text: "1.5 MB", says: "bytes, KB or MB" },
    { name: "a negative count", declared: input.count(), text: "-1", says: 'got "-1"' },
    { name: "a fraction", declared: input.count(), text: "1.5", says: 'got "1.5"' },
    { name: "a count that is missing", declared: input.count(), text: "", says: "it is missing" },
    { name: "a count below its minimum", declared: input.count(1), text: "0", says: "a whole number of at least 1" },
    {
      name: "a count beyond safe integers",
      declared: input.count(),
      text: "9".repeat(16),
      says: "a whole number of at most 15 digits",
    },
    {
      name: "a word that is not a choice",
      declared: input.choice("git", "api"),
      text: "ssh",
      says: 'one of git, api, got "ssh"',
    },
  ])("$name", ({ declared, text, says }) => {
    expect(() => parse(declared as never, text)).toThrow(UserError);
    expect(() => parse(declared as never, text)).toThrow(says);
  });

  test("are all reported at once, under the names that users write", () => {
    const declared = { "dry-run": input.flag(), "max-attempts": input.count(1), root: input.text() };
    expect(() => parseInputs(declared, { "dry-run": "no", "max-attempts": "x", root: "." })).toThrow(
      'Invalid inputs. dry-run: expected true or false, got "no". max-attempts: expected a whole number of at least 1, got "x".',
    );
  });
});
