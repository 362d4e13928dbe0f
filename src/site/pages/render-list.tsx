import type { ComponentChild } from "preact";
import { STATUSES } from "../../pipeline/statuses.ts";
import { visibleText } from "../../text/clean.ts";
import { countLarge, formatCount } from "../../text/count.ts";
import { hashShown } from "../lists/hash-shown.ts";
import { findBlank, leaveOutColumns } from "../lists/leave-out-columns.ts";
import type { ListSpec, Options } from "../lists/list-spec.ts";
import { defaultQuery } from "../lists/query.ts";
import { countOptions } from "../lists/select-rows.ts";
import { type PageName, pageLink } from "../page-link.ts";
import { Crumbs } from "../parts/crumbs.tsx";
import { ListView } from "../parts/list-view.tsx";
import { createContext } from "../parts/page-context.ts";
import { FILES_PATH, NOT_PENDING_CSV, PACKAGES_CSV } from "../shard-paths.ts";
import type { PageInput, ScriptName } from "./page-input.ts";
import type { RenderedPage } from "./render-pages.tsx";

interface ListInput<Row> {
  list: ListSpec<Row>;
  /** In the default order. All rows if columns may be left out, otherwise at least those shown first. */
  rows: readonly Row[];
  /** The total, if `rows` has only some of them. */
  total?: number;
  options?: Options;
  /** The data files that the rows come from. */
  paths?: readonly string[];
  above?: ComponentChild;
}

const FIRST_ROWS = 50;
const SECTIONS: ReadonlyMap<string, PageName> = new Map<string, PageName>([
  ["failures", "failures"],
  ["clusters", "failures"],
  ["runs", "runs"],
  ["history", "history"],
]);

/** The page of a list. It has the first rows, and the script activates its controls. */
export function renderList<Row>(input: PageInput, of: ListInput<Row>): RenderedPage {
  const { rows, total = rows.length, options = countOptions(of.list, rows), paths = [], above = null } = of;
  const unread = total > 0 ? undefined : describeUnread(of.list.page, input);
  const context = createContext(input.summary.site, { commit: null, nowMs: null });
  const blank = findBlank(of.list, rows, context);
  const list = leaveOutColumns(unread === undefined ? of.list : { ...of.list, unread }, blank);
  const found = { rows: rows.slice(0, FIRST_ROWS), total, of: total };
  // A list without files is read page by page.
  const hash = paths.length === 0 ? undefined : hashShown(found, options);
  return {
    page: list.page,
    section: SECTIONS.get(list.page) ?? "packages",
    script: scriptOf(list.page),
    title: list.title,
    description: `${countLarge(total, list.noun, list.plural)}, ${list.order}.`,
    children: (
      <>
        <Crumbs trail={[["Overview", pageLink("index")]]} here={list.title} />
        <div class="head">
          <h1>{list.title}</h1>
          <div class="acts" id="acts" />
        </div>
        {above}
        <div id="app" data-shard={hash} data-unread={unread} data-blank={blank.join(" ") || undefined}>
          <ListView list={list} query={defaultQuery(list)} found={found} options={options} context={context} />
        </div>
        {total > FIRST_ROWS ? <More total={total} list={list.page} paths={paths} /> : null}
      </>
    ),
  };
}

/** Says why a list is empty if the files that its rows come from could not be read at all. */
function describeUnread(page: PageName, { rows, summary: { site } }: PageInput): string | undefined {
  const isFailure = (file: string) => file.startsWith(`${site.failures_path}/`);
  const isQueue = (file: string) => file === site.queue_path || file.startsWith(`${site.queue_path}/`);
  const isOf: Partial<Record<PageName, (file: string) => boolean>> = {
    ...{ failures: isFailure, clusters: isFailure },
    ...{ packages: isQueue, pending: isQueue, blocked: isQueue, curated: isQueue },
    runs: (file) => !isFailure(file) && !isQueue(file) && file !== site.control_path && !/disambig/.test(file),
    disambiguations: (file) => /disambig/.test(file),
  };
  const files = rows.problems.filter(({ severity, file, line }) => {
    return severity === "error" && line === null && isOf[page]?.(file) === true;
  });
  const [first] = files;
  if (first === undefined) return undefined;
  const others = files.length === 1 ? "" : ` and ${countLarge(files.length - 1, "other file")}`;
  return `Nothing is listed because "${visibleText(first.file)}"${others} could not be read.`;
}

const PACKAGE_PAGES: readonly string[] = ["packages", ...STATUSES];

function scriptOf(page: PageName): ScriptName {
  if (page === "failures") return page;
  if (PACKAGE_PAGES.includes(page)) return "packages";
  return page === "runs" || page === "history" ? "lists" : "tables";
}

/**
 * Where readers without scripts find all rows: in the export, otherwise in the only data file, otherwise through the
 * list of all data files.
 */
function More({ total, list, paths }: { total: number; list: PageName; paths: readonly string[] }) {
  const [only, second] = paths;
  const isPackages = PACKAGE_PAGES.includes(list);
  const href = second === undefined ? (only ?? FILES_PATH) : FILES_PATH;
  return (
    <p class="small noscript">
      {`First ${FIRST_ROWS} of ${formatCount(total)}. Filters and paging need JavaScript; all ${isPackages ? "packages" : "rows"}: `}
      {isPackages ? (
        <>
          <a href={PACKAGES_CSV}>CSV</a>
          {", and the status of those that are not pending: "}
          <a href={NOT_PENDING_CSV}>CSV</a>
        </>
      ) : (
        <a href={href}>{href === FILES_PATH ? "in the data files" : "JSON"}</a>
      )}
      .
    </p>
  );
}
