import { compareBytewise } from "../pipeline/order.ts";

/** Adds one to the count of a key. */
export function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Converts a map to a plain object with its keys in bytewise order. `__proto__` is an ordinary key. */
export function toSortedObject<V>(map: ReadonlyMap<string, V>): Record<string, V> {
  return Object.fromEntries([...map].sort(([a], [b]) => compareBytewise(a, b)));
}
