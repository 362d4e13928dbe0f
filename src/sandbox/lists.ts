/** When new items appear in lists: on GitHub some time after they can be asked for by themselves. */

export interface Lag {
  /** Compared with the decoded path of the list, below the API's address. */
  lists: RegExp;
  /** Milliseconds from its creation; from and to for a random time, which each item keeps. */
  ms: number | readonly [number, number] | ((item: object) => number);
  /** Of the random times. */
  seed?: number;
}

export interface Lists {
  /** From now on, new items appear late in the lists that match; null for at once. */
  lag(lag: Lag | null): void;
  /** Notes that an item was created now. */
  born(item: object): void;
  /** Those of the items that the list at the path shows by now. */
  visible<T extends object>(items: readonly T[], path: string): T[];
}

export function openLists(now: () => Date): Lists {
  let current: Lag | null = null;
  let births = 0;
  const born = new WeakMap<object, { at: number; nth: number }>();

  function delayOf(lag: Lag, item: object, nth: number): number {
    if (typeof lag.ms === "number") return lag.ms;
    if (typeof lag.ms === "function") return lag.ms(item);
    const [from, to] = lag.ms;
    return from + (to - from) * chance((lag.seed ?? 1) * 7919 + nth);
  }

  return {
    lag: (lag) => {
      current = lag;
    },
    born: (item) => void born.set(item, { at: now().getTime(), nth: births++ }),
    visible(items, path) {
      const lag = current;
      if (lag === null || !lag.lists.test(path)) return [...items];
      const time = now().getTime();
      return items.filter((item) => {
        const birth = born.get(item);
        return birth === undefined || birth.at + delayOf(lag, item, birth.nth) <= time;
      });
    },
  };
}

/** [0, 1), always the same for a seed. */
export function chance(seed: number): number {
  let value = (seed * 0x9e3779b1) | 0;
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}
