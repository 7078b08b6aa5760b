// directions/lexicon: the places that a caution keeps a dose away from, to be held against where it goes.
import type { Caution } from "./cautions/cautionOf.ts";
import type { CautionId } from "./cautions.ts";

const [eyes, mouth, lips, face] = ["eyes?", "mouth", "lips?", "face"];

/** Words of a place, as a site may be named; "around the eyes" and "eyelids" are beside the eye. */
const places: Readonly<Partial<Record<CautionId, readonly (string | undefined)[]>>> = {
  "keep-away-from-eyes": [eyes],
  "keep-away-from-eyes-and-mouth": [eyes, mouth],
  "keep-away-from-eyes-mouth-and-lips": [eyes, mouth, lips],
  "keep-away-from-eyes-and-lips": [eyes, lips],
  "keep-away-from-skin-around-eyes": ["around (?:the |your )?eyes?", "eyelids?"],
  "keep-away-from-mouth": [mouth],
  "keep-away-from-lips": [lips],
  "keep-away-from-face": [face],
  "keep-away-from-face-and-groin": [face, "groin"],
  "keep-away-from-private-parts": ["genitals?", "genital area", "private parts", "penis", "vulva"],
  "keep-away-from-skin-folds": ["(?:skin )?folds"],
  "do-not-put-on-broken-skin": ["broken skin"],
  "not-on-open-wounds": ["(?:open )?wounds?"],
};

/** "Your face or broken skin", of which each is one. */
const partsOf = (part = ""): readonly string[] =>
  part
    .replace(/^your /, "")
    .split(" or ")
    .filter((word) => word !== "")
    /* "Broken or infected skin". */
    .map((word) => (word === "broken" ? "broken skin" : word));

/** Whether the caution bars a place of this name: "do not use on the face" beside "the face and body". */
export const barsPlace = ({ id, values }: Caution, place: string): boolean => {
  const barred = id === "not-on-part" ? partsOf(values.part) : (places[id] ?? []);
  const besides = place.replace(/\b(?:around|near|below|above) (?:the |your )?(?:eyes?|mouth|lips?)\b/gi, "");
  return barred.some((words) =>
    new RegExp(`\\b(?:${words})\\b`, "i").test(words?.startsWith("around") === true ? place : besides),
  );
};
