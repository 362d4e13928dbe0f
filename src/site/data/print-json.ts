/** JSON with sorted keys (by UTF-16 units), so that the same values always give the same bytes. */

/** One line. Objects whose keys are already in order, as nearly all are, take the fast path. */
export function printLine(value: unknown): string {
  return isSorted(value) ? JSON.stringify(value) : printSorted(value);
}

/** An object with keys in order. List elements are on separate lines, and so are its other values. */
export function printShard(fields: object): string {
  const lines = sortedEntries(fields).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(key)}:${printLine(value)}`;
    const isColumn = value.every((item) => typeof item !== "object");
    return `${JSON.stringify(key)}:${isColumn ? printLine(value) : `[\n${value.map(printLine).join(",\n")}\n]`}`;
  });
  return `{${lines.join(",\n")}}\n`;
}

function isSorted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) {
    for (const child of value) if (typeof child === "object" && !isSorted(child)) return false;
    return true;
  }
  let last = "";
  for (const key of Object.keys(value)) {
    const child = (value as Record<string, unknown>)[key];
    if (last > key || child === undefined || (typeof child === "object" && !isSorted(child))) return false;
    last = key;
  }
  return true;
}

/** By hand, because an object always lists keys such as "7" first, whatever the order of insertion. */
function printSorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printSorted).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  return `{${sortedEntries(value)
    .map(([key, child]) => `${JSON.stringify(key)}:${printSorted(child)}`)
    .join(",")}}`;
}

function sortedEntries(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
