// costs: whom a request without a key is counted against: the address it came from. Never logged, never kept on disk.
import { isIPv6 } from "node:net";

/**
 * The first four groups of an IPv6 address: one household or office has a /64 to itself and could change
 * addresses for ever.
 */
const network = (address: string): string => {
  const plain = address.replace(/%.*$/, "");
  const [head = "", tail] = plain.split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => "0");
  return [...front, ...zeros, ...back]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
};

/** One name for everybody who shares an IPv4 address or an IPv6 /64. */
export const callerOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  return isIPv6(address) ? network(address) : address;
};
