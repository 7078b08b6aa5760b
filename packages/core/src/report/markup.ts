// report: HTML as a value. Whatever is put into a template is escaped, unless it came out of one.

/** HTML that is safe to put on a page, made by `html` and nothing else. */
export interface Markup {
  readonly kind: "markup";
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const htmlOf = (part: Part): string => {
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "kind" in part ? part.html : part.map((one) => one.html).join("");
};

/** A piece of HTML: the template as it is, every value in it escaped. Values belong in text or between double quotes. */
export const html = (template: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  kind: "markup",
  html: template.reduce((before, after, at) => before + htmlOf(parts[at - 1]!) + after),
});
