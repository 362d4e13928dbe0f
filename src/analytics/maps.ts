import { compareBytewise } from "../pipeline/order.ts";

/** A map as a plain object whose keys stand in bytewise order; `__proto__` is a key like any other. */
export function toSortedObject<V, W>(map: ReadonlyMap<string, V>, convert: (value: V) => W): Record<string, W> {
  const keys = [...map.keys()].sort(compareBytewise);
  return Object.fromEntries(keys.map((key) => [key, convert(map.get(key) as V)]));
}

/** Adds one to the count under a key. */
export function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
