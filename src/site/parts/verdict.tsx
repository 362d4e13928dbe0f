import type { ComponentChildren } from "preact";
import type { HealthWord } from "../../pipeline/judge-health.ts";
import { countLarge, formatCount } from "../../text/count.ts";
import { type Phrase as PhraseParts, printPhrase } from "../../text/phrase.ts";
import type { HealthDescription } from "../describe-health.ts";
import { pageLink } from "../page-link.ts";
import type { Summary } from "../summary.ts";
import { Chip, type Tone } from "./chip.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { type PageContext, repositoryUrl } from "./page-context.ts";
import { NotRecorded, Text } from "./text.tsx";
import { Age, Phrase, Time } from "./time.tsx";

const LOOKS: Record<HealthWord, { tone: Tone; icon: IconName }> = {
  Unknown: { tone: "warn", icon: "bar" },
  Paused: { tone: "manual", icon: "pause" },
  "No runs yet": { tone: "info", icon: "ring" },
  Stalled: { tone: "fail", icon: "clock" },
  Failing: { tone: "fail", icon: "cross" },
  Running: { tone: "ok", icon: "tick" },
};

interface VerdictProps {
  summary: Pick<Summary, "health">;
  health: HealthDescription;
  context: PageContext;
}

/** How the pipeline is doing, in one word and one sentence, with the times behind it. */
export function Verdict({ summary, health, context }: VerdictProps) {
  const { word, sentence, clock } = health;
  const { tone, icon } = LOOKS[word];
  const { nowMs } = context;
  return (
    <section class="panel verdict" aria-label="Pipeline health">
      <h1>
        <span class={`icon ${tone}`}>
          <Icon name={icon} />
        </span>
        <span>
          <Headline health={health} />
        </span>
      </h1>
      <p>
        {word === "Running" && nowMs !== null ? null : <Phrase of={sentence} />}
        {clock === null ? null : <Phrase of={[" ", ...clock]} />}
        {nowMs === null ? null : (
          <span class="muted">
            {word === "Running" ? "" : " "}
            Data of <Time at={summary.health.generated_at} />
            <Age at={summary.health.generated_at} />
          </span>
        )}
      </p>
      {health.mayBeSite ? <Workflows context={context} /> : null}
      <VerdictFacts summary={summary} health={health} />
    </section>
  );
}

/** The word comes first. For a running pipeline, the result follows. */
function Headline({ health: { word, news, isDrought } }: Pick<VerdictProps, "health">) {
  if (word === "Failing") return "Running, but failing";
  if (word !== "Running" || news === null) return word;
  return (
    <>
      {"Running, "}
      <span class={isDrought ? "ink-warn" : undefined}>
        <Phrase of={withoutSince(news)} />
      </span>
    </>
  );
}

