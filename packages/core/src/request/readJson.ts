// request: JSON text to a value that keeps every digit as sent. What JSON.parse would lose in silence is refused.
import { type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { parseJson } from "./parseJson.ts";

/** Largest request (bytes of UTF-8). One item's label holds far less. */
export const largestRequest = 256 * 1024;

/** Largest FHIR Bundle (bytes of UTF-8): a search answer carries many resources that no label needs. */
export const largestBundle = 2 * 1024 * 1024;

interface Limits {
  /** Bytes of UTF-8 allowed; `largestRequest` by default. */
  readonly largest?: number;
  /** Objects, lists and other values allowed; as many as there are by default. */
  readonly mostValues?: number;
}

const tooLarge = (largest: number): Refusal => ({
  code: "json-too-large",
  path: "",
  detail: `The document is larger than ${largest} bytes.`,
  help: "Send fewer items at a time and leave out what a label does not need.",
});

const toText = (source: string | Uint8Array): string | Refusal => {
  if (typeof source === "string") return source;
  const no = (detail: string): Refusal => ({
    code: "json-not-utf8",
    path: "",
    detail,
    help: "Encode the document as UTF-8.",
  });
  // The first two characters of JSON are ASCII (RFC 4627, section 3): a zero byte is half of one in UTF-16.
  if (source[0] === 0 || source[1] === 0) return no("The document is UTF-16 or UTF-32 text.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(source);
  } catch {
    return no("The document is not UTF-8 text.");
  }
};

/**
 * Reads JSON text, or its UTF-8 bytes. Numbers whose shortest form differs from
 * what was sent come back as the text that was sent, so a schema that wants a
 * number refuses them and one that wants digits keeps them. Duplicate fields,
 * `__proto__`, too deep and too large documents are refusals.
 */
export const readJson = (source: string | Uint8Array, limits: Limits = {}): Outcome<unknown> => {
  const largest = limits.largest ?? largestRequest;
  // UTF-8 is never shorter than the count of UTF-16 units, so the cheap test comes first.
  if (source.length > largest) return refused(tooLarge(largest));
  const text = toText(source);
  if (typeof text !== "string") return refused(text);
  if (typeof source === "string" && new TextEncoder().encode(text).length > largest) {
    return refused(tooLarge(largest));
  }
  return parseJson(text.startsWith("\ufeff") ? text.slice(1) : text, limits.mostValues);
};
