// directions/lexicon: what may be done with each form of a product, and where it may go; what is not here
// contradicts the form.
import type { Action } from "../regimen/Regimen.ts";

/** Where a dose goes, as far as a form can be made for it. */
export type Destination =
  | "swallowed"
  | "in the mouth"
  | "eye"
  | "ear"
  | "nose"
  | "inhaled"
  | "skin"
  | "rectal"
  | "vaginal"
  | "injected";

export interface FormUse {
  /** The words of a form's name; the first row that fits decides. */
  readonly words: RegExp;
  /** Besides `use`, `give`, `put` and `place`, which say nothing of the form. */
  readonly actions: readonly Action[];
  /** The first is what the form is made for. */
  readonly places: readonly Destination[];
  readonly reason: string;
}

const row = (
  words: RegExp,
  actions: readonly Action[],
  places: readonly Destination[],
  reason: string,
): FormUse => ({ words, actions, places, reason });

const outOfMouth = ["rectal", "vaginal"] as const;
const anyHole = ["eye", "ear", "nose", ...outOfMouth] as const;

/**
 * A guard against directions that belong to another product. It is wide on
 * purpose: what prescribers do with a form, licensed or not (eye drops under the
 * tongue, tablets in the vagina, an ampoule that is drunk), stands here. A form
 * that no row knows is held against nothing.
 */
