// directions/agreement: words that are wholly a known caution or way of use, and change no schedule.
import { clausesOf } from "./clausesOfWords.ts";

/** What a label may warn of. Each is said of the medicine, the person or other things, never of a dose. */
const cautions: readonly RegExp[] = [
  /^(?:warning[:.]? ?)?(?:this medicine|these tablets|these capsules|it|this|they)? ?(?:may|can|might) (?:make you (?:feel )?|cause )(?:sleepy|drowsy|drowsiness|dizzy|dizziness|sleepiness)$/,
  /^(?:if (?:this happens|affected|you are affected|so|you feel sleepy|you feel drowsy|drowsy),? )?(?:do not|don't) (?:drive|use tools|use machines|operate machinery)(?:,? (?:or|and) (?:use|operate|drive)? ?(?:tools|machines|machinery|tools or machines|heavy machinery))*$/,
  /^(?:do not|don't) (?:drink|have|take) (?:any )?(?:alcohol|alcoholic drinks?|milk|grapefruit juice)(?: (?:with|while taking|while you are taking) this medicine)?$/,
  /^(?:do not|don't) (?:take|use) (?:anything else|any other (?:medicines?|products?)) (?:containing|that contains?) (?:paracetamol|ibuprofen|aspirin|iron)(?: (?:with|while taking) this medicine)?$/,
  /^(?:do not|don't) stop (?:taking|using) this medicine (?:unless|without) .*(?:doctor|pharmacist|prescriber|advice)[a-z ]*$/,
  /^(?:do not|don't) (?:smoke|go near naked flames|share this medicine)$/,
  /^(?:protect|keep) your skin (?:from|out of) (?:the )?(?:sun|sunlight)(?:(?:,| -| –)? even on a (?:bright|cloudy)(?: but cloudy)? day)?$/,
  /^(?:do not|don't) use sunbeds$/,
  /^(?:keep|store) (?:this medicine )?(?:in a|in the|away from|out of) [a-z ]+$/,
  /^(?:read|see|follow) (?:the|your) [a-z ]*(?:leaflet|instructions|information|card)[a-z ]*$/,
  /^(?:carry|keep) (?:your|a|the) [a-z ]*card(?: with you)?(?: always)?$/,
  /^(?:stop(?: taking| using)?(?: it| this medicine)?|(?:tell|see|ring|speak to) (?:your|a|the) (?:doctor|pharmacist|nurse)) if you (?:get|have|develop|notice|feel) (?:an? )?(?:rash|itching|swelling|wheezing|trouble breathing|difficulty breathing|sore throat|fever|bruising|bleeding|muscle pain|yellow skin|vomiting|sick)(?: and (?:tell|see|ring|speak to) (?:your|a|the) (?:doctor|pharmacist|nurse)(?: straight away| at once)?)?$/,
  /^(?:do not|don't) (?:exceed|take more than) the (?:stated|recommended|prescribed) dose$/,
  /^(?:complete|finish) the (?:prescribed |full |whole )?course(?: of treatment)? unless (?:otherwise directed|directed otherwise|told otherwise)$/,
  /^avoid (?:exposure of (?:the |your )?skin to )?(?:direct )?(?:sunlight|sun)(?: (?:or|and) sun ?lamps)?$/,
  /^(?:space|spread) the doses? evenly (?:through|throughout) the day$/,
  /^(?:keep taking|continue taking|take) (?:this medicine|them|it) until the course is (?:finished|complete)(?:,? unless (?:you are )?told (?:to stop|otherwise))?$/,
  /^(?:dissolve|disperse|mix|dissolve or mix) (?:this medicine |it |the tablets? )?(?:in|with) (?:a little |some )?water before (?:taking|use)(?: it)?$/,
  /^(?:suck|chew|suck or chew) (?:this medicine|it|the tablets?)$/,
  /^(?:spread|apply) thinly (?:on|to) the affected (?:skin|area|areas)(?: only)?$/,
  /^(?:talk to|see|ring|speak to) a doctor (?:at once|straight away) if you (?:take|have taken|use) too much(?: of this medicine)?(?:,? even if you feel well)?$/,
  /^contains? [a-z -]+$/,
  /^(?:this medicine )?(?:may|can|might) (?:colou?r|stain|discolou?r) (?:your )?(?:urine|skin|teeth|clothes|clothing|stools)[a-z, ]*$/,
];

const plain = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.!]+$/, "");

/** Sentences, as stops, semicolons and lines part them; "2.5" and "e.g." are not parted. */
export const sentencesOf = (words: string): readonly string[] =>
  words
    .split(/(?<=[.;!])\s+|\n+/)
    .map((sentence) => sentence.trim().replace(/[;]$/, ""))
    .filter((sentence) => sentence !== "");

/** One sentence that is wholly a caution of the list above: true of every schedule. */
export const isListedCaution = (sentence: string): boolean =>
  cautions.some((caution) => caution.test(plain(sentence)));

/** One sentence that is wholly a caution of the list above or of the reader of free text. */
export const isCaution = (sentence: string): boolean =>
  isListedCaution(sentence) ||
  clausesOf(sentence).some((clauses) => clauses.every(({ kind }) => kind === "instruction"));

/** "sparingly", "a thin layer", "whole with water": how, never when or how much. */
export const isWayOfUse = (words: string): boolean =>
  clausesOf(words.toLowerCase()).some((clauses) => clauses.every(({ kind }) => kind === "instruction"));
