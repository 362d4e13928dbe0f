import { describe, expect, test } from "vitest";
import { messageNormalizer } from "../../src/pipeline/normalize-message.ts";
import { salientLine } from "../../src/pipeline/salient-line.ts";

describe("the salient line", () => {
  test.each([
    { name: "the first line about a failure", given: "==> start\nError: a\nfatal error: b", want: "Error: a" },
    { name: "otherwise the last line with content", given: "one\ntwo\n\n  \n", want: "two" },
    { name: "a single line", given: "nothing special", want: "nothing special" },
    { name: "nothing", given: "", want: "" },
    { name: "white space", given: " \n\t\n", want: "" },
    { name: "only whole words count", given: "errors: 0\nunfailed\nterror\nlast", want: "last" },
    { name: "an underscore is part of a word", given: "install_failed\nlast", want: "last" },
    { name: "punctuation is not part of a word", given: "a\n[ERROR]x\nlast", want: "[ERROR]x" },
    { name: "two words", given: "a\nfile not found here\nlast", want: "file not found here" },
    { name: "two words on two lines do not count", given: "was not\nfound\nlast", want: "last" },
    { name: "after escape sequences", given: "a\n\u001b[31mERROR\u001b[0m: x\nlast", want: "ERROR: x" },
    { name: "a tab separates words", given: "a\nx\terror\ty\nlast", want: "x error y" },
    { name: "CRLF", given: "a\r\nan error\r\nlast\r\n", want: "an error " },
    ...["error", "failed", "failure", "cannot", "unable", "not found", "denied", "invalid", "mismatch"].map(speaks),
    ...["missing", "expected", "timed out", "timeout"].map(speaks),
  ])("$name", ({ given, want }) => {
    expect(salientLine(given)).toBe(want);
  });

  function speaks(word: string) {
    const line = `it ${word.toUpperCase()} now`;
    return { name: `recognizes a failure: ${word}`, given: `first\n${line}\nlast`, want: line };
  }
});

