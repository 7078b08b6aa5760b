// directions/sentence: what is done to a dose, or barred, that can be done to no product of its form: words of another
// medicine.
import type { ProductFacts } from "../Interpretation.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { type Claim, claimsOfCautions } from "../lexicon/claims.ts";
import type { Step } from "../regimen/Regimen.ts";
import { isForSkin } from "./dissolvedForSkin.ts";
import type { FormFamily } from "./product.ts";
import { usesOf } from "./useOfForm.ts";

const inPieces: readonly FormFamily[] = ["tablet", "capsule", "oral-piece"];

/** Of which forms it can be said; what is not here says nothing of the form. */
const saidOf: Readonly<Partial<Record<Claim, readonly FormFamily[]>>> = {
  shaken: ["liquid", "drops", "spray", "inhaled", "topical", "injection", "enema", "sachet"],
  crushed: inPieces,
  "no: crushed": [...inPieces, "sachet"],
  divided: [...inPieces, "patch", "suppository", "pessary"],
  "no: divided": [...inPieces, "patch", "suppository", "pessary"],
  opened: ["capsule", "sachet", "inhaled"],
  "no: opened": [...inPieces, "sachet", "inhaled"],
};

/** What comes in no pieces, so that an amount of it can be as big as a pea. */
const scooped: ReadonlySet<FormFamily> = new Set(["topical", "liquid", "spray", "pessary", "enema"] as const);

/** What a spacer or a nebuliser is used with. */
const breathed: ReadonlySet<FormFamily> = new Set([
  "inhaled",
  "capsule",
  "liquid",
  "injection",
  "spray",
  "drops",
] as const);

const isBreathed = (id: string | undefined): boolean =>
  id === "use-spacer" || id === "use-with-your-spacer" || id === "use-nebuliser";

const isSizeOf = (id: string | undefined): boolean => id?.startsWith("use-amount-as-big-as") === true;

/** What nobody soaks a foot in, unless it is made for the skin. */
const soaksIn = (id: string | undefined, family: FormFamily, product: ProductFacts): boolean =>
  id === "soak-in-it" && family !== "topical" && !usesOf(product).some(isForSkin);

/** "Take 1 tablet twice a day. Shake the bottle", "apply twice a day. Do not crush". */
export const isHandledOtherwise = (
  { instructions }: Step,
  family: FormFamily | null,
  product: ProductFacts,
): boolean =>
  family !== null &&
  instructions.some((words) => {
    const id = cautionOf(words)?.id;
    const claims = id === undefined ? [] : (claimsOfCautions[id] ?? []);
    if (isSizeOf(id) && !scooped.has(family)) return true;
    if (soaksIn(id, family, product)) return true;
    if (isBreathed(id) && !breathed.has(family)) return true;
    return claims.some((claim) => saidOf[claim]?.includes(family) === false);
  });
