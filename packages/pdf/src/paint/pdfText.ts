// paint: how numbers and strings stand in a PDF file.

/** A number with at most three decimals: a thousandth of a point is a third of a micrometre. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

const plain = /^[\x20-\x7e]*$/;

/** A text string: plain where ASCII does, UTF-16 with a mark otherwise. */
export const pdfString = (text: string): string => {
  if (plain.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  let hex = "feff";
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, "0");
  return `<${hex}>`;
};

/** Text inside XML: pdfkit puts titles into the metadata as they are, and "&" then breaks it. */
export const xmlText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
