import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf, runsOf } from "../../testing/depth.ts";
import { dosageTable } from "../../testing/dosageTable.ts";
import { interpretDirections } from "../interpretDirections.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { readDosage } from "./readDosage.ts";

const understood = dosageTable.filter((row) => row.means.every((one) => typeof one !== "string"));
const runs = runsOf(400, 20261122);

/** Every path to a leaf of a value. */
const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]))
    : [path];

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], value);

const withValue = (value: unknown, path: readonly string[], leaf: unknown): unknown => {
  const copy: unknown = structuredClone(value);
  (valueAt(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1)!] = leaf;
  return copy;
};

const prototypeNames = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

describe("hostile structures", () => {
  it("never make the reader throw, whatever JSON comes", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 3 }), (dosage) => {
        const outcome = readDosage(dosage, {});
        expect(outcome.ok ? outcome.value.steps.length : outcome.refusals.length).toBeGreaterThan(0);
        expect(interpretDirections({ dosage, text: "Take one tablet daily" }, {})).toBeDefined();
      }),
      runs,
    );
  });

  it("never get a meaning from the names that every object has", () => {
    for (const row of rowsOf(understood, 4))
      for (const path of leavesOf(row.dosage).filter((leaf) => typeof valueAt(row.dosage, leaf) === "string"))
        for (const name of prototypeNames) {
          const outcome = readDosage(withValue(row.dosage, path, name) as readonly unknown[], {
            form: row.form,
            strength: row.strength,
          });
          /* Words that are kept as they are may be any words, and a code beside words is not read; nothing else may. */
          const beside = valueAt(row.dosage, path.slice(0, -1)) as Readonly<Record<string, unknown>>;
          const worded =
            path.at(-1) === "code" && (beside.unit !== undefined || beside.display !== undefined);
          /* Unknown words beside a code we know may be of another language: the code is read. */
          const foreign = path.at(-1) === "unit" && beside.code !== undefined;
          const kept =
            worded || foreign || /Instruction|asNeeded|site|display|system|text/.test(path.join("."));
          if (!kept)
            expect([row.name, path.join("."), outcome.ok]).toEqual([row.name, path.join("."), false]);
        }
  });

  it("mean something else, or are refused, when any number in them changes", () => {
    for (const row of understood)
      for (const path of leavesOf(row.dosage).filter(
        (leaf) => typeof valueAt(row.dosage, leaf) === "number",
      )) {
        const number = valueAt(row.dosage, path) as number;
        /* A sequence of all equal numbers is one order, whatever the number. */
        if (path.at(-1) === "sequence") continue;
        const before = readDosage(row.dosage, { form: row.form, strength: row.strength });
        const after = readDosage(withValue(row.dosage, path, number + 1) as readonly unknown[], {
          form: row.form,
          strength: row.strength,
        });
        expect([row.name, path.join("."), isDeepEqual(before, after)]).toEqual([
          row.name,
          path.join("."),
          false,
        ]);
      }
  });

  it("are refused when any key is added anywhere", () => {
    for (const row of understood.slice(0, 40)) {
      const objects = new Set(
        leavesOf(row.dosage).flatMap((path) => path.map((_, at) => path.slice(0, at).join("."))),
      );
      for (const joined of objects) {
        const path = joined === "" ? [] : joined.split(".");
        const at = valueAt(row.dosage, path);
        if (Array.isArray(at)) continue;
        const outcome = readDosage(
          withValue(row.dosage, [...path, "unheardOf"], 1) as readonly unknown[],
          {},
        );
        expect([row.name, joined, outcome.ok]).toEqual([row.name, joined, false]);
      }
    }
  });

  it("are answered, however long their words and many their parts", () => {
    const long = "x (a) y. ".repeat(20_000);
    const tags = `tablet${" (a)".repeat(20_000)}`;
    for (const words of [long, tags, "take ".repeat(20_000), "1".repeat(20_000)])
      for (const place of [
        { patientInstruction: words },
        { additionalInstruction: [{ text: words }] },
        { site: { text: words } },
        { route: { text: words } },
        { method: { text: words } },
        { asNeededCodeableConcept: { text: words } },
        { doseAndRate: [{ doseQuantity: { value: 1, unit: words } }] },
        { extension: [{ url: words }] },
        { timing: { code: { text: words }, repeat: { frequency: 1, period: 1, periodUnit: "d" } } },
        { timing: { repeat: { when: [words] } } },
        { timing: { event: [words] } },
      ])
        expect(readDosage([{ ...understood[0]!.dosage[0]!, ...place }], {}).ok).toBe(false);
  });

  it("never throw for a value of another type in any new field", () => {
    const values = [null, 0, -1, 1e300, "", "__proto__", [], [[]], {}, { value: {} }, true];
    for (const value of values)
      for (const place of [
        {
          timing: {
            repeat: { frequency: 1, period: 1, periodUnit: "d", duration: value, durationUnit: "h" },
          },
        },
        {
          timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", duration: 1, durationUnit: value } },
        },
        { timing: { event: value } },
        { timing: { event: [value] } },
        { extension: value },
        { extension: [value] },
        {
          extension: [
            { url: "http://hl7.org/fhir/5.0/StructureDefinition/extension-Dosage.asNeededFor", value },
          ],
        },
        { maxDosePerAdministration: value },
        { doseAndRate: [value, value] },
        { doseAndRate: [{ doseQuantity: value }, { doseQuantity: value }] },
      ])
        expect(readDosage([{ ...understood[0]!.dosage[0]!, ...place }], {})).toHaveProperty("ok");
  });
});
