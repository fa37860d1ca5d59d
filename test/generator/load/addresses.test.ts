import { describe, expect, it } from "vitest";
import { isPrivate } from "../../../generator/load/addresses.js";

describe("a host", () => {
  it.each([
    ...["127.0.0.1", "127.9.9.9", "localhost", "[::1]", "[::]", "0.0.0.0", "10.1.2.3", "172.31.0.1"],
    ...["192.168.1.1", "169.254.169.254", "100.64.0.1", "[fd00::1]", "[fe80::1]", "[::ffff:127.0.0.1]"],
    ...["2130706433", "0x7f.1"],
  ])("%s is private", async (host) => {
    expect(await isPrivate(new URL(`http://${host}/`))).toBe(true);
  });

  it.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "[2001:4860:4860::8888]"])("%s is not", async (host) => {
    expect(await isPrivate(new URL(`http://${host}/`))).toBe(false);
  });
});
