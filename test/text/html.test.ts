import { expect, test } from "vitest";
import { escapeHtml } from "../../src/text/html.ts";

test.each([
  { name: "characters with a meaning in HTML", given: `<b>"&'`, want: "&lt;b&gt;&quot;&amp;&#39;" },
  { name: "no backslashes", given: "a|b*c", want: "a|b*c" },
])("$name", ({ given, want }) => {
  expect(escapeHtml(given)).toBe(want);
});
