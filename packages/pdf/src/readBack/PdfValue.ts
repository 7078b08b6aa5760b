// readBack: the kinds of value a PDF is made of (ISO 32000-1, 7.3), and how to tell them apart.

export interface PdfName {
  readonly kind: "name";
  readonly name: string;
}
/** A string's bytes, one character per byte. */
export interface PdfString {
  readonly kind: "string";
  readonly bytes: string;
}
export interface PdfReference {
  readonly kind: "reference";
  readonly number: number;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export interface PdfStream {
  readonly kind: "stream";
  readonly dictionary: PdfDictionary;
  /** Still encoded. */
  readonly raw: Uint8Array;
}
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
export const isStream = (value: PdfValue | undefined): value is PdfStream =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "stream";
export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "reference";
/** A name's text, or null for anything else. */
export const nameOf = (value: PdfValue | undefined): string | null =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "name" ? value.name : null;
/** A string's bytes, or null for anything else. */
export const bytesOf = (value: PdfValue | undefined): string | null =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "string"
    ? value.bytes
    : null;
