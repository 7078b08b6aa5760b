// costs: how often a code may be guessed, and whom a wrong one is counted against: the neighbourhood of an
// address, as one guesser may have many.
import { isIPv4 } from "node:net";
import { callerOf } from "./callerOf.ts";

/**
 * Wrong codes and feedback that one neighbourhood may send in a minute: people mistype, and 40 bits must not be
 * tried out.
 */
export const guessesAMinute = 10;

/** The /24 of an IPv4 address, the /64 of an IPv6 address. Never logged, never kept on disk. */
export const guesserOf = (address: string): string => {
  const caller = callerOf(address);
  return isIPv4(caller) ? caller.replace(/\d+$/, "0/24") : caller;
};
