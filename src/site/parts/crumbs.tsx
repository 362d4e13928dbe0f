import { addressLink, type PageName, pageLink, parseBack } from "../page-link.ts";
import { Text } from "./text.tsx";

/** The way here; the last part is the page itself. */
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

/** The way to a record: through its list, as the reader left it. */
export function Trail(props: { list: readonly [label: string, page: PageName]; back: string | null; here: string }) {
  const {
    list: [label, page],
    back,
    here,
  } = props;
  const left = parseBack(back);
  const list = left?.page === page ? addressLink(left) : pageLink(page);
  return (
    <Crumbs
      trail={[
        ["Overview", pageLink("index")],
        [label, list],
      ]}
      here={here}
    />
  );
}
