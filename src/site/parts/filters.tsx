import { formatCount } from "../../text/count.ts";
import { type Facet, type ListSpec, NOTHING, type Options } from "../lists/list-spec.ts";
import type { ListProps } from "./list-view.tsx";
import { Text } from "./text.tsx";

/** Controls of a list, and the selected values as buttons that remove them. */
export function Filters<Row>({ list, query, options, found, isOpen = false }: ListProps<Row>) {
  const shown = list.facets.filter(({ kind }) => kind !== "link");
  const active = [...query.picks].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  if (shown.length === 0 && list.search === undefined && active.length === 0) return null;
  return (
    <div class={isOpen ? "filters open" : "filters"}>
      <button type="button" class="fold" id="fold" data-fold="" aria-expanded={isOpen}>
        {active.length === 0 ? "Filters" : `Filters (${active.length})`}
      </button>
      <form>
        {list.search === undefined ? null : (
          <label>
            Name contains
            <input type="search" name="q" id="f-q" value={query.q} autocomplete="off" spellcheck={false} />
          </label>
        )}
        {shown.map((facet) => (
          <Control key={facet.name} facet={facet} picked={query.picks.get(facet.name) ?? []} options={options} />
        ))}
      </form>
      {active.length === 0 && query.q === "" ? null : (
        <ul class="picked">
          {active
            .filter(({ name }) => list.facets.find((facet) => facet.name === name)?.kind !== "date")
            .map(({ name, value }) => (
              <li key={`${name}=${value}`}>
                <button type="button" data-drop={name} data-value={value}>
                  <Text of={`${labelOf(list, name)}: ${wordOf(value)}`} />
                  <span aria-hidden="true">{"\u00d7"}</span>
                  <span class="vh">, remove</span>
                </button>
              </li>
            ))}
          {found.rows.length === 0 ? null : (
            <li>
              <button type="button" class="plain" id="clear" data-clear="">
                Clear filters
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Control<Row>(props: { facet: Facet<Row>; picked: readonly string[]; options: Options }) {
  const { facet, picked, options } = props;
  if (facet.kind === "date") {
    return (
      <label>
        {facet.label}
        <input type="date" name={facet.name} id={`f-${facet.name}`} value={picked[0] ?? ""} />
      </label>
    );
  }
  const known = options.get(facet.name) ?? (facet.values ?? []).map((value) => [value, null] as const);
  const values = known.filter(([value]) => !picked.includes(value)).slice(0, 50);
  return (
    <label>
      {facet.label}
      <select name={facet.name} id={`f-${facet.name}`}>
        <option value="">
          {picked.length === 0 ? "any" : picked.length === 1 ? "1 chosen" : `${picked.length} chosen`}
        </option>
        {values.map(([value, count]) => (
          <option key={value} value={value}>
            {count === null ? wordOf(value) : `${wordOf(value)} (${formatCount(count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

export function labelOf<Row>(list: ListSpec<Row>, name: string): string {
  return list.facets.find((facet) => facet.name === name)?.label ?? name;
}

/** A value as readers see it. */
export function wordOf(value: string): string {
  return value === NOTHING ? "not recorded" : value;
}
