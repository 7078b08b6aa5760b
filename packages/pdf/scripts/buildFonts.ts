// build: writes packages/pdf/fonts from the pinned npm fonts: cut TTFs and their licences. Does nothing when up to date.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { create } from "fontkit";
import { cutFont } from "./cutFont.ts";
import { type FaceCut, fontPlan } from "./fontPlan.ts";
import { mendAdvances } from "./mendAdvances.ts";

const folder = new URL("../fonts/", import.meta.url);
const stampFile = new URL("stamp.txt", folder);

const sourceOf = (cut: FaceCut): URL => new URL(import.meta.resolve(`${cut.from}/${cut.file}`));
const packageOf = (cut: FaceCut): URL => new URL(import.meta.resolve(`${cut.from}/package.json`));

/** What the folder was built from: change a plan, a script or a font's version and it is built anew. */
const stamp = (): string => {
  const hash = createHash("sha256");
  for (const script of ["buildFonts.ts", "cutFont.ts", "fontPlan.ts", "mendAdvances.ts"]) {
    hash.update(readFileSync(new URL(script, import.meta.url)));
  }
  for (const cut of fontPlan) hash.update(readFileSync(packageOf(cut)));
  return hash.digest("hex");
};

const licenceBody = (): string => {
  const noto = fontPlan.find((cut) => cut.name === "NotoSans-Regular");
  if (!noto) throw new Error("the plan has lost Noto Sans, whose package carries the licence's text");
  return readFileSync(new URL("LICENSE_FONT", packageOf(noto)), "utf8").replace(/^Copyright.*\n/, "");
};

/** The SIL Open Font License under the font's own copyright line (Andika's package carries no licence file). */
const licenceOf = (font: Uint8Array): string => `${create(Buffer.from(font)).copyright}\n${licenceBody()}`;

const build = async (): Promise<void> => {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const cut of fontPlan) {
    const source = readFileSync(sourceOf(cut));
    const mended = cut.advances === undefined ? source : mendAdvances(source, cut.advances);
    const bytes = await cutFont(mended, cut.keep);
    writeFileSync(new URL(`${cut.name}.ttf`, folder), bytes);
    writeFileSync(new URL(`${cut.name.split("-")[0]}.OFL.txt`, folder), licenceOf(source));
    console.log(`${cut.name}.ttf ${bytes.length} bytes`);
  }
  writeFileSync(stampFile, wanted);
};

await build();
