import { expect, test } from "vitest";
import { isPublicAddress } from "./publicAddress.ts";

test.each([
  "1.1.1.1",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "192.167.255.255",
  "223.255.255.255",
  "2606:4700:4700::1111",
  "2a00:1450:4009:80b::200e",
  "2001:200::1",
])("%s may be called", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ["this network", "0.0.0.0"],
  ["private", "10.1.2.3"],
  ["private", "172.16.0.1"],
  ["private", "172.31.255.255"],
  ["private", "192.168.1.1"],
  ["CGNAT", "100.64.0.1"],
  ["CGNAT", "100.127.255.255"],
  ["loopback", "127.0.0.1"],
  ["loopback", "127.255.255.254"],
  ["link-local, a cloud's own", "169.254.169.254"],
  ["documentation", "192.0.2.1"],
  ["benchmarks", "198.19.0.1"],
  ["multicast", "224.0.0.1"],
  ["multicast", "239.255.255.255"],
  ["reserved", "240.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["loopback", "::1"],
  ["none", "::"],
  ["IPv4-mapped", "::ffff:127.0.0.1"],
  ["IPv4-mapped, of a public one too", "::ffff:1.1.1.1"],
  ["IPv4-mapped in hexadecimal", "::ffff:a9fe:a9fe"],
  ["IPv4-compatible", "::7f00:1"],
  ["NAT64", "64:ff9b::a00:1"],
  ["NAT64, local", "64:ff9b:1::a00:1"],
  ["link-local", "fe80::1"],
  ["link-local with its zone", "fe80::1%eth0"],
  ["a zone on a public one", "2606:4700:4700::1111%eth0"],
  ["site-local", "fec0::1"],
  ["private", "fd12:3456:789a::1"],
  ["multicast", "ff02::1"],
  ["6to4 of a private one", "2002:a00:1::1"],
  ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["documentation", "2001:db8::1"],
  ["documentation", "3fff:abc::1"],
  ["discard", "100::1"],
  ["a name", "localhost"],
  ["a number for an address", "2130706433"],
  ["octal", "0177.0.0.1"],
  ["nothing", ""],
])("%s may not be called: %s", (_why, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
