import { TimeoutError } from "./errors.js";

/**
 * Works until it is done, the signal aborts, or the time is up, which is a `TimeoutError`; without work it waits for
 * that time. The work is told through a signal of its own, and not waited for if it does not listen; no timer and no
 * listener stays behind.
 */
export function within<T = void>(
  signal: AbortSignal | undefined,
  ms: number,
  work?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted();
    // A listener on the controller's own signal would cost more than all the rest.
    const controller = new AbortController();
    const settled =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        settle(value);
      };
    const end = (): void => {
      const reason: unknown = signal?.aborted ? signal.reason : new TimeoutError(`No answer in ${ms} ms`);
      settled(reject)(reason);
      controller.abort(reason);
    };
    // A timer for more than 2 ** 31 ms would end at once.
    const timer = setTimeout(work ? end : (settled(resolve) as () => void), Math.min(ms, 2e9));
    signal?.addEventListener("abort", end);
    work?.(controller.signal).then(settled(resolve), settled(reject));
  });
}
