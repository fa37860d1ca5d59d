/** The longest that a timer can run; more would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Works until it is done, the signal aborts, or the time is up, which rejects with `late`. The work is told through
 * a signal of its own, and not waited for if it does not listen; no timer and no listener stays behind.
 */
export async function within<T>(
  signal: AbortSignal | undefined,
  ms: number,
  late: unknown,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  const stopped = new Promise<never>((_resolve, reject) => {
    controller.signal.onabort = () => reject(controller.signal.reason as Error);
  });
  const timer = setTimeout(() => controller.abort(late), Math.min(ms, longestTimer));
  signal?.addEventListener("abort", abort);
  try {
    if (signal?.aborted) abort();
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** Waits, unless the signal aborts first. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  const done = {};
  try {
    await within(signal, ms, done, () => new Promise(() => {}));
  } catch (reason) {
    if (reason !== done) throw reason;
  }
}
