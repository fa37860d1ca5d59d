/** The longest that a timer can run; more would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Works until it is done, the signal aborts, or the time is up, which rejects with what `late` gives; without work it
 * waits for that time. The work is told through a signal of its own, and not waited for if it does not listen; no
 * timer and no listener stays behind.
 */
export async function within<T = void>(
  signal: AbortSignal | undefined,
  ms: number,
  work?: (signal: AbortSignal) => Promise<T>,
  late?: () => unknown,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  let timer;
  try {
    return await new Promise<T>((resolve, reject) => {
      const elapse = (): void => (late ? controller.abort(late()) : resolve(undefined as T));
      timer = setTimeout(elapse, Math.min(ms, longestTimer));
      signal?.addEventListener("abort", abort);
      controller.signal.onabort = () => reject(controller.signal.reason as Error);
      work?.(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
