// npm run languages [-- ur hi]: every example as a draft in two languages, as PDF in out/languages/, for somebody to look at.
import { mkdir, writeFile } from "node:fs/promises";
import { ourTranslator } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { makeDuals } from "./makeDuals.ts";

const asked = process.argv.slice(2);
const painter = await createPdfPainter();

for (const language of asked.length > 0 ? asked : ourTranslator.tags) {
  const folder = new URL(`../../out/languages/${language}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const { name, file, item, told } of await makeDuals(language, painter, ourTranslator)) {
    console.log(`${language} ${name}: ${item?.set.pages.length ?? 0} labels; ${told}`);
    if (file !== null) await writeFile(new URL(`${name}.pdf`, folder), file);
  }
}
