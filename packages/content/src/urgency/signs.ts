// urgency: the one table. A sign has one rule, and every entry that names it says that rule.
import { allergyAndBreathRows } from "./rows/allergyAndBreath.ts";
import { bleedingRows } from "./rows/bleeding.ts";
import { eyesFeetBonesRows } from "./rows/eyesFeetBones.ts";
import { heartAndBrainRows } from "./rows/heartAndBrain.ts";
import { hormonesAndPatchesRows } from "./rows/hormonesAndPatches.ts";
import { mindAndMovementRows } from "./rows/mindAndMovement.ts";
import { nervesAndStoppingRows } from "./rows/nervesAndStopping.ts";
import { ofOneMedicineRows } from "./rows/ofOneMedicine.ts";
import { skinAndInfectionRows } from "./rows/skinAndInfection.ts";
import { sugarAndSaltsRows } from "./rows/sugarAndSalts.ts";
import { tooMuchRows } from "./rows/tooMuch.ts";
import { tooMuchMoreRows } from "./rows/tooMuchMore.ts";
import { tummyLiverKidneyRows } from "./rows/tummyLiverKidney.ts";
import { type SignRow, urgencyLevels } from "./SignRow.ts";

const rows = {
  ...allergyAndBreathRows,
  ...heartAndBrainRows,
  ...bleedingRows,
  ...skinAndInfectionRows,
  ...tummyLiverKidneyRows,
  ...sugarAndSaltsRows,
  ...eyesFeetBonesRows,
  ...mindAndMovementRows,
  ...tooMuchRows,
  ...tooMuchMoreRows,
  ...nervesAndStoppingRows,
  ...hormonesAndPatchesRows,
  ...ofOneMedicineRows,
};

export type SignId = keyof typeof rows;

export const signRows: Readonly<Record<SignId, SignRow>> = rows;

export const signIds = Object.keys(rows) as readonly SignId[] as readonly [SignId, ...SignId[]];

/** How much a row rests on: a page that says just this; a page that says it otherwise; none. */
export type Evidence = "seen" | "weak" | "unseen";

export const evidenceOf = ({ seen, pageSays }: SignRow): Evidence =>
  seen !== true ? "unseen" : pageSays === undefined ? "seen" : "weak";

/** Who signed the table. Nobody yet: every row is a draft. */
export const signTableReviewedBy = null;

const evidenceOrder: readonly Evidence[] = ["unseen", "weak", "seen"];

/** For the reviewer: what rests on least first, and in that the most urgent. */
export const signsForReview: readonly SignId[] = signIds.toSorted((one, other) => {
  const [a, b] = [signRows[one], signRows[other]];
  return (
    evidenceOrder.indexOf(evidenceOf(a)) - evidenceOrder.indexOf(evidenceOf(b)) ||
    urgencyLevels.indexOf(a.level) - urgencyLevels.indexOf(b.level)
  );
});

/** A row in the words of one medicine's page (`whenOn`, `alsoOn`). `substance`: the entry's. */
export const rowOn = (id: SignId, substance: string): SignRow => {
  const row: SignRow = signRows[id];
  const words = substance.toLowerCase().split(/[^a-z]+/);
  const isOf = ({ medicines }: { readonly medicines: readonly string[] }): boolean =>
    medicines.some((each) => words.includes(each));
  const { also = [], whenOn, alsoOn } = row;
  return {
    ...row,
    ...(whenOn !== undefined && isOf(whenOn) ? { when: whenOn.when } : {}),
    ...(alsoOn !== undefined && isOf(alsoOn) ? { also: [...alsoOn.say, ...also] } : {}),
  };
};
