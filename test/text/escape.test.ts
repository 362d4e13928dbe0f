import { describe, expect, test } from "vitest";
import {
  checkUrl,
  codeSpan,
  escapeCell,
  escapeHtml,
  fencedBlock,
  markerJson,
  markerValue,
  renderLink,
} from "../../src/text/escape.ts";

const Z = "\u200b";

describe("table cell, heading, list", () => {
  test.each([
    { name: "plain", given: "python ci (3.11)", want: "python ci (3.11)" },
    { name: "what structures Markdown", given: "\\`*_[]<>|~", want: "\\\\\\`\\*\\_\\[\\]\\<\\>\\|\\~" },
    { name: "a mention", given: "@team", want: `@${Z}team` },
    { name: "an issue", given: "#1 and # 1", want: `#${Z}1 and # 1` },
    { name: "an issue by its other name", given: "GH-12", want: `GH-${Z}12` },
    { name: "addresses", given: "https://x.test www.y.test", want: `https://${Z}x.test www.${Z}y.test` },
    { name: "line breaks", given: "a\r\nb\nc\u2028d\te", want: "a b c d e" },
    { name: "control and direction characters", given: "a\u0000b\u202ec\u2066d\u200ee", want: "abcde" },
    { name: "escape sequences", given: "\u001b[31mred\u001b[0m", want: "red" },
    {
      name: "an entity that is a mention",
      given: "&commat;team &#64;team R&D",
      want: `\\&commat;team \\&#${Z}64;team R&D`,
    },
    { name: "a marker", given: "<!-- x -->", want: `\\<!${Z}-- x --\\>` },
    { name: "120 code points", given: "😀".repeat(120), want: "😀".repeat(120) },
    { name: "more than 120", given: "😀".repeat(121), want: `${"😀".repeat(120)}…` },
    { name: "half a surrogate pair", given: "a\ud83d", want: "a\ufffd" },
  ])("$name", ({ given, want }) => {
    expect(escapeCell(given)).toBe(want);
  });
});

test.each([
  { name: "HTML", given: `<b>"&'`, want: "&lt;b&gt;&quot;&amp;&#39;" },
  { name: "no backslashes", given: "a|b*c", want: "a|b*c" },
  { name: "a mention and an issue", given: "@a #1", want: `@${Z}a #${Z}1` },
])("summary: $name", ({ given, want }) => {
  expect(escapeHtml(given)).toBe(want);
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
});

test.each([
  { name: "plain", given: "a\nb", want: "```text\na\nb\n```" },
  { name: "a fence inside", given: "````\nx", want: "`````text\n````\nx\n`````" },
  { name: "the end of a comment", given: "-->", want: "```text\n-->\n```" },
  { name: "control characters", given: "a\u0007\r\nb", want: "```text\na\nb\n```" },
])("fenced block: $name", ({ given, want }) => {
  expect(fencedBlock(given)).toBe(want);
});

describe("links", () => {
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
    { name: "a server that begins alike", url: "https://github.com.evil.test/", want: null },
    { name: "another scheme", url: "http://github.com/", want: null },
    { name: "none", url: null, want: null },
  ])("$name", ({ url, want }) => {
    expect(checkUrl(url, "https://github.com")).toBe(want);
  });
  test("the text alone where there is no address", () => {
    expect(renderLink("run", "data:x")).toBe("run");
    expect(renderLink("run", "https://x.test/")).toBe("[run](https://x.test/)");
  });
});

describe("hidden markers", () => {
  test.each([
    { given: "a-b_c/d:1.2", want: "a-b_c/d:1.2" },
    { given: "a--b", want: "a-%2Db" },
    { given: "a---b", want: "a-%2D-b" },
    { given: "-->", want: "-%2D%3E" },
    { given: "ä b%", want: "%C3%A4%20b%25" },
  ])("value $given", ({ given, want }) => {
    expect(markerValue(given)).toBe(want);
    expect(decodeURIComponent(markerValue(given))).toBe(given);
  });

  test("JSON stays the same JSON, and ends no comment", () => {
    const value = { a: "--> <!-- & ---- -" };
    expect(markerJson(value)).not.toMatch(/--|[<>&]/);
    expect(JSON.parse(markerJson(value))).toEqual(value);
  });
});
