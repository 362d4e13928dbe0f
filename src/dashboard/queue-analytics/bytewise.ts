/** Order of the UTF-8 bytes of two texts; plain `<` compares UTF-16 units, which puts surrogate pairs before U+E000. */
export function compareBytewise(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** A map as a plain object whose keys stand in bytewise order; `__proto__` is a key like any other. */
export function toSortedObject<V, W>(map: ReadonlyMap<string, V>, convert: (value: V) => W): Record<string, W> {
  const keys = [...map.keys()].sort(compareBytewise);
  return Object.fromEntries(keys.map((key) => [key, convert(map.get(key) as V)]));
}

/** Adds one to the count under a key. */
export function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
