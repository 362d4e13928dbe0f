import type { ListSpec } from "../lists/list-spec.ts";
import { createContext, type PageContext } from "../parts/page-context.ts";
import type { Summary } from "../summary.ts";
import { type ListSource, runList } from "./run-list.tsx";

export type OpenSource<Row> = (summary: Summary) => Promise<ListSource<Row>>;

/** Runs a list whose source is made once, when rows are first asked for. */
export function openList<Row>(
  root: HTMLElement,
  list: ListSpec<Row>,
  { loading, open }: { loading: Promise<Summary>; open: OpenSource<Row> },
): void {
  let opening: Promise<{ source: ListSource<Row>; context: PageContext }> | undefined;
  runList(root, list, () => {
    opening ??= loading.then(async (summary) => ({
      source: await open(summary),
      context: createContext(summary.site, { commit: summary.source_commit, nowMs: Date.now() }),
    }));
    return opening;
  });
}
