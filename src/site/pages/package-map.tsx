import { countLarge, formatCount } from "../../text/count.ts";
import type { PackageDays } from "../package-records.ts";
import { pageLink } from "../page-link.ts";
import { HeatMap } from "../parts/heat-map.tsx";
import { Panel } from "../parts/panel.tsx";

/** Few, because the list of causes below is the main content of the page. */
const SHOWN_AT_ONCE = 10;

/** The last thirty days of the packages that failed most. */
export function PackageMap({ rows }: { rows: readonly PackageDays[] }) {
  const days = rows[0]?.days ?? [];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const fixed = rows.filter((row) => row.days.some(({ outcome }) => outcome === "ok")).length;
  const sentence = `${countLarge(rows.length, "package")} that failed most from ${first.date} to ${last.date}: ${fixed} of them got a recipe in that time`;
  return (
    <Panel
      title="Packages that failed most, with their failures in 30 days"
      aside={
        <a class="small" href="exports/package-days.csv">
          CSV
        </a>
      }
      id="package-map"
    >
      <HeatMap
        first={SHOWN_AT_ONCE}
        label={sentence}
        rows={rows.map(({ package: name, days: cells, failures }) => ({
          name,
          href: pageLink("package", { id: name }),
          label: `failed on ${cells.filter(({ failures: count }) => count > 0).length} of ${countLarge(cells.length, "day")}`,
          total: formatCount(failures),
          cells: cells.map(({ outcome }) => outcome),
        }))}
        legend={{ ok: "recipe generated", fail: "failed", blocked: "blocked" }}
      />
    </Panel>
  );
}
