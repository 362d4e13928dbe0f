import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { BlockerRow } from "../../../src/site/group-records.ts";
import { BlockersPanel } from "../../../src/site/pages/blockers-panel.tsx";
import { siteConfig } from "../../support/site/site-config.ts";

function aBlocker(dependency: string, total: number): BlockerRow {
  return {
    dependency,
    direct_count: total,
    in_cycle: false,
    package: null,
    packages: ["fd"],
    status: null,
    through: [],
    total_count: total,
  } as BlockerRow;
}

test.each([
  { count: 25, rows: 25, named: 0, told: "" },
  { count: 42, rows: 25, named: 17, told: "17 more" },
  { count: 230, rows: 25, named: 200, told: "and 5 blockers that free fewer packages" },
])("$count blockers: $named have a link below the table", ({ count, rows, named, told }) => {
  const blockers = Array.from({ length: count }, (_, place) => aBlocker(`lib${place}`, place < 30 ? 3 : 1));
  const html = renderToString(BlockersPanel({ rows: blockers, site: siteConfig() }));
  const [table = "", rest = ""] = html.split("</table>");
  const links = (text: string) => [...text.matchAll(/blocker\.html\?id=(\w+)/g)].map(([, id]) => id);
  expect(links(table)).toEqual(blockers.slice(0, rows).map(({ dependency }) => dependency));
  expect(links(rest)).toEqual(blockers.slice(rows, rows + named).map(({ dependency }) => dependency));
  expect(rest).toContain(told);
});
