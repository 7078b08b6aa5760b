// fonts: reads the faces that scripts/buildFonts.ts has cut, once for the whole process.
import { readFile } from "node:fs/promises";
import type { FontWeight } from "@plainlabel/core";
import { createFace, type Face } from "./Face.ts";

/** The families that labels are set in; which one is used where is chooseFace's business. */
export type Family =
  | "Andika"
  | "AtkinsonHyperlegibleNext"
  | "NotoSans"
  | "NotoNastaliqUrdu"
  | "NotoNaskhArabic"
  | "NotoSansBengali";

export type Faces = Readonly<Record<Family, Readonly<Record<FontWeight, Face>>>>;

/** Families whose letters climb above and below each other. */
const stacks: Readonly<Record<Family, boolean>> = {
  Andika: false,
  AtkinsonHyperlegibleNext: false,
  NotoSans: false,
  NotoNastaliqUrdu: true,
  NotoNaskhArabic: true,
  NotoSansBengali: true,
};

// From src/fonts and from dist/fonts alike.
const folder = new URL("../../fonts/", import.meta.url);

const load = async (family: Family, cut: "Regular" | "Bold"): Promise<Face> => {
  const name = `${family}-${cut}`;
  return createFace(name, await readFile(new URL(`${name}.ttf`, folder)), stacks[family]);
};

const loadFamily = async (family: Family) => ({
  regular: await load(family, "Regular"),
  bold: await load(family, "Bold"),
});

const loadAll = async (): Promise<Faces> => {
  const entries = await Promise.all(
    (Object.keys(stacks) as Family[]).map(async (family) => [family, await loadFamily(family)] as const),
  );
  return Object.fromEntries(entries) as unknown as Faces;
};

let loaded: Promise<Faces> | undefined;

/** All faces. Rejects if the fonts were not built (`npm run build`). */
export const loadFaces = (): Promise<Faces> => {
  loaded ??= loadAll();
  return loaded;
};
