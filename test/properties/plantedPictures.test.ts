// A change of any kind that is planted in a picture of the directions is found when it is held against the calendar.
import {
  blankStep,
  type CalendarKind,
  calendarOf,
  interpretDirections,
  type Regimen,
  regimenOf,
  type Step,
} from "@plainlabel/directions";
import { picturesDiffer, trySayRegimen } from "@plainlabel/language";
import type { Day, DayPlace, DoseMeaning, Meaning, PicturedDose } from "@plainlabel/pictograms";
import { describe, expect, it } from "vitest";
import { corpus } from "../../packages/directions/test/corpus/corpus.ts";

const firstDay = "2026-01-05";

interface Drawn {
  readonly meaning: Meaning;
  readonly regimen: Regimen;
  /** All pictures of the regimen, in order, and the place of this one. */
  readonly all: readonly Meaning[];
  readonly at: number;
}

const withoutCautions = ({ steps }: Regimen): Regimen =>
  regimenOf(steps.map((step): Step => ({ ...step, instructions: [] })));

/** Pictures of directions that people write, each once with the first regimen it was drawn for. */
const drawn: readonly Drawn[] = [
  ...new Map(
    Object.values(corpus)
      .flat()
      .flatMap(([text, , form]) => {
        const read = interpretDirections({ text }, { form });
        if (!read.understood) return [];
        const regimen = withoutCautions(read.regimen);
        const said = trySayRegimen(regimen, { numbers: "digits", form });
        const all = (said.ok ? said.value : []).flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
        return all.map((meaning, at) => [JSON.stringify(meaning), { meaning, regimen, all, at }] as const);
      }),
  ).values(),
];

const more = (count: string): string => String(Number(count) + 1);

const otherNumber = (one: DoseMeaning): readonly DoseMeaning[] => {
  switch (one.id) {
    case "liquid-syringe":
      return [{ ...one, millilitres: more(one.millilitres) }];
    case "liquid-spoons":
      return [{ ...one, spoons: more(one.spoons) }];
    case "insulin-pen":
      return [{ ...one, units: more(one.units) }];
    default:
      return "count" in one && one.count !== null ? [{ ...one, count: more(one.count) } as DoseMeaning] : [];
  }
};

const otherUnit = (one: DoseMeaning): readonly DoseMeaning[] => [
  one.id === "tablets" ? { id: "capsules", count: one.count } : { id: "tablets", count: "1" },
];

const otherSide = (one: DoseMeaning): readonly DoseMeaning[] =>
  "side" in one ? [{ ...one, side: one.side === "left" ? "right" : "left" } as DoseMeaning] : [];

const otherPlace = (one: DoseMeaning): readonly DoseMeaning[] =>
  one.id === "eye-drops" ? [{ ...one, id: "ear-drops" }] : [];

/** By the kind of what is changed. */
const ofDose: Readonly<Record<string, (one: DoseMeaning) => readonly DoseMeaning[]>> = {
  number: otherNumber,
  unit: otherUnit,
  side: otherSide,
  place: otherPlace,
};

const changedDoses = (dose: PicturedDose): readonly (readonly [string, PicturedDose])[] =>
  Object.entries(ofDose).flatMap(([kind, change]) =>
    dose.flatMap((one, at) =>
      change(one).map((other) => [kind, dose.with(at, other) as unknown as PicturedDose] as const),
    ),
  );

