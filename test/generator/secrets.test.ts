import { describe, expect, it } from "vitest";
import { withoutSecrets } from "../../generator/secrets.js";

describe("a text about URLs", () => {
  it.each([
    ["https://user:pass@host/a", "https://host/a"],
    ["at HTTP://user@host, at https://a:b@c@d/x", "at HTTP://host, at https://d/x"],
    ["https://user:p@[bad", "https://[bad"],
    [
      "https://host/a?page=1&access_token=abc&x-api-key=d#f",
      "https://host/a?page=1&access_token=…&x-api-key=…#f",
    ],
    ["https://host/a?sig=abc&author=me", "https://host/a?sig=…&author=me"],
    ["mail@host and a?b=c", "mail@host and a?b=c"],
    ["https://host/a@b", "https://host/a@b"],
  ])("%s is printed as %s", (text, printed) => {
    expect(withoutSecrets(text)).toBe(printed);
  });
});
