// text: one shaper for each typeface, made when it is first asked for.
import type { TextStyle } from "@plainlabel/core";
import type { Typeface } from "../fonts/chooseFace.ts";
import type { Faces } from "../fonts/loadFaces.ts";
import { createShaper, type Shaper } from "./createShaper.ts";

/** The shaper for a style; `usual` stands for styles that name no typeface. */
export type ShaperOf = (style: Pick<TextStyle, "typeface">) => Shaper;

const names: Readonly<Record<NonNullable<TextStyle["typeface"]>, Typeface>> = {
  andika: "Andika",
  atkinson: "AtkinsonHyperlegibleNext",
};

/** Shapers share the faces; each keeps its own bounded caches. */
export const createShapers = (faces: Faces, usual: Typeface): ShaperOf => {
  const made = new Map<Typeface, Shaper>();
  return ({ typeface }) => {
    const name = typeface === undefined ? usual : names[typeface];
    const known = made.get(name) ?? createShaper(faces, name);
    made.set(name, known);
    return known;
  };
};
