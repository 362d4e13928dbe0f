import { formatCount } from "../../text/count.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { type Query, queryParams } from "../lists/query.ts";
import { pageLink } from "../page-link.ts";

/** Paging of a list: the first page, the last, and those around the current one. */
export function Pages<Row>({ list, query, total }: { list: ListSpec<Row>; query: Query; total: number }) {
  const last = Math.max(1, Math.ceil(total / query.size));
  const current = Math.min(query.page, last);
  if (last === 1) return null;
  const to = (page: number) => pageLink(list.page, queryParams({ ...query, page }, list));
  return (
    <nav class="pages" aria-label="Pages">
      <ul>
        {current === 1 ? null : (
          <li>
            <a href={to(current - 1)} data-page={current - 1} rel="prev" aria-label="Previous page">
              {"\u2039"}
            </a>
          </li>
        )}
        {listPages(current, last).map((page) => (
          <li key={page}>
            {page < 0 ? (
              <span aria-hidden="true">{"\u2026"}</span>
            ) : (
              <a
                href={to(page)}
                data-page={page}
                aria-label={`Page ${page}`}
                aria-current={page === current ? "page" : undefined}
              >
                {formatCount(page)}
              </a>
            )}
          </li>
        ))}
        {current === last ? null : (
          <li>
            <a href={to(current + 1)} data-page={current + 1} rel="next" aria-label="Next page">
              {"\u203a"}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Page numbers. A negative number stands for a gap. */
export function listPages(current: number, last: number): number[] {
  const shown = [1, 2, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const pages = [...new Set(shown)].sort((a, b) => a - b);
  return pages.flatMap((page, place) => {
    const gap = page - (pages[place - 1] ?? 0);
    return gap > 1 ? [-page, page] : [page];
  });
}
