// content: who answers for a change, and which version was read, out of a form.
import type { TypedBy } from "./contentTypes.ts";

/** What was typed in a field, without spaces at its edges. */
export const typedIn = (fields: URLSearchParams, name: string): string => (fields.get(name) ?? "").trim();

/** The lines of an area that hold something. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const readBy = (fields: URLSearchParams): TypedBy => ({
  name: typedIn(fields, "by-name"),
  registration: typedIn(fields, "by-registration"),
});

/** The version that the sender has read; -1, which is refused, where it is no number. */
export const readAfter = (fields: URLSearchParams): number => {
  const text = fields.get("over") ?? fields.get("after") ?? "";
  return /^\d{1,7}$/.test(text) ? Number(text) : -1;
};
