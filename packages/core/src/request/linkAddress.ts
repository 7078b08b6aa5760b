// request: the address that a label's QR code opens. Public, https, and without the person in it.
import type { RefusalCode } from "@plainlabel/directions";
import type { Fault } from "./displayText.ts";

/** Longest address: beyond it no QR symbol of a size a label can bear. */
export const longestLink = 200;

const shape = /^https:\/\/([a-z0-9.-]+)(\/[\w.~!$&'()*+,;=:@%/-]*)?(\?[\w.~!$&'()*+,;=:@%/?-]*)?$/i;

/** Names that never leave a building (RFC 2606, 6761, 6762, 8375), or that no ordinary phone can open. */
const privateEndings = ["localhost", "local", "internal", "intranet", "lan", "home", "corp", "home.arpa"];
const deadEndings = ["invalid", "test", "onion"];

/** Words that say what a medicine is made as, and so could be any medicine. */
const formWords =
  /^(tablets?|capsules?|solution|suspension|cream|ointment|drops|inhaler|spray|patch(es)?|sachets?|coated|chewable|soluble|release|modified|liquid|powder|lotion|injection|suppositor(y|ies)|pessar(y|ies)|sugar|medicines?)$/i;

const ipAddress: Fault = {
  code: "link-to-ip-address",
  detail: "The link names a computer by its number.",
  help: "Use the public name of the site.",
};

const hostFault = (host: string): Fault | null => {
  const name = host.toLowerCase().replace(/\.$/, "");
  const ends = (ending: string): boolean => name === ending || name.endsWith(`.${ending}`);
  const labels = name.split(".");
  const wellFormed = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  // A last label that begins with a digit is an address in numbers, in one of the many ways to write one.
  if (/^\d/.test(labels.at(-1) ?? "") || name.startsWith("0x")) {
    return ipAddress;
  }
  if (!wellFormed || labels.length < 2 || [...privateEndings, ...deadEndings].some(ends)) {
    return {
      code: "link-not-public",
      detail: "The link's host is not a public name that a person's phone can open.",
      help: "Use the public name of the site.",
    };
  }
  return null;
};

/** What keeps a text from being a link we would print. Upper case is welcome: it makes a smaller QR code. */
export const linkFaults = (url: string): readonly Fault[] => {
  const faults: Fault[] = [];
  const say = (code: RefusalCode, detail: string, help: string): void =>
    void faults.push({ code, detail, help });
  if (!/^https:\/\//i.test(url)) {
    say("link-not-https", "The link does not begin with https://.", "Send an https address.");
    return faults;
  }
  if (/^[^/?#]*\/\/[^/?#]*@/.test(url)) {
    say("link-with-credentials", "The link carries a user name or password.", "Remove what stands before @.");
  }
  if (url.includes("#")) {
    const help = "Leave out # and what follows: the site never sees it, so it could not be revoked.";
    say("link-with-fragment", "The link has a fragment.", help);
  }
  if (/^https:\/\/[^/?#[]*:\d*(?:[/?#]|$)/i.test(url)) {
    say("link-with-port", "The link names a port.", "Serve the page on the usual port for https.");
  }
  if (faults.length > 0) return faults;
  if (/^https:\/\/\[/i.test(url)) return [ipAddress];
  const parts = shape.exec(url);
  if (parts === null) {
    const help = "Percent-encode what is not allowed in an address (RFC 3986).";
    say("link-not-a-url", "The link is not a valid address.", help);
    return faults;
  }
  const fault = hostFault(parts[1] ?? "");
  return fault === null ? [] : [fault];
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Whether one of `words` stands in the link's path or query. A label's code
 * names neither the person nor the medicine (promise 5): whoever finds or scans
 * it learns nothing.
 */
export const linkTells = (url: string, words: readonly string[]): boolean => {
  const afterHost = decoded(url.replace(/^[a-z]+:\/\/[^/?#]*/i, "")).toLowerCase();
  return words.some((word) => afterHost.includes(word.toLowerCase()));
};

/** Words of a person's name that would give the person away; shorter ones occur in random tokens by chance. */
export const tellingWordsOfPerson = (name: string): readonly string[] => name.match(/\p{L}{4,}/gu) ?? [];

/** Words of a medicine's name that would give it away: those before its strength, not words of its form. */
export const tellingWordsOfMedicine = (name: string): readonly string[] =>
  (name.split(/\d/)[0]?.match(/\p{L}{5,}/gu) ?? []).filter((word) => !formWords.test(word));
