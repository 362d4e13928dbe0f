type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * True if two JSON texts differ only in the values of the ignored fields. A field is a dotted path; `*` matches any key
 * or list index. Texts that are not JSON, or differ only in layout, count as different.
 */
export function isSameJson(a: string, b: string, ignoredFields: readonly string[]): boolean {
  const [left, right] = [parse(a), parse(b)];
  if (left === undefined || right === undefined) return a === b;
  const fields = ignoredFields.map((field) => field.split("."));
  const hasVolatileChange = fields.some((field) => collect(left, field) !== collect(right, field));
  if (!hasVolatileChange) return a === b;
  for (const field of fields) {
    remove(left, field);
    remove(right, field);
  }
  return JSON.stringify(left) === JSON.stringify(right);
}

const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** Keeps numbers as written if JavaScript would round them. */
function parse(text: string): Json | undefined {
  try {
    JSON.parse(text);
    const keep = (token: string) =>
      token.startsWith('"') || String(Number(token)) === token ? token : JSON.stringify(`number ${token}`);
    return JSON.parse(text.replace(STRING_OR_NUMBER, keep));
  } catch {
    return undefined;
  }
}

/** All values of a field, as one text to compare. */
function collect(value: Json, [key, ...rest]: readonly string[]): string {
  if (key === undefined) return JSON.stringify(value);
  const children = keysOf(value, key).map(
    (child) => `${child}=${collect((value as Record<string, Json>)[child] as Json, rest)}`,
  );
  return `{${children.join(",")}}`;
}

function remove(value: Json, [key, ...rest]: readonly string[]): void {
  for (const child of keysOf(value, key as string)) {
    const container = value as Record<string, Json>;
    if (rest.length > 0) remove(container[child] as Json, rest);
    else container[child] = null;
  }
}

function keysOf(value: Json, key: string): string[] {
  if (value === null || typeof value !== "object") return [];
  if (key === "*") return Object.keys(value);
  return Object.hasOwn(value, key) ? [key] : [];
}
