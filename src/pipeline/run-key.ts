/** `<run id>.<attempt>`, such as `9001.2`. */
export type RunKey = string;

export function runKeyOf({ id, attempt }: { id: number; attempt: number }): RunKey {
  return `${id}.${attempt}`;
}

/** Sorts by run, then by attempt. Text that is not a run key comes first. */
export function compareRunKeys(a: RunKey, b: RunKey): number {
  const [left, right] = [parseRunKey(a), parseRunKey(b)];
  return left.run - right.run || left.attempt - right.attempt;
}

/** `9001.2` -> run 9001, attempt 2. Zeros if the text is not a run key. */
export function parseRunKey(key: string): { run: number; attempt: number } {
  const [, run, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(key) ?? [];
  return { run: Number(run ?? 0), attempt: Number(attempt ?? 0) };
}

export function newerRunKey(a: RunKey, b: RunKey): RunKey {
  return compareRunKeys(a, b) >= 0 ? a : b;
}
