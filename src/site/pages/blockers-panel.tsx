import { visibleText } from "../../text/clean.ts";
import { countLarge, formatCount } from "../../text/count.ts";
import type { BlockerRow } from "../group-records.ts";
import { pageLink } from "../page-link.ts";
import { Rows } from "../parts/list-view.tsx";
import { createContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { StateTime } from "../parts/time.tsx";
import { BLOCKERS_PATH } from "../shard-paths.ts";
import type { SiteConfig } from "../summary.ts";
import { blockersList } from "./blockers.tsx";

const SHOWN = 25;
/** More names would add too many elements next to a full list of packages. */
const NAMED = 200;

/** The blockers above the list of blocked packages: the first ones as rows, the others as names. */
export function BlockersPanel({ rows, site }: { rows: readonly BlockerRow[]; site: SiteConfig }) {
  const context = { ...createContext(site, { commit: null, nowMs: null }), back: "" };
  const rest = rows.slice(SHOWN);
  const unnamed = rest.length - NAMED;
  return (
    <Panel title="Blockers" count={rows.length} isFlush>
      {rows.length === 0 ? (
        <p class="small">
          {"Nothing blocked. "}
          <StateTime />
        </p>
      ) : (
        <Rows list={blockersList} rows={rows.slice(0, SHOWN)} context={context} sort={null} caption="Blockers" />
      )}
      {rest.length === 0 ? null : (
        <details>
          <summary class="small">{`${formatCount(rest.length)} more`}</summary>
          {groupByTotal(rest.slice(0, NAMED)).map(([total, names]) => (
            <p key={total} class="small">
              {`Free ${formatCount(total)}: `}
              {names.flatMap((name, place) => [place === 0 ? "" : ", ", <BlockerLink key={name} name={name} />])}
            </p>
          ))}
          {unnamed > 0 ? (
            <p class="small muted">
              {`and ${countLarge(unnamed, "blocker")} that free fewer packages, named below and in `}
              <a href={BLOCKERS_PATH}>{BLOCKERS_PATH}</a>
            </p>
          ) : null}
        </details>
      )}
    </Panel>
  );
}

function BlockerLink({ name }: { name: string }) {
  return (
    <a href={pageLink("blocker", { id: name })} dir="auto">
      {visibleText(name)}
    </a>
  );
}

/** Groups the names of blockers that free equally many packages. The rows are already in the order of these totals. */
function groupByTotal(rows: readonly BlockerRow[]): [total: number, names: string[]][] {
  const groups = new Map<number, string[]>();
  for (const { dependency, total_count: total } of rows) {
    const names = groups.get(total) ?? [];
    groups.set(total, names);
    names.push(dependency);
  }
  return [...groups];
}
