import type { Problem } from "../../formats/problem.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { Chip, type Tone } from "../parts/chip.tsx";
import { sourceUrl } from "../parts/page-context.ts";
import { NotRecorded, Text } from "../parts/text.tsx";

const TONES: ReadonlyMap<string, Tone> = new Map([
  ["error", "fail"],
  ["warning", "warn"],
]);

/** Input that could not be used as it is: where, and why. */
export const problemsList: ListSpec<Problem> = {
  page: "problems",
  title: "Problems",
  noun: "problem",
  order: "by file and line",
  sort: "file",
  search: (row) => row.file,
  href: (row, context) => sourceUrl(context, row.file, row.line),
  label: (row) => row.file,
  sub: (row) => <Text of={[row.code, ...(row.line === null ? [] : [`line ${row.line}`])].join(", ")} />,
  empty: "All input was read without a problem.",
  columns: [
    { key: "file", label: "File", rank: 1, cell: (row) => row.file, sort: (row) => row.file },
    { key: "line", label: "Line", rank: 2, style: "num", cell: (row) => row.line ?? "whole file" },
    {
      key: "severity",
      label: "Severity",
      rank: 2,
      cell: (row) => <Chip word={row.severity} tone={TONES.get(row.severity) ?? "off"} />,
      sort: (row) => row.severity,
    },
    { key: "code", label: "Kind", rank: 2, style: "nw", cell: (row) => row.code, sort: (row) => row.code },
    {
      key: "entry",
      label: "Entry",
      rank: 3,
      cell: (row) => (row.entry === null ? <NotRecorded /> : <Text of={String(row.entry)} />),
    },
    { key: "reason", label: "Reason", rank: 1, style: "msg", cell: (row) => <Text of={row.reason} /> },
  ],
  facets: [
    { name: "file", label: "File", kind: "select", of: (row) => row.file },
    { name: "reason", label: "Kind", kind: "select", of: (row) => row.code },
  ],
};
