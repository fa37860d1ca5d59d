import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep, within } from "../../../templates/runtime/core/time.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const forever = (): Promise<never> => new Promise(() => {});
const reason = new Error("left");

/** A signal that counts its listeners. */
function counted(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  let count = 0;
  const { signal } = controller;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    count++;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof addEventListener>) => {
    count--;
    removeEventListener.apply(signal, args);
  };
  return { controller, listeners: () => count };
}

describe("within", () => {
  it("resolves like the work", async () => {
    expect(await within(undefined, 100, async () => 1)).toBe(1);
  });

  it("rejects like the work", async () => {
    await expect(within(undefined, 100, () => Promise.reject(reason))).rejects.toBe(reason);
  });

  it("rejects with a TimeoutError when the time is over, and aborts the work", async () => {
    let inner: AbortSignal | undefined;
    const result = within(undefined, 100, (signal) => ((inner = signal), forever()));
    const checked = expect(result).rejects.toMatchObject({
      name: "TimeoutError",
      message: "No answer in 100 ms",
    });
    await vi.advanceTimersByTimeAsync(99);
    expect(inner?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(inner?.aborted).toBe(true);
    await checked;
  });

  it("rejects with the caller's reason before the work starts", async () => {
    const work = vi.fn(forever);
    await expect(within(AbortSignal.abort(reason), 100, work)).rejects.toBe(reason);
    expect(work).not.toHaveBeenCalled();
  });

  it("rejects with the caller's reason during the work", async () => {
    const controller = new AbortController();
    const checked = expect(within(controller.signal, 100, forever)).rejects.toBe(reason);
    controller.abort(reason);
    await checked;
  });

  it("has no limit with an infinite time, although timers have one", async () => {
    const done = vi.fn();
    void within(undefined, Infinity, forever).catch(done);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).not.toHaveBeenCalled();
  });

  it("leaves no listener and no timer behind, however it ends", async () => {
    const { controller, listeners } = counted();
    await within(controller.signal, 100, async () => 1);
    await within(controller.signal, 100, () => Promise.reject(reason)).catch(() => {});
    const slow = within(controller.signal, 100, forever).catch(() => {});
    await vi.advanceTimersByTimeAsync(100);
    await slow;
    const stopped = within(controller.signal, 100, forever).catch(() => {});
    controller.abort(reason);
    await stopped;
    expect([listeners(), vi.getTimerCount()]).toEqual([0, 0]);
  });
});

describe("sleep", () => {
  it("waits for the time", async () => {
    const done = vi.fn();
    void sleep(undefined, 100).then(done);
    await vi.advanceTimersByTimeAsync(99);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
  });

  it("rejects with the caller's reason, and leaves no listener and no timer behind", async () => {
    const { controller, listeners } = counted();
    const checked = expect(sleep(controller.signal, 100)).rejects.toBe(reason);
    controller.abort(reason);
    await checked;
    const slept = sleep(new AbortController().signal, 100);
    await vi.advanceTimersByTimeAsync(100);
    await slept;
    expect([listeners(), vi.getTimerCount()]).toEqual([0, 0]);
  });
});
