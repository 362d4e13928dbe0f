/** Imitates lists on GitHub, which may be out of date and may count more items than they show. */

import type { GitHubState } from "./state.ts";

const STORED = ["issues", "comments", "pulls", "runs", "jobs", "statuses", "checkRuns"] as const;

type StoredLists = Pick<GitHubState, (typeof STORED)[number]>;

/** In milliseconds. A pair has the least and the greatest value of a random time. */
type Delay = number | readonly [number, number];

interface LagOf {
  /** Matched against the decoded path below the API's address. */
  lists: RegExp;
  seed?: number;
}

/**
 * `new-items`: the list shows a new item late, by a random time for each item. `snapshot`: the list shows an old state,
 * with old texts and deleted items. The age is random for each answer.
 */
export type Lag =
  | (LagOf & { kind?: "new-items"; ms: Delay | ((item: object) => number) })
  | (LagOf & { kind: "snapshot"; ms: Delay });

/** A list that counts more items than it shows. Its last pages may be empty. */
export interface Miscount {
  /** Matched against the decoded path below the API's address. */
  lists: RegExp;
  /** How many of the counted items do not exist. */
  phantoms?: number;
  /** How many items at the end of the list are counted and not shown. */
  hidden?: number;
  /** The number of affected answers; all by default. */
  times?: number;
}

export interface ListScript {
  /** From now on, the matching lists are out of date. Null stops this. */
  lag(lag: Lag | null): void;
  /** From now on, the matching lists count too many items. Null stops this. */
  miscount(miscount: Miscount | null): void;
}

export interface Lists extends ListScript {
  born(item: object): void;
  /** Remembers the current state of the lists. A change by a test is noticed at the next call. */
  changed(): void;
  /** Returns what one answer shows. Call it once per request. */
  open(path: string): ListView;
}

export interface ListView {
  of<Name extends keyof StoredLists>(name: Name): StoredLists[Name];
  phantoms: number;
  hidden: number;
}

export function openLists(state: GitHubState): Lists {
  let current: Lag | null = null;
  let miscount: (Miscount & { left: number }) | null = null;
  let births = 0;
  let reads = 0;
  const born = new WeakMap<object, { at: number; nth: number }>();
  let history: { at: number; lists: StoredLists }[] = [];
  const nowMs = () => state.now().getTime();

  function remember(at: number): void {
    const copy = Object.fromEntries(STORED.map((name) => [name, structuredClone(state[name])]));
    history.push({ at, lists: copy as unknown as StoredLists });
  }

  function isListed(lag: Lag, item: object): boolean {
    const birth = born.get(item);
    if (birth === undefined) return true;
    const ms = typeof lag.ms === "function" ? lag.ms(item) : draw(lag.ms, (lag.seed ?? 1) * 7919 + birth.nth);
    return birth.at + ms <= nowMs();
  }

  function recall(lag: Lag & { kind: "snapshot" }): StoredLists {
    const then = nowMs() - draw(lag.ms, (lag.seed ?? 1) * 6271 + reads++);
    const oldest = nowMs() - (typeof lag.ms === "number" ? lag.ms : lag.ms[1]);
    history = history.slice(
      Math.max(
        0,
        history.findLastIndex(({ at }) => at <= oldest),
      ),
    );
    return history.findLast(({ at }) => at <= then)?.lists ?? state;
  }

  function takeMiscount(path: string): { phantoms: number; hidden: number } {
    if (miscount === null || miscount.left === 0 || !miscount.lists.test(path)) return { phantoms: 0, hidden: 0 };
    miscount.left--;
    return { phantoms: miscount.phantoms ?? 0, hidden: miscount.hidden ?? 0 };
  }

  return {
    lag(lag) {
      current = lag;
      history = [];
      // Items that exist before the lag starts are old, so lists show them.
      if (lag?.kind === "snapshot") remember(Number.NEGATIVE_INFINITY);
    },
    miscount(given) {
      miscount = given && { ...given, left: given.times ?? Number.POSITIVE_INFINITY };
    },
    born: (item) => void born.set(item, { at: nowMs(), nth: births++ }),
    changed() {
      if (current?.kind === "snapshot") remember(nowMs());
    },
    open(path) {
      const lag = current?.lists.test(path) ? current : null;
      const seen = lag?.kind === "snapshot" ? recall(lag) : state;
      return {
        of<Name extends keyof StoredLists>(name: Name): StoredLists[Name] {
          const items = [...seen[name]] as StoredLists[Name];
          if (lag === null || lag.kind === "snapshot") return items;
          return (items as object[]).filter((item) => isListed(lag, item)) as StoredLists[Name];
        },
        ...takeMiscount(path),
      };
    },
  };
}

function draw(delay: Delay, seed: number): number {
  if (typeof delay === "number") return delay;
  const [from, to] = delay;
  return from + (to - from) * chance(seed);
}

export function chance(seed: number): number {
  let value = (seed * 0x9e3779b1) | 0;
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}
