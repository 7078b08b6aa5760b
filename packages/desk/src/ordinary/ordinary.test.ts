import { expect, test } from "vitest";
import { fieldsFromLabel } from "./fieldsFromLabel.ts";
import { fitTemplate } from "./fitTemplate.ts";
import type { OrdinaryLabel } from "./OrdinaryLabel.ts";
import { readOrdinaryLabel } from "./readOrdinaryLabel.ts";
import { type Role, readTemplate, templateOf, wrongTemplate } from "./Template.ts";

const read = (text: string): OrdinaryLabel => {
  const label = readOrdinaryLabel(text);
  if (!label.ok) throw new Error(JSON.stringify(label.refusals));
  return label.value;
};

const code = (text: string): string => {
  const label = readOrdinaryLabel(text);
  return label.ok ? "read" : (label.refusals[0]?.code ?? "");
};

/** Three layouts, all of them invented. */
const counter = [
  "21 x Amoxicillin 500mg capsules",
  "ONE to be taken THREE times a day",
  "for 7 days",
  "Mrs Ada Jones  25/11/26",
  "KEEP OUT OF THE REACH OF CHILDREN",
  "High Street Pharmacy, Ely  01632 960123",
].join("\r\n");
const counterRoles: readonly Role[] = [
  ...(["quantity-medicine", "directions", "directions", "person", "fixed", "fixed"] as const),
];

const zpl = (fields: readonly (readonly [number, number, string])[]): string =>
  `^XA^CI28^LH0,0${fields.map(([x, y, words]) => `^FO${x},${y}^A0N,28,28^FD${words}^FS`).join("\n")}^XZ`;
const roll = zpl([
  [20, 20, "Mr Ben Okafor"],
  [20, 60, "Methotrexate 2.5mg tablets"],
  [400, 60, "24 tablets"],
  [20, 100, "Take SIX tablets ONCE a week on MONDAY"],
  [20, 220, "Warning: Do not take it every day"],
  [20, 260, "22 Nov 2026"],
  [20, 300, "Alder Pharmacy, 4 Mill Lane, Ely"],
]);
const rollRoles: readonly Role[] = [
  ...(["person", "medicine", "quantity", "directions", "warning", "date", "fixed"] as const),
];

const fields = (text: string, example: string, roles: readonly Role[]) => {
  const fit = fitTemplate(read(text), templateOf("ours", read(example), roles));
  return fit.outcome === "fits" ? fieldsFromLabel(fit.words) : fit.outcome;
};

test("a template made at one label reads another, however many lines its directions have", () => {
  const other = [
    "28 x Ramipril 5mg tablets",
    "ONE each morning",
    "Mr Ben Okafor",
    "Keep out of the reach of children",
    "High Street Pharmacy, Ely  01632 960123",
  ].join("\n");
  expect(fields(other, counter, counterRoles)).toEqual({
    fields: {
      ...{ medicineName: "Ramipril", strength: "5mg", form: "tablets", quantity: "28", unit: "tablets" },
      ...{ directions: "ONE each morning", personName: "Mr Ben Okafor" },
    },
    unread: [],
  });
});

test("a label is read by the template that was made at it, and quantities are told from products", () => {
  expect(fields(counter, counter, counterRoles)).toMatchObject({
    fields: { quantity: "21", directions: "ONE to be taken THREE times a day for 7 days" },
    unread: [{ role: "person", text: "Mrs Ada Jones 25/11/26" }],
  });
  const bag = "Gita Rao\nSimvastatin 20mg\ntablets x 28\nONE at night\nStation Chemist";
  const roles: readonly Role[] = ["person", "medicine-quantity", "medicine-quantity", "directions", "fixed"];
  expect(fields(bag, bag, roles)).toMatchObject({
    fields: {
      medicineName: "Simvastatin",
      strength: "20mg",
      form: "tablets",
      quantity: "28",
      unit: "tablets",
    },
  });
});

test("fields of ZPL are known by their places, and a warning may be away", () => {
  const other = zpl([
    [20, 20, "Ms Eve Adams"],
    [20, 61, "Senna 7.5mg tablets"],
    [400, 60, "60"],
    [20, 100, "TWO at night"],
    [20, 140, "when required"],
    [20, 260, "01/12/2026"],
    [20, 300, "Alder Pharmacy, 4 Mill Lane, Ely"],
  ]);
  expect(fields(other, roll, rollRoles)).toMatchObject({
    fields: {
      ...{
        personName: "Ms Eve Adams",
        medicineName: "Senna",
        strength: "7.5mg",
        quantity: "60",
        unit: "tablets",
      },
      ...{ directions: "TWO at night when required", day: "1", month: "12", year: "2026" },
    },
    unread: [],
  });
});

