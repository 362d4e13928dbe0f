/** Keeps one open issue that lists what is new upstream, for `propose: issue`. */

import { createIssue, type Issue, listIssues, readIssue, updateIssue } from "../../src/github/issues.ts";
import { findLabels } from "../../src/github/labels.ts";
import { NO_TRIES } from "../../src/github/plan-retry.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Range } from "./decision.ts";
import { markDrift, markHandled, readDriftMarker, readDriftText } from "./drift-marker.ts";
import type { Watch } from "./own-pulls.ts";

export interface WantedIssue {
  title: string;
  /** Body without the marker. */
  text: string;
  range: Range;
  labels: readonly string[];
}

export type KeptIssue =
  /** `edited`: somebody has changed the text, so it was left alone. */
  | { kind: "opened" | "updated" | "unchanged" | "edited"; issue: Issue; notes: readonly string[] }
  /** A person closed it meanwhile. */
  | { kind: "closed" };

const MOST_TRIES = 5;
/** How long a list may lag behind a write. */
const LAG_MS = 6000;

/** Brings the open issue with this number up to date; without a number, opens one. */
export async function keepDriftIssue(
  repository: Repository,
  watch: Watch,
  { wanted, number, sleep }: { wanted: WantedIssue; number: number | null; sleep: Runtime["sleep"] },
): Promise<KeptIssue> {
  const body = markDrift({ name: watch.name, range: wanted.range }, wanted.text);
  let notes: readonly string[] = [];
  let earlier = NO_TRIES;
  for (let tries = 1; ; tries++) {
    const own = await findOwn(repository, watch, number);
    if (own === "closed") return { kind: "closed" };
    if (own !== null) {
      if (isSame(own.body, body))
        return { kind: tries === 1 || number !== null ? "unchanged" : "opened", issue: own, notes };
      if (readDriftMarker(own.body)?.isTextOurs !== true) return { kind: "edited", issue: own, notes };
    }
    let written: Awaited<ReturnType<typeof updateIssue>>;
    if (own !== null) written = await updateIssue(repository, own.number, { body, earlier });
    else {
      const found = await findLabels(repository, wanted.labels);
      notes = found.absent.map((name) => `The issue did not get "${name}": the repository has no such label.`);
      written = await createIssue(repository, { title: wanted.title, body, labels: found.known }, earlier);
    }
    if (written.kind === "gone") return { kind: "closed" };
    if (written.kind === "written") {
      const issue = own === null ? await keepOldest(repository, watch, written.issue) : written.issue;
      return { kind: own === null ? "opened" : "updated", issue, notes };
    }
    if (tries >= MOST_TRIES) throw new Error(`GitHub did not say after ${tries} tries whether the issue was written`);
    earlier = written.tries;
    await sleep(LAG_MS);
  }
}

/**
 * Closes the watch's open issue, and any twins of it, once everything in it is handled or proposed. Returns the number
 * of the oldest one; null if none was open.
 */
export async function closeDriftIssue(repository: Repository, watch: Watch): Promise<number | null> {
  const own = await listDriftIssues(repository, watch);
  for (const issue of own) await close(repository, issue, "completed");
  return own[0]?.number ?? null;
}

/**
 * Closes one issue, because nothing in it is left to handle up to this upstream commit. `kept`: it stays open, because a
 * person edited it, or reopened it after it was closed for the same reason. A dry run only looks.
 */
export async function closeHandledIssue(
  repository: Repository,
  watch: Watch,
  { number, head, isDryRun }: { number: number; head: string; isDryRun: boolean },
): Promise<"closed" | "kept" | "not-open"> {
  const issue = await readIssue(repository, number);
  if (issue === "gone" || issue.state !== "open" || !isOwn(issue, watch.name, await watch.login())) return "not-open";
  const marker = readDriftMarker(issue.body);
  if (marker?.isTextOurs !== true || marker.range === null) return "kept";
  const reason = `Everything up to \`${head.slice(0, 12)}\` is handled, so nothing is left to do here.`;
  const text = `${readDriftText(issue.body)}\n\n${reason}`;
  if (!isDryRun)
    await close(repository, { number, body: markDrift({ name: watch.name, range: null }, text) }, "completed");
  return "closed";
}

/** The open issues with our marker, oldest first. */
export async function listDriftIssues(repository: Repository, watch: Watch): Promise<Issue[]> {
  const creator = await watch.login();
  const listed = await listIssues(repository, { state: "open", creator });
  return listed.filter((issue) => isOwn(issue, watch.name, creator)).sort((a, b) => a.number - b.number);
}

/** The newest issue that a person closed; null if no such issue was changed after `since`. */
export async function findClosedDriftIssue(repository: Repository, watch: Watch, since: string): Promise<Issue | null> {
  const creator = await watch.login();
  const isDeclined = (issue: Issue) => isOwn(issue, watch.name, creator) && readDriftMarker(issue.body)?.range !== null;
  const filter = { state: "closed", creator, since, sort: "created", direction: "desc", stopAt: isDeclined } as const;
  return (await listIssues(repository, filter)).find(isDeclined) ?? null;
}

function isOwn({ body, author }: Issue, name: string, creator: string): boolean {
  return readDriftMarker(body)?.name === name && author.toLowerCase() === creator.toLowerCase();
}

/** The oldest open issue; null if one has to be opened. */
async function findOwn(repository: Repository, watch: Watch, number: number | null): Promise<Issue | "closed" | null> {
  const [own, ...twins] = await listDriftIssues(repository, watch);
  for (const twin of twins) await close(repository, twin, "not_planned");
  if (own !== undefined || number === null) return own ?? null;
  // The list may not show the issue yet.
  const issue = await readIssue(repository, number);
  return issue !== "gone" && issue.state === "open" ? issue : "closed";
}

/**
 * Closes all but the oldest open issue, because two runs may each have opened one. The list may not show `created` yet.
 */
async function keepOldest(repository: Repository, watch: Watch, created: Issue): Promise<Issue> {
  const others = (await listDriftIssues(repository, watch)).filter(({ number }) => number !== created.number);
  const [oldest, ...twins] = [created, ...others].sort((a, b) => a.number - b.number);
  for (const twin of twins) await close(repository, twin, "not_planned");
  return oldest as Issue;
}

/** Closes an issue. Closing it twice does no harm, so the request is repeated until GitHub answers. */
async function close(
  repository: Repository,
  { number, body }: Pick<Issue, "number" | "body">,
  stateReason: "completed" | "not_planned",
): Promise<void> {
  let earlier = NO_TRIES;
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const change = { body: markHandled(body), state: "closed", stateReason, earlier } as const;
    const written = await updateIssue(repository, number, change);
    if (written.kind !== "unsure") return;
    earlier = written.tries;
  }
  throw new Error(`GitHub did not say after ${MOST_TRIES} tries whether issue #${number} was closed`);
}

function isSame(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
}
