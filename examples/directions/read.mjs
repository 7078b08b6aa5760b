// Directions in ten lines: node read.mjs "Take one tablet twice a day" tablets, or a file of FHIR Dosage: node read.mjs dosage.json
import { readFileSync } from "node:fs";
import { interpretDirections } from "@plainlabel/directions";

const [, , sent = "Take HALF a tablet each morning", form] = process.argv;
const directions = sent.endsWith(".json")
  ? { dosage: JSON.parse(readFileSync(sent, "utf8")) }
  : { text: sent };
const reading = interpretDirections(directions, { form });

console.log(JSON.stringify(reading.understood ? reading.regimen : reading.refusals, null, 2));
for (const { code, detail } of reading.questions) console.error(`${code}: ${detail}`);
process.exitCode = reading.understood && reading.questions.length === 0 ? 0 : 2;
