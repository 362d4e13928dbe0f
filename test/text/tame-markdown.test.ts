import { describe, expect, test } from "vitest";
import { tameMarkdown } from "../../src/text/tame-markdown.ts";

const Z = "\u200b";

describe("kept as it is", () => {
  test.each([
    "# Heading\n\n- one\n- two\n\n> quoted **bold** `code`",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "[the list](https://example.test/list)",
    "```\nfoo(@bar) <b>\n```",
  ])("%j", (text) => {
    expect(tameMarkdown(text)).toBe(text);
  });
});

describe("tamed", () => {
  test.each([
    { name: "a mention", text: "thanks @octocat", want: `thanks @${Z}octocat` },
    {
      name: "a mention with an entity",
      text: "&#64;octocat &commat;octocat",
      want: `&amp;#${Z}64;octocat &amp;commat;octocat`,
    },
    { name: "a keyword that closes an issue", text: "Fixes #12", want: `F${Z}ixes #${Z}12` },
    { name: "an issue of another repository", text: "acme/shop#1 GH-7", want: `acme/shop#${Z}1 GH-${Z}7` },
    { name: "HTML", text: "<img src=x onerror=y>", want: "&lt;img src=x onerror=y>" },
    {
      name: "a hidden marker",
      text: "<!-- pipekeeper:watch v=1 -->",
      want: `&lt;!${Z}-- pipekeeper:watch v=1 --${Z}>`,
    },
    { name: "an image", text: "![a cat](https://example.test/cat.png)", want: "a cat" },
    {
      name: "an image in a link",
      text: "[![a](https://example.test/x)](https://example.test/y)",
      want: "[a](https://example.test/y)",
    },
    { name: "an image by reference", text: "![a][b]", want: "!\\[a][b]" },
    { name: "a reference", text: "[b]: https://example.test", want: `\\[b]: h${Z}ttps://example.test` },
    { name: "a link to a script", text: "[go](javascript:alert(1))", want: "go" },
    { name: "a link with a password", text: "[go](https://a:b@example.test)", want: "go" },
    { name: "a bare address", text: "see https://example.test", want: `see h${Z}ttps://example.test` },
    { name: "an open fence", text: "```js\ncode", want: "```\ncode\n```" },
    {
      name: "a short fence inside a longer fence",
      text: "````\n```\n````\n@x",
      want: `\`\`\`\`\n\`\`\`\n\`\`\`\`\n@${Z}x`,
    },
    { name: "colours and invisible characters", text: "a\u001b[31mb\u202ec\u0000", want: "abc" },
  ])("$name", ({ text, want }) => {
    expect(tameMarkdown(text)).toBe(want);
  });
});

test("hostile text of 200,000 characters takes less than two seconds", () => {
  for (const part of ["[a](", '[a](b "', "![", "`", "[", "](", "&#", "[a](b (c"]) {
    const started = performance.now();
    tameMarkdown(part.repeat(200_000 / part.length));
    expect(performance.now() - started, part).toBeLessThan(2000);
  }
});
