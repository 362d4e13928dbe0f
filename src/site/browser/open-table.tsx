import type { ComponentChild } from "preact";
import type { ListSpec } from "../lists/list-spec.ts";
import { dropUnknown, parseQuery, type Query, queryParams } from "../lists/query.ts";
import { createTable, orderByDefault, selectRows } from "../lists/select-rows.ts";
import { pageLink } from "../page-link.ts";
import { ListView } from "../parts/list-view.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { listenToList } from "./listen-to-list.ts";

/**
 * The list on a record's page, drawn with the page. `listen` is called once, with the element around the list and a
 * function that draws the page again.
 */
export interface RecordTable {
  listen(root: HTMLElement, show: () => void): void;
  draw(): ComponentChild;
}

/** Opens the list. Its query is in the URL, next to the record's id. */
export function openTable<Row>(list: ListSpec<Row>, rows: readonly Row[], context: PageContext): RecordTable {
  const table = createTable(list, orderByDefault(list, rows));
  let query = parseQuery(location.search, list);
  let isOpen = false;
  return {
    listen(root, show) {
      const go = (next: Query, how: "push" | "replace") => {
        query = next;
        const address = pageLink(list.page, queryParams(next, list));
        if (how === "push") history.pushState(null, "", address);
        else history.replaceState(null, "", address);
        show();
      };
      const fold = () => {
        isOpen = !isOpen;
        show();
      };
      listenToList(root, list, { read: () => query, go, fold });
      addEventListener("popstate", () => {
        query = parseQuery(location.search, list);
        show();
      });
    },
    draw() {
      const { query: known, notes } = dropUnknown(query, list, table.options);
      const shown = { list, query: known, notes, isOpen, context, options: table.options };
      return <ListView {...shown} found={selectRows(table, known)} />;
    },
  };
}
