// prescription: a drawing of labels as an image that needs nothing from anywhere else, at its true size.
import { type Html, html } from "@plainlabel/page";
import type { LabelPicture } from "./PrescriptionView.ts";

/** What means something in an address or in an attribute; a line break would be taken out of an address. */
const asSign: Readonly<Record<string, string>> = {
  ...{ "%": "%25", "#": "%23", "&": "%26", "<": "%3C", ">": "%3E" },
  ...{ '"': "%22", "'": "%27", "\n": "%0A", "\r": "%0D", "\t": "%09" },
};

/**
 * The drawing as an address of itself. A set of three is a quarter of a million
 * characters at every pause of whoever types: in base 64, made letter by letter
 * and escaped once more as markup, it took a good part of the answer's time.
 */
const addressOf = (svg: string): Html => ({
  html: `data:image/svg+xml;charset=utf-8,${svg.replace(/[%#&<>"'\n\r\t]/g, (sign) => asSign[sign]!)}`,
});

/** The size that the drawing says it has, in whole CSS pixels (1/96 inch), so that the page does not jump. */
export const sizeOf = (svg: string): { readonly width: number; readonly height: number } => {
  const [, width = "0", height = "0"] = /^<svg [^>]*width="([\d.]+)mm" height="([\d.]+)mm"/u.exec(svg) ?? [];
  const pixels = (millimetres: string): number => Math.round((Number(millimetres) * 96) / 25.4);
  return { width: pixels(width), height: pixels(height) };
};

/** `words` are for whoever cannot see it. */
export const pictureOf = ({ svg }: Pick<LabelPicture, "svg">, words: string): Html => {
  const { width, height } = sizeOf(svg);
  return html`<img class="label" src="${addressOf(svg)}" alt="${words}" width="${width}" height="${height}">`;
};
