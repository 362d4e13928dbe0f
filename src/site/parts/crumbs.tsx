import { addressLink, type PageName, pageLink, parseBack } from "../page-link.ts";
import { Text } from "./text.tsx";

/** The path to this page. The last part is the page itself. */
export function Crumbs({ trail, here }: { trail: readonly (readonly [label: string, href: string])[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol class="crumbs">
        {trail.map(([label, href]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">
          <Text of={here} />
        </li>
      </ol>
    </nav>
  );
}

/** Pages that are not lists. Breadcrumbs lead back only to lists, so `back=` with one of these is ignored. */
const NO_LISTS: readonly PageName[] = ["index", "failure", "cluster", "run", "package", "blocker", "ecosystem"];

function labelOf(page: PageName): string {
  if (page === "curated") return "Overrides";
  return page.charAt(0).toUpperCase() + page.slice(1).replace("_", " ");
}

/**
 * The path to a record: through the list that the reader came from, in its previous state, otherwise through its
 * default list.
 */
export function Trail(props: { list: readonly [label: string, page: PageName]; back: string | null; here: string }) {
  const {
    list: [label, page],
    back,
    here,
  } = props;
  const left = parseBack(back);
  const way = left === null || NO_LISTS.includes(left.page) ? null : left;
  return (
    <Crumbs
      trail={[
        ["Overview", pageLink("index")],
        way === null ? [label, pageLink(page)] : [way.page === page ? label : labelOf(way.page), addressLink(way)],
      ]}
      here={here}
    />
  );
}
