// directions/lexicon: cautions that name, or tell, the only places a dose goes to. Beside another place, or of a
// product for another, they are words of another medicine.
import type { CautionId } from "./cautions.ts";
import { type Claim, claimsOfCautions } from "./claims.ts";
import type { Destination } from "./formUses.ts";

const byMouth: readonly Destination[] = ["swallowed", "in the mouth"];

/** What is swallowed, chewed or sucked goes into the mouth: "chew before swallowing" is of no puff. */
const intoMouth = (Object.entries(claimsOfCautions) as [CautionId, readonly Claim[]][]).flatMap(
  ([id, claims]) =>
    claims.some((claim) => claim === "swallowed" || claim === "chewed" || claim === "sucked")
      ? [[id, byMouth] as const]
      : [],
);

/** How much is spread: of nothing that is swallowed, breathed in or injected. */
const spread: readonly Destination[] = ["skin", "rectal", "vaginal", "ear", "nose", "eye", "in the mouth"];

/** What is worn, washed off, covered or combed through. */
const onSkin: readonly Destination[] = ["skin", "rectal", "vaginal"];

/** What is rinsed out of the mouth afterwards. */
const pastMouth: readonly Destination[] = [...byMouth, "inhaled"];

const toAll = (
  ids: readonly CautionId[],
  places: readonly Destination[],
): Readonly<Partial<Record<CautionId, readonly Destination[]>>> =>
  Object.fromEntries(ids.map((id) => [id, places]));

/** Cautions that name, or tell, the only place a dose goes to, and where it then may go. */
export const onlyPlaces: Readonly<Partial<Record<CautionId, readonly Destination[]>>> = {
  ...Object.fromEntries(intoMouth),
  ...toAll(
    [
      "put-on-tongue",
      "put-on-tongue-and-dissolve",
      "put-under-tongue-and-dissolve",
      "put-between-gum-and-cheek",
      "let-dissolve-in-mouth",
      "let-dissolve-slowly-in-mouth",
      "use-as-mouthwash",
      "gargle-with",
      "gargle-with-medicine",
      "gargle-with-then-spit-out",
      "rinse-mouth-with-then-spit-out",
      "brush-and-spit",
      "use-after-brush-teeth",
      "use-after-clean-teeth",
    ],
    byMouth,
  ),
  ...toAll(
    [
      "rinse-mouth-after-use",
      "rinse-mouth-after-each-dose",
      "rinse-mouth-with-water-after-use",
      "rinse-mouth-with-water-after-each-dose",
      "rinse-mouth-well-after-use",
      "rinse-mouth-well-after-each-dose",
      "rinse-mouth-after-use-then-spit",
      "rinse-mouth-with-water-after-use-then-spit",
      "rinse-mouth-and-gargle-after-use",
      "rinse-mouth-and-gargle-with-water-after-use",
      "gargle-after-use",
      "gargle-with-water-after-use",
    ],
    pastMouth,
  ),
  ...toAll(
    [
      "test-inhaler-before-use",
      "test-inhaler-before-first-use",
      "prime-inhaler-before-use",
      "prime-inhaler-before-first-use",
      "shake-inhaler-first",
      "shake-inhaler-well-first",
    ],
    ["inhaled"],
  ),
  ...toAll(
    [
      "test-pen-before-use",
      "test-pen-before-first-use",
      "prime-pen-before-use",
      "prime-pen-before-first-use",
      "new-needle",
      "needles-in-sharps-bin",
    ],
    ["injected"],
  ),
  ...toAll(
    [
      "use-in-nose",
      "blow-nose-first",
      "clear-nose-first",
      "blow-nose-after",
      "sniff-gently",
      "point-away-from-middle-of-nose",
    ],
    ["nose", "inhaled"],
  ),
  ...toAll(
    [
      "do-not-touch-eye-with-dropper",
      "press-corner-of-eye",
      "press-inner-corner-for",
      "pull-down-eyelid",
      "remove-lenses",
      "wait-before-lenses",
    ],
    ["eye", "skin"],
  ),
  ...toAll(["put-high-in-vagina", "put-high-into-vagina"], ["vaginal"]),
  ...toAll(["wet-before-inserting", "lie-down-after-insert"], ["vaginal", "rectal"]),
  ...toAll(
    ["take-off-before-go-to-bed", "take-off-in-morning", "take-off-before-put-on-next-one", "press-firmly"],
    ["skin", "vaginal"],
  ),
  ...toAll(
    [
      "use-plenty",
      "use-thick-layer",
      "use-thick-amount",
      "use-small-amount",
      "use-very-small-amount",
      "use-thin-amount",
      "use-light-amount",
      "use-small-layer",
      "use-in-layer",
      "use-thin-strip",
      "use-amount-as-big-as-pea",
      "use-amount-as-big-as-small-pea",
      "use-amount-as-big-as-walnut",
      "use-amount-as-big-as-dime",
      "use-amount-as-big-as-cherry",
      "use-amount-as-big-as-golf-ball",
      "use-amount-as-big-as-match-head",
      "rub-in",
      "rub-in-gently",
      "rub-in-well",
      "rub-gently",
      "rub-in-until-sinks-in",
      "rub-in-gently-until-sinks-in",
      "smooth-in",
    ],
    spread,
  ),
  ...toAll(
    [
      "cover-with-dressing",
      "cover-with-dry-dressing",
      "cover-with-plaster",
      "cover-lightly",
      "use-under-dressing",
      "after-that-wash-off",
      "wash-off-after-hours",
      "wash-off-in-morning",
      "wash-off-with-soap",
      "add-to-bath-water",
      "use-as-body-wash",
      "use-like-soap",
      "use-as-moisturiser",
      "use-as-shampoo",
      "use-as-barrier-cream",
      "use-instead-of-soap",
      "use-instead-of-soap-and-as-moisturiser",
      "use-on-wet-hair",
      "use-on-dry-hair",
      "use-on-damp-hair",
      "wet-hair-first",
      "comb-through-hair",
      "use-in-direction-of-hair",
      "use-on-wet-skin",
      "use-on-damp-skin",
    ],
    onSkin,
  ),
  "only-by-mouth": byMouth,
  "sip-slowly": byMouth,
  "hold-in-mouth": byMouth,
  "hold-in-mouth-only": byMouth,
  "hold-in-mouth-long": byMouth,
  "let-dissolve-under-tongue": byMouth,
  "let-dissolve-slowly-under-tongue": byMouth,
  "let-dissolve-on-tongue": byMouth,
  "let-dissolve-slowly-on-tongue": byMouth,
  "let-melt-on-tongue": byMouth,
  "use-thin-layer": spread,
  "use-very-thin-layer": spread,
  "take-off-at-night": ["skin"],
  "take-off-at-bedtime": ["skin"],
  "take-off-old-patch-first": ["skin"],
  "take-off-before-put-on-new-patch": ["skin"],
  "no-hot-baths-with-patch": ["skin"],
  "fold-patch-away": ["skin"],
  "fold-patch-in-half-away": ["skin"],
  "only-in-bottom": ["rectal"],
  "only-in-vagina": ["vaginal"],
  "only-in-eyes": ["eye"],
  "only-in-ears": ["ear"],
  "only-in-nose": ["nose"],
  "only-breathe-in": ["inhaled"],
  "only-on-skin": ["skin"],
  "only-outside-body": ["skin", "rectal", "vaginal", "ear", "nose", "eye"],
  "use-outside-body": ["skin", "rectal", "vaginal", "ear", "nose", "eye"],
};
