/** Lets a run end in an orderly way when its process is told to stop. */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** How long the work may take to end. The updater's group is killed after 3 s, and everything must end within 5 s. */
const WORK_MS = 4000;
const CLOSING_MS = 700;

export type Interruption = (typeof SIGNALS)[number];

/**
 * Does the work. On SIGINT, SIGTERM or SIGHUP it aborts the work's signal and waits for the work. If the work fails or
 * does not end in time, it calls `close`. Then it ends this process with the same signal, so that the shell sees 130 or
 * 143.
 */
export async function withInterrupt<T>(
  work: (signal: AbortSignal) => Promise<T>,
  close: (by: Interruption) => Promise<void>,
): Promise<T> {
  const controller = new AbortController();
  let by: Interruption | undefined;
  let interrupt: () => void = () => undefined;
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const onSignal = (name: Interruption) => {
    if (by !== undefined) return;
    by = name;
    controller.abort();
    interrupt();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  const stopListening = () => {
    for (const name of SIGNALS) process.off(name, onSignal);
  };
  try {
    const running = work(controller.signal);
    const settled = running.then(
      () => true,
      () => false,
    );
    await Promise.race([settled, interrupted]);
    if (by === undefined) return await running;
    const isDone = await within(WORK_MS, settled);
    if (isDone !== true)
      await within(
        CLOSING_MS,
        close(by).catch(() => undefined),
      );
    stopListening();
    process.exitCode = 128 + CODES[by];
    process.kill(process.pid, by);
    // The signal normally ends the process before this line, except for the first process of a container.
    return await running;
  } finally {
    stopListening();
  }
}

const CODES: Record<Interruption, number> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** Undefined if it takes too long. */
async function within<T>(limitMs: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limitMs, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
