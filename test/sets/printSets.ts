// npm run sets: how often the first label is enough to act on, as a table.
import { createPdfPainter } from "@plainlabel/pdf";
import { describeSets } from "./describeSets.ts";
import { measureSets, setsRows } from "./measureSets.ts";

const painter = await createPdfPainter();
console.log(describeSets(setsRows.map((row) => measureSets(row, painter))));