const weekdays: readonly Day[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

const changedPlaces = (places: readonly DayPlace[]): readonly (readonly [string, readonly DayPlace[]])[] => {
  const full = places.find(({ dose }) => dose !== null)!;
  return places.flatMap((place, at): readonly (readonly [string, readonly DayPlace[]])[] => {
    const put = (kind: string, one: DayPlace) => [kind, places.with(at, one)] as const;
    if (place.dose === null) return [put("an empty place filled", { ...place, dose: full.dose })];
    const named = "name" in place.at ? place.at.name : null;
    return [
      put("a full place emptied", { ...place, dose: null }),
      put("slot", { ...place, at: { name: named === "supper" ? "lunch" : "supper" } }),
      put("clock", { ...place, at: { clock: "03:15" } }),
      ...changedDoses(place.dose).map(([kind, dose]) => put(kind, { ...place, dose })),
    ];
  });
};

/** Every planted change of a picture, with what kind it is. */
const changesOf = (meaning: Meaning): readonly (readonly [string, Meaning])[] => {
  const all: (readonly [string, unknown])[] = [];
  if ("dose" in meaning)
    all.push(...changedDoses(meaning.dose).map(([kind, dose]) => [kind, { ...meaning, dose }] as const));
  if ("needed" in meaning) all.push(["needed", { ...meaning, needed: !meaning.needed }]);
  if ("ends" in meaning) all.push(["flag", { ...meaning, ends: !meaning.ends }]);
  switch (meaning.id) {
    case "day-strip":
      all.push(
        ...changedPlaces(meaning.places).map(([kind, places]) => [kind, { ...meaning, places }] as const),
      );
      break;
    case "day-parts":
      all.push(["parts", { ...meaning, times: more(meaning.times) }]);
      all.push(["once a day", { id: "dose-each-day", dose: meaning.dose }]);
      break;
    case "week-strip": {
      const other = weekdays.find((day) => !meaning.days.includes(day))!;
      all.push(["a day more", { ...meaning, days: [...meaning.days, other] }]);
      all.push(["another day", { ...meaning, days: [other, ...meaning.days.slice(1)] }]);
      all.push(["every day", { id: "dose-each-day", dose: meaning.dose }]);
      break;
    }
    case "dose-each-day":
      for (const id of ["dose-each-week", "dose-each-month", "dose-every-other-day"] as const)
        all.push([id, { ...meaning, id }]);
      break;
    case "dose-each-week":
    case "dose-each-month":
    case "dose-every-other-day":
      all.push(["every day", { ...meaning, id: "dose-each-day" }]);
      break;
    case "wait-bar":
    case "meal-bar":
      all.push(["wait", { ...meaning, low: more(meaning.low) }]);
      all.push(["wait to", { ...meaning, high: more(meaning.high ?? meaning.low) }]);
      all.push(["wait unit", { ...meaning, unit: meaning.unit === "hour" ? "minute" : "hour" }]);
      if (meaning.id === "meal-bar")
        all.push([
          "side of the meal",
          { ...meaning, relation: meaning.relation === "before" ? "after" : "before" },
        ]);
      break;
    case "day-boxes":
      all.push(["length", { ...meaning, days: more(meaning.days) }]);
      break;
    case "course-row":
      all.push(["length", { ...meaning, days: more(meaning.days) }]);
      all.push(["first or then", { ...meaning, place: meaning.place === "first" ? "then" : "first" }]);
      break;
    case "day-limit":
      all.push(["ceiling", { ...meaning, times: more(meaning.times) }]);
      break;
    case "change-patch": {
      const { every } = meaning;
      if (every === undefined) break;
      all.push(["how long between", { ...meaning, every: { ...every, count: more(every.count) } }]);
      for (const unit of ["hour", "day", "week"] as const)
        if (unit !== every.unit)
          all.push(["hours, days or weeks", { ...meaning, every: { ...every, unit } }]);
      break;
    }
    default:
      break;
  }
  return all as readonly (readonly [string, Meaning])[];
};

const differs = (meanings: readonly Meaning[], regimen: Regimen): readonly CalendarKind[] =>
  picturesDiffer(meanings, calendarOf(regimen, firstDay));

describe("pictures of the corpus", () => {
  it("are of every kind that is drawn", () => {
    const ids = new Set(drawn.map(({ meaning }) => meaning.id));
    for (const id of [
      "one-dose",
      "day-strip",
      "day-parts",
      "dose-each-day",
      "week-strip",
      "dose-each-week",
      "dose-each-month",
      "dose-every-other-day",
      "wait-bar",
      "meal-bar",
      "day-boxes",
      "course-row",
      "day-limit",
      "change-patch",
    ] as const)
      expect([...ids]).toContain(id);
  });

  it("say of a patch how long it is from one to the next", () => {
    const between = drawn.flatMap(({ meaning }) => (meaning.id === "change-patch" ? [meaning.every] : []));
    expect(between).toContainEqual({ count: "3", unit: "day" });
    expect(between).toContainEqual({ count: "1", unit: "day" });
  });

  it("tell no change of their own", () => {
    expect(drawn.filter(({ all, regimen }) => differs(all, regimen).length > 0)).toEqual([]);
  });

  it("are found out when anything in them is changed", () => {
    const planted = drawn.flatMap(({ meaning, ...whole }) =>
      changesOf(meaning).map(([kind, changed]) => ({ kind, changed, ...whole })),
    );
    const missed = planted.filter(
      ({ changed, regimen, all, at }) => differs(all.with(at, changed), regimen).length === 0,
    );
    expect(missed.map(({ kind, changed }) => `${kind}: ${JSON.stringify(changed)}`)).toEqual([]);
    expect(planted.length).toBeGreaterThan(1000);
    expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThan(20);
  });
});

it("a strip is found out where another dose is taken in one of its empty places", () => {
  const strip: Meaning = {
    id: "day-strip",
    places: [
      { at: { name: "morning" }, dose: [{ id: "tablets", count: "1" }] },
      { at: { name: "midday" }, dose: null },
      { at: { name: "evening" }, dose: null },
      { at: { name: "night" }, dose: null },
    ],
  };
  const step = (joined: Step["joined"], name: "morning" | "night", reasons: string[] | null): Step => ({
    ...blankStep,
    joined,
    action: "take",
    actionSuppliedBy: "directions",
    unit: { name: "tablet", suppliedBy: "directions" },
    amount: { exact: "1" },
    asNeeded: reasons === null ? null : { reasons },
    timing: { ...blankStep.timing, slots: [{ name, offset: null, amount: null }] },
  });
  const alone = regimenOf([step("first", "morning", null)]);
  expect(differs([strip], alone)).toEqual([]);
  expect(
    differs([strip], regimenOf([step("first", "morning", null), step("and", "night", ["pain"])])),
  ).toEqual(["time"]);
});
