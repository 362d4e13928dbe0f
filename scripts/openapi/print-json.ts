const WIDTH = 120;

/** Prints JSON for people: whatever fits is on one line, and keys keep their order. */
export function printJson(value: unknown): string {
  return `${print(value, "")}\n`;
}

function print(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((item) => ({ key: "", item }))
    : Object.entries(value).map(([key, item]) => ({ key: `${JSON.stringify(key)}: `, item }));
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const short = parts.map(({ key, item }) => key + printShort(item)).join(", ");
  if (indent.length + short.length + 4 <= WIDTH) return Array.isArray(value) ? `[${short}]` : `{ ${short} }`;
  const deeper = `${indent} `;
  const lines = parts.map(({ key, item }) => `${deeper}${key}${print(item, deeper)}`);
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function printShort(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printShort).join(", ")}]`;
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printShort(item)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
