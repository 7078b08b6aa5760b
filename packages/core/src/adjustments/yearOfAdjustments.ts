// adjustments: a year's counts for the self-assessment of the Accessible Information Standard, without anybody in them.
import { needsCodes } from "../compose/needsCodes.ts";
import { type AdjustmentRecord, type UnmetReason, unmetReasons } from "./AdjustmentRecord.ts";

/** Counts under this are not told: behind a counter fewer people than these are known by name. */
export const leastCount = 10;

/** Counts are told to the nearest of these, so that none can be had by taking others from a total. */
const step = 5;

/** A count to tell: rounded, or null: under `leastCount`, and none too. */
export type ToldCount = number | null;

export const toldCount = (count: number): ToldCount =>
  count < leastCount ? null : Math.round(count / step) * step;

/** So many in a hundred of the rounded counts; null where either is not told. */
const share = (part: number, whole: number): ToldCount => {
  const [told, of] = [toldCount(part), toldCount(whole)];
  return told === null || of === null ? null : Math.min(100, Math.round((100 * told) / of));
};

export interface YearOfAdjustments {
  readonly year: number;
  readonly leastCount: typeof leastCount;
  readonly people: ToldCount;
  readonly needs: ToldCount;
  /** By what a label knows them as; needs without a known code are "other". Those that are not told are left out. */
  readonly needsByMeaning: readonly { readonly meaning: string; readonly needs: number }[];
  /** Needs open at the end of the year, and in a hundred of them those whose review was not past. */
  readonly open: ToldCount;
  readonly reviewedInTime: ToldCount;
  readonly supplies: ToldCount;
  /** In a hundred supplies those as they were asked for. */
  readonly suppliesMet: ToldCount;
  readonly unmetByReason: readonly { readonly reason: UnmetReason; readonly supplies: number }[];
}

const meaningOf = (code: string | undefined): string =>
  code === undefined ? "other" : (needsCodes[code]?.meaning ?? "other");

/**
 * Of the needs that were open on some day of the year. Every count is suppressed or rounded; no combination of
 * them is exact.
 */
export const yearOfAdjustments = (records: readonly AdjustmentRecord[], year: number): YearOfAdjustments => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const inYear = records.map(({ needs }) =>
    needs.filter(({ askedOn, endedOn }) => askedOn <= last && (endedOn === undefined || endedOn >= first)),
  );
  const needs = inYear.flat();
  const open = needs.filter(({ endedOn }) => endedOn === undefined || endedOn > last);
  const supplies = needs.flatMap((need) => need.supplies ?? []).filter(({ on }) => on >= first && on <= last);
  const counted = new Map<string, number>();
  for (const { code } of needs) counted.set(meaningOf(code), (counted.get(meaningOf(code)) ?? 0) + 1);
  return {
    year,
    leastCount,
    people: toldCount(inYear.filter((own) => own.length > 0).length),
    needs: toldCount(needs.length),
    needsByMeaning: [...counted]
      .flatMap(([meaning, count]) => {
        const told = toldCount(count);
        return told === null ? [] : [{ meaning, needs: told }];
      })
      .toSorted((a, b) => b.needs - a.needs || a.meaning.localeCompare(b.meaning, "en")),
    open: toldCount(open.length),
    reviewedInTime: share(open.filter(({ reviewDue }) => reviewDue >= last).length, open.length),
    supplies: toldCount(supplies.length),
    suppliesMet: share(supplies.filter(({ met }) => met).length, supplies.length),
    unmetByReason: unmetReasons.flatMap((reason) => {
      const told = toldCount(supplies.filter(({ whyNot }) => whyNot === reason).length);
      return told === null ? [] : [{ reason, supplies: told }];
    }),
  };
};
