/** Reads one source page by page, and keeps the pages before a fault. */

import { count } from "../../src/text/count.ts";
import type { Service, ServiceQuestion } from "./ask-service.ts";
import { nameUrl } from "./ask-service.ts";
import type { Cache, Cursor } from "./cache.ts";
import { type FoundPackage, type PackageCheck, type PageContent, ShapeFault, type Source } from "./sources/source.ts";

export interface ReadOptions {
  service: Service;
  cache: Cache;
  limit: number;
  /** The greatest age of an interrupted run that can be resumed. */
  resumeMs: number;
  now: Date;
  log(line: string): void;
}

export interface SourceReading {
  ecosystem: string;
  popularAt: number;
  packages: readonly FoundPackage[];
  /** `cached`: the service said that nothing has changed. */
  status: "ok" | "cached" | "partial" | "failed";
  /** Why reading stopped early; null if the source was read to its end or to the limit. */
  reason: string | null;
  /** One sentence for each unusable item, and the address of the list. */
  faults: readonly { address: string; reason: string }[];
}

const MAX_PAGES = 1000;
/** A killed run loses at most this many lookups. */
const CHECKS_PER_SAVE = 20;

export async function readSource(source: Source, options: ReadOptions): Promise<SourceReading> {
  const { ecosystem, popularAt, baseUrl } = source;
  const { cache, limit, log, service } = options;
  const cursor = await openCursor(source, options);
  const { found } = cursor;
  const known = new Set(found.map(({ identifier }) => identifier));
  const faults: { address: string; reason: string }[] = [];
  let fresh = 0;
  let reason: string | null = null;
  for (let pages = 1; cursor.pages.length > 0 && found.length < limit; pages++) {
    reason = pages > MAX_PAGES ? `it has more than ${MAX_PAGES} pages` : await readPage(pages);
    if (reason !== null) break;
  }
  if (reason === null && found.length === 0) reason = "it lists no package that can be used";
  await cache.writeCursor(ecosystem, reason === null ? null : cursor);
  const status = reason !== null ? (found.length > 0 ? "partial" : "failed") : fresh > 0 ? "ok" : "cached";
  return { ecosystem, popularAt, packages: found.slice(0, limit), status, reason, faults };

  /** Returns why the page could not be used; null if there was no fault. */
  async function readPage(pages: number): Promise<string | null> {
    const [page, ...rest] = cursor.pages as [Cursor["pages"][number], ...Cursor["pages"]];
    const question = { url: `${baseUrl}/${page.path}`, body: page.body };
    const read = await readJson(question, service, (answer) => source.readPage(answer, page));
    if (read.kind === "failed") return read.reason;
    if (read.kind === "missing") return `${nameUrl(question.url)}: HTTP 404`;
    if (!read.isCached) fresh++;
    const { packages, next, faults: odd } = read.value as PageContent;
    faults.push(...odd.map((fault) => ({ address: nameUrl(question.url), reason: fault })));
    const why = await takePackages(packages);
    if (why !== null) return why;
    cursor.pages = [...rest, ...next];
    cursor.position = 0;
    await cache.writeCursor(ecosystem, cursor);
    log(`${ecosystem}: page ${pages}${read.isCached ? " (unchanged)" : ""}, ${count(found.length, "package")} so far.`);
    return null;
  }

  async function takePackages(packages: readonly FoundPackage[]): Promise<string | null> {
    for (; cursor.position < packages.length && found.length < limit; cursor.position++) {
      const each = packages[cursor.position] as FoundPackage;
      if (known.has(each.identifier)) continue;
      const passes = source.check === undefined || (await check(source.check, each.identifier));
      if (typeof passes === "string") return passes;
      known.add(each.identifier);
      if (passes) found.push(each);
      if (source.check !== undefined && cursor.position % CHECKS_PER_SAVE === 0) {
        await cache.writeCursor(ecosystem, { ...cursor, position: cursor.position + 1 });
      }
    }
    return null;
  }

  /** Returns a sentence if the lookup failed. */
  async function check({ urlOf, passes }: PackageCheck, identifier: string): Promise<boolean | string> {
    const read = await readJson({ url: urlOf(identifier) }, service, passes);
    if (read.kind === "missing") return false;
    if (read.kind === "failed") return read.reason;
    if (!read.isCached) fresh++;
    return read.value;
  }
}

type Read<T> = { kind: "read"; value: T; isCached: boolean } | { kind: "missing" } | { kind: "failed"; reason: string };

/** Caches an answer only if it has the documented shape. */
async function readJson<T>(
  question: ServiceQuestion,
  service: Service,
  read: (answer: unknown) => T,
): Promise<Read<T>> {
  const answer = await service.ask(question);
  if (answer.kind !== "json") return answer;
  try {
    const value = read(answer.value);
    await answer.keep();
    return { kind: "read", value, isCached: answer.isCached };
  } catch (error) {
    if (!(error instanceof ShapeFault)) throw error;
    return { kind: "failed", reason: `${nameUrl(question.url)}: unexpected answer, ${error.message}` };
  }
}

async function openCursor(source: Source, { cache, now, resumeMs, log }: ReadOptions): Promise<Cursor> {
  const { ecosystem, baseUrl, firstPages, check } = source;
  const list = JSON.stringify([baseUrl, firstPages, check !== undefined]);
  const savedAt = now.getTime();
  const saved = await cache.readCursor(ecosystem);
  const age = savedAt - (saved?.savedAt ?? Number.NaN);
  if (saved !== null && saved.list === list && age >= 0 && age < resumeMs && saved.pages.length > 0) {
    log(`${ecosystem}: continuing after ${count(saved.found.length, "package")} of an earlier run.`);
    return { ...saved, savedAt };
  }
  return { list, savedAt, pages: [...firstPages], position: 0, found: [] };
}
