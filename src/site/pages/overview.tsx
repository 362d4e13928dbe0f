import { STATUSES } from "../../pipeline/statuses.ts";
import { formatCount } from "../../text/count.ts";
import { describeHealthForFile } from "../describe-health.ts";
import { type PageName, pageLink } from "../page-link.ts";
import { Spark, StackedBar } from "../parts/charts.tsx";
import { Chip, toneOf } from "../parts/chip.tsx";
import { Icon } from "../parts/icon.tsx";
import { PackageLinks } from "../parts/links.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { BreakerTable, Verdict } from "../parts/verdict.tsx";
import type { Summary } from "../summary.ts";
import { RecentFailures, RecentRuns } from "./recent-rows.tsx";
import { blockersOf, disambiguationsOf, overridesOf, problemsOf, ShortList } from "./short-lists.tsx";

interface IndexProps {
  summary: Summary;
  context: PageContext;
}

/** The verdict first, then what changed, what waits, what is broken and why. */
export function IndexPage({ summary, context }: IndexProps) {
  const health = describeHealthForFile(summary.health);
  return (
    <>
      <div id="verdict">
        <Verdict summary={summary} health={health} context={context} />
      </div>
      <div class="grid">
        <Changes of={summary} />
        <QueuePanel queue={summary.queue} />
        <Panel
          title="Ecosystems"
          href={pageLink("ecosystems")}
          count={summary.ecosystems.length}
          width={8}
          isFlush
          id="breakers"
        >
          <div class="scroll" id="breaker-table">
            {health.breakers.length === 0 ? (
              <p class="none">{`No ${summary.ecosystems.length === 0 ? "ecosystem" : "breaker"} is recorded.`}</p>
            ) : (
              <BreakerTable health={health} />
            )}
          </div>
        </Panel>
        <div class="w4 stack">
          <Causes of={summary} />
          <Recently of={summary} />
        </div>
        <RecentFailures of={summary} context={context} />
        <RecentRuns of={summary} context={context} />
        <ShortList {...blockersOf(summary)} />
        <ShortList {...disambiguationsOf(summary)} />
        <ShortList {...overridesOf(summary)} />
        <ShortList {...problemsOf(summary)} />
      </div>
    </>
  );
}

function Changes({ of: { transitions, data } }: { of: Summary }) {
  const words = [
    ["new", "new"],
    ["still", "still failing"],
    ["fixed", "fixed"],
  ] as const;
  return (
    <Panel title="Changed since last run" href={pageLink("failures", { change: "new" })} width={5}>
      {data.runs === 0 ? (
        <p class="small muted">No run is recorded.</p>
      ) : (
        <ul class="changes">
          {words.map(([word, label]) => (
            <li key={word}>
              <a
                href={pageLink("failures", { change: word })}
                aria-label={`${formatCount(transitions[word].total)} ${label}`}
              >
                {formatCount(transitions[word].total)}
              </a>
              <Chip word={word} label={label} />
              <span class="small">
                <PackageLinks
                  names={transitions[word].items.map((item) => item.package)}
                  most={4}
                  total={transitions[word].total}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const STATUS_PAGES: ReadonlyMap<string, PageName> = new Map(STATUSES.map((name) => [name, name]));

function QueuePanel({ queue }: { queue: Summary["queue"] }) {
  const counts = Object.entries(queue.by_status);
  const shown = counts.filter(([, count]) => count > 0);
  const sentence = shown.map(([status, count]) => `${status} ${formatCount(count)}`).join(", ");
  return (
    <Panel title="Queue" href={pageLink("packages")} count={queue.total} width={7}>
      <div class="queue">
        {sentence === "" ? null : <StackedBar counts={queue.by_status} label={`Packages by status: ${sentence}`} />}
        <ul class="legend">
          {counts.map(([status, count]) => {
            const page = STATUS_PAGES.get(status);
            const href = page === undefined ? pageLink("packages", { status }) : pageLink(page);
            return (
              <li key={status}>
                <a href={href}>
                  <span class={`swatch ink-${toneOf(status)}`}>
                    <Icon name={ICONS[toneOf(status)]} />
                  </span>
                  <b>{formatCount(count)}</b> <Text of={status} />
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </Panel>
  );
}

const ICONS = { ok: "tick", fail: "cross", warn: "bar", info: "ring", manual: "hand", off: "slash" } as const;

function Recently({ of: { history } }: { of: Summary }) {
  const series = [
    ["Failures per day", history.map(({ failures }) => failures)],
    ["Merged per day", history.map(({ merged }) => merged)],
    ["Runs per day", history.map(({ runs }) => runs)],
  ] as const;
  return (
    <Panel title="Last 30 days" href={pageLink("history")}>
      {history.length === 0 ? (
        <p class="small muted">No day is recorded.</p>
      ) : (
        <ul class="rows">
          {series.map(([what, days]) => (
            <li key={what}>
              {what}
              <Spark what={what} days={days} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Causes({ of: { clusters, data } }: { of: Summary }) {
  return (
    <Panel title="Top causes" href={pageLink("clusters")} count={data.clusters} isFlush>
      {clusters.length === 0 ? (
        <p class="small muted">No failure is recorded.</p>
      ) : (
        <table>
          <caption class="vh">Causes of most failures</caption>
          <thead>
            <tr>
              <th scope="col">Cause</th>
              <th scope="col" class="num">
                Packages
              </th>
              <th scope="col" class="num">
                Failures
              </th>
            </tr>
          </thead>
          <tbody>
            {clusters.slice(0, 5).map((cluster) => (
              <tr key={cluster.id}>
                <th scope="row">
                  <a class="row clamp" href={pageLink("cluster", { id: cluster.id })}>
                    <Text of={cluster.message || "no message"} />
                  </a>
                  <span class="muted caption">
                    <Text of={cluster.category} />
                  </span>
                </th>
                <td class="num">{formatCount(cluster.package_count)}</td>
                <td class="num">{formatCount(cluster.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
