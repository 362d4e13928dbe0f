/**
 * Turns parsed JSON into records by the rules of Go's encoding/json: a key is matched exactly, else ignoring case;
 * unknown keys are ignored; null is absent; one value of the wrong type makes the whole record unusable. JSON.parse has
 * dropped the text of numbers, so `1.0` and `1e3` pass as integers here.
 */

export type Kind = "text" | "integer" | "number" | "flag" | "texts" | "integers" | "list" | "object" | "ignored";
/** Known keys, all in lower case, and what each has to be. */
export type Shape<T> = ReadonlyMap<string, Kind> & { readonly record?: T };

const NOTHING = {};
const ANY_SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const INT64_LIMIT = 2 ** 63;

export function defineShape<T>(kinds: { [K in keyof T]-?: Kind }): Shape<T> {
  return new Map(Object.entries(kinds)) as Shape<T>;
}

/** undefined if the value is no object, or a known key has a value of the wrong type. Returns the value itself if it can. */
export function decodeRecord<T>(value: unknown, shape: Shape<T>): T | undefined {
  if (value === null) return NOTHING as T;
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  const record = value as Record<string, unknown>;
  let hasStrayKey = false;
  for (const key in record) {
    const kind = shape.get(key);
    if (kind === undefined) hasStrayKey = true;
    else if (!fits(record[key], kind)) return undefined;
  }
  return hasStrayKey ? decodeStrayKeys(record, shape) : (record as T);
}

/** Every element decoded; undefined if one of them cannot be. */
export function decodeRecords<T>(values: readonly unknown[], shape: Shape<T>): readonly T[] | undefined {
  let changed: T[] | undefined;
  for (let index = 0; index < values.length; index++) {
    const record = decodeRecord(values[index], shape);
    if (record === undefined) return undefined;
    if (changed !== undefined) changed.push(record);
    else if (record !== values[index]) changed = [...(values.slice(0, index) as T[]), record];
  }
  return changed ?? (values as readonly T[]);
}

/** Absent is ""; a lone surrogate becomes U+FFFD. */
export function toText(value: string | null | undefined): string {
  if (value === null || value === undefined) return "";
  return ANY_SURROGATE.test(value) ? value.replace(LONE_SURROGATE, "\ufffd") : value;
}

/** The file holds these keys in another case; an exact key beats them, of several such keys the last one counts. */
function decodeStrayKeys<T>(record: Record<string, unknown>, shape: Shape<T>): T | undefined {
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(record)) {
    const known = key.toLowerCase().replaceAll("\u017f", "s");
    const kind = known === key || Object.hasOwn(record, known) ? undefined : shape.get(known);
    if (kind === undefined) continue;
    if (!fits(value, kind)) return undefined;
    copy ??= { ...record };
    copy[known] = value;
  }
  return (copy ?? record) as T;
}

function fits(value: unknown, kind: Kind): boolean {
  if (value === null) return true;
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "integer":
      return isInteger(value);
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "list":
      return Array.isArray(value);
    case "texts":
      return Array.isArray(value) && value.every((item) => typeof item === "string" || item === null);
    case "object":
      return isPlainObject(value);
    case "integers":
      return isPlainObject(value) && Object.values(value).every((item) => item === null || isInteger(item));
    case "ignored":
      return true;
  }
}

function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < INT64_LIMIT;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && !Array.isArray(value);
}
