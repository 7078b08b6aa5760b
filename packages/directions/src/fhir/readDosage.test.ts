import { describe, expect, it } from "vitest";
import { dosageTable } from "../../testing/dosageTable.ts";
import { regimenOf, regimenSchema, type Step } from "../regimen/Regimen.ts";
import { codeRows, snomedSystem } from "./codeTables.ts";
import { describeDosageFields } from "./describeDosageFields.ts";
import { dosageFields } from "./dosageFields.ts";
import { readDosage } from "./readDosage.ts";
import { timingCodesOfSnomed } from "./readTimingCode.ts";

const read = (dosage: readonly unknown[], form?: string, strength?: string) =>
  readDosage(dosage, { form, strength });

describe("readDosage", () => {
  it("has a table of more than 120 dosages with names of their own", () => {
    expect(dosageTable.length).toBeGreaterThanOrEqual(120);
    expect(new Set(dosageTable.map((row) => row.name)).size).toBe(dosageTable.length);
  });

  it.each(dosageTable.map((row) => [row.name, row] as const))("reads or refuses: %s", (_, row) => {
    const outcome = read(row.dosage, row.form, row.strength);
    const refuses = row.means.every((one) => typeof one === "string");
    if (refuses) {
      expect(outcome.ok ? outcome.value : outcome.refusals.map((refusal) => refusal.code)).toEqual(row.means);
    } else {
      expect(outcome.ok ? outcome.value.steps : outcome.refusals).toEqual(row.means as readonly Step[]);
      expect(regimenSchema.safeParse(regimenOf(row.means)).success).toBe(true);
    }
  });

  it("says where a fault is, as a pointer into the directions", () => {
    const outcome = read([
      {
        doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }],
        timing: { repeat: { when: ["HS", "DUSK"] } },
      },
    ]);
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.path)).toEqual([
      "/dosage/0/timing/repeat/when/1",
    ]);
  });

  it("notes the trailing zero that it takes off", () => {
    const outcome = read([
      {
        method: { text: "Take" },
        doseAndRate: [{ doseQuantity: { value: "1.0", unit: "tablet" } }],
        timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
      },
    ]);
    expect(outcome.ok ? outcome.findings.map((finding) => finding.code) : []).toEqual([
      "trailing-zero-removed",
    ]);
  });
});

/** A dosage that is understood, to which one field is added. */
const plain = {
  method: { text: "Take" },
  doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }],
  timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
};

const withField = (path: string): unknown => {
  const dosage: Record<string, unknown> = structuredClone(plain);
  const names = path.split(".");
  let at: Record<string, unknown> = dosage;
  for (const name of names.slice(0, -1)) {
    const next = at[name];
    at = (Array.isArray(next) ? next[0] : next) as Record<string, unknown>;
  }
  at[names.at(-1)!] = { any: "value" };
  return dosage;
};

describe("dosageFields", () => {
  it("names every field once", () => {
    expect(new Set(dosageFields.map((one) => one.field)).size).toBe(dosageFields.length);
  });

  it.each(dosageFields.filter((one) => one.handling === "refuses").map((one) => one.field))(
    "%s refuses the schedule by its name",
    (field) => {
      const outcome = read([withField(field)]);
      const name = field.split(".").at(-1)!;
      expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.path.split("/").at(-1))).toContain(
        name,
      );
    },
  );

  it("is the table in the docs", async () => {
    await expect(describeDosageFields()).toMatchFileSnapshot("../../../../docs/fhir-dosage.md");
  });

  it("knows every field that the shape knows", () => {
    const known = new Set(dosageFields.map((one) => one.field.split(".").at(-1)));
    const r4 =
      "sequence text additionalInstruction patientInstruction event boundsDuration boundsRange boundsPeriod count countMax duration durationMax durationUnit frequency frequencyMax period periodMax periodUnit dayOfWeek timeOfDay when offset code asNeededBoolean asNeededCodeableConcept site route method type doseRange doseQuantity rateRatio rateRange rateQuantity maxDosePerPeriod maxDosePerAdministration maxDosePerLifetime modifierExtension extension id";
    expect(r4.split(" ").filter((name) => !known.has(name))).toEqual([]);
  });
});

/** The check digit of a SNOMED CT identifier: Verhoeff's dihedral check, built from its group here. */
const passesVerhoeff = (code: string): boolean => {
  const multiply = (a: number, b: number): number =>
    a < 5
      ? b < 5
        ? (a + b) % 5
        : ((a + b - 5) % 5) + 5
      : b < 5
        ? ((a - 5 - b + 5) % 5) + 5
        : (a - b + 5) % 5;
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const check = [...code].reverse().reduce((sum, digit, place) => {
    let value = Number(digit);
    for (let times = 0; times < place % 8; times += 1) value = turn[value]!;
    return multiply(sum, value);
  }, 0);
  return check === 0;
};

describe("the SNOMED CT table", () => {
  const codes = [
    ...codeRows.filter(({ system }) => system === snomedSystem).map(({ code }) => code),
    ...timingCodesOfSnomed,
  ];

  it("names the source of every code of every system", () => {
    expect(codeRows.filter(({ source }) => source.trim() === "")).toEqual([]);
    expect(codes.length).toBeGreaterThan(60);
  });

  it.each(codes)("%s passes the check digit", (code) => {
    expect(passesVerhoeff(code)).toBe(true);
  });

  it("would notice two digits that changed places", () => {
    expect(passesVerhoeff("428673006")).toBe(true);
    expect(passesVerhoeff("426873006")).toBe(false);
  });
});
