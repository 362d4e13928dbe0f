/** A list page. The URL says what is shown, and every change by the reader goes into the URL. */

import { effect, signal } from "@preact/signals-core";
import { hashShown } from "../lists/hash-shown.ts";
import type { Found, ListSpec, Options } from "../lists/list-spec.ts";
import { defaultQuery, dropUnknown, parseQuery, type Query, queryParams } from "../lists/query.ts";
import { pageLink } from "../page-link.ts";
import { ListView } from "../parts/list-view.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { draw } from "./draw.ts";
import type { Exporter } from "./list-actions.tsx";
import { listenToList } from "./listen-to-list.ts";
import { restorePlace } from "./places.ts";
import { showStale } from "./stale.tsx";

/** The rows of one list, loaded when first needed. */
export interface ListSource<Row> {
  options: Options;
  select(query: Query): Found<Row> | Promise<Found<Row>>;
  exporter: Exporter<Row>;
}

export interface RunningList {
  /** The query whose rows are shown, for exports. */
  query(): Query;
}

/** Waits for two frames. Then the browser has painted the page with the file's rows hidden, and others can be drawn. */
async function nextFrame(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}

export function runList<Row>(
  root: HTMLElement,
  list: ListSpec<Row>,
  load: () => Promise<{ source: ListSource<Row>; context: PageContext }>,
): RunningList {
  const read = () => parseQuery(location.search, list);
  const query = signal(read());
  const isOpen = signal(false);
  const go = (next: Query, how: "push" | "replace") => {
    const address = pageLink(list.page, queryParams(next, list));
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
    query.value = next;
  };
  listenToList(root, list, {
    read: () => query.value,
    go,
    fold: () => {
      isOpen.value = !isOpen.value;
    },
  });
  addEventListener("popstate", () => {
    query.value = read();
  });
  let isUntouched = location.search === "";
  // If the URL asks for something else than the file shows, the file's rows are hidden and not reused.
  let isEmbedded = isUntouched;
  if (!isUntouched) root.dataset.waits = "";
  effect(() => {
    const asked = query.value;
    const open = isOpen.value;
    // The file shows what a bare URL asks for, so nothing is loaded until the reader asks for more.
    if (isUntouched) isUntouched = false;
    else void show(asked, open);
  });

  async function show(asked: Query, open: boolean): Promise<void> {
    const waiting = setTimeout(() => root.setAttribute("aria-busy", "true"), 150);
    const reveal = () => {
      clearTimeout(waiting);
      root.removeAttribute("aria-busy");
      delete root.dataset.waits;
    };
    try {
      const { source, context } = await load();
      const { query: known, notes } = dropUnknown(asked, list, source.options);
      const found = await source.select(known);
      const embedded = await embed(source, context);
      if (root.dataset.waits !== undefined) await nextFrame();
      if (query.value !== asked) return;
      const shown = { list, options: source.options, context };
      draw(root, <ListView {...shown} query={known} found={found} notes={notes} isOpen={open} />, embedded);
      isEmbedded = false;
      // First show the content, because hidden content cannot take focus.
      reveal();
      restorePlace();
    } catch (error) {
      if (query.value === asked) showStale("failed", error);
    } finally {
      reveal();
    }
  }

  /** What the file shows, if it is still visible and was made from the same data. */
  async function embed(source: ListSource<Row>, context: PageContext) {
    if (!isEmbedded || root.dataset.shard === undefined) return null;
    const query = defaultQuery(list);
    const found = await source.select(query);
    if (hashShown(found, source.options) !== root.dataset.shard) return null;
    const inFile = { ...context, commit: null, nowMs: null };
    return <ListView list={list} options={source.options} query={query} found={found} context={inFile} />;
  }
  return { query: () => query.value };
}
