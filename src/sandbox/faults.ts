/** Scripts failures, and changes by other people between two requests. */

import { FAULT_KINDS, type FaultKind } from "./fault-kinds.ts";
import { chance } from "./lists.ts";

export interface Matcher {
  method?: string;
  /** Matched against the decoded path below the API's address. */
  path?: RegExp;
}

export interface InjectedFailure {
  /** `after`: the request takes effect before it fails. `before` (the default): the request has no effect. */
  when?: "before" | "after";
  /** The status of the answer, or what happens to the connection: closed, reset, or left open without an answer. */
  status: number | "drop" | "reset" | "hang";
  message?: string;
  /** The whole body, in place of an error body with `message`. A string is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Fault extends Matcher, InjectedFailure {
  /** The number of matching requests that fail; 1 by default. */
  times?: number;
  /** The number of matching requests that pass first; 0 by default. */
  skip?: number;
}

export interface RandomFaults extends Matcher {
  /** The share of matching requests that fail, from 0 to 1. */
  rate: number;
  seed: number;
  kinds: readonly FaultKind[];
}

export interface Script {
  /** Fails the next matching requests. */
  fail(fault: Fault): void;
  /** Fails random matching requests from now on. The seed determines which ones. Null stops this. */
  failRandomly(faults: RandomFaults | null): void;
  /**
   * Runs a function once, before the next matching request. `skip` is the number of matching requests that pass first.
   */
  beforeNext(matcher: Matcher & { skip?: number }, run: () => Promise<void> | void): void;
}

export interface Faults extends Script {
  takeFault(method: string, path: string): InjectedFailure | null;
  runHooks(method: string, path: string): Promise<void>;
}

export function openFaults(): Faults {
  const faults: (Fault & { left: number; passing: number })[] = [];
  const hooks: { matcher: Matcher; passing: number; run: () => Promise<void> | void }[] = [];
  let random: (RandomFaults & { drawn: number }) | null = null;

  function drawFault(method: string, path: string): InjectedFailure | null {
    if (random === null || !matches(random, method, path)) return null;
    const seed = random.seed * 104_729 + 2 * random.drawn++;
    if (chance(seed) >= random.rate) return null;
    const kind = random.kinds[Math.floor(chance(seed + 1) * random.kinds.length)];
    return kind === undefined ? null : FAULT_KINDS[kind];
  }

  return {
    fail: (fault) => void faults.push({ ...fault, left: fault.times ?? 1, passing: fault.skip ?? 0 }),
    failRandomly(given) {
      random = given && { ...given, drawn: 0 };
    },
    beforeNext: (matcher, run) => void hooks.push({ matcher, passing: matcher.skip ?? 0, run }),
    takeFault(method, path) {
      const fault = faults.find((each) => each.left > 0 && matches(each, method, path));
      if (fault === undefined) return drawFault(method, path);
      if (fault.passing > 0) {
        fault.passing--;
        return null;
      }
      fault.left--;
      return fault;
    },
    async runHooks(method, path) {
      const index = hooks.findIndex((hook) => matches(hook.matcher, method, path) && hook.passing-- <= 0);
      if (index >= 0) await hooks.splice(index, 1)[0]?.run();
    },
  };
}

function matches(matcher: Matcher, method: string, path: string): boolean {
  return (matcher.method ?? method) === method && (matcher.path?.test(path) ?? true);
}
