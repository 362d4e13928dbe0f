import type { NextRun } from "../lists/look-up-runs.ts";
import { pageLink } from "../page-link.ts";
import { Text } from "../parts/text.tsx";
import type { RunRecord } from "../run-records.ts";

/** Links to the previous and the next run. */
export function RunSteps({ run, next }: { run: RunRecord; next: NextRun }) {
  const before = groupPrevious(run.previous);
  return (
    <nav class="steps small" aria-label="Runs">
      <span class="links">
        {before.length === 0 ? (
          <span class="muted">No earlier run recorded</span>
        ) : (
          before.map(([id, ecosystems]) => (
            <a key={id} href={pageLink("run", { id })}>
              <Text of={`\u2039 Previous run${ecosystems.length === 0 ? "" : ` of ${ecosystems.join(", ")}`}`} />
            </a>
          ))
        )}
      </span>
      <NextLink run={run} next={next} />
    </nav>
  );
}

/** One link per run, even if it is the previous run of several ecosystems. */
function groupPrevious(previous: RunRecord["previous"]): [id: string, ecosystems: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { ecosystem, run_id: id } of previous) {
    const names = groups.get(id) ?? [];
    groups.set(id, names);
    if (ecosystem !== "") names.push(ecosystem);
  }
  return [...groups];
}

/** If the next run is many days away, links to the list from then on. */
function NextLink({ run, next }: { run: RunRecord; next: NextRun }) {
  if (next === null) return <span class="muted">No later run recorded</span>;
  if ("id" in next) return <a href={pageLink("run", { id: next.id })}>{"Next run \u203a"}</a>;
  const href = pageLink("runs", { from: next.from, ecosystem: Object.keys(run.ecosystems) });
  return <a href={href}>{"Later runs \u203a"}</a>;
}
