import { describe, expect, it } from "vitest";
import { readCookies, readList } from "../../../templates/runtime/responses/headers.js";

describe("a header that is a list", () => {
  it.each([
    ["a, b ,c", ["a", "b", "c"]],
    ['"a, b", c', ['"a, b"', "c"]],
    ['"a\\", b", c', ['"a\\", b"', "c"]],
    ['<https://x.test/?a=1,2>; rel="next, more", <b>', ['<https://x.test/?a=1,2>; rel="next, more"', "<b>"]],
    [", a,,", ["a"]],
    ["", []],
  ])("%s has the items %j", (text, items) => {
    expect(readList(text, new Headers())).toEqual(items);
  });

  it("of cookies has one for each line", () => {
    const headers = new Headers();
    headers.append("set-cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/");
    headers.append("set-cookie", "b=2");
    expect(readCookies("", headers)).toEqual(["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/", "b=2"]);
  });
});
