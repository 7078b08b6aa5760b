// One calendar: a prescription written as words and as FHIR R4 Dosage[] means the same by both, and by what we say of it.
import { calendarOf, compareCalendars, interpretDirections, type Regimen } from "@plainlabel/directions";
import { readCalendar, trySayRegimen, wordsOfSaying } from "@plainlabel/language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tellsCalendar } from "../../packages/core/src/interpret/sentencesKeepTheCalendar.ts";
import { calendarsDiffer } from "../../packages/directions/src/agreement/sameCalendar.ts";
import { readDosage } from "../../packages/directions/src/fhir/readDosage.ts";
import { readDirections } from "../../packages/directions/src/sentence/readDirections.ts";
import { runsOf } from "../../packages/directions/testing/depth.ts";
import { arbitraryPlan, arbitrarySpelling } from "../../packages/directions/testing/plans/arbitraryPlan.ts";
import { changes } from "../../packages/directions/testing/plans/changedPlans.ts";
import { type Plan, type Spelling, things } from "../../packages/directions/testing/plans/Plan.ts";
import { planAsRegimen } from "../../packages/directions/testing/plans/planAsRegimen.ts";
import { planInDosages } from "../../packages/directions/testing/plans/planInDosages.ts";
import { planInWords } from "../../packages/directions/testing/plans/planInWords.ts";

const firstDay = "2026-01-05";
const settings = runsOf(4000);
const settingsOfChange = runsOf(2000);
/** As a prescriber types in full, with units in words. */
const plain: Spelling = { short: false, coded: false, counted: false };

const productOf = ({ thing }: Plan) => ({ form: things[thing].form });
const textOf = (plan: Plan, spelling = plain) => readDirections(planInWords(plan, spelling), productOf(plan));
const structureOf = (plan: Plan, spelling = plain) =>
  readDosage(planInDosages(plan, spelling), productOf(plan));

const differences = (plan: Plan, read: Regimen): readonly string[] =>
  compareCalendars(calendarOf(planAsRegimen(plan), firstDay), calendarOf(read, firstDay), "structure").map(
    ({ kind, what }) => `${kind} (${what})`,
  );

describe("a prescription written as words and as a structure", () => {
  it("means its calendar by each of them, wherever it is read", () => {
    let texts = 0;
    let structures = 0;
    fc.assert(
      fc.property(arbitraryPlan, arbitrarySpelling, (plan, spelling) => {
        const text = textOf(plan, spelling);
        const structure = structureOf(plan, spelling);
        const shown = `${planInWords(plan, spelling)} ${JSON.stringify(planInDosages(plan, spelling))}`;
        if (text.ok) expect(differences(plan, text.value), shown).toEqual([]);
        if (structure.ok) expect(differences(plan, structure.value), shown).toEqual([]);
        texts += text.ok ? 1 : 0;
        structures += structure.ok ? 1 : 0;
      }),
      settings,
    );
    /* The reader of words refuses more: a pause between two courses, above all. */
    expect(structures).toBeGreaterThan(settings.numRuns * 0.85);
    /* Ceilings far above what dose and times come to are refused as slips. */
    expect(texts).toBeGreaterThan(settings.numRuns * 0.55);
  });

  it("is understood with both beside each other, wherever each is read alone", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitrarySpelling, (plan, spelling) => {
        if (!textOf(plan, spelling).ok || !structureOf(plan, spelling).ok) return;
        const text = planInWords(plan, spelling);
        const read = interpretDirections({ text, dosage: planInDosages(plan, spelling) }, productOf(plan));
        expect(read.understood ? [] : read.refusals.map(({ detail }) => detail), text).toEqual([]);
        if (read.understood) expect(differences(plan, read.regimen), text).toEqual([]);
      }),
      settings,
    );
  });

  it("means its calendar by the sentences that are said of the structure", () => {
    let said = 0;
    fc.assert(
      fc.property(arbitraryPlan, arbitrarySpelling, (plan, spelling) => {
        const structure = structureOf(plan, spelling);
        const sayings = structure.ok ? trySayRegimen(structure.value, { numbers: "digits" }) : null;
        if (!sayings?.ok) return;
        said += 1;
        const sentences = sayings.value.filter(tellsCalendar).map(wordsOfSaying);
        const read = readCalendar(sentences, firstDay);
        expect(
          read.ok
            ? compareCalendars(calendarOf(planAsRegimen(plan), firstDay), read.calendar, "sentences")
            : "unread",
          sentences.join(" "),
        ).toEqual([]);
      }),
      settings,
    );
    expect(said).toBeGreaterThan(settings.numRuns * 0.8);
  });
});

describe("one thing changed in the structure alone", () => {
  it.each(Object.entries(changes))("is caught: %s", (_, change) => {
    let planted = 0;
    const beside = { calendars: 0, whole: 0 };
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const changed = change(plan);
        if (changed === null) return;
        planted += 1;
        const structure = structureOf(changed);
        if (!structure.ok) return;
        const shown = `${planInWords(plan, plain)} beside ${JSON.stringify(planInDosages(changed, plain))}`;
        expect(differences(plan, structure.value), shown).not.toEqual([]);
        beside.calendars += 1;
        const text = textOf(plan);
        if (!text.ok) return;
        expect(calendarsDiffer(text.value, structure.value), shown).not.toEqual([]);
        const read = interpretDirections(
          { text: planInWords(plan, plain), dosage: planInDosages(changed, plain) },
          productOf(plan),
        );
        expect(read.understood, shown).toBe(false);
        beside.whole += 1;
      }),
      settingsOfChange,
    );
    expect(planted, "a row without a case proves nothing").toBeGreaterThan(5);
    expect(beside.calendars).toBeGreaterThan(5);
  });

  it("is planted beside words that are read, in most kinds", () => {
    const beside = Object.entries(changes).filter(([, change]) =>
      fc.sample(arbitraryPlan, { ...settings, numRuns: 400 }).some((plan) => {
        const changed = change(plan);
        return changed !== null && structureOf(changed).ok && textOf(plan).ok;
      }),
    );
    /* No words of a pause between two courses are read. */
    expect(beside.map(([kind]) => kind)).toEqual(Object.keys(changes).filter((kind) => kind !== "pause"));
  });
});
