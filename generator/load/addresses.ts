import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

/** Networks that the Internet does not lead to: one's own machine, and networks around it (RFC 6890). */
const networks = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["::", 127, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
] as const;

const privateAddresses = new BlockList();
for (const [network, prefix, family] of networks) privateAddresses.addSubnet(network, prefix, family);

/** Whether the host of a URL is this machine, or one of a private network. */
export async function isPrivate({ hostname }: URL): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const found =
    isIP(host) === 0 ? await lookup(host, { all: true }) : [{ address: host, family: isIP(host) }];
  return found.some(({ address, family }) => privateAddresses.check(address, family === 6 ? "ipv6" : "ipv4"));
}
