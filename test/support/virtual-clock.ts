/** A clock that stands still while anything works, and jumps to the next timer when everything sleeps. */

import type { Runtime } from "../../src/kit/runtime.ts";
import { chance } from "../../src/sandbox/lists.ts";

/** Responses on the loopback interface take a few turns of the event loop to arrive. */
const QUIET_TURNS = 5;

/** Times and random numbers for one action that uses the clock. */
export interface Sleeper extends Pick<Runtime, "now" | "elapsedMs" | "random" | "sleep"> {
  /** Ends the action's part: the clock no longer waits for it. */
  leave(): void;
}

export interface VirtualClock {
  /** Time by RFC 3339; a test may set it. */
  now: string;
  date(): Date;
  /** Called when an action starts. */
  enter(): Sleeper;
  /** Lets a server hold back an answer for this long; the caller counts as asleep meanwhile. */
  hold(ms: number): Promise<void>;
}

interface WakeUp {
  atMs: number;
  whose: object;
  wake(): void;
}

export function startClock(at: string): VirtualClock {
  let nowMs = Date.parse(at);
  let entered = 0;
  /** Counts every event, to see whether anything has happened. */
  let moves = 0;
  let isSettling = false;
  let held = 0;
  const working = new Set<object>();
  const wakeUps: WakeUp[] = [];

  const isAsleep = (each: object) => wakeUps.some(({ whose }) => whose === each);
  const areAllAsleep = () => wakeUps.length > 0 && [...working].filter((each) => !isAsleep(each)).length <= held;

  async function settle(): Promise<void> {
    moves++;
    if (isSettling) return;
    isSettling = true;
    while (areAllAsleep()) {
      if (await isQuiet()) wakeNext();
    }
    isSettling = false;
  }

  async function isQuiet(): Promise<boolean> {
    const before = moves;
    for (let turn = 0; turn < QUIET_TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
    return moves === before && areAllAsleep();
  }

  /** Jumps to the earliest timer. Of equal timers, the one that was set first comes first. */
  function wakeNext(): void {
    const next = wakeUps.reduce((first, each) => (each.atMs < first.atMs ? each : first));
    wakeUps.splice(wakeUps.indexOf(next), 1);
    nowMs = Math.max(nowMs, next.atMs);
    moves++;
    next.wake();
  }

  return {
    get now() {
      return new Date(nowMs).toISOString();
    },
    set now(text) {
      nowMs = Date.parse(text);
    },
    date: () => new Date(nowMs),
    async hold(ms) {
      held++;
      await new Promise<void>((wake) => {
        wakeUps.push({ atMs: nowMs + ms, whose: {}, wake });
        void settle();
      });
      held--;
    },
    enter() {
      const self = {};
      const seed = 1000 * ++entered;
      let drawn = 0;
      working.add(self);
      return {
        now: () => new Date(nowMs),
        elapsedMs: () => nowMs,
        random: () => chance(seed + drawn++),
        sleep: (ms) =>
          new Promise((wake) => {
            wakeUps.push({ atMs: nowMs + ms, whose: self, wake });
            void settle();
          }),
        leave() {
          working.delete(self);
          void settle();
        },
      };
    },
  };
}
