/**
 * Pages of one record. The URL names the record, as few files as possible are read, and an unknown id shows where to
 * look instead.
 */

import type { ComponentChild } from "preact";
import { visibleText } from "../../text/clean.ts";
import { Trail } from "../parts/crumbs.tsx";
import { createContext } from "../parts/page-context.ts";
import { outputPath } from "../shard-paths.ts";
import type { SiteManifest } from "../summary.ts";
import { copyText } from "./copy-text.ts";
import { draw } from "./draw.ts";
import { loadText } from "./load-shard.ts";
import type { RecordTable } from "./open-table.tsx";
import { restorePlace } from "./places.ts";
import type { DetailPage } from "./record-request.tsx";

/** What the page of one record shows, and its title. */
export interface Detail {
  title: string;
  table?: RecordTable;
  /** Draws the record with the page's list and the texts that the reader asked for, by hash. */
  render(state: { texts: ReadonlyMap<string, string>; list: ComponentChild }): ComponentChild;
}

export async function showDetail(page: DetailPage, manifest: SiteManifest): Promise<void> {
  const root = document.getElementById("app");
  if (root === null) return;
  const params = new URLSearchParams(location.search);
  const base = location.protocol === "file:" ? "" : new URL(".", location.href).href;
  const context = createContext(manifest.site, { commit: manifest.source_commit, nowMs: Date.now(), base });
  const found = await page.load({ id: params.get("id") ?? "", manifest, context });
  document.title = `${visibleText(found.title)}, ${page.list[0]}, ${visibleText(manifest.site.title)}`;
  const texts = new Map<string, string>();
  const show = () => {
    const here = visibleText(found.title);
    draw(
      root,
      <>
        <Trail list={page.list} back={params.get("back")} here={here} />
        {found.render({ texts, list: found.table?.draw() ?? null })}
      </>,
    );
  };
  found.table?.listen(root, show);
  show();
  restorePlace();
  root.addEventListener("click", ({ target }) => {
    const { text: hash, copy } = target instanceof HTMLElement ? target.dataset : {};
    if (copy !== undefined) void copyText(target as HTMLElement, copy);
    if (hash === undefined) return;
    void loadText(outputPath(hash)).then((text) => {
      texts.set(hash, text ?? "The file did not load.");
      show();
    });
  });
}
