import { visibleText } from "../../text/clean.ts";
import { countLarge, formatCount } from "../../text/count.ts";
import type { Column, Found, ListSpec, Options, RowContext } from "../lists/list-spec.ts";
import { type Query, queryParams, SIZES } from "../lists/query.ts";
import { backValue, type PageName, pageLink } from "../page-link.ts";
import { Filters, labelOf, wordOf } from "./filters.tsx";
import type { PageContext } from "./page-context.ts";
import { Pages } from "./pages.tsx";
import { Text } from "./text.tsx";
import { StateTime } from "./time.tsx";

export interface ListProps<Row> {
  list: ListSpec<Row>;
  query: Query;
  found: Found<Row>;
  options: Options;
  context: PageContext;
  /** Sentences about ignored values. */
  notes?: readonly string[];
  /** True if the reader opened the filters on a narrow screen. */
  isOpen?: boolean;
}

/**
 * Filters, count, table and paging of a list. It has no handlers, because the script listens on the element around it.
 */
export function ListView<Row>(props: ListProps<Row>) {
  const { list, query, found, notes = [] } = props;
  return (
    <>
      <Filters {...props} />
      {notes.map((note) => (
        <p key={note} class="small">
          {note}
        </p>
      ))}
      {found.above}
      <section class="panel flush list">
        <div class="bar">
          <p role="status">
            {describeCount(list, query, found)}
            {found.note}
          </p>
          <div class="paging">
            <Pages list={list} query={query} total={found.total} />
            <Size size={query.size} total={found.total} />
          </div>
        </div>
        {found.rows.length === 0 ? <Empty {...props} /> : <Table {...props} />}
      </section>
    </>
  );
}

/** Rows per page; absent if all rows fit on the smaller page. */
function Size({ size, total }: { size: number; total: number }) {
  if (total <= Math.min(...SIZES)) return null;
  return (
    <label class="size">
      <select name="size" id="f-size">
        {SIZES.map((one) => (
          <option key={one} value={String(one)} selected={one === size}>
            {one}
          </option>
        ))}
      </select>
      {" a page"}
    </label>
  );
}

function describeCount<Row>(list: ListSpec<Row>, query: Query, { total, of, isPartial }: Found<Row>): string {
  const isAll = total === of && !isPartial;
  const count = isAll
    ? countLarge(of, list.noun, list.plural)
    : `${isPartial ? "At least " : ""}${formatCount(total)} of ${countLarge(of, list.noun, list.plural)}`;
  return query.sort === list.sort && total > 0 ? `${count}, ${list.order}` : count;
}

function Table<Row>({ list, query, found, context }: ListProps<Row>) {
  const params = queryParams(query, list);
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter((one) => one !== "").map((one) => [name, one] as const),
  );
  const back = pairs.length === 0 && OWN_LISTS.includes(list.page) ? "" : backValue({ page: list.page, params: pairs });
  return <Rows list={list} rows={found.rows} context={{ ...context, back }} sort={query.sort} />;
}

interface RowsProps<Row> {
  list: ListSpec<Row>;
  rows: readonly Row[];
  context: RowContext;
  /** The order, as in the URL. Null if headings are not buttons. */
  sort: string | null;
  caption?: string;
}

/** The table alone, also used in panels and details. */
export function Rows<Row>({ list, rows, context, sort, caption = list.title }: RowsProps<Row>) {
  return (
    <table>
      <caption class="vh" tabindex={-1}>
        {caption}
      </caption>
      <thead>
        <tr>
          {list.columns.map((column) => (
            <Heading key={column.key} column={column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <Row key={place} list={list} row={row} context={context} />
        ))}
      </tbody>
    </table>
  );
}

function Heading<Row>({ column, sort }: { column: Column<Row>; sort: string | null }) {
  const { key, label, isTime } = column;
  const isSorted = sort !== null && sort.replace(/^-/, "") === key;
  const words = isTime ? (
    <>
      {`${label} `}
      <span data-zone="">UTC</span>
    </>
  ) : (
    label
  );
  return (
    <th
      scope="col"
      class={classOf(column)}
      aria-sort={isSorted ? (sort.startsWith("-") ? "descending" : "ascending") : undefined}
    >
      {sort !== null && column.sort !== undefined ? (
        <button type="button" id={`sort-${key}`} data-sort={key}>
          {words}
        </button>
      ) : (
        words
      )}
    </th>
  );
}

interface RowProps<Row> {
  list: ListSpec<Row>;
  row: Row;
  context: RowContext;
}

function Row<Row>({ list, row, context }: RowProps<Row>) {
  const href = list.href(row, context);
  const label = list.label(row);
  // `dir` isolates the text's direction as a separate element would. Pages may have only so many elements.
  return (
    <tr>
      <th scope="row" class={list.columns[0]?.style}>
        {href === null ? (
          <Text of={label} />
        ) : (
          <a class="row" href={href} dir="auto">
            {visibleText(label)}
          </a>
        )}
        <div class="sub">{list.sub(row, context)}</div>
      </th>
      {list.columns.slice(1).map((column) => (
        <td key={column.key} class={classOf(column)}>
          {column.cell(row, context)}
        </td>
      ))}
    </tr>
  );
}

function classOf({ rank, style }: { rank: number; style?: string | undefined }): string | undefined {
  const names = [rank > 1 ? `r${rank}` : "", style ?? ""].filter((name) => name !== "");
  return names.length > 0 ? names.join(" ") : undefined;
}

/** The lists that detail pages lead back to by default. */
const OWN_LISTS: readonly PageName[] = ["failures", "clusters", "runs", "packages", "ecosystems"];

/** Names the filter and offers to clear it, with the number of rows that this brings back. */
function Empty<Row>({ list, query, found }: ListProps<Row>) {
  const words = [...query.picks].flatMap(([name, values]) => {
    const facet = list.facets.find((one) => one.name === name);
    return facet?.kind === "date" ? [] : [`${labelOf(list, name).toLowerCase()} ${values.map(wordOf).join(" or ")}`];
  });
  if (query.q !== "") words.push(`name containing "${query.q}"`);
  const filters = [words.join(", "), describeDays(query)].filter((part) => part !== "").join(" ");
  if (filters === "" && list.unread !== undefined) {
    return (
      <p>
        {`${list.unread} `}
        <a href={pageLink("problems")}>Problems</a>
      </p>
    );
  }
  if (filters === "") {
    return (
      <p>
        {`${list.empty} `}
        <StateTime />
      </p>
    );
  }
  return (
    <p>
      <Text of={`No ${list.noun} matches ${filters}.`} />{" "}
      <button type="button" class="plain" data-clear="">
        {`Clear filters (${formatCount(found.of)})`}
      </button>
    </p>
  );
}

function describeDays({ picks }: Query): string {
  const [from, to] = [picks.get("from")?.[0], picks.get("to")?.[0]];
  if (from !== undefined && from === to) return `on ${from}`;
  return [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ");
}
