// pictures: for which needs the face of a person who feels unwell tells the truth.
import type { Step } from "@plainlabel/directions";

/** In pain, sick, feverish or short of breath. Who cannot sleep or itches has another face, and none is drawn for that. */
const unwell =
  /(?:^|\s)(?:\w*aches?|pains?|migraines?|cramps?|spasms?|angina|heartburn|indigestion|sore(?:ness)?|fevers?|temperature|nausea|sick(?:ness)?|vomiting|dizziness|vertigo|diarrhoea|wheez(?:e|ing|iness)|breathless(?:ness)?|breath|cough(?:ing|s)?|asthma|copd|flu)(?:$|\s)/i;

/** Told for no reason, the face stands for whatever the need is; a reason that it does not show keeps it off. */
export const feelsUnwell = ({ asNeeded }: Step): boolean =>
  asNeeded?.reasons.every((reason) => unwell.test(reason)) === true;
