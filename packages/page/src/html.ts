// html: text into HTML by one template tag. Whatever is not already HTML is escaped; nothing else writes markup.
import type { Meaning } from "@plainlabel/pictograms";

/** A piece of HTML and the pictures that stand in it, by their id. */
export interface Html {
  readonly html: string;
  readonly pictures: ReadonlyMap<string, Meaning>;
}

type Value = Html | string | number | null | readonly Value[];

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

/**
 * HTML from a template. Strings and numbers are escaped, for text and for
 * attributes in double quotes alike; null is nothing; pictures are gathered.
 */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => {
  const pictures = new Map<string, Meaning>();
  const written = (value: Value): string => {
    if (value === null) return "";
    if (typeof value === "string" || typeof value === "number") return escaped(String(value));
    if ("html" in value) {
      for (const [id, meaning] of value.pictures) pictures.set(id, meaning);
      return value.html;
    }
    return value.map(written).join("");
  };
  const text = parts.map((part, place) => part + written(values[place] ?? null)).join("");
  return { html: text, pictures };
};
