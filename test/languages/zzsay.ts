import { translatedTags, translateLabel } from "@plainlabel/language";
import { regimenOfWords } from "../../packages/language/testing/byHand.ts";
for (const t of process.argv.slice(2)) for (const tag of translatedTags) {
  const { directions:d } = translateLabel(tag, { regimen: regimenOfWords(t), warnings: [], furniture: [] });
  console.log(tag, d.said ? d.sentences.map(s=>s.runs.map(r=>r.text).join("")).join(" | ") : "-- "+d.why);
}
