/** What a hostile server may do with a request. */
export const behaviours = ["answer", "429", "503", "reset", "stall"];

/** What the server does with this attempt of this call: the same for the same seed, in any order. */
export function behaviourOf(seed, call, attempt) {
  // A few rounds of mixing (xorshift-multiply), good enough for a choice.
  let bits = (seed * 0x9e3779b1 + call * 0x85ebca6b + attempt * 0xc2b2ae35) >>> 0;
  for (let round = 0; round < 3; round++) bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 0;
  const share = bits / 2 ** 32;
  if (share < 0.7) return "answer";
  if (share < 0.8) return "429";
  if (share < 0.9) return "503";
  return share < 0.98 ? "reset" : "stall";
}

/** How a call has to end, and after how many attempts: only a 429 is tried again where the call is not safe. */
export function expected(behave, isSafe, limit) {
  for (let attempt = 1; ; attempt++) {
    const behaviour = behave(attempt);
    const again = behaviour === "429" || (isSafe && behaviour !== "answer");
    if (!again || attempt > limit) return { outcome: outcomes[behaviour], attempts: attempt };
  }
}

const outcomes = {
  answer: "done",
  429: "ApiError 429",
  503: "ApiError 503",
  reset: "ConnectionError",
  stall: "TimeoutError",
};
