import { type PullPages, readChangedFiles, readPullPages } from "../../src/github/pull-pages.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Reading } from "./decide-preflight.ts";
import { type Filters, selectCandidates } from "./select-candidates.ts";

const HOUR_MS = 3_600_000;

/** One request as a rule: the open pull requests. Closed ones and changed files are asked for where the filters need them. */
export async function readPulls(repository: Repository, filters: Filters, now: Date): Promise<Reading> {
  const { states } = filters;
  const lists: PullPages[] = [];
  if (states.has("open") || states.has("draft")) lists.push(await readOpen(repository, filters));
  if (states.has("closed") || states.has("merged")) lists.push(await readClosed(repository, filters, now));
  // One that was closed between the two lists is in both.
  const pulls = [...new Map(lists.flatMap((list) => list.pulls).map((pull) => [pull.number, pull])).values()];
  const gap = lists.find((list) => list.gap !== null)?.gap ?? null;
  const files = new Map<number, readonly string[] | null>();
  if (filters.matchesPath !== null) {
    for (const { number } of selectCandidates(pulls, filters, now)) {
      files.set(number, await readChangedFiles(repository, number));
    }
  }
  return { pulls, files, gap };
}

function readOpen(repository: Repository, { base }: Filters): Promise<PullPages> {
  return readPullPages(repository, { state: "open", base, sort: "created", direction: "asc" });
}

/** Closing one updates it, so that behind the first that was not touched since the limit there is none to find. */
function readClosed(repository: Repository, { base, closedWithinHours }: Filters, now: Date): Promise<PullPages> {
  const limitMs = now.getTime() - closedWithinHours * HOUR_MS;
  const endsAt = ({ updatedAt }: { updatedAt: string }) => Date.parse(updatedAt) < limitMs;
  return readPullPages(repository, { state: "closed", base, sort: "updated", direction: "desc", endsAt });
}
