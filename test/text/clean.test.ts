import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleText } from "../../src/text/clean.ts";

describe("visible text", () => {
  test.each([
    { name: "plain text", text: "a <b> & 'c'\n\td", want: "a <b> & 'c'\n\td" },
    { name: "colours", text: "\u001b[1;31merror\u001b[0m: x", want: "error: x" },
    { name: "cursor movements and deletions", text: "\u001b[2K\u001b[1Gdone\u001b[?25h", want: "done" },
    {
      name: "a title sequence",
      text: "\u001b]0;pwned\u0007x\u001b]8;;http://a\u001b\\link\u001b]8;;\u001b\\",
      want: "xlink",
    },
    { name: "character sets and short sequences", text: "\u001b(Bx\u001b=y\u001bMz", want: "xyz" },
    { name: "eight-bit sequences", text: "\u009b31mred", want: "red" },
    { name: "an escape without a sequence", text: "a\u001b", want: "a\\u001b" },
    { name: "control characters", text: "a\u0000b\u0007c\u007fd\u0085", want: "a\\u0000b\\u0007c\\u007fd\\u0085" },
    { name: "line endings", text: "a\r\nb\rc", want: "a\nb\\u000dc" },
    { name: "bidi controls", text: "\u202egpj.exe\u2066\u061c\u200f", want: "\\u202egpj.exe\\u2066\\u061c\\u200f" },
    { name: "invisible spaces", text: "a\u200bb\ufeff\u2060\u00ad", want: "a\\u200bb\\ufeff\\u2060\\u00ad" },
    { name: "line separators", text: "a\u2028b\u2029", want: "a\\u2028b\\u2029" },
    { name: "lone surrogates", text: "\ud800x\udc00", want: "\\ud800x\\udc00" },
    { name: "tag characters", text: "a\u{e0041}", want: "a\\u{e0041}" },
    { name: "joined emoji and accented letters", text: "👩‍💻 é ạ̄", want: "👩‍💻 é ạ̄" },
    { name: "many accents on a letter", text: `Z${"\u0301".repeat(40)}!`, want: `Z${"\u0301".repeat(4)}[+36 marks]!` },
  ])("$name", ({ text, want }) => {
    expect(visibleText(text)).toBe(want);
  });

  test("no hidden character is left in any text", () => {
    const parts = fc.constantFrom(
      "\u001b",
      "[",
      "]",
      "31m",
      "\u0007",
      "\\",
      "\u202e",
      "\u009b",
      "\ud800",
      "x",
      "\r",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be left
        expect(visibleText(list.join(""))).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}]/u);
      }),
    );
  });

  test("long text without an end takes linear time", () => {
    const text = "\u001b]".repeat(20_000) + "\u001b[".repeat(20_000);
    expect(visibleText(text).length).toBeGreaterThan(0);
  });
});
