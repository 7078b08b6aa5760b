// directions/clauses: where a dose goes: sites from closed lists, with the side as a word of the site.

import { before } from "../grammar/endings.ts";
import { asTyped, either, mark, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { Clause, Site } from "./Clause.ts";
import { eyeInCapitals } from "./eyeCodes.ts";

type Side = NonNullable<Site["side"]>;

const to = anyOf(
  "(in|into|to|on|onto|in to|on to|up|inside|to the inside of|to inside of|inside of|to the inner surface of|inside the)",
);

/** An ointment for the skin of these is another than one for their inside, and a label says the place alone. */
const isOpening = ({ name }: Site): boolean => name === "anus" || name === "stoma" || name === "cheek";

const about = anyOf("(around|over|round|to the skin around|on the skin around)");

const side: Parser<Side> = phrases<Side>([
  ["(the|) (left|l|lt)", "left"],
  ["(the|) (right|r|rt)", "right"],
  ["(the|) both", "both"],
  ["both of the", "both"],
  ["each", "each"],
  ["every", "each"],
  ["(the|) affected", "affected"],
  ["(the|) operated", "operated"],
  ["(the|) operative", "operated"],
  ["your left", "left"],
  ["your right", "right"],
  ["both of your", "both"],
  ["(right and left|left and right|the left and right|the right and left)", "both"],
]);

const sidedPart: Parser<{ name: string; many: boolean }> = phrases<{ name: string; many: boolean }>(
  (
    [
      ["eye", "eye", "eyes"],
      ["ear", "ear", "ears"],
      ["ear", "ear canal", "ear canals"],
      ["nostril", "(nostril|nare)", "(nostrils|nares)"],
      ["eyelid", "eyelid", "eyelids"],
      ["lower eyelid", "(lower lid|lower eyelid)", "(lower lids|lower eyelids)"],
      ["hand", "hand", "hands"],
      ["foot", "foot", "feet"],
      ["knee", "knee", "knees"],
      ["leg", "leg", "legs"],
      ["arm", "arm", "arms"],
      ["elbow", "elbow", "elbows"],
      ["ankle", "ankle", "ankles"],
      ["wrist", "wrist", "wrists"],
      ["hip", "hip", "hips"],
      ["shoulder", "shoulder", "shoulders"],
      ["heel", "heel", "heels"],
      ["toe", "toe", "toes"],
      ["armpit", "armpit", "armpits"],
      ["thigh", "thigh", "thighs"],
      ["breast", "breast", "breasts"],
    ] as const
  ).flatMap(([name, one, many]) => [
    [one, { name, many: false }] as const,
    [many, { name, many: true }] as const,
  ]),
);

const bareSide: Parser<Side> = phrases<Side>([
  ["(left|l|lt|l /)", "left"],
  ["(right|r|rt|r /)", "right"],
  ["(both|b /)", "both"],
  ["each", "each"],
  ["affected", "affected"],
]);

const fits = (which: Side, many: boolean): boolean =>
  which === "both" ? many : which === "affected" ? true : !many;

const sidedBy = (sides: Parser<Side>): Parser<Site> =>
  sequence<[Side, { name: string; many: boolean }], Site>([sides, sidedPart], (which, { name, many }) =>
    fits(which, many) ? { name, side: which } : null,
  );

/** "the left eye" after a preposition; "left eye" and "both eyes" also stand without one. */
const sided = sidedBy(side);
const bareSided = sidedBy(bareSide);

/** "the affected eye(s)" and areas of skin. */
const affected: Parser<Site> = phrases<Site>(
  (
    [
      ["area", "(area|areas)"],
      ["area of skin", "(area|areas) of (skin|the skin)"],
      ...[
        "face",
        "scalp",
        "body",
        "neck",
        "trunk",
        "back",
        "chest",
        "arms",
        "legs",
        "hands",
        "feet",
        "arms and legs",
        "face and neck",
      ].map((part) => [`area of the ${part}`, `(area|areas) (of|on) (the|) ${part}`] as const),
      ["skin", "(skin)"],
      ["area of the mouth", "(area|areas) (in|of) (the|) mouth"],
      ["skin area", "skin (area|areas)"],
      ["part", "(part|parts)"],
      ["site", "(site|sites)"],
      ["nail", "(nail|nails)"],
      ["joint", "(joint|joints)"],
      ["nostril", "nostrils"],
      ["place", "(place|places)"],
      ["region", "(region|regions)"],
    ] as const
  ).map(([name, typed]) => [`(the|your|all|) affected ${typed}`, { name, side: "affected" }] as const),
);

const plainSites: readonly (readonly [typed: string, site: Site])[] = [
  "(the|your|) face",
  "(the|your|) scalp",
  "(the|your|) skin",
  "(the|your|) body",
  "(the|your|) (neck|back|chest|abdomen|trunk|groin|hair|forearm|forearms|inner forearm|outer thigh|inner thigh|buttock|stomach|tummy|belly|back of the neck|lips|gums|mouth|nose|rash|wound|legs|arms|hands|feet|knees|nails|toes|navel|vulva|perineum|armpits|beard area|nappy area|anus|penis|genital area|lower back|upper arm|thigh|upper back|cheeks|forehead|elbows|shoulders|ankles|buttocks|heels|nostrils|eyelids|eyelashes|lashes|lids|lid margins)",
  "(the|) (sore|painful|itchy|inflamed|infected|dry|rough|treatment|treated|involved) (area|areas|patches|nipples|nipple|part|parts|skin|knee|knees|joint|joints|back|shoulder|muscle|muscles|hand|hands|foot|feet|neck|ankle|elbow|wrist|hip)",
  "(the|) (lesion|lesions|wart|warts|verruca|verrucas|spots|ulcer|ulcers|sores|scar|mole|cold sore|blisters)",
  "(lesion|lesions|eczema|psoriasis|rash|warts|spots|patches|dry patches|scaly patches|dry skin|dry areas|areas of dry skin) on (scalp|the scalp|face|the face|body|the body|trunk|the trunk|back|the back|chest|the chest|legs|the legs|arms|the arms|hands|the hands|feet|the feet|neck|the neck)",
  "(the|) (skin under the breasts|skin under breasts|sacral area|skin folds and under breasts|groin and under breasts|under breasts and groin|groins and under breasts|groin and armpits|armpits and groin|hair and scalp|scalp and hair)",
  "(the|) (leg ulcer|leg ulcers|foot ulcer|foot ulcers|pressure ulcer|pressure ulcers|pressure sore|pressure sores)",
  "dry areas of skin",
  "(areas of dry skin|all areas of dry skin)",
  "(the|) dry skin",
  "(the|) whole body",
  "(the|) (face and neck|hands and feet|arms and legs|face and scalp|scalp and face|face and body|legs and arms|trunk and limbs|face and chest)",
  "(the|) (face and hands|hands and face|legs and feet|face and ears|scalp and body|face and eyelids)",
  "(the|) area around the anus",
  "(the|your|) (groin area|perianal area|mouth ulcers|mouth ulcer)",
  "(the|your|) (corners of the mouth|corner of the mouth|mouth corners|lower gum|upper gum|inside of the cheek|inside of the lip|inner cheek|lip|upper lip|lower lip|earlobe|ear lobe|outer ear canal|belly button|umbilicus|knuckles|wrists|palms and soles|hands and nails|cuticles|nail beds|nail and surrounding skin|under arms|underarms|cleavage|waist|sides|flanks|sternum|rib cage|ribs|spine|base of the spine|sacrum|tailbone|pressure areas|bony areas|stoma|stoma site|around the stoma|peg site|catheter site|drain site|injection site|cannula site|skin graft|graft site|stump|amputation stump|toe web spaces|toe webs|skin between the toes|sole|sole of the foot|soles of the feet|soles of feet|vaginal area|vaginal opening|labia|clitoris|foreskin|glans|scrotum|testicles|bikini area|natal cleft|rectal area|anal margin|anal fissure|fissure)",
  "(the|) dental appliance",
  "(the|your|) (denture|dentures|fitting surface of the denture|fitting surface of the dentures|fitting surface of dentures|fitting surface of denture|denture fitting surface)",
  "(the|) (eyes|ears)",
  "(the|) (eye|ear|nostril)",
  "one nostril",
  "(the|your|) (knee|hand|foot|leg|arm|elbow|shoulder|ankle|wrist|hip|heel|toe|eyelid|toenail|nail|fingernail|finger|toenails|fingernails|fingers|nipple|nipples|shin|shins|calf|calves)",
  "(the|) (throat|gum|tooth|teeth)",
  "(the|) (eczema|psoriasis|scaly|red|raised|thickened|crusted|weeping|broken|cracked|flaky|bald) (patches|areas|patch|area|skin|plaques)",
  "(patches|areas|plaques) of (dry skin|inflammation|inflamed skin|rash|infection|redness|itching)",
  "(the|your|) (limbs|rest of the body|rest of body|backs of the knees|backs of hands|skin folds|skin creases|flexures|elbow creases|buttock area|upper buttock|upper thigh|upper thighs|outer arm|outer upper arm|inner thighs|outer thighs|upper outer thigh|thighs|hips|jaw|jawline|chin|cheek|forehead and cheeks|temples|hairline|eyebrows|ears and scalp|parting|bald areas|head|side of the neck|back of neck|front of the thigh|abdominal wall|lower tummy|tummy or thigh|thigh or tummy|ulcerated area|wound site|wound bed|burn|burns|graze|bite|bites|sting|stings|insect bites|insect bite|bruise|bruises|corn|corns|callus|calluses|heel cracks|cracked heels|joint|joints|painful joints|stiff joints|site of pain|area of pain|painful site|swelling|haemorrhoids|piles|surrounding skin|skin around the wound|lump|lumps|boil|boils|stye|nasal passages)",
  "(the|your|) (abdomen|abdomen or thigh|thigh or abdomen|stomach or thigh|thigh or stomach|upper arm or thigh|thigh or upper arm|arms or shoulders|shoulders or arms|upper arms or shoulders|shoulders or upper arms|thigh or arm|arm or thigh|inner thigh or arm|inner thigh or upper arm|arm or inner thigh|upper arm or inner thigh|upper arms or thighs|upper arms or inner thighs|arms or thighs|arms and shoulders|upper arms and shoulders|shoulders and upper arms|buttock or thigh|buttocks or abdomen|lower abdomen|lower abdomen or thigh|upper outer arm|upper chest|outer ear|ear canal|soles|palms|scalp and body|buttocks or thighs|shoulder or upper arm|anal area|genitals|eczema|psoriasis|eczema areas|areas of eczema|psoriasis areas|areas of psoriasis|back of the hand|web spaces|lower legs|upper arms|forearms|inner arm|upper body|lower lid|lower eyelid)",
].flatMap((pattern) => spellPlain(pattern).map(([typed, name]) => [typed, { name, side: null }] as const));

const plainSite: Parser<Site> = phrases<Site>(plainSites);

/** Openings, where what is put in one is not put in the other. */
const openings: ReadonlySet<string> = new Set(
  "eye eyes ear ears nostril nostrils nose mouth throat".split(" "),
);

const oneName: ReadonlySet<string> = new Set(plainSites.map(([, { name }]) => name));

const surface: Parser<string> = meaning(plainSite, ({ name }) => (openings.has(name) ? null : name));

const orAnd: Parser<string> = either(
  phrases<string>([
    ["(or|and / or)", "or"],
    ["and", "and"],
  ]),
  sequence<[true, string], string>(
    [
      mark(","),
      phrases<string>([
        ["or", "or"],
        ["and", "and"],
      ]),
    ],
    (_, word) => word,
  ),
);

/** Places of which one is chosen each time, as for a patch, a hormone gel or an injection. */
const chosenOne: ReadonlySet<string> = new Set([
  ..."arm arms shoulder shoulders thigh thighs abdomen stomach tummy buttock buttocks hip hips".split(" "),
  ...["upper arm", "upper arms", "outer arm", "inner arm", "inner thigh", "inner thighs", "outer thigh"],
  ...["outer thighs", "upper thigh", "upper thighs", "lower abdomen", "upper outer arm"],
]);

/** Places that are all spread on where both are named. */
const spreadBoth: ReadonlySet<string> = new Set(
  "face neck scalp body trunk chest back arms legs hands feet elbows knees ears groin armpits forehead cheeks eyelids limbs".split(
    " ",
  ),
);

/** "arms/thighs" is either of the two, "face/neck" both. */
const aroundSlash: Parser<string> = sequence<[string, true, string], string>(
  [surface, mark("/"), surface],
  (first, _, second) => {
    const areAll = (places: ReadonlySet<string>): boolean => places.has(first) && places.has(second);
    if (first === second) return null;
    if (areAll(spreadBoth)) return `${first} and ${second}`;
    return areAll(chosenOne) ? `${first} or ${second}` : null;
  },
);

/**
 * "arm or shoulder", "thigh, buttock or abdomen" (named without the comma): two or three places of the skin;
 * those with a name in common have their own row.
 */
const severalJoined: Parser<Site> = meaning(
  either(
    sequence<[string, string, string], string>(
      [surface, orAnd, surface],
      (first, word, second) => `${first} ${word} ${second}`,
    ),
    sequence<[string, true, string, string, string], string>(
      [surface, mark(","), surface, orAnd, surface],
      (first, _, second, word, third) => `${first} ${word} ${second} ${word} ${third}`,
    ),
  ),
  (name) => (oneName.has(name) ? null : { name, side: null }),
);

const severalPlain: Parser<Site> = either(
  severalJoined,
  meaning(aroundSlash, (name) => ({ name, side: null })),
);

/** The phrase, and its name without article. */
function spellPlain(pattern: string): readonly (readonly [string, string])[] {
  const start = /^\((?:the|your|\|)+\) /;
  const name = pattern.replace(start, "");
  return spellNames(name).flatMap((one) =>
    ["the ", "your ", ""].map((article) => [article + one, one] as const),
  );
}

function spellNames(pattern: string): readonly string[] {
  const open = pattern.indexOf("(");
  if (open < 0) return [pattern];
  const close = pattern.indexOf(")", open);
  return pattern
    .slice(open + 1, close)
    .split("|")
    .flatMap((choice) => spellNames(pattern.slice(0, open) + choice + pattern.slice(close + 1)));
}

/** A place as the object of a verb: "wash the affected area", "rinse mouth". */
export const object: Parser<Site> = either(
  affected,
  phrases<Site>([
    ["(the|your|) mouth", { name: "mouth", side: null }],
    ["(the|your|) hair", { name: "hair", side: null }],
    ["(the|your|) face", { name: "face", side: null }],
    ["(the|your|) scalp", { name: "scalp", side: null }],
    ["(the|your|) body", { name: "body", side: null }],
    ["(the|your|) skin", { name: "skin", side: null }],
    ["(the|your|) (eyelids|lids)", { name: "eyelids", side: null }],
  ]),
);

/** Places whose name holds its own preposition. */
const placed: Parser<string> = phrases<string>([
  ["between the toes", "between the toes"],
  [
    "between (the|) (upper lip and gum|upper lip and the gum|gum and upper lip)",
    "between the upper lip and gum",
  ],
  ["(on the skin|to the skin|) behind (the|your|) ear", "behind the ear"],
  ["below (the|your|) waist", "below the waist"],
  ["under (the|your|) breasts", "under the breasts"],
]);

/** Places named without a preposition, that are nothing but a place. */
const unled: Parser<string> = phrases<string>([["upper body", "upper body"]]);

/** "to the lower lid of the right eye": the lid has the side of its eye. */
const lidOfEye: Parser<Clause> = sequence<[true, Side, true], Clause>(
  [
    anyOf("(to|in|into|inside|on|onto) (the|) (lower lid|lower eyelid) of"),
    phrases<Side>([
      ["(the|) left", "left"],
      ["(the|) right", "right"],
      ["(the|) affected", "affected"],
      ["each", "each"],
    ]),
    anyOf("eye"),
  ],
  (_, which) => ({ kind: "site", site: { name: "lower eyelid", side: which } }),
);

/** "around the eyes" is not in them: the words are the place. On the skin, around a place is on it. */
const aboutPlace = (how: string, site: Site, typed: string): Site => {
  if (!openings.has(site.name)) return site;
  const named = typed.toLowerCase().replace(/^(?:the|your) /, "");
  const bothOf = /^(?:both|each|every) (?:of (?:the|your) )?/;
  const plain = bothOf.test(named) ? `${named.replace(bothOf, "").replace(/s$/, "")}s` : named;
  const word = /over$/i.test(how) ? "over" : "around";
  return { name: `${word} the ${plain}`, side: null };
};

/** "each side": of what, only the product can tell (`sentence/placeOfForm.ts`). */
const eachSide: Parser<Clause> = meaning(
  anyOf("(in|into|to|up|) each side"),
  (): Clause => ({ kind: "site", site: { name: "side", side: "each" } }),
);

/** Any clause about the site. */
export const site: Parser<Clause> = either(
  lidOfEye,
  eachSide,
  meaning(
    /* "All over the body from the neck down" is a way of use (`lexicon/cautions/skinAmounts.ts`). */
    before(anyOf("all over (the body|your body|)"), (next) => next?.text !== "from" && next?.text !== "body"),
    (): Clause => ({ kind: "site", site: { name: "whole body", side: null } }),
  ),
  meaning(either(placed, unled), (name): Clause => ({ kind: "site", site: { name, side: null } })),
  meaning(
    anyOf("(to|in|into|on|inside|) (the|) inside of (the|your|) nose", "into nose"),
    (): Clause => ({ kind: "site", site: { name: "nose", side: null } }),
  ),
  sequence<[true, Site], Clause>([to, either(sided, affected, eyeInCapitals)], (_, where) => ({
    kind: "site",
    site: where,
  })),
  sequence<[{ typed: string }, { value: Site; typed: string }], Clause>(
    [asTyped(about), asTyped(either(sided, affected, plainSite, severalPlain))],
    (how, { value, typed }) => ({ kind: "site", site: aboutPlace(how.typed, value, typed) }),
  ),
  meaning(either(bareSided, eyeInCapitals), (where): Clause => ({ kind: "site", site: where })),
  sequence<[{ typed: string }, Site], Clause>(
    [
      asTyped(anyOf("(in|into|to|on|onto|inside|to inside of|to the inside of|inside of)")),
      either(plainSite, severalPlain),
    ],
    ({ typed }, where) =>
      isOpening(where) && /\bin(?:to|side)?\b/i.test(typed) ? null : { kind: "site", site: where },
  ),
  /* A label's own "Use it here: left eye." */
  sequence<[true, true, Site], Clause>(
    [anyOf("here"), mark(":"), either(sided, affected, bareSided, plainSite, severalPlain)],
    (_, __, where) => ({ kind: "site", site: where }),
  ),
);
