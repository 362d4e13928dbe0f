/** A script of things that go wrong, or happen meanwhile. */

export interface Matcher {
  method?: string;
  /** Compared with the decoded path below the API's address. */
  path?: RegExp;
}

export interface Fault extends Matcher {
  /** How many matching requests; 1 by default. */
  times?: number;
  /** Whether the request had its effect before the failure; `before` by default. */
  when?: "before" | "after";
  /** Status of the answer, or `drop` to close the connection without one. */
  status: number | "drop";
  message?: string;
  /** Whole body instead of an error with the message, for answers that look like success. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Script {
  /** Fails the next matching requests. */
  fail(fault: Fault): void;
  /** Runs something, once, before the next matching request is handled. */
  beforeNext(matcher: Matcher, run: () => Promise<void> | void): void;
}

export interface Faults extends Script {
  takeFault(method: string, path: string): Fault | null;
  runHooks(method: string, path: string): Promise<void>;
}

export function openFaults(): Faults {
  const faults: (Fault & { left: number })[] = [];
  const hooks: { matcher: Matcher; run: () => Promise<void> | void }[] = [];
  return {
    fail: (fault) => void faults.push({ ...fault, left: fault.times ?? 1 }),
    beforeNext: (matcher, run) => void hooks.push({ matcher, run }),
    takeFault(method, path) {
      const fault = faults.find((each) => each.left > 0 && matches(each, method, path));
      if (fault === undefined) return null;
      fault.left--;
      return fault;
    },
    async runHooks(method, path) {
      const index = hooks.findIndex(({ matcher }) => matches(matcher, method, path));
      if (index >= 0) await hooks.splice(index, 1)[0]?.run();
    },
  };
}

function matches(matcher: Matcher, method: string, path: string): boolean {
  return (matcher.method ?? method) === method && (matcher.path?.test(path) ?? true);
}
