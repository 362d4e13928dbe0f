import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { STATUSES } from "../../../src/pipeline/statuses.ts";
import type { EcosystemRow } from "../../../src/site/group-records.ts";
import { EcosystemPage } from "../../../src/site/pages/ecosystem.tsx";
import { ecosystemsList } from "../../../src/site/pages/ecosystems.tsx";
import { createContext } from "../../../src/site/parts/page-context.ts";
import { siteConfig } from "../../support/site/site-config.ts";

test("the list has a column for every known status of the queue", () => {
  const keys = ecosystemsList.columns.map(({ key }) => key);
  expect(STATUSES.filter((status) => !keys.includes(status))).toEqual([]);
});

test("an ecosystem's statuses are in the order of the overview, unknown ones last", () => {
  const by_status = { blocked: 4, excluded: 6, failed: 3, pending: 1, quarantined: 7, requires_manual: 5, success: 2 };
  const none = { last_failure: null, last_merge_at: null, opens_at: null };
  const empty = { newest_runs: [], spark: [], top_clusters: [] };
  const row = { breaker_state: "closed", by_status, ecosystem: "npm", total: 28, ...none, ...empty };
  const context = createContext(siteConfig(), { commit: null, nowMs: null });
  const html = renderToString(EcosystemPage({ row: row as unknown as EcosystemRow, breaker: null, context }));
  const [, legend = ""] = /<ul class="legend">(.*?)<\/ul>/.exec(html) ?? [];
  expect([...legend.matchAll(/<b>(\d)<\/b>/g)].map(([, count]) => count).join("")).toBe("1234567");
});
