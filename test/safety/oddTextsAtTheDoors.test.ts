// Hazard: a label with somebody else's or nobody's name, or with a word that a program spoilt. At every door the
// same is refused, and no rightful name is.
import { readFileSync } from "node:fs";
import { readSubmission } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { runHere } from "../../packages/cli/src/testing/runHere.ts";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import {
  damagedTexts,
  rightfulNames,
  rightfulSentences,
  rightfulWords,
} from "../../packages/core/testing/oddTexts.ts";
import { readLabelForm } from "../../packages/desk/src/label/LabelForm.ts";
import { requestOfLabel } from "../../packages/desk/src/label/requestOfLabel.ts";
import { readCsv } from "../../services/api/src/orders/readCsv.ts";
import { goodRequest, pharmacy } from "../../services/api/src/testing/testApp.ts";

const painter = await createPdfPainter();

interface Said {
  readonly name?: string;
  readonly medicine?: string;
  readonly pharmacyName?: string;
  readonly indication?: string;
}

const plain = ({ name, medicine, pharmacyName, indication }: Said) =>
  readSubmission({
    ...goodRequest,
    person: { ...goodRequest.person, ...(name === undefined ? {} : { name }) },
    medicine: { ...goodRequest.medicine, ...(medicine === undefined ? {} : { name: medicine }) },
    pharmacy: { ...pharmacy, ...(pharmacyName === undefined ? {} : { name: pharmacyName }) },
    ...(indication === undefined ? {} : { indication }),
  });

const prescription = JSON.parse(
  readFileSync(new URL("../../examples/fhir/medication-request.json", import.meta.url), "utf8"),
);

const fhir = ({ name = "Ada Morgan", medicine, pharmacyName = pharmacy.name, indication }: Said) =>
  readSubmission(
    {
      ...prescription,
      contained: prescription.contained.map((resource: { resourceType: string }) =>
        resource.resourceType === "Patient" ? { ...resource, name: [{ text: name }] } : resource,
      ),
      ...(medicine === undefined ? {} : { medicationCodeableConcept: { text: medicine } }),
      ...(indication === undefined ? {} : { reasonCode: [{ text: indication }] }),
    },
    { pharmacy: { ...pharmacy, name: pharmacyName }, dispensedOn: "2026-11-22", stock: "102x152" },
  );

const sheet = ({ name = "Ada Morgan", medicine = "Amoxicillin", pharmacyName, indication = "" }: Said) => {
  const cells = [name, medicine, "Take one capsule", "2026-11-22", indication].map(
    (cell) => `"${cell.replaceAll('"', '""')}"`,
  );
  const csv = new TextEncoder().encode(
    `person,medicine,directions,dispensed on,indication\n${cells.join(",")}`,
  );
  const read = readCsv(csv, { ...pharmacy, ...(pharmacyName === undefined ? {} : { name: pharmacyName }) });
  return read.ok ? read.value[0]!.read : read;
};

const desk = ({
  name = "Ada Morgan",
  medicine = "Amoxicillin",
  pharmacyName = pharmacy.name,
  indication = "",
}: Said) =>
  requestOfLabel(
    readLabelForm(
      new URLSearchParams({
        personName: name,
        medicineName: medicine,
        directions: "Take one capsule",
        day: "22",
        month: "11",
        year: "2026",
        indication,
      }),
    ),
    { pharmacy: { ...pharmacy, name: pharmacyName }, stock: "102x152", approver: null },
  );

const doors = { plain, fhir, sheet, desk };

const codesOf = (read: ReturnType<(typeof doors)[keyof typeof doors]>): readonly string[] =>
  read.ok ? [] : read.refusals.map(({ code }) => code);

const withoutSpaces = (text: string): string => text.normalize("NFC").replace(/\s/gu, "");

describe("text that a program damaged", () => {
  it.each(damagedTexts.map(([text]) => text))("is refused at every door, in every field: %j", (text) => {
    for (const [door, read] of Object.entries(doors))
      for (const field of ["name", "medicine", "pharmacyName"] as const) {
        // The pharmacy of a sheet's installation was judged when the service began.
        if (door === "sheet" && field === "pharmacyName") continue;
        const codes = codesOf(read({ [field]: text }));
        const told = codes.some((code) =>
          ["text-damaged", "cell-text-damaged", "cell-broken-formula", "cell-formula"].includes(code),
        );
        expect([door, field, told, codes]).toEqual([door, field, true, codes]);
      }
  });

  it("is refused on the command line", async () => {
    const sent = JSON.stringify({ ...goodRequest, person: { name: "Mrs ZoÃ« Hall" } });
    const ran = await runHere(["make", "-", "-o", "-"], sent);
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain("text-damaged");
    expect(ran.stderr).not.toContain("Hall");
  });
});

/** Scripts that our faces have not, and a word wider than the stock: refused for that, and for nothing else. */
const unset = (name: string): string | null => {
  if (/[\p{Script=Han}\p{Script=Tamil}\p{Script=Hebrew}]/u.test(name)) return "/person/name";
  return name.split(" ").some((word) => word.length > 30) ? "/stock" : null;
};

describe("a rightful name", () => {
  it.each(rightfulNames)("is taken at every door, and printed as it is: %j", (name) => {
    for (const [door, read] of Object.entries(doors))
      expect([door, codesOf(read({ name }))]).toEqual([door, []]);
    const read = plain({ name });
    if (!read.ok) throw new Error("refused");
    const made = prepareLabels(read.value[0]!, painter);
    if (!made.ok) {
      expect(made.refusals.map(({ path }) => path)).toEqual([unset(name)]);
      return;
    }
    const printed = made.value.set.pages[0]!.groups.map(({ items }) =>
      items.map((item) => (item.kind === "text" ? item.text : "")).join(" "),
    );
    expect(withoutSpaces(printed.join(" "))).toContain(withoutSpaces(name));
  });
});

it.each(["Null", "None"])(
  "%s alone stands for no name, and with a title beside it for somebody's",
  (name) => {
    for (const read of Object.values(doors)) {
      expect(codesOf(read({ name }))).toEqual(["statutory-particular-missing"]);
      expect(codesOf(read({ name: `Ms ${name}` }))).toEqual([]);
    }
  },
);

describe("rightful words", () => {
  it.each(rightfulWords)("are no damage at any door: %j", (words) => {
    for (const read of Object.values(doors))
      for (const field of ["medicine", "pharmacyName"] as const)
        expect(codesOf(read({ [field]: words }))).not.toContain("text-damaged");
  });

  it.each(rightfulSentences)("are no damage in what a medicine is for, at any door: %j", (indication) => {
    for (const [door, read] of Object.entries(doors))
      expect([door, codesOf(read({ indication }))]).toEqual([door, []]);
  });
});
