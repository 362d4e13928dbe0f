/** Keeps one open issue that lists what is new upstream, for `propose: issue`. */

import { createIssue, type Issue, listIssues, updateIssue } from "../../src/github/issues.ts";
import { findLabels } from "../../src/github/labels.ts";
import { NO_TRIES } from "../../src/github/plan-retry.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Watch } from "./own-pulls.ts";
import { markNote } from "./pull-marker.ts";

export interface WantedIssue {
  title: string;
  /** Body without the marker. */
  text: string;
  labels: readonly string[];
}

export type KeptIssue = { kind: "opened" | "updated" | "unchanged"; issue: Issue; notes: readonly string[] };

const MOST_TRIES = 5;
/** How long a list may lag behind a write. */
const LAG_MS = 6000;

/** Opens the issue, or updates the open one. */
export async function keepDriftIssue(
  repository: Repository,
  watch: Watch,
  { wanted, sleep }: { wanted: WantedIssue; sleep: Runtime["sleep"] },
): Promise<KeptIssue> {
  const body = `${markNote("drift", watch.name)}\n${wanted.text}`;
  let notes: readonly string[] | null = null;
  let earlier = NO_TRIES;
  for (let tries = 1; ; tries++) {
    const [own, ...twins] = await listDriftIssues(repository, watch);
    for (const twin of twins) await close(repository, twin, "not_planned");
    if (own !== undefined && isSame(own.body, body)) {
      return { kind: tries === 1 ? "unchanged" : "opened", issue: own, notes: notes ?? [] };
    }
    let written: Awaited<ReturnType<typeof updateIssue>>;
    if (own !== undefined) written = await updateIssue(repository, own.number, { body, earlier });
    else {
      const found = await findLabels(repository, wanted.labels);
      notes = found.absent.map((name) => `The issue did not get "${name}": the repository has no such label.`);
      written = await createIssue(repository, { title: wanted.title, body, labels: found.known }, earlier);
    }
    if (written.kind === "written") {
      const issue = own === undefined ? await keepOldest(repository, watch, written.issue) : written.issue;
      return { kind: own === undefined ? "opened" : "updated", issue, notes: notes ?? [] };
    }
    if (tries >= MOST_TRIES) throw new Error(`GitHub did not say after ${tries} tries whether the issue was written`);
    if (written.kind === "unsure") earlier = written.tries;
    await sleep(LAG_MS);
  }
}

/** Closes the open issue once everything in it is handled or proposed. Returns its number; null if there was none. */
export async function closeDriftIssue(repository: Repository, watch: Watch): Promise<number | null> {
  const own = await listDriftIssues(repository, watch);
  for (const issue of own) await close(repository, issue, "completed");
  return own[0]?.number ?? null;
}

async function listDriftIssues(repository: Repository, watch: Watch): Promise<Issue[]> {
  const creator = await watch.login();
  const marker = markNote("drift", watch.name);
  const listed = await listIssues(repository, { state: "open", creator });
  return listed
    .filter(({ body, author }) => body.startsWith(marker) && author.toLowerCase() === creator.toLowerCase())
    .sort((a, b) => a.number - b.number);
}

async function keepOldest(repository: Repository, watch: Watch, created: Issue): Promise<Issue> {
  const others = (await listDriftIssues(repository, watch)).filter(({ number }) => number !== created.number);
  const [oldest, ...twins] = [created, ...others].sort((a, b) => a.number - b.number);
  for (const twin of twins) await close(repository, twin, "not_planned");
  return oldest as Issue;
}

async function close(
  repository: Repository,
  { number }: Issue,
  stateReason: "completed" | "not_planned",
): Promise<void> {
  await updateIssue(repository, number, { state: "closed", stateReason });
}

function isSame(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
}
