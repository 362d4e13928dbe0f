import { compareBytewise } from "../pipeline/order.ts";

/** Counts by key. The result has its keys in bytewise order. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string, count = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  toObject(): Record<string, number> {
    return sortedObject(this.#counts);
  }
}

export class TallyByKey {
  readonly #tallies = new Map<string, Tally>();

  add(key: string, inner: string): void {
    const tally = this.#tallies.get(key) ?? new Tally();
    this.#tallies.set(key, tally);
    tally.add(inner);
  }

  toObject(): Record<string, Record<string, number>> {
    return sortedObject(new Map([...this.#tallies].map(([key, tally]) => [key, tally.toObject()])));
  }
}

/** Keys are in bytewise order. A key such as `__proto__` is ordinary data. */
export function sortedObject<V>(map: ReadonlyMap<string, V>): Record<string, V> {
  return Object.fromEntries([...map].sort(([a], [b]) => compareBytewise(a, b)));
}