export const formUses: readonly FormUse[] = [
  row(
    /\b(?:tablets?|capsules?|powders?|sachets?|granules?|concentrate)\b.*\bcutaneous\b|\bcutaneous\b.*\b(?:tablets?|capsules?)\b/i,
    ["dissolve", "mix", "apply", "wash", "rinse", "rub"],
    ["skin"],
    "It is dissolved in water for the skin; people have swallowed it, and come to harm.",
  ),
  row(
    /\bpessar(?:y|ies)\b|\bvaginal\b.*\b(?:tablets?|capsules?|rings?)\b|\bvaginal delivery\b/i,
    ["insert", "instil"],
    outOfMouth,
    "One piece, for the vagina; some pessaries are licensed for the back passage too.",
  ),
  row(
    /\bsuppositor(?:y|ies)\b/i,
    ["insert", "instil"],
    ["rectal", "vaginal"],
    "One piece, for the back passage.",
  ),
  row(
    /\benemas?\b/i,
    ["insert", "instil", "apply"],
    ["rectal", "vaginal"],
    "It is let in with its own nozzle.",
  ),
  row(
    /\bvaginal\b/i,
    ["insert", "apply", "instil", "wash", "rub", "spray"],
    ["vaginal", "rectal", "skin"],
    "A cream goes outside as well.",
  ),
  row(
    /\brectal\b/i,
    ["insert", "apply", "instil", "spray", "rub"],
    ["rectal", "vaginal", "skin"],
    "An ointment for the back passage goes around it too.",
  ),
  row(
    /\b(?:inhalation|inhalers?|inhaled|nebulis(?:er|ed)|nebules?|accuhaler|turbohaler)\b/i,
    ["take", "inhale", "spray", "mix"],
    ["inhaled", "swallowed", "in the mouth"],
    "Breathed in, by mouth; puffs are said to be taken, and are sprayed on a sore mouth.",
  ),
  row(
    /\b(?:eyes?|ophthalmic|ocular)\b/i,
    ["instil", "apply", "insert", "spray", "wash", "rinse"],
    ["eye", "ear", "nose", "skin", "in the mouth"],
    "The same drops are ordered for ears and noses, and under the tongue against drooling.",
  ),
  row(
    /\b(?:ears?|otic|auricular)\b/i,
    ["instil", "apply", "insert", "spray", "wash", "rinse"],
    ["ear", "nose", "skin"],
    "Drops for ear and nose.",
  ),
  row(
    /\b(?:nasal|nose|intranasal)\b/i,
    ["instil", "apply", "insert", "spray", "inhale", "wash", "rinse", "rub"],
    ["nose", "ear", "skin"],
    "A cream for the nose goes on the skin around it.",
  ),
  row(
    /\b(?:mouthwash|gargle|mouth rinse)\b/i,
    ["rinse", "gargle", "wash", "spray", "apply"],
    ["in the mouth"],
    "It is spat out.",
  ),
  row(
    /\b(?:oromucosal|sublingual|buccal|dental|saliva|throat|toothpaste)\b(?!.*\btablets?\b)|\boral (?:gel|paste|spray)\b/i,
    ["take", "swallow", "spray", "apply", "rub", "rinse", "gargle", "dissolve", "wash", "suck"],
    ["in the mouth", "swallowed", "skin"],
    "Held or spread in the mouth, and at its corners.",
  ),
  row(
    /\b(?:sublingual|buccal)\b.*\btablets?\b/i,
    ["take", "dissolve", "suck", "apply", "insert"],
    ["in the mouth"],
    "Swallowed, it does not work.",
  ),
  row(
    /\b(?:lozenges?|pastilles?|gum)\b/i,
    ["take", "suck", "chew", "dissolve"],
    ["in the mouth", "swallowed"],
    "Not swallowed whole.",
  ),
  row(
    /^(?=.*(?:\b(?:modified|prolonged|extended|slow|sustained|controlled|delayed|gastro|enteric)\b|\b(?:MR|XL|SR|EC)\b))(?=.*\b(?:[Tt]ablets?|[Cc]aplets?|[Cc]apsules?)\b)/,
    ["take", "swallow"],
    ["swallowed", ...outOfMouth],
    "It works slowly, or past the stomach, because it stays whole.",
  ),
  row(
    /\beffervescent\b/i,
    ["take", "drink", "dissolve", "mix"],
    ["swallowed"],
    "It fizzes: in water, and not in the mouth.",
  ),
  row(
    /\b(?:tablets?|caplets?)\b/i,
    ["take", "swallow", "chew", "suck", "dissolve", "mix", "insert"],
    ["swallowed", "in the mouth", ...outOfMouth],
    "Tablets are put in the vagina or the back passage too.",
  ),
  row(
    /\b(?:capsules?|softgels?)\b/i,
    ["take", "swallow", "chew", "suck", "dissolve", "mix", "insert", "inhale"],
    ["swallowed", "in the mouth", "inhaled", ...outOfMouth],
    "Senders call a capsule for breathing in a capsule.",
  ),
  row(
    /\b(?:patch|patches|plasters?)\b/i,
    ["apply", "stick"],
    ["skin"],
    "It goes on the skin and nowhere else.",
  ),
  row(
    /\bimplants?\b/i,
    ["inject", "insert"],
    ["injected", "skin", "eye"],
    "It is put under the skin, or in the eye.",
  ),
  row(
    /\b(?:pens?|cartridges?)\b/i,
    ["inject", "take"],
    ["injected"],
    "A pen is for injecting; units of it are said to be taken.",
  ),
  row(
    /\b(?:injection|infusion|syringes?)\b/i,
    ["inject", "take", "drink", "inhale", "apply", "instil", "rinse", "gargle", "mix"],
    ["injected", "swallowed", "in the mouth", "inhaled", "skin", ...anyHole],
    "What is in an ampoule is drunk, breathed in or put on a wound too.",
  ),
  row(
    /\bgel\b.*\bsachets?\b|\bsachets?\b.*\bgel\b/i,
    ["apply", "rub", "take"],
    ["skin", "swallowed"],
    "Gel in sachets is rubbed in, or swallowed.",
  ),
  row(
    /\boral powder\b|\bgranules?\b|\bsachets?\b/i,
    ["take", "drink", "dissolve", "mix", "swallow", "suck"],
    ["swallowed", "in the mouth"],
    "Mixed and drunk, or swallowed.",
  ),
  row(
    /\boral\b|\b(?:syrup|linctus|elixir|enteral)\b/i,
    ["take", "swallow", "drink", "mix", "rinse", "gargle", "apply", "instil", "spray"],
    ["swallowed", "in the mouth"],
    "Swallowed; some are held in the mouth first.",
  ),
  row(
    /\b(?:irrigation|intravesical|bladder)\b/i,
    ["instil", "rinse", "wash", "apply", "spray", "insert"],
    ["skin", "in the mouth", ...anyHole],
    "Wounds, bladders and hollows are washed out with it.",
  ),
  row(
    /\b(?:cream|ointment|gel|lotion|foam|paste|emollient|shampoo|bath|shower|scalp|cutaneous|topical|transdermal|lacquer|paint|collodion|soap)\b/i,
    ["apply", "rub", "wash", "spray", "insert", "instil", "mix", "rinse"],
    ["skin", "ear", "nose", ...outOfMouth],
    "What is made for the skin is put in an ear, a nose, the back passage and the vagina too; in an eye only what is made for one.",
  ),
];

/** Verbs that say nothing of the form. */
export const anyForm: ReadonlySet<Action> = new Set(["use", "give", "put", "place"] as const);
