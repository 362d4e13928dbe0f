import { expect, test } from "vitest";
import { renderSummary } from "../../src/kit/render-summary.ts";
import { escapeMarkdown, renderLink, renderTable } from "../../src/text/markdown.ts";

const HOSTILE = "a | b \\ `c` *d* _e_ [f](g) <h> &amp; #1 ~i~ | @j https://k.example www.l.example {m} x^2 $n";

test.each([
  { name: "headings", markdown: "## Top\n\n### Part *two*\n", text: "Top\n===\n\nPart *two*\n----------" },
  {
    name: "bold text and links",
    markdown: "**So.** See [here](https://x.example/y).",
    text: "So. See here <https://x.example/y>.",
  },
  { name: "escaped text, without the escapes", markdown: escapeMarkdown(HOSTILE), text: HOSTILE },
  {
    name: "tables in columns, numbers right-aligned",
    markdown: renderTable(
      ["Name", "Count"],
      [
        ["a", 5],
        ["long name", 12345],
      ],
    ),
    text: "Name       Count\na              5\nlong name  12345",
  },
  {
    name: "empty cells, and cells with escaped bars and links",
    markdown: renderTable(["A", "B", "C"], [[escapeMarkdown("x | y"), "", renderLink("z", "https://z.example")]]),
    text: "A      B  C\nx | y     z <https://z.example/>",
  },
  {
    name: "a table between paragraphs",
    markdown: `before\n\n${renderTable(["A"], [["b"]])}\n\nafter\n`,
    text: "before\n\nA\nb\n\nafter",
  },
  {
    name: "a comment with hidden text, a folded part and a table without blanks",
    markdown:
      "<!-- pipekeeper:x v=1 -->\n<details><summary>1 other job</summary>\n\n| Job | Time |\n|:--|--:|\n| a\\|b | 5s |\n\n</details>\n<sub>End.</sub>",
    text: "1 other job\n\nJob  Time\na|b    5s\n\nEnd.",
  },
  { name: "nothing", markdown: "", text: "" },
])("$name", ({ markdown, text }) => {
  expect(renderSummary(markdown)).toBe(text);
});
