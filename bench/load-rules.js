/** @typedef {"answer" | "429" | "503" | "reset" | "stall"} Behaviour */

/**
 * What the server does with an attempt of a call. Depends on nothing but the arguments, so that the client's side can
 * tell what to expect.
 * @param {number} seed
 * @param {number} call
 * @param {number} attempt
 * @returns {Behaviour}
 */
export function behaviourOf(seed, call, attempt) {
  // A few rounds of xorshift-multiply mix the bits well enough.
  let bits = (seed * 0x9e3779b1 + call * 0x85ebca6b + attempt * 0xc2b2ae35) >>> 0;
  for (let round = 0; round < 3; round++) bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 0;
  const share = bits / 2 ** 32;
  if (share < 0.7) return "answer";
  if (share < 0.8) return "429";
  if (share < 0.9) return "503";
  return share < 0.98 ? "reset" : "stall";
}

/**
 * The outcome of a call and its number of attempts. A call that is not safe to repeat is retried only after a 429.
 * @param {(attempt: number) => Behaviour} behave
 * @param {boolean} isSafe
 * @param {number} limit the most retries
 */
export function expected(behave, isSafe, limit) {
  for (let attempt = 1; ; attempt++) {
    const behaviour = behave(attempt);
    const again = behaviour === "429" || (isSafe && behaviour !== "answer");
    if (!again || attempt > limit) return { outcome: outcomes[behaviour], attempts: attempt };
  }
}

/** @type {Readonly<Record<Behaviour, string>>} */
const outcomes = {
  answer: "done",
  429: "ApiError 429",
  503: "ApiError 503",
  reset: "ConnectionError",
  stall: "TimeoutError",
};
