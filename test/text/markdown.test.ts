import { describe, expect, test } from "vitest";
import {
  checkUrl,
  codeSpan,
  escapeCell,
  escapeMarkdown,
  fencedBlock,
  renderLink,
  renderTable,
} from "../../src/text/markdown.ts";

const Z = "\u200b";

describe("a line of a comment", () => {
  test.each([
    { name: "plain", given: "python ci (3.11)", want: "python ci (3.11)" },
    { name: "characters with a meaning in Markdown", given: "\\`*_[]<>|~", want: "\\\\\\`\\*\\_\\[\\]\\<\\>\\|\\~" },
    { name: "a mention", given: "@team", want: `@${Z}team` },
    { name: "an issue", given: "#1 and # 1", want: `#${Z}1 and # 1` },
    { name: "an advisory", given: "GHSA-c3gv", want: `GHSA-${Z}c3gv` },
    { name: "a commit", given: "at 4f0c2d1 since 1234567", want: `at 4f0c2d${Z}1 since 1234567` },
    { name: "emoji", given: ":shipit: 10:15", want: `:${Z}shipit: 10:15` },
    { name: "formulas", given: "$a$", want: "&#36;a&#36;" },
    { name: "a heading", given: "## a", want: "\\## a" },
    { name: "a list", given: "- a", want: "\\- a" },
    { name: "a numbered list", given: "1. a", want: "1\\. a" },
    { name: "a rule", given: "- - -", want: "\\- - -" },
    { name: "a negative number", given: "-0.5", want: "-0.5" },
    { name: "an issue as GH-12", given: "GH-12", want: `GH-${Z}12` },
    { name: "addresses", given: "https://x.test www.y.test", want: `h${Z}ttps:${Z}//x.test w${Z}ww.y.test` },
    { name: "line breaks", given: "a\r\nb\nc\u2028d\te", want: "a b c d e" },
    { name: "control and direction characters", given: "a\u0000b\u202ec\u2066d\u200ee", want: "abcde" },
    { name: "escape sequences", given: "\u001b[31mred\u001b[0m", want: "red" },
    {
      name: "an entity that is a mention",
      given: "&commat;team &#64;team R&D",
      want: `\\&commat;team &#${Z}64;team R&D`,
    },
    { name: "a marker", given: "<!-- x -->", want: `\\<!${Z}-- x --${Z}\\>` },
    { name: "120 code points", given: "😀".repeat(120), want: "😀".repeat(120) },
    { name: "more than 120 code points", given: "😀".repeat(121), want: `${"😀".repeat(120)}…` },
    { name: "half a surrogate pair", given: "a\ud83d", want: "a" },
  ])("$name", ({ given, want }) => {
    expect(escapeCell(given)).toBe(want);
  });
});

test.each([
  { name: "plain", given: "a", want: "`a`" },
  { name: "backticks inside", given: "a``b", want: "```a``b```" },
  { name: "backticks at the ends", given: "`a`", want: "`` `a` ``" },
  { name: "line breaks", given: "a\nb", want: "`a b`" },
  { name: "empty", given: "", want: "` `" },
  { name: "a bar outside a table", given: "a|b", want: "`a|b`" },
])("code span: $name", ({ given, want }) => {
  expect(codeSpan(given)).toBe(want);
});

test("code span in a table: the bar does not end the cell", () => {
  expect(codeSpan("a|b", { inTable: true })).toBe("`a\\|b`");
  expect(codeSpan("a\\|b", { inTable: true })).toBe(`\`a\\${Z}\\|b\``);
});

test.each([
  { name: "plain", given: "a\nb", want: "```text\na\nb\n```" },
  { name: "a fence inside", given: "````\nx", want: "`````text\n````\nx\n`````" },
  { name: "the end of a comment", given: "-->", want: `\`\`\`text\n--${Z}>\n\`\`\`` },
  { name: "control characters", given: "a\u0007\r\nb", want: "```text\na\nb\n```" },
])("fenced block: $name", ({ given, want }) => {
  expect(fencedBlock(given)).toBe(want);
});

describe("links of comments", () => {
  test.each([
    { name: "https", url: "https://github.com/a", want: "https://github.com/a" },
    {
      name: "brackets, bars, angles, blanks",
      url: "https://github.com/a (b)|<c>",
      want: "https://github.com/a%20%28b%29%7C%3Cc%3E",
    },
    { name: "javascript", url: "javascript:alert(1)", want: null },
    { name: "credentials", url: "https://a:b@github.com/", want: null },
    { name: "another server", url: "https://evil.test/", want: null },
    { name: "a server whose name has the same beginning", url: "https://github.com.evil.test/", want: null },
    { name: "another scheme", url: "http://github.com/", want: null },
    { name: "none", url: null, want: null },
  ])("$name", ({ url, want }) => {
    expect(checkUrl(url, "https://github.com")).toBe(want);
  });
  test("without a valid address only the text is left", () => {
    expect(renderLink("run", "data:x")).toBe("run");
    expect(renderLink("run", "https://x.test/")).toBe("[run](https://x.test/)");
  });
});

