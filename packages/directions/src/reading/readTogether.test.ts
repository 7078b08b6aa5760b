import { describe, expect, it } from "vitest";
import { notation } from "../../test/corpus/notation.ts";
import type { FhirDosage } from "../fhir/shapes.ts";
import type { Directions } from "../Interpretation.ts";
import { newJoining } from "../questions/whichSchedule.ts";
import type { Outcome } from "../refusal.ts";
import type { Regimen } from "../regimen/Regimen.ts";
import { readTogether, withNotes } from "./readTogether.ts";

const coded = (more: Partial<FhirDosage> = {}, value = 1): FhirDosage => ({
  method: { text: "Take" },
  timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
  doseAndRate: [{ doseQuantity: { value, unit: "tablet" } }],
  ...more,
});

const said = (outcome: Outcome<Regimen>): string | readonly string[] =>
  outcome.ok ? notation(outcome.value) : outcome.refusals.map(({ code, path }) => `${code} ${path}`);

const read = (directions: Directions): string | readonly string[] =>
  said(readTogether(directions, {}, newJoining()));

const pathsOf = (directions: Directions): readonly string[] => {
  const outcome = readTogether(directions, {}, newJoining());
  return outcome.ok ? [] : [...new Set(outcome.refusals.map(({ path }) => path))];
};

const daily = "take 1 tablet 1/day";

describe("words with fields beside them that say no dose", () => {
  const text = "Take 1 tablet once a day";
  const tablets = { form: "tablets" };
  const ofTablets = (dosage: FhirDosage) => said(readTogether({ dosage: [dosage] }, tablets, newJoining()));

  it.each<[FhirDosage, string]>([
    [{ text, patientInstruction: "With food" }, "1/day food:with-food"],
    [{ text, patientInstruction: "Take in the morning" }, "take 1 tablet 1/day @morning"],
    [{ text, asNeededBoolean: false }, "take 1 tablet 1/day"],
    [{ text: "Take one daily", additionalInstruction: [{ text: "With food" }] }, "1/day food:with-food"],
    [{ text, route: { text: "Oral" } }, "take 1 tablet 1/day"],
  ])("are understood: %j", (dosage, meaning) => {
    expect(ofTablets(dosage)).toContain(meaning);
  });

  it("are refused where the words say no dose either", () => {
    expect(ofTablets({ text: "Take as directed", patientInstruction: "With food" })).not.toContain("take 1");
    expect(ofTablets({ patientInstruction: "With food" })).toContain("dose-missing /dosage/0/doseAndRate");
  });
});

describe("dosages in sequence whose words begin with then", () => {
  const step = (sequence: number, value: number, text: string): FhirDosage => ({
    ...coded({ sequence, text }, value),
    timing: {
      repeat: { frequency: 1, period: 1, periodUnit: "d", boundsDuration: { value: 5, unit: "day" } },
    },
  });

  it.each(["then take 2 tablets once a day for 5 days", "and then take 2 tablets once a day for 5 days"])(
    "are one course: %s",
    (words) => {
      const dosage = [step(1, 4, "Take 4 tablets once a day for 5 days"), step(2, 2, words)];
      expect(read({ dosage })).toBe("take 4 tablet 1/day for:5day / then take 2 tablet 1/day for:5day");
    },
  );

  it("are refused for the first of them, where what came before is missing", () => {
    expect(read({ dosage: [step(1, 4, "then take 4 tablets once a day for 5 days")] })).toEqual(
      expect.arrayContaining([expect.stringContaining("/dosage/0/text")]),
    );
  });
});

describe("words that are not there", () => {
  it.each<Directions>([{}, { text: "" }, { text: " \n" }])("are no directions: %j", (directions) => {
    expect(read(directions)).toEqual(["directions-empty "]);
  });

  it("leave a coded dose as it is", () => {
    expect(read({ dosage: [coded()] })).toBe(daily);
    expect(read({ text: "  ", dosage: [coded()] })).toBe(daily);
    expect(read({ dosage: [coded({ text: " " })] })).toBe(daily);
  });
});

