/** The four short lists at the bottom of the overview. */

import { countLarge, formatCount } from "../../text/count.ts";
import { pageLink } from "../page-link.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { StateTime } from "../parts/time.tsx";
import type { Summary } from "../summary.ts";

export interface ShortListProps {
  title: string;
  href: string;
  count: number;
  none: string;
  items: readonly { key: string; name: string; href: string | null; value: string }[];
}

/** A panel of a few names with one word each. */
export function ShortList({ title, href, count, none, items }: ShortListProps) {
  return (
    <Panel title={title} href={href} count={count} width={3}>
      {items.length === 0 ? (
        <p class="small muted">
          {`${none} `}
          <StateTime />
        </p>
      ) : (
        <ul class="rows">
          {items.slice(0, 5).map((item) => (
            <li key={item.key}>
              {item.href === null ? (
                <Text of={item.name} />
              ) : (
                <a href={item.href}>
                  <Text of={item.name} />
                </a>
              )}
              <span class="muted">
                <Text of={item.value} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

export function blockersOf({ blockers, blockers_summary: summary }: Summary): ShortListProps {
  const items = blockers.map(({ dependency, total_count: total }) => {
    return {
      key: dependency,
      name: dependency,
      href: pageLink("blocker", { id: dependency }),
      value: `frees ${formatCount(total)}`,
    };
  });
  return { title: "Blockers", href: pageLink("blocked"), count: summary.dependencies, none: "Nothing blocked.", items };
}

export function disambiguationsOf({ disambiguations }: Summary): ShortListProps {
  const items = disambiguations.entries.map((entry) => ({
    key: entry.tool,
    name: entry.tool,
    href: pageLink("package", { id: entry.tool }),
    value: entry.needs_review ? "needs review" : entry.selected,
  }));
  const none = "No choice between sources is recorded.";
  return { title: "Disambiguations", href: pageLink("disambiguations"), count: disambiguations.total, none, items };
}

export function overridesOf({ curated }: Summary): ShortListProps {
  const items = curated.entries.map((entry) => ({
    key: entry.name,
    name: entry.name,
    href: pageLink("package", { id: entry.name }),
    value: entry.validation_status,
  }));
  return {
    title: "Overrides",
    href: pageLink("curated"),
    count: curated.total,
    none: "No override is recorded.",
    items,
  };
}

export function problemsOf({ problems }: Summary): ShortListProps {
  const items = Object.entries(problems.by_code).map(([code, count]) => ({
    key: code,
    name: code,
    href: pageLink("problems", { reason: code }),
    value: countLarge(count, "time"),
  }));
  return { title: "Problems", href: pageLink("problems"), count: problems.total, none: "All input was read.", items };
}
