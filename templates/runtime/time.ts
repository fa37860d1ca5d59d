import { TimeoutError } from "./errors.js";

/**
 * Works until it is done, the signal aborts, or the time is up, which is a `TimeoutError`; without work it waits for
 * that time. The work is told through a signal of its own, and not waited for if it does not listen; no timer and no
 * listener stays behind.
 */
export async function within<T = void>(
  signal: AbortSignal | undefined,
  ms: number,
  work?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let timer;
  let abort!: () => void;
  try {
    return await new Promise<T>((resolve, reject) => {
      // A listener on the controller's own signal would cost more than all the rest.
      const end = (reason: Error): void => {
        reject(reason);
        controller.abort(reason);
      };
      const elapse = (): void =>
        work ? end(new TimeoutError(`No answer in ${ms} ms`)) : resolve(undefined as T);
      abort = () => end(signal?.reason as Error);
      // The longest that a timer can run; more would fire at once.
      timer = setTimeout(elapse, Math.min(ms, 0x7fffffff));
      signal?.addEventListener("abort", abort);
      work?.(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