describe("normalising", () => {
  test.each<{ name: string; given: string; names?: string[]; want: string }>([
    { name: "lower case", given: "Could Not", want: "could not" },
    { name: "colors and cursor movements", given: "\u001b[1;31mred\u001b[0m \u001b[2Kline", want: "red line" },
    {
      name: "a terminal hyperlink",
      given: "\u001b]8;;https://x.test\u0007text\u001b]8;;\u001b\\ end",
      want: "text end",
    },
    { name: "other control characters", given: "a\u0000b\u0085c\u0007", want: "abc" },
    { name: "any white space becomes one blank", given: " a\t\tb \u00a0 c\r", want: "a b c" },
    { name: "a URL", given: "get https://x.test/a?b=1&c#d failed", want: "get <url> failed" },
    { name: "a URL in brackets", given: "(see git+ssh://git@x.test/a.git)", want: "(see <url>)" },
    { name: "package name", given: "Build neovim: neovim!", names: ["neovim"], want: "build <pkg>: <pkg>!" },
    {
      name: "no name inside a word",
      given: "google is not go2 or go_x",
      names: ["go"],
      want: "google is not go<n> or go_x",
    },
    { name: "one-character names stay", given: "r and c", names: ["r"], want: "r and c" },
    {
      name: "identifier and name",
      given: "golang.org/x/tools: gopls",
      names: ["golang.org/x/tools", "gopls"],
      want: "<pkg>: <pkg>",
    },
    {
      name: "names that are not words",
      given: "need @scope/a+b@3 now",
      names: ["@scope/a+b@3"],
      want: "need <pkg> now",
    },
    { name: "the name in another letter case", given: "PyYAML failed", names: ["pyyaml"], want: "<pkg> failed" },
    { name: "a package called url", given: "url https://x.test/url", names: ["url", "url"], want: "<pkg> <url>" },
    { name: "a package called pkg", given: "no pkg", names: ["pkg", "pkg"], want: "no <pkg>" },
    {
      name: "a URL is replaced before the name in it",
      given: "at https://x.test/jq",
      names: ["jq"],
      want: "at <url>",
    },
    {
      name: "a name is replaced before the path around it",
      given: "in /opt/jq/bin",
      names: ["jq"],
      want: "in /opt/<pkg>/bin",
    },
    { name: "times", given: "2026-01-09T20:47:05Z 2026-01-09t20:47:05.87+02:00 end", want: "<time> <time> end" },
    { name: "a path", given: "open /tmp/build-1/a.c: gone", want: "open <path>: gone" },
    { name: "relative and home paths", given: "./a/b ../c/d ~/e/f/", want: "<path> <path> <path>" },
    { name: "a path that begins with a name", given: "at src/x86/a.asm:1", want: "at <path>:<n>" },
    { name: "one segment is not a path", given: "in /tmp and a/b", want: "in /tmp and a/b" },
    { name: "a Windows path", given: "C:\\Users\\me\\x.txt gone", want: "<path> gone" },
    {
      name: "seven or more hex digits, at least one of them decimal",
      given: "abc1234 abcdef1 1234567",
      want: "<hex> <hex> <hex>",
    },
    { name: "six hex digits, or hex letters alone, stay", given: "abc123 deadbeef", want: "abc<n> deadbeef" },
    { name: "an address in memory", given: "at 0x7ffe12ab34cd", want: "at <hex>" },
    { name: "hex between underscores", given: "tmp_abc1234_x", want: "tmp_<hex>_x" },
    { name: "hex next to a letter is a word", given: "xabc1234 abc1234x", want: "xabc<n> abc<n>x" },
    { name: "versions", given: "1.2 v1.22.333 3.4-rc1", want: "<ver> <ver> <ver>-rc<n>" },
    { name: "a version after a letter", given: "go1.22.3 python3.12 dev1.2", want: "go<ver> python<ver> dev<ver>" },
    { name: "numbers", given: "exit 128, 5 of 10", want: "exit <n>, <n> of <n>" },
    { name: "a trailing ellipsis", given: "cut here...", want: "cut here" },
    { name: "a trailing ellipsis and the blank before it", given: "cut here ...", want: "cut here" },
    { name: "an ellipsis inside stays", given: "a... b", want: "a... b" },
    { name: "text that an old writer has cut", given: "no such file \ufffd...", want: "no such file \ufffd" },
    { name: "200 characters", given: "a ".repeat(150), want: "a ".repeat(100) },
    { name: "200 code points, not UTF-16 units", given: "é😀".repeat(120), want: "é😀".repeat(100) },
    { name: "exactly 200", given: "😀".repeat(200), want: "😀".repeat(200) },
    { name: "the ellipsis is removed before the cut", given: `${"a".repeat(198)} b...`, want: `${"a".repeat(198)} b` },
  ])("$name", ({ given, names = [], want }) => {
    const normalize = messageNormalizer();
    expect([normalize(given, names), normalize(given, names)]).toEqual([want, want]);
  });

  test.each([
    { name: "letters and dots", text: "a.".repeat(1_000_000) },
    { name: "digits after a letter", text: `g${"1".repeat(1_000_000)}` },
    { name: "digits and dots", text: `g${"1.".repeat(1_000_000)}` },
    { name: "slashes", text: "/".repeat(1_000_000) },
    { name: "segments", text: "/a".repeat(1_000_000) },
    { name: "a word", text: "a".repeat(1_000_000) },
    { name: "words and slashes", text: "a/".repeat(500_000) },
    { name: "one segment", text: `/${"a".repeat(1_000_000)}` },
    { name: "hex", text: "abcdef".repeat(300_000) },
    { name: "escapes", text: "\u001b[".repeat(500_000) },
    { name: "hyperlinks", text: "\u001b]8;;".repeat(300_000) },
    { name: "blanks", text: `x${" ".repeat(1_000_000)}y` },
    { name: "lines", text: "\n".repeat(1_000_000) },
    { name: "dots", text: ".".repeat(1_000_000) },
    { name: "the name repeated", text: "jq".repeat(500_000) },
  ])("a megabyte of $name takes linear time", ({ text }) => {
    const started = performance.now();
    messageNormalizer()(text, ["jq", "jqjq"]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
