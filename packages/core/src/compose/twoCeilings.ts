// compose: two ceilings on one label are shown to the professional; none is chosen, converted or summed.

import type { Amount, Finding, Interpretation, Refusal, Step } from "@plainlabel/directions";
import { compareDecimals } from "@plainlabel/directions";
import type { LabelRequest } from "../request/LabelRequest.ts";

/** The only warning whose words of ours name a ceiling (compose/warnings/bnfWarnings.ts): 2 at one time, 8 in 24 hours. */
export const warningWithCeiling = { number: 29, atOnce: "2", most: "8", hours: 24 } as const;

interface Period {
  readonly count: number;
  readonly unit: string;
}

const sayPer = ({ count, unit }: Period): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

const isADay = ({ count, unit }: Period): boolean =>
  (unit === "hour" && count === warningWithCeiling.hours) || (unit === "day" && count === 1);

/** Every dose that a step names, the larger end of a range. */
const dosesOf = ({ amount, timing }: Step): readonly string[] =>
  [amount, ...[...timing.slots, ...timing.clockTimes].map((at) => at.amount)]
    .filter((one): one is Amount => one !== null)
    .map((one) => ("exact" in one ? one.exact : one.high));

interface Other {
  readonly words: string;
  /** Counted as the warning counts: whoever keeps one of the two breaks the other, or takes more than it allows. */
  readonly opposed: boolean;
}

/** A ceiling of the directions that is not, word for word, the one of the warning. */
const otherCeilings = ({ limits }: Step): readonly Other[] => {
  const { units, doses, atOnce } = limits;
  return [
    ...(atOnce === null || atOnce.amount === warningWithCeiling.atOnce
      ? []
      : [
          {
            words: `${atOnce.amount}${atOnce.unit === null ? "" : ` (${atOnce.unit})`} at one time`,
            opposed: true,
          },
        ]),
    ...(units === null || (units.amount === warningWithCeiling.most && isADay(units.per))
      ? []
      : [
          {
            words: `${units.amount}${units.unit === null ? "" : ` (${units.unit})`} in ${sayPer(units.per)}`,
            opposed: isADay(units.per),
          },
        ]),
    ...(doses === null ? [] : [{ words: `${doses.count} doses in ${sayPer(doses.per)}`, opposed: false }]),
  ];
};

/** What the directions say of how many, other than the warning does. */
const othersIn = (steps: readonly Step[]): readonly Other[] => [
  ...steps.flatMap(otherCeilings),
  ...steps
    .flatMap(dosesOf)
    .filter((dose) => compareDecimals(dose, warningWithCeiling.atOnce) > 0)
    .map((dose) => ({ words: `${dose} at one time`, opposed: true })),
];

/**
 * A warning of ours that says "2 at one time, 8 in 24 hours" beside understood
 * directions that say another ceiling, or a larger dose: a person would have two
 * answers to "how many may I take?". Whether 4 doses of 2 come to the same is for
 * the professional: doses and units are never converted into one another.
 */
export const twoCeilings = (request: LabelRequest, interpretation: Interpretation): readonly Finding[] => {
  if (!interpretation.understood) return [];
  return besideWarning(request, othersIn(interpretation.regimen.steps));
};

/**
 * Why such a label is not approved: where the directions and our words count the
 * same thing and do not say the same, one of the two is wrong, and no reader can
 * tell which. Doses beside units may come to the same, and stay a finding.
 */
export const ceilingsOpposed = (request: LabelRequest, interpretation: Interpretation): readonly Refusal[] =>
  interpretation.understood
    ? besideWarning(
        request,
        othersIn(interpretation.regimen.steps).filter(({ opposed }) => opposed),
      )
    : [];

const besideWarning = (request: LabelRequest, others: readonly Other[]): readonly Finding[] => {
  if (others.length === 0) return [];
  const { number, atOnce, most, hours } = warningWithCeiling;
  return (request.warnings ?? []).flatMap((warning, at): Finding[] =>
    warning.number !== number || warning.text !== undefined
      ? []
      : [
          {
            code: "two-ceilings",
            path: `/warnings/${at}/number`,
            detail: `Warning ${number} says at most ${atOnce} at one time and ${most} in ${hours} hours; the directions say ${[...new Set(others.map(({ words }) => words))].join(" and ")}.`,
            help: "Send the warning's own text with the ceiling that is meant, or leave the warning out.",
          },
        ],
  );
};
