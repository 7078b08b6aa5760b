// fonts: reads the faces that scripts/buildFonts.ts has cut, once for the whole process.
import { readFile } from "node:fs/promises";
import type { FontWeight } from "@plainlabel/core";
import { createFace, type Face } from "./Face.ts";
import { type Family, sizeOfFaces } from "./sizeOfFaces.ts";

export type Faces = Readonly<Record<Family, Readonly<Record<FontWeight, Face>>>>;

// From src/fonts and from dist/fonts alike.
const folder = new URL("../../fonts/", import.meta.url);

const cuts = { regular: "Regular", bold: "Bold" } as const;

/** The face is read by HarfBuzz when it is first asked for: most labels are set in one or two of them. */
const later = (make: () => Face): (() => Face) => {
  let made: Face | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const load = async (family: Family, weight: FontWeight): Promise<() => Face> => {
  const name = `${family}-${cuts[weight]}`;
  const file = await readFile(new URL(`${name}.ttf`, folder));
  return later(() => createFace(name, file, sizeOfFaces[family][weight]));
};

const loadFamily = async (family: Family): Promise<Faces[Family]> => {
  const [regular, bold] = await Promise.all([load(family, "regular"), load(family, "bold")]);
  return {
    get regular() {
      return regular();
    },
    get bold() {
      return bold();
    },
  };
};

const loadAll = async (): Promise<Faces> => {
  const entries = await Promise.all(
    (Object.keys(sizeOfFaces) as Family[]).map(async (family) => [family, await loadFamily(family)] as const),
  );
  return Object.fromEntries(entries) as unknown as Faces;
};

let loaded: Promise<Faces> | undefined;

/** All faces. Rejects if the fonts were not built (`npm run build`). */
export const loadFaces = (): Promise<Faces> => {
  loaded ??= loadAll();
  return loaded;
};
