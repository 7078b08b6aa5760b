import { expect, test } from "vitest";
import { linkFaults, linkTells, tellingWordsOfMedicine, tellingWordsOfPerson } from "./linkAddress.ts";

const codes = (url: string): readonly string[] => linkFaults(url).map(({ code }) => code);

test.each([
  "HTTPS://EXAMPLE.ORG/L/7KQ2M9X4PAVT3HZC8RWN5JYD6E",
  "https://example.org",
  "https://pages.example.nhs.uk/l/abc?t=1",
  "https://xn--mnchen-3ya.example/abc",
])("%s may be printed", (url) => {
  expect(codes(url)).toEqual([]);
});

test.each([
  ["http://example.org/a", "link-not-https"],
  ["javascript:alert(1)", "link-not-https"],
  ["JaVaScRiPt://example.org/%0aalert(1)", "link-not-https"],
  ["data:text/html,x", "link-not-https"],
  ["//example.org/a", "link-not-https"],
  [" https://example.org/a", "link-not-https"],
  ["https://user:secret@example.org/a", "link-with-credentials"],
  ["https://example.org@evil.example/a", "link-with-credentials"],
  ["https://example.org/a#javascript:alert(1)", "link-with-fragment"],
  ["https://example.org:8443/a", "link-with-port"],
  ["https://example.org:/a", "link-with-port"],
  ["https://127.0.0.1/a", "link-to-ip-address"],
  ["https://0x7f.1/a", "link-to-ip-address"],
  ["https://2130706433/a", "link-to-ip-address"],
  ["https://192.168.1.1./a", "link-to-ip-address"],
  ["https://[::1]/a", "link-to-ip-address"],
  ["https://[::ffff:10.0.0.1]:443/a", "link-to-ip-address"],
  ["https://localhost/a", "link-not-public"],
  ["https://LOCALHOST./a", "link-not-public"],
  ["https://printer.local/a", "link-not-public"],
  ["https://server.internal/a", "link-not-public"],
  ["https://pharmacy/a", "link-not-public"],
  ["https://-bad-.example/a", "link-not-public"],
  ["https://a..example/a", "link-not-public"],
  ["https:\\\\example.org/a", "link-not-https"],
  ["https://example.org/a b", "link-not-a-url"],
  ["https://example.org\\@evil.example", "link-with-credentials"],
  ["https://exämple.org/a", "link-not-a-url"],
  ["https://example.org/\u202eabc", "link-not-a-url"],
])("%s is refused as %s", (url, code) => {
  expect(codes(url)).toEqual([code]);
});

test("an address that names the person or the medicine tells", () => {
  const person = tellingWordsOfPerson("Mrs Anna Jones");
  const medicine = tellingWordsOfMedicine("Sodium valproate 200mg gastro-resistant tablets");
  expect(linkTells("HTTPS://EXAMPLE.ORG/ANNA-J", person)).toBe(true);
  expect(linkTells("https://example.org/l?n=%6Aones", person)).toBe(true);
  expect(linkTells("https://example.org/valproate", medicine)).toBe(true);
  expect(linkTells("https://example.org/tablets/7KQ2M9X4", medicine)).toBe(false);
  expect(linkTells("https://jones.example.org/7KQ2M9X4", person)).toBe(false);
  expect(tellingWordsOfMedicine("Aspirin tablets")).toEqual(["Aspirin"]);
});
