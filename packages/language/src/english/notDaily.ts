// language/english: "Do not take it every day", wherever it is not every day.

import type { Regimen } from "@plainlabel/directions";
import { type NotDailyPlace, notDailyOf } from "../plan/notDaily.ts";
import { plain, type Sentence, sentence, strong } from "./Sentence.ts";
import { verbOf } from "./verbs.ts";

const leads = { "in that time": "In that time, ", "from then on": "From then on, " } as const;

/** Nothing where it has its place elsewhere, or where every day is right. */
export const sayNotDaily = (regimen: Regimen, index: number, at: NotDailyPlace): readonly Sentence[] => {
  const found = notDailyOf(regimen, index);
  if (found === null || found.place !== at) return [];
  const what = found.newPatch ? "a new patch" : "it";
  const { later } = verbOf(regimen.steps[index]!.action);
  const not = found.lead === null ? [strong("Do not")] : [plain(leads[found.lead]), strong("do not")];
  return [sentence("limit", [...not, plain(` ${later} ${what} `), strong("every day")])];
};
