import type { Facet } from "./list-spec.ts";

/** `from` and `to`: days in UTC, both inclusive. */
export function dayFacets<Row>(timeOf: (row: Row) => string | null): Facet<Row>[] {
  const dayOf = (row: Row) => timeOf(row)?.slice(0, 10) ?? "";
  return [
    { name: "from", label: "From", kind: "date", passes: (row, [day]) => dayOf(row) >= (day ?? "") },
    {
      name: "to",
      label: "To",
      kind: "date",
      passes: (row, [day]) => dayOf(row) !== "" && dayOf(row) <= (day ?? ""),
    },
  ];
}
