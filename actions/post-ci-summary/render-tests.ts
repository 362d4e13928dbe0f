import { escapeCell } from "../../src/text/markdown.ts";
import type { NamedTest, TestTally } from "./tally-tests.ts";

/** Empty if no test failed or was flaky. */
export function renderTests({ total, failing, flaky }: TestTally, limit: number): string {
  const parts: string[] = [];
  if (failing.length > 0) parts.push(`### Failing tests: ${count(failing.length)} of ${count(total)}`);
  if (failing.length > 0 && limit > 0) parts.push(renderTable(failing, limit));
  if (flaky.length > 0 && limit > 0) {
    const title = `${count(flaky.length)} flaky test${flaky.length === 1 ? "" : "s"} failed and passed`;
    parts.push(`<details><summary>${title}</summary>`, renderTable(flaky, limit), "</details>");
  }
  return parts.join("\n\n");
}

function renderTable(tests: readonly NamedTest[], limit: number): string {
  const rows = tests.slice(0, limit).map(({ name, file, message, sources }) => {
    const [first = "", ...others] = sources;
    const where = escapeCell(first, 60) + (others.length > 0 ? ` and ${others.length} more` : "");
    return `| ${escapeCell(name)} | ${escapeCell(file)} | ${escapeCell(message)} | ${where} |`;
  });
  const hidden = tests.length - rows.length;
  return [
    "| Test | File | Message | In |",
    "|:--|:--|:--|:--|",
    ...rows,
    ...(hidden > 0 ? [`| ${count(hidden)} more | | | |`] : []),
  ].join("\n");
}

/** `1,204` */
function count(number: number): string {
  return number.toLocaleString("en-US");
}
