// prescription: a drawing of labels as an image that needs nothing from anywhere else, at its true size.
import { type Html, html } from "@plainlabel/page";
import type { LabelPicture } from "./PrescriptionView.ts";

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** The size that the drawing says it has, in whole CSS pixels (1/96 inch), so that the page does not jump. */
export const sizeOf = (svg: string): { readonly width: number; readonly height: number } => {
  const [, width = "0", height = "0"] = /^<svg [^>]*width="([\d.]+)mm" height="([\d.]+)mm"/u.exec(svg) ?? [];
  const pixels = (millimetres: string): number => Math.round((Number(millimetres) * 96) / 25.4);
  return { width: pixels(width), height: pixels(height) };
};

/** `words` are for whoever cannot see it. */
export const pictureOf = ({ svg }: Pick<LabelPicture, "svg">, words: string): Html => {
  const { width, height } = sizeOf(svg);
  return html`<img class="label" src="data:image/svg+xml;base64,${base64(svg)}" alt="${words}" width="${width}" height="${height}">`;
};
