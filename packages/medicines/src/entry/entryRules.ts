// entry: which substance each entry of easy-read information is for. Draft, as the entries are: a pharmacist has not signed it.
import type { DmdId } from "../release/rows.ts";
import type { FormKind } from "./formKinds.ts";
import { laterEntryRules } from "./laterEntryRules.ts";

export interface EntryRule {
  /**
   * VTMs by identifier or by the whole of their name, as they stood in April
   * 2019 or later: identifiers change, and a VTM's name is borne by no other.
   * Where no identifier stands, none was seen.
   */
  readonly vtm: readonly { readonly id?: DmdId; readonly name: string }[];
  /** The strengths that the entry is for; left out: every one. */
  readonly strengths?: readonly string[];
  /** The VTM is a combination, by a name of its own. */
  readonly several?: true;
  /** What a word for a form means of this entry, where that is not what it means of others. */
  readonly means?: Readonly<Record<string, FormKind>>;
}

/** The rules of entries whose substances' identifiers were seen. */
const seenEntryRules: Readonly<Record<string, EntryRule>> = {
  allopurinol: { vtm: [{ id: "25246002", name: "Allopurinol" }] },
  amitriptyline: { vtm: [{ id: "40589005", name: "Amitriptyline" }] },
  amlodipine: { vtm: [{ id: "108537001", name: "Amlodipine" }] },
  amoxicillin: { vtm: [{ id: "27658006", name: "Amoxicillin" }] },
  apixaban: { vtm: [{ id: "703906002", name: "Apixaban" }] },
  aripiprazole: { vtm: [{ id: "406785006", name: "Aripiprazole" }] },
  "aspirin 75 mg": { vtm: [{ id: "7947003", name: "Aspirin" }], strengths: ["75 mg"] },
  atorvastatin: { vtm: [{ id: "108600003", name: "Atorvastatin" }] },
  "beclometasone inhaler": { vtm: [{ id: "1389007", name: "Beclometasone" }] },
  bendroflumethiazide: { vtm: [{ id: "91135008", name: "Bendroflumethiazide" }] },
  bisoprolol: { vtm: [{ id: "108547003", name: "Bisoprolol" }] },
  candesartan: { vtm: [{ id: "108587008", name: "Candesartan" }] },
  carbamazepine: { vtm: [{ id: "40820003", name: "Carbamazepine" }] },
  cetirizine: { vtm: [{ id: "108655000", name: "Cetirizine" }] },
  "chloramphenicol eye drops": { vtm: [{ id: "57191001", name: "Chloramphenicol" }] },
  citalopram: { vtm: [{ id: "321986007", name: "Citalopram" }] },
  clopidogrel: { vtm: [{ id: "108979001", name: "Clopidogrel" }] },
  "co-codamol": { vtm: [{ id: "44102411000001107", name: "Co-codamol" }], several: true },
  colecalciferol: { vtm: [{ id: "108943009", name: "Colecalciferol" }] },
  dapagliflozin: { vtm: [{ id: "703678003", name: "Dapagliflozin" }] },
  diazepam: { vtm: [{ id: "48546005", name: "Diazepam" }] },
  doxazosin: { vtm: [{ id: "108556006", name: "Doxazosin" }] },
  doxycycline: { vtm: [{ id: "10504007", name: "Doxycycline" }] },
  edoxaban: { vtm: [{ id: "714687009", name: "Edoxaban" }] },
  "ferrous fumarate": { vtm: [{ id: "52108005", name: "Ferrous fumarate" }] },
  flucloxacillin: { vtm: [{ id: "96067005", name: "Flucloxacillin" }] },
  fluoxetine: { vtm: [{ id: "53640004", name: "Fluoxetine" }] },
  "folic acid": { vtm: [{ id: "6247001", name: "Folic acid" }] },
  furosemide: { vtm: [{ id: "81609008", name: "Furosemide" }] },
  gabapentin: { vtm: [{ id: "108402001", name: "Gabapentin" }] },
  gliclazide: { vtm: [{ id: "325238000", name: "Gliclazide" }] },
  "hydrocortisone cream": { vtm: [{ id: "16602005", name: "Hydrocortisone" }] },
  ibuprofen: { vtm: [{ id: "38268001", name: "Ibuprofen" }] },
  "insulin glargine": { vtm: [{ id: "126212009", name: "Insulin glargine" }] },
  lactulose: { vtm: [{ id: "111137007", name: "Lactulose" }] },
  lamotrigine: { vtm: [{ id: "96195007", name: "Lamotrigine" }] },
  lansoprazole: { vtm: [{ id: "108666007", name: "Lansoprazole" }] },
  "latanoprost eye drops": { vtm: [{ id: "108838001", name: "Latanoprost" }] },
  levetiracetam: { vtm: [{ id: "116076009", name: "Levetiracetam" }] },
  levothyroxine: { vtm: [{ id: "10071011000001106", name: "Levothyroxine" }] },
  lisinopril: { vtm: [{ id: "108575001", name: "Lisinopril" }] },
  losartan: { vtm: [{ id: "96309000", name: "Losartan" }] },
  metformin: { vtm: [{ id: "109081006", name: "Metformin" }] },
  "methotrexate (weekly)": { vtm: [{ id: "68887009", name: "Methotrexate" }] },
  mirtazapine: { vtm: [{ id: "108430001", name: "Mirtazapine" }] },
  naproxen: { vtm: [{ id: "11847009", name: "Naproxen" }] },
  nitrofurantoin: { vtm: [{ id: "85343003", name: "Nitrofurantoin" }] },
  olanzapine: { vtm: [{ id: "108441004", name: "Olanzapine" }] },
  omeprazole: { vtm: [{ id: "25673006", name: "Omeprazole" }] },
  paracetamol: { vtm: [{ id: "90332006", name: "Paracetamol" }] },
  prednisolone: { vtm: [{ id: "52388000", name: "Prednisolone" }] },
  pregabalin: { vtm: [{ id: "415159003", name: "Pregabalin" }] },
  propranolol: { vtm: [{ id: "55745002", name: "Propranolol" }] },
  ramipril: { vtm: [{ id: "108564000", name: "Ramipril" }] },
  risperidone: { vtm: [{ id: "108386000", name: "Risperidone" }] },
  "salbutamol inhaler": { vtm: [{ id: "777483005", name: "Salbutamol" }] },
  senna: { vtm: [{ id: "30125007", name: "Senna" }] },
  sertraline: { vtm: [{ id: "321958004", name: "Sertraline" }] },
  simvastatin: { vtm: [{ id: "777537002", name: "Simvastatin" }] },
  "sodium valproate": { vtm: [{ id: "10049011000001109", name: "Sodium valproate" }] },
  tamsulosin: { vtm: [{ id: "108559004", name: "Tamsulosin" }] },
  warfarin: { vtm: [{ id: "48603004", name: "Warfarin" }] },
};

/** By the entry's key. An entry that is not here is found by code alone. */
export const entryRules: Readonly<Record<string, EntryRule>> = { ...seenEntryRules, ...laterEntryRules };

/** Entries that have no one substance, or one whose identifier has not been seen yet. */
export const foundByCodeAlone: Readonly<Record<string, string>> = {
  "emollient cream": "emollients are many mixtures; most have no substance in the dictionary",
  sildenafil: "its two uses have an entry each, and the substance does not tell which",
  "sildenafil (lungs)": "its two uses have an entry each, and the substance does not tell which",
  macrogol: "macrogol compounds have no substance in the dictionary, and macrogol alone has two",
};