test("what fits no template, or one in two ways, is not read", () => {
  const elsewhere = roll.replace("^FO20,100", "^FO20,180");
  expect(fields(elsewhere, roll, rollRoles)).toBe("no");
  expect(fields(roll.replace("Alder", "Elder"), roll, rollRoles)).toBe("no");
  const more = roll.replace("^XZ", "^FO400,260^FDRepeat 2 of 6^FS^XZ");
  expect(fields(more, roll, rollRoles)).toBe("no");
  // Directions and a warning one under another, with nothing between them that tells where one ends.
  const lines = "Ada Jones\nSenna 7.5mg tablets\nONE at night\nThis may colour your urine\nAlder Pharmacy";
  const roles: readonly Role[] = ["person", "medicine", "directions", "warning", "fixed"];
  expect(fields(lines, lines, roles)).toBe("several");
});

test("a part that is not plainly what it should be is left empty and told", () => {
  const other = roll.replace("24 tablets", "two dozen").replace("22 Nov 2026", "last Friday");
  expect(fields(other, roll, rollRoles)).toMatchObject({
    unread: [
      { role: "quantity", text: "two dozen" },
      { role: "date", text: "last Friday" },
    ],
  });
});

test("a template holds no word of the example but those that stand on every label", () => {
  const kept = JSON.stringify(templateOf("ours", read(roll), rollRoles));
  expect(kept).toContain("Alder Pharmacy");
  expect(kept).not.toMatch(/Okafor|Methotrexate|SIX|24|Nov/);
  expect(readTemplate(JSON.parse(kept))).toEqual(templateOf("ours", read(roll), rollRoles));
  expect(readTemplate({ name: "x", kind: "picture", marks: [] })).toBeNull();
  expect(
    readTemplate({ name: "x", kind: "zpl", marks: [{ role: "nobody", x: 1, y: 1, text: "" }] }),
  ).toBeNull();
});

test.each<readonly [string, readonly Role[]]>([
  [
    "Say which line is the person's name.",
    ["other", "medicine", "quantity", "directions", "warning", "date", "fixed"],
  ],
  ["Say of one line at least", ["person", "medicine", "quantity", "directions", "warning", "date", "other"]],
  [
    "Say which lines are the directions",
    ["person", "medicine", "quantity", "other", "warning", "date", "fixed"],
  ],
  [
    "Say only once how many",
    ["person", "medicine-quantity", "quantity", "directions", "warning", "date", "fixed"],
  ],
])("a template that could not be told apart is none: %s", (why, chosen) => {
  expect(wrongTemplate(templateOf("ours", read(roll), chosen))).toContain(why);
});

test("hexadecimal letters, blocks and codes of ZPL are what they are", () => {
  const label = read(
    "^XA^FO10,10^FH^FDZo_C3_AB Low^FS^FO10,40^FB300,3,0,L^FDONE daily\\&with food^FS^FO10,90^BY2^BCN,60,Y^FD12345678^FS^FXnote^FS^XZ",
  );
  expect(label.pieces.map(({ text }) => text)).toEqual(["Zoë Low", "ONE daily with food"]);
});

test.each([
  ["ordinary-empty", " \n\t"],
  ["ordinary-empty", "^XA^FO1,1^GFA,8,8,1,FFFFFFFF^FS^XZ"],
  ["ordinary-too-large", "a".repeat(64 * 1024 + 1)],
  ["ordinary-too-long", "line\n".repeat(61)],
  ["ordinary-too-long", `^XA${"^FD^FS".repeat(1_001)}^XZ`],
  ["ordinary-line-too-long", "a".repeat(2_001)],
  ["ordinary-control-signs", "ONE \u0007daily"],
  ["ordinary-control-signs", "ONE \u202edaily"],
  ["ordinary-several-labels", "^XA^FD1^FS^XZ^XA^FD2^FS^XZ"],
  ["ordinary-zpl-hides-words", "^XA^XFR:FORM.ZPL^FS^XZ"],
  ["ordinary-zpl-hides-words", "^XA^CC+^FDwords^FS^XZ"],
  ["ordinary-zpl-damaged", "^XA^FOa,b^FDwords^FS^XZ"],
  ["ordinary-zpl-damaged", "^XA^FO1,1^FH^FD_C3 daily^FS^XZ"],
  ["ordinary-pdf", "%PDF-1.7"],
])("%s: refused before anything is read", (wanted, text) => {
  expect(code(text)).toBe(wanted);
});

test("thousands of ways are not tried one after another", () => {
  const lines = Array.from({ length: 58 }, (_, at) => `word ${at}`);
  const roles: Role[] = lines.map((_, at) => (at % 2 === 0 ? "warning" : "other"));
  const example = ["Ada", ...lines, "Pharmacy"].join("\n");
  const label = read(example);
  const template = templateOf("ours", label, ["person", ...roles, "fixed"]);
  expect(fitTemplate(label, template).outcome).toBe("several");
});
