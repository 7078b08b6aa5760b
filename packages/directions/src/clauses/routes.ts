// directions/clauses: by which way a dose goes in: "by mouth", "under the tongue", "pr".
import { beginningsIn } from "../grammar/beginnings.ts";
import { beginningWith, meaning, type Parser, type Source } from "../grammar/parser.ts";
import { phrases } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";

/** "by oral route", "via the topical route": the words that stand before "route". */
const routeWords: readonly (readonly [words: string, route: string])[] = [
  ["oral", "oral"],
  ["sublingual", "sublingual"],
  ["buccal", "buccal"],
  ["rectal", "rectal"],
  ["vaginal", "vaginal"],
  ["subcutaneous", "subcutaneous"],
  ["intramuscular", "intramuscular"],
  ["intravenous", "intravenous"],
  ["(topical|cutaneous)", "topical"],
  ["transdermal", "transdermal"],
  ["(inhalation|inhaled|respiratory|respiratory tract)", "inhalation"],
  ["(nasal|intranasal)", "nasal"],
  ["(ophthalmic|ocular)", "ophthalmic"],
  ["(otic|aural|auricular)", "otic"],
];

/** Any clause about the route. */
export const route: Parser<Clause> = meaning(
  phrases<string>([
    ["(by mouth|orally|oral|po|per os|per oral)", "oral"],
    ["(under the tongue|under tongue|sublingually|sublingual|under your tongue|sl)", "sublingual"],
    [
      "(buccally|buccal|in the buccal cavity|into the buccal cavity|in the buccal pouch|to the buccal cavity|in the cheek|inside the cheek pouch|between the gum and cheek|between gum and cheek|inside the cheek|inside your cheek|in your cheek|between the cheek and gum|between cheek and gum|between your gum and cheek|between your cheek and gum|against the gum|against your gum|against the gums|onto the gum)",
      "buccal",
    ],
    [
      "(rectally|rectal|per rectum|into the rectum|in the rectum|in rectum|into the back passage|in the back passage|into the bottom|into your bottom|pr|by rectum|into rectum)",
      "rectal",
    ],
    [
      "(vaginally|vaginal|per vagina|into the vagina|in the vagina|into vagina|in vagina|pv|intravaginally)",
      "vaginal",
    ],
    [
      "(subcutaneously|subcutaneous|subcut|by subcutaneous injection|under the skin|sc|s / c|via subcutaneous injection|by subcut injection|sub cutaneously)",
      "subcutaneous",
    ],
    [
      "(intramuscularly|intramuscular|by intramuscular injection|into the muscle|into a muscle|into muscle|im|by deep intramuscular injection|by deep im injection|deep im|deep intramuscular|by im injection)",
      "intramuscular",
    ],
    ["(intravenously|intravenous|by intravenous injection|iv|into a vein|into the vein)", "intravenous"],
    ["(topically|topical|externally)", "topical"],
    ["(transdermally|transdermal)", "transdermal"],
    ["(ophthalmic|ophthalmically)", "ophthalmic"],
    ["(otic|otically)", "otic"],
    ...routeWords.map(([words, name]) => [`(by|via|) (the|) ${words} route`, name] as const),
    ["(into the lungs|by inhalation|into lungs|via inhalation)", "inhalation"],
    ["(nasally|nasal|intranasally)", "nasal"],
  ]),
  (name) => ({ kind: "route", route: name }),
);

/** Routes that no clause names without "route". */
const partWords: Readonly<Record<string, string>> = { inhalation: "inhalation", cutaneous: "topical" };

const partBeginnings = beginningsIn(Object.keys(partWords));

/** "2 puffs - 2 times a day - Inhalation": a part of the joined form that names the route alone. */
export const routePart: Parser<Clause> = beginningWith(
  (source: Source, at: number) => {
    const [before, here, next] = [source.token(at - 1), source.token(at), source.token(at + 1)];
    const route = partWords[here?.text ?? ""];
    return route !== undefined && before?.text === "-" && (next === undefined || next.text === "-")
      ? [{ value: { kind: "route" as const, route }, end: at + 1 }]
      : [];
  },
  () => partBeginnings,
);