/** Leaves out the time of the last merge to keep the headline short. The time is shown below. */
function withoutSince(news: HealthDescription["sentence"]): HealthDescription["sentence"] {
  const [first] = news;
  return typeof first === "string" && news.length > 1 ? [first.replace(/ \(since $/, "")] : news;
}

/** Ages come last on their lines, so that nothing moves when the script fills them in. */
function VerdictFacts({ summary: { health: facts }, health }: Pick<VerdictProps, "summary" | "health">) {
  const { last_run: lastRun, last_merge: lastMerge } = facts;
  const { breakersOpen, breakers, nextDue, isDrought } = health;
  return (
    <dl class="facts">
      <RunFact label="Last run" run={lastRun} none="none recorded">
        {lastRun === null || lastRun.total === 0
          ? "took no packages"
          : `${lastRun.succeeded} of ${lastRun.total} succeeded`}
      </RunFact>
      <RunFact label="Last merge" run={lastMerge} none="none recorded">
        {lastMerge === null ? "" : countLarge(lastMerge.recipes_merged, "recipe")}
      </RunFact>
      <div>
        <dt>Runs since merge</dt>
        <dd>
          <a href={pageLink("runs", { since: "success" })}>{formatCount(facts.runs_since_merge)}</a>
          {isDrought ? <Chip word="drought" tone="warn" /> : null}
        </dd>
      </div>
      <div>
        <dt>Next run due by</dt>
        <dd>{nextDue === null ? <NotRecorded /> : <Phrase of={nextDue} />}</dd>
      </div>
      <div>
        <dt>Breakers open</dt>
        <dd>
          <a href="#breakers">{`${breakersOpen} of ${breakers.length}`}</a>
        </dd>
      </div>
    </dl>
  );
}

interface RunFactProps {
  label: string;
  run: { id: string; timestamp: string } | null;
  none: string;
  children: ComponentChildren;
}

function RunFact({ label, run, none, children }: RunFactProps) {
  return (
    <div>
      <dt>{label}</dt>
      {run === null ? (
        <dd class="muted">{none}</dd>
      ) : (
        <dd>
          <a href={pageLink("run", { id: run.id })}>
            <Time at={run.timestamp} />
          </a>
          <span class="more">
            {children}
            <Age at={run.timestamp} />
          </span>
        </dd>
      )}
    </div>
  );
}

function Workflows({ context }: { context: PageContext }) {
  const repository = repositoryUrl(context);
  if (repository === null) return null;
  const { dashboard_workflow: workflow } = context.site;
  return (
    <p class="links small">
      <a href={`${repository}/actions`} rel="noopener noreferrer">
        Runs of all workflows
      </a>
      {workflow === "" ? null : (
        <a href={`${repository}/actions/workflows/${encodeURIComponent(workflow)}`} rel="noopener noreferrer">
          <Text of={`Runs of ${workflow}`} />
        </a>
      )}
    </p>
  );
}

/** `5 failures in a row, last {time}` without the time, if the column next to it already shows it. */
function withoutTime(why: PhraseParts, since: PhraseParts | null): PhraseParts {
  const [words, last] = why;
  const [from] = since ?? [];
  const isSame = typeof last === "object" && typeof from === "object" && last.time === from.time;
  return isSame && typeof words === "string" ? [words.replace(/, last $/, "")] : why;
}

/** If neither is recorded, says so only once. */
function joinWhoAndWhy(who: PhraseParts, why: PhraseParts): PhraseParts {
  return printPhrase(who) === printPhrase(why) ? who : [...who, ", ", ...why];
}

/** One row per ecosystem, open breakers first. */
export function BreakerTable({ health }: { health: HealthDescription }) {
  return (
    <table>
      <caption class="vh">Breakers by ecosystem</caption>
      <thead>
        <tr>
          <th scope="col">Ecosystem</th>
          <th scope="col">Breaker</th>
          <th scope="col" class="r3">
            Since <span data-zone="">UTC</span>
          </th>
          <th scope="col" class="r2">
            Who and why
          </th>
          <th scope="col" class="r2">
            Next probe
          </th>
          <th scope="col" class="num">
            Pending
          </th>
        </tr>
      </thead>
      <tbody>
        {health.breakers.map((row) => (
          <tr key={row.ecosystem}>
            <th scope="row">
              <a class="row" href={pageLink("ecosystem", { id: row.ecosystem })}>
                <Text of={row.ecosystem} />
              </a>
              {row.why === null ? null : (
                <div class="sub">
                  <span>
                    <Phrase of={row.why} />
                  </span>
                  {row.nextProbe === null ? null : (
                    <span>
                      {typeof row.nextProbe[0] === "object" ? "next probe " : ""}
                      <Phrase of={row.nextProbe} />
                    </span>
                  )}
                </div>
              )}
            </th>
            <td>
              <Chip word={row.state} />
            </td>
            <td class="r3">
              {row.since === null ? null : (
                <span class="muted">
                  <Phrase of={row.since} bare />
                </span>
              )}
            </td>
            <td class="r2">
              {row.who === null || row.why === null ? null : (
                <span class="muted">
                  <Phrase of={joinWhoAndWhy(row.who, withoutTime(row.why, row.since))} />
                </span>
              )}
            </td>
            <td class="r2">
              {row.nextProbe === null ? null : (
                <span class="muted probe">
                  <Phrase of={row.nextProbe} />
                </span>
              )}
            </td>
            <td class="num">{formatCount(row.pending)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