describe("a line of a step summary", () => {
  test.each([
    { name: "plain words", given: "plain words, 1.5 of them: ok", want: "plain words, 1.5 of them: ok" },
    { name: "pipes", given: "a | b || c", want: "a \\| b \\|\\| c" },
    { name: "a backslash before a pipe", given: "a \\| b", want: "a \\\\\\| b" },
    { name: "backticks", given: "`a` ```b```", want: "\\`a\\` \\`\\`\\`b\\`\\`\\`" },
    { name: "emphasis", given: "*a* __b__ ~~c~~", want: "\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~" },
    { name: "a link", given: "[a](https://x.test)", want: `\\[a\\]\\(h${Z}ttps:${Z}//x.test\\)` },
    { name: "an image", given: "![a](b)", want: "\\!\\[a\\]\\(b\\)" },
    { name: "headings and lists", given: "# a\n- b\n+ c", want: "\\# a \\- b \\+ c" },
    { name: "HTML", given: "<img src=x onerror=alert(1)>", want: "&lt;img src=x onerror=alert\\(1\\)&gt;" },
    { name: "a comment", given: "<!-- x -->", want: `&lt;\\!${Z}\\-\\- x \\-\\-${Z}&gt;` },
    { name: "entities", given: "&lt; &#124;", want: "&amp;lt; &amp;\\#\u200b124;" },
    { name: "formulas", given: "$a^2$", want: "&#36;a\\^2&#36;" },
    { name: "mentions", given: "@team a@b.test", want: "@\u200bteam a@\u200bb.test" },
    {
      name: "addresses",
      given: "https://x.test HTTP://y.test ftp://z.test www.w.test",
      want: `h${Z}ttps:${Z}//x.test H${Z}TTP:${Z}//y.test f${Z}tp:${Z}//z.test w${Z}ww.w.test`,
    },
    { name: "issues", given: "#123 a/b#4 GH-5 gh-6", want: "\\#\u200b123 a/b\\#\u200b4 GH\\-\u200b5 gh\\-\u200b6" },
    { name: "line breaks of all kinds", given: "a\nb\r\nc\u2028d\u2029e\u0085f", want: "a b c d e f" },
    { name: "escape sequences", given: "\u001b[31mred\u001b[0m", want: "red" },
    { name: "control characters", given: "a\u0000b\tc\u0007", want: "ab c" },
    { name: "direction marks", given: "a\u202eb\u2066c\u200fd\u061ce", want: "abcde" },
    { name: "half a surrogate pair", given: "a\ud800b", want: "ab" },
    { name: "blanks around", given: "  a   b  ", want: "a b" },
    { name: "nothing", given: "", want: "" },
    { name: "200 characters", given: "a".repeat(200), want: "a".repeat(200) },
    { name: "300 characters", given: "a".repeat(300), want: `${"a".repeat(199)}…` },
    { name: "code points, not units", given: "😀".repeat(150), want: "😀".repeat(150) },
    { name: "a cut splits no surrogate pair", given: "😀".repeat(300), want: `${"😀".repeat(199)}…` },
    { name: "text is cut before it is escaped", given: "|".repeat(300), want: `${"\\|".repeat(199)}…` },
  ])("$name", ({ given, want }) => {
    expect(escapeMarkdown(given)).toBe(want);
  });

  test("a custom limit", () => {
    expect(escapeMarkdown("abcdef", 4)).toBe("abc…");
    expect(escapeMarkdown("abcd", 4)).toBe("abcd");
  });

  test("every character with a meaning in Markdown is escaped", () => {
    const hostile = "|`*_{}[]()<>#+-!~$^\\&@".repeat(4);
    const left = escapeMarkdown(hostile).replace(/\\[\\`*_{}[\]()#+!|~$^-]|&(?:amp|lt|gt|#36);|@\u200b/g, "");
    expect(left).toBe("");
  });
});

describe("links of step summaries", () => {
  test.each([
    { name: "https", url: "https://x.test/a?b=1#c", want: "[t](https://x.test/a?b=1#c)" },
    { name: "http", url: "http://x.test", want: "[t](http://x.test/)" },
    { name: "none", url: null, want: "t" },
    { name: "empty", url: "", want: "t" },
    { name: "javascript", url: "javascript:alert(1)", want: "t" },
    { name: "javascript after a line break", url: "\njavascript:alert(1)", want: "t" },
    { name: "data", url: "data:text/html,x", want: "t" },
    { name: "relative", url: "//x.test", want: "t" },
    { name: "not an address", url: "https://", want: "t" },
    { name: "brackets and pipes", url: "https://x.test/a)b(c|d", want: "[t](https://x.test/a%29b%28c%7Cd)" },
    { name: "backticks in the query", url: "https://x.test/?`a`", want: "[t](https://x.test/?%60a%60)" },
    { name: "blanks and angles", url: "https://x.test/a b<c>", want: "[t](https://x.test/a%20b%3Cc%3E)" },
    { name: "a backslash in the query", url: "https://x.test/?a\\)", want: "[t](https://x.test/?a%5C%29)" },
    { name: "a line break inside", url: "https://x.test/a\n| b |", want: "[t](https://x.test/a%7C%20b%20%7C)" },
  ])("$name", ({ url, want }) => {
    expect(renderLink("t", url)).toBe(want);
  });
});

test("numbers in tables are aligned right", () => {
  expect(
    renderTable(
      ["a", "n"],
      [
        ["x", 1],
        ["y", ""],
      ],
    ),
  ).toBe("| a | n |\n| --- | ---: |\n| x | 1 |\n| y |  |");
  expect(renderTable(["a"], [])).toBe("| a |\n| --- |");
});
