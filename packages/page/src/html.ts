// html: text into HTML by one template tag. Whatever is not already HTML is escaped; nothing else writes markup.

/** A piece of HTML. */
export interface Html {
  readonly html: string;
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

const written = (value: Value): string => {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  return "html" in value ? value.html : value.map(written).join("");
};

/**
 * HTML from a template. Strings and numbers are escaped, for text and for
 * attributes in double quotes alike; null is nothing.
 */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: parts.map((part, place) => part + written(values[place] ?? null)).join(""),
});
