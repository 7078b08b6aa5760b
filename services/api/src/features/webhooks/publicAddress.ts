// webhooks: which addresses of the internet may be called. What is not known to be public is not.
import { BlockList, isIP } from "node:net";

const list = (family: "ipv4" | "ipv6", ranges: readonly string[]): BlockList => {
  const blocked = new BlockList();
  for (const range of ranges) {
    const [net = "", prefix = ""] = range.split("/");
    blocked.addSubnet(net, Number(prefix), family);
  }
  return blocked;
};

/** IANA's special-purpose registry of IPv4, multicast and what was never given out. */
const specialIpv4 = list("ipv4", [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // a provider's own (CGNAT)
  "127.0.0.0/8", // this machine
  "169.254.0.0/16", // link-local, where clouds tell machines their secrets
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocols
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, and everybody
]);

/**
 * The one block of IPv6 from which public addresses are given: neither mapped IPv4, NAT64, link-local nor private
 * ones are in it.
 */
const globalIpv6 = list("ipv6", ["2000::/3"]);

/** What in that block is for something else, or leads on to an IPv4 address. */
const specialIpv6 = list("ipv6", [
  "2001::/23", // protocols, Teredo among them
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4
  "3fff::/20", // documentation
]);

/** Whether an address of a name may be called. Text that is no address may not. */
export const isPublicAddress = (address: string): boolean => {
  switch (isIP(address)) {
    case 4:
      return !specialIpv4.check(address, "ipv4");
    case 6:
      // With a zone it is of one link.
      return (
        !address.includes("%") && globalIpv6.check(address, "ipv6") && !specialIpv6.check(address, "ipv6")
      );
    default:
      return false;
  }
};