describe("a dosage that is only its words", () => {
  const text = "Take one tablet twice a day";

  it.each<FhirDosage>([{ text }, { text, id: "a", sequence: 1 }, { text, timing: undefined }])(
    "is read from them: %j",
    (dosage) => {
      expect(read({ dosage: [dosage] })).toBe("take 1 tablet 2/day");
    },
  );

  it("says in which words the fault is", () => {
    const week = { sequence: 1, text: "Take one tablet once a day for 7 days" };
    expect(pathsOf({ text: "Take wibble" })).toEqual(["/text"]);
    expect(pathsOf({ dosage: [{ text: "Take wibble" }] })).toEqual(["/dosage/0/text"]);
    expect(pathsOf({ dosage: [week, { sequence: 2, text: "Take wibble" }] })).toEqual(["/dosage/1/text"]);
  });

  it("follows the one before it by its first step only", () => {
    const two = {
      sequence: 1,
      text: "Take 3 tablets once a day for 3 days, then 2 tablets once a day for 3 days",
    };
    expect(read({ dosage: [two, { sequence: 2, text: "Take one tablet once a day" }] })).toBe(
      `take 3 tablet 1/day for:3day / then take 2 tablet 1/day for:3day / then ${daily}`,
    );
  });
});

describe("words beside a coded dose", () => {
  const needed = ["text-structure-conflict /dosage/0/asNeededBoolean"];

  it.each([
    ["Take one tablet once a day when required", false, needed],
    ["Take 1 tablet once a day for 3 days, then 1 tablet once a day when required", false, needed],
    ["Take one tablet once a day", false, daily],
    ["Take one tablet once a day when required", true, `${daily} prn()`],
  ])("may not be as needed where the code says not: %s, %s", (text, asNeededBoolean, expected) => {
    expect(read({ dosage: [coded({ text, asNeededBoolean })] })).toEqual(expected);
  });

  it("may say what the code leaves out", () => {
    const text = "Take one tablet once a day";
    expect(read({ dosage: [{ text, route: { text: "Oral" } }] })).toBe(`${daily} route:oral`);
    expect(read({ text, dosage: [{ route: { text: "Oral" } }] })).toBe(`${daily} route:oral`);
    expect(pathsOf({ dosage: [{ route: { text: "Oral" } }] })).not.toEqual([]);
  });

  it("are not said twice", () => {
    const text = "Take one tablet once a day. Swallow whole.";
    const whole = `${daily} "Swallow whole"`;
    expect(read({ dosage: [coded({ text, patientInstruction: "Swallow whole" })] })).toBe(whole);
    expect(read({ text, dosage: [coded({ patientInstruction: "swallow whole." })] })).toBe(whole);
    expect(read({ text, dosage: [coded({ text, patientInstruction: "Swallow whole" })] })).toBe(whole);
  });

  it("are kept beside it where they say something more", () => {
    const text = "Take one tablet once a day. Swallow whole.";
    const both = `${daily} "Swallow whole" "Avoid alcohol"`;
    expect(read({ dosage: [coded({ text, patientInstruction: "Avoid alcohol" })] })).toBe(both);
    expect(read({ text, dosage: [coded({ patientInstruction: "Avoid alcohol" })] })).toBe(both);
  });

  it("are those of its one dosage where they are the same, and then its fault", () => {
    const text = "Take wibble";
    expect(pathsOf({ text: `${text} `, dosage: [{ text: ` ${text}` }] })).toEqual(["/dosage/0/text"]);
    expect(pathsOf({ text: "Take wobble", dosage: [{ text }] })).toContain("/text");
    const week = coded({ sequence: 2 });
    expect(pathsOf({ text, dosage: [{ sequence: 1, text }, week] })).toContain("/text");
  });

  it("may tell the lengths that the codes leave out", () => {
    const dosage = [coded({ sequence: 1 }, 2), coded({ sequence: 2 })];
    expect(read({ dosage })).toEqual(["step-without-end /dosage/0/timing/repeat"]);
    const text = "Take 2 tablets once a day for 3 days, then 1 tablet once a day";
    expect(pathsOf({ text, dosage })).not.toContain("/dosage/0/timing/repeat");
  });
});

describe("notes", () => {
  const withThem = (notes: readonly string[]) =>
    withNotes(readTogether({ dosage: [coded()] }, {}, newJoining()), notes, newJoining());

  it("add nothing, and blank ones are none", () => {
    expect(withThem(["", "  \n"])).toEqual(readTogether({ dosage: [coded()] }, {}, newJoining()));
    expect(said(withThem(["With food"]))).toBe(daily);
  });

  it("are named by their number among all of them", () => {
    expect(said(withThem([" ", "Take 2 tablets twice a day"]))).toEqual([
      "instruction-says-schedule /notes/1",
    ]);
  });
});

