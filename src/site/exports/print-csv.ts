export type Cell = string | number | boolean | null | readonly string[];

export interface CsvColumn<Row> {
  name: string;
  value(row: Row): Cell;
}

const BYTE_ORDER_MARK = "\ufeff";
/** Characters that spreadsheets take as the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * RFC 4180 with CRLF and a byte order mark. No text cell can start a formula. A value that is not recorded is an empty
 * cell.
 */
export function printCsv<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ name }) => quoteCell(name)).join(",")];
  for (const row of rows) lines.push(columns.map(({ value }) => printCell(value(row))).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

/** Rows as one JSON array, one object per line. Formulas are not neutralized here. */
export function printJsonRows<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  const lines: string[] = [];
  for (const row of rows)
    lines.push(JSON.stringify(Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}

/** Page, filter and commit: `failures-category-install_failed-1a2b3c4.csv`. */
export function exportFileName(
  page: string,
  params: readonly (readonly [name: string, value: string])[],
  { commit, extension }: { commit: string | null; extension: "csv" | "json" },
): string {
  const filter = params.flat();
  const words = [page, ...filter].map((word) => word.replace(/[^\w.]+/g, "-").replace(/^[-.]+|[-.]+$/g, ""));
  const name = words
    .filter((word) => word !== "")
    .join("-")
    .slice(0, 100);
  return `${[name, ...(commit === null ? [] : [commit.slice(0, 7)])].join("-")}.${extension}`;
}

function printCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return quoteCell(typeof cell === "string" ? cell : cell.join(" "));
}

function quoteCell(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
