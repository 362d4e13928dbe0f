export interface Spacing {
  /** The shortest pause between two writes. */
  spacingMs: number;
  elapsedMs(): number;
  sleep(ms: number): Promise<void>;
}

/**
 * Runs writes one by one with a pause in between, as GitHub asks.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export function spaceWrites({ spacingMs, elapsedMs, sleep }: Spacing): <T>(write: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let endedAt: number | null = null;

  async function writeInTurn<T>(write: () => Promise<T>): Promise<T> {
    const waitMs = endedAt === null ? 0 : Math.ceil(endedAt + spacingMs - elapsedMs());
    if (waitMs > 0) await sleep(waitMs);
    try {
      return await write();
    } finally {
      endedAt = elapsedMs();
    }
  }

  return (write) => {
    const turn = last.then(() => writeInTurn(write));
    last = turn.catch(() => {});
    return turn;
  };
}
