// items: what came out of a test, item by item and arm by arm.
import { agreementInWords, agreementNeeded, cohensKappa, type Kappa } from "../statistics/agreement.ts";
import { type PassMark, type StatusWord, statusOf } from "../statistics/status.ts";
import { differenceOf, type Interval, wilson } from "../statistics/wilson.ts";
import { type AnswerRow, type Category, categories, settled } from "./answers.ts";
import type { StudyPlan } from "./studyPlan.ts";

export interface ItemInArm {
  readonly item: string;
  readonly arm: string;
  /** Everyone of the arm: whoever left no answer counts as silent. */
  readonly of: number;
  readonly counts: Readonly<Record<Category, number>>;
  readonly right: Interval | null;
  readonly confusions: Interval | null;
  readonly status: StatusWord;
}

export interface StudyReport {
  readonly ruleSet: "wilson-95";
  readonly mark: PassMark;
  readonly people: Readonly<Record<string, number>>;
  readonly planned: number;
  /** Answers of supporters, which are counted nowhere. */
  readonly supporters: number;
  readonly items: readonly ItemInArm[];
  /** Each other arm less the first, item by item. */
  readonly differences: readonly {
    readonly arm: string;
    readonly item: string;
    readonly difference: Interval;
  }[];
  readonly agreement: {
    readonly kappa: Kappa;
    readonly words: string;
    readonly answers: number;
    /** false: mend the code book and judge afresh before anything is said. */
    readonly enough: boolean;
  };
}

/** Of a plan, what a report needs. */
export type ReportedPlan = Pick<StudyPlan, "mark" | "people" | "arms" | "items">;

/** Throws a RangeError for an arm or an item that the plan does not have. */
export const reportOn = (plan: ReportedPlan, rows: readonly AnswerRow[]): StudyReport => {
  const own = rows.filter(({ who }) => who === "person");
  for (const { arm, item } of own) {
    if (!plan.arms.includes(arm)) throw new RangeError(`the plan has no arm ${arm}`);
    if (!plan.items.includes(item)) throw new RangeError(`the plan has no item ${item}`);
  }
  const peopleOf = (arm: string): ReadonlySet<string> =>
    new Set(own.filter((row) => row.arm === arm).map(({ person }) => person));
  const inArm = (item: string, arm: string): ItemInArm => {
    const of = peopleOf(arm).size;
    const said = own.filter((row) => row.item === item && row.arm === arm);
    const counts = Object.fromEntries(
      categories.map((category) => [category, said.filter((row) => settled(row) === category).length]),
    ) as Record<Category, number>;
    counts.silent += of - said.length;
    return {
      ...{ item, arm, of, counts },
      right: of === 0 ? null : wilson(counts.right, of),
      confusions: of === 0 ? null : wilson(counts.opposite, of),
      status: statusOf({ of, right: counts.right, confusions: counts.opposite }, plan.mark),
    };
  };
  const items = plan.items.flatMap((item) => plan.arms.map((arm) => inArm(item, arm)));
  const found = (item: string, arm: string): ItemInArm =>
    items.find((one) => one.item === item && one.arm === arm)!;
  const [first, ...others] = plan.arms;
  const differences = plan.items.flatMap((item) =>
    others.flatMap((arm) => {
      const [mine, theirs] = [found(item, arm), found(item, first!)];
      if (mine.of === 0 || theirs.of === 0) return [];
      const side = ({ counts, of }: ItemInArm) => ({ right: counts.right, of });
      return [{ arm, item, difference: differenceOf(side(mine), side(theirs)) }];
    }),
  );
  const table = categories.map((one) =>
    categories.map((other) => own.filter((row) => row.judge1 === one && row.judge2 === other).length),
  );
  const kappa = own.length === 0 ? "not defined" : cohensKappa(table);
  const harmful = own.some(({ judge1, judge2 }) => judge1 === "opposite" || judge2 === "opposite");
  const needed = harmful ? agreementNeeded.harmful : agreementNeeded.usual;
  const disagreed = own.some(({ judge1, judge2 }) => judge1 !== judge2);
  return {
    ...{ ruleSet: "wilson-95", mark: plan.mark, planned: plan.people, items, differences },
    people: Object.fromEntries(plan.arms.map((arm) => [arm, peopleOf(arm).size])),
    supporters: rows.length - own.length,
    agreement: {
      ...{ kappa, words: agreementInWords(kappa), answers: own.length },
      enough: kappa === "not defined" ? own.length > 0 && !disagreed : kappa >= needed,
    },
  };
};
