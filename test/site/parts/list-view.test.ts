import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { defaultQuery } from "../../../src/site/lists/query.ts";
import { type ListedPackage, statusLists } from "../../../src/site/pages/packages.tsx";
import { ListView } from "../../../src/site/parts/list-view.tsx";
import { createContext } from "../../../src/site/parts/page-context.ts";
import { siteConfig } from "../../support/site/site-config.ts";

const failed = statusLists.find(({ page }) => page === "failed") as (typeof statusLists)[number];
const counts = { attempts: 1, failure_count: 1, unblocks: 0, next_retry_at: null };
const row: ListedPackage = { ...counts, name: "fd", status: "failed", ecosystem: "npm", priority: 3, category: null };
const ALWAYS = ["Package", "Ecosystem", "Priority", "Last failure"];

test.each([
  { name: "what no row records is left out", rows: [row, row], want: ALWAYS },
  { name: "what one row records", rows: [row, { ...row, reason: "gone" }], want: [...ALWAYS, "Reason"] },
  { name: "a time too", rows: [row, { ...row, since: "2026-05-12T12:00:00Z" }], want: [...ALWAYS, "Since UTC"] },
])("columns of a list: $name", ({ rows, want }) => {
  const context = createContext(siteConfig(), { commit: null, nowMs: null });
  const found = { rows, total: rows.length, of: rows.length };
  const props = { list: failed, query: defaultQuery(failed), found, options: new Map(), context };
  const html = renderToString(h(ListView<ListedPackage>, props));
  const headings = [...html.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, words]) =>
    words?.replace(/<[^>]*>/g, ""),
  );
  expect(headings).toEqual(want);
});