describe("words of one of several dosages", () => {
  const two = (first: Partial<FhirDosage>, second: Partial<FhirDosage> = {}): readonly FhirDosage[] => [
    coded(
      {
        sequence: 1,
        timing: {
          repeat: {
            frequency: 1,
            period: 1,
            periodUnit: "d",
            boundsDuration: { value: 3, unit: "day", system: "http://unitsofmeasure.org", code: "d" },
          },
        },
        ...first,
      },
      2,
    ),
    coded({ sequence: 2, ...second }),
  ];
  const course = "take 2 tablet 1/day for:3day / then take 1 tablet 1/day";
  const text = "Take 2 tablets once a day for 3 days, then 1 tablet once a day";

  it("beside words for all of them are not settled twice", () => {
    expect(read({ text, dosage: two({}) })).toBe(course);
    expect(read({ text, dosage: two({ patientInstruction: "Avoid alcohol" }) })).toContain("Avoid alcohol");
  });

  it("that say a schedule of their own are refused, whether words for all stand beside them or not", () => {
    const other = { patientInstruction: "Take 4 tablets at night" };
    expect(pathsOf({ dosage: two({}, other) })).toEqual(["/dosage/1/patientInstruction"]);
    expect(pathsOf({ text, dosage: two({}, other) })).toEqual(["/dosage/1/patientInstruction"]);
  });

  it("are left out where a dosage's own text holds them", () => {
    const own = { text: "Take 1 tablet once a day. Swallow whole", patientInstruction: "Swallow whole" };
    expect(read({ dosage: two({}, own) })).toBe(`${course} "Swallow whole"`);
  });

  it("may be words for all of them again, of which they say a part", () => {
    expect(read({ text, dosage: two({}, { patientInstruction: "1 tablet once a day" }) })).toBe(course);
  });

  it("do not hide that a dosage may have been sent twice", () => {
    expect(pathsOf({ text: "Take 1 tablet once a day", dosage: [coded(), coded()] })).toContain("/dosage");
  });

  it("need a length where nothing tells one, in words or in code", () => {
    const endless = [coded({ sequence: 1 }, 2), coded({ sequence: 2 })];
    expect(read({ text: " ", dosage: endless })).toEqual(["step-without-end /dosage/0/timing/repeat"]);
  });
});

describe("notes beside several steps", () => {
  const text = "Take 2 tablets once a day for 3 days, then 1 tablet once a day";
  const beside = (note: string) => {
    const judged = withNotes(readTogether({ text }, {}, newJoining()), [note], newJoining());
    return said(judged);
  };

  it("may not give the dose of one step as that of the whole course", () => {
    expect(beside("Take 1 tablet once a day")).toEqual(["instruction-says-schedule /notes/0"]);
    expect(beside("Take 2 tablets once a day")).toEqual(["instruction-says-schedule /notes/0"]);
  });

  it("may give what holds for each of them", () => {
    expect(beside("With food")).toBe("take 2 tablet 1/day for:3day / then take 1 tablet 1/day");
  });

  it("are refused together with words that are", () => {
    const judged = withNotes(
      readTogether({ text: "Take wibble" }, {}, newJoining()),
      ["Take 2 at night"],
      newJoining(),
    );
    expect(judged.ok).toBe(false);
    expect(judged.ok ? [] : judged.refusals.map(({ path }) => path)).toContain("/text");
  });
});

describe("an instruction that the words hold too", () => {
  const told = (text: string, instruction: string) => {
    const dosage = [coded({ text, additionalInstruction: [{ text: instruction }] })];
    const outcome = readTogether({ dosage }, {}, newJoining());
    return [said(outcome), outcome.ok ? outcome.findings.map(({ detail }) => detail) : []];
  };
  const says = (what: string) => [
    `The words and the coded dose agree, but one of them says more about: ${what}.`,
  ];

  it("stands once, and leaves nothing to tell", () => {
    expect(told("Take 1 tablet once a day with food", "With food")).toEqual([`${daily} food:with-food`, []]);
    expect(told("Take 1 tablet once a day. Swallow whole.", "Swallow whole")).toEqual([
      `${daily} "Swallow whole"`,
      [],
    ]);
  });

  it("is told where only one of the two says it", () => {
    expect(told("Take 1 tablet once a day with food", "Swallow whole")).toEqual([
      `${daily} food:with-food "Swallow whole"`,
      says("food, cautions and instructions"),
    ]);
    expect(told("Take 1 tablet once a day. Swallow whole. Avoid alcohol.", "Swallow whole")).toEqual([
      `${daily} "Swallow whole" "Avoid alcohol"`,
      says("cautions and instructions"),
    ]);
  });
});
