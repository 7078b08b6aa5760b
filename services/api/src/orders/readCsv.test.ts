import { inRequest, optionTable, readRequest, standsIn } from "@plainlabel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnNamed, csvColumns, csvTemplate } from "./csv/csvColumns.ts";
import { inRow, readCsv } from "./readCsv.ts";

const pharmacy = {
  name: "Alder Lane Pharmacy",
  address: "14 Alder Lane, Sampleford, Leeds LS99 9ZZ",
  phone: "0113 496 0142",
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const header = "person,medicine,directions,dispensed on";
const row = "Mrs Anna Jones,Amoxicillin,Take one capsule three times a day,2026-11-27";

/** Everything wrong with a file, as "path code"; "read" for a row that is not refused. */
const judged = (text: string | Uint8Array, from: typeof pharmacy | null = pharmacy): readonly string[] => {
  const read = readCsv(typeof text === "string" ? bytes(text) : text, from);
  if (!read.ok) return read.refusals.map(({ path, code }) => `${path} ${code}`);
  return read.value.flatMap(({ row, read }) =>
    read.ok ? [`/${row} read`] : read.refusals.map(({ path, code }) => `${path} ${code}`),
  );
};

const requests = (text: string, from: typeof pharmacy | null = pharmacy) => {
  const read = readCsv(bytes(text), from);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value.map(({ read }) => (read.ok ? read.value : read.refusals));
};

test.each([
  ["18", "large-18"],
  ["14 pt", "clear"],
  ["12 points", "standard"],
  ["28 Point", "large-28"],
  ["large-24", "large-24"],
])("a print size of %s is %s", (cell, profile) => {
  expect(requests(`${header},print size\n${row},${cell}`)).toMatchObject([
    { person: { needs: { profile } } },
  ]);
});

test.each(["19", "18 mm", "1", "big"])("a print size of %s is refused", (cell) => {
  expect(judged(`${header},print size\n${row},${cell}`)).toEqual(["/2/print size not-in-list"]);
});

test("a sheet with every column becomes the whole request", () => {
  const cells: Readonly<Record<string, string>> = {
    ...{ person: "Mrs Anna Jones", medicine: "Amoxicillin", strength: "500 mg", form: "capsules" },
    ...{ quantity: "21 capsules", code: "", directions: "Take one capsule three times a day for 7 days" },
    ...{ "dispensed on": "2026-11-27", "pharmacy name": "Alder Lane Pharmacy" },
    ...{ "pharmacy address": "14 Alder Lane\nLeeds LS99 9ZZ", "pharmacy phone": "0113 496 0142" },
    ...{ "print size": "large-20", "easy read": "Yes", pictograms: "all", "tested pictograms only": "no" },
    ...{ numbers: "both", typeface: "atkinson", languages: "cy, pl", "reading needs": "957331000000109" },
    ...{ answers: "which-side = left", warnings: "9, 21\nMay stain your teeth" },
    ...{ indication: "For your chest infection", purpose: "companion", "full label on": "box" },
    ...{ "full label by": "R. Okafor", "full label at": "2026-11-27T10:30:00Z" },
    ...{
      "link url": "https://example.org/7Q",
      "link opens": "film",
      "link short url": "https://example.org/7",
    },
    ...{
      explain: "",
      "item id": "pmr-7/4711",
      "approved by": "R. Okafor",
      "approved at": "2026-11-27T10:30:00+00:00",
    },
    ...{ "approver role": "pharmacist", "approver registration": "2071234", "approver initials": "RO" },
    ...{ stock: "102x76", "fallback stocks": "102x152, a5", container: "bottle 60 mm", layout: "label" },
    ...{ dpi: "300", copies: "2", packs: "1 of 3", audience: "carer", policy: "ums", law: "au" },
    ...{ "braille grade": "2", "braille on": "page", "braille cells": "40", "braille lines": "" },
  };
  const names = csvTemplate.trim().split(",");
  expect(Object.keys(cells).sort()).toEqual(names.toSorted());
  const sheet = [names.join(","), names.map((name) => `"${cells[name]}"`).join(",")].join("\r\n");
  expect(requests(sheet, null)).toEqual([
    {
      person: {
        name: "Mrs Anna Jones",
        needs: {
          ...{ profile: "large-20", easyRead: true, pictograms: "all", testedPictogramsOnly: false },
          ...{ numbers: "both", typeface: "atkinson", languages: ["cy", "pl"], codes: ["957331000000109"] },
        },
      },
      medicine: { name: "Amoxicillin", strength: "500 mg", form: "capsules", quantity: "21 capsules" },
      directions: { text: "Take one capsule three times a day for 7 days" },
      answers: [{ question: "which-side", answer: "left" }],
      warnings: [{ number: 9 }, { number: 21 }, { text: "May stain your teeth" }],
      indication: "For your chest infection",
      purpose: "companion",
      fullLabel: { on: "box", by: "R. Okafor", at: "2026-11-27T10:30:00Z" },
      link: { url: "https://example.org/7Q", opens: "film", shortUrl: "https://example.org/7" },
      ...{ stock: "102x76", fallbackStocks: ["102x152", "a5"], layout: "label", dpi: 300, copies: 2 },
      container: { kind: "bottle", diameter: 60 },
      ...{ packs: { number: 1, of: 3 }, audience: "carer", policy: "ums", law: "au" },
      braille: { grade: 2, on: "page", cells: 40 },
      dispensedOn: "2026-11-27",
      itemId: "pmr-7/4711",
      approval: {
        ...{ by: "R. Okafor", at: "2026-11-27T10:30:00+00:00" },
        ...{ role: "pharmacist", registration: "2071234", initials: "RO" },
      },
      pharmacy: {
        name: "Alder Lane Pharmacy",
        address: "14 Alder Lane, Leeds LS99 9ZZ",
        phone: "0113 496 0142",
      },
    },
  ]);
});

test("every option has a column, by the name that it has at other doors too", () => {
  for (const { name, path } of optionTable) {
    const parts = csvColumns.filter((column) => standsIn(column.path, inRequest(path)));
    expect(parts.length, name).toBeGreaterThan(0);
    const isWhole = parts[0]?.path !== inRequest(path);
    expect(columnNamed(name)?.path, name).toBe(isWhole ? undefined : inRequest(path));
  }
});

test.each([
  ["packs", "3", "not-packs"],
  ["packs", "3 of 2", "pack-beyond-last"],
  ["packs", "01-Mar", "cell-date"],
  ["container", "60", "not-a-container"],
  ["container", "bottle 9 mm", "number-out-of-range"],
  ["fallback stocks", "102x76, b5", "not-in-list"],
  ["tested pictograms only", "perhaps", "cell-not-yes-or-no"],
  ["dpi", "high", "not-a-whole-number"],
  ["languages", "welsh please", "not-a-language-tag"],
  ["approver registration", "2.07E+06", "cell-number-shortened"],
])("the column %s: %j is refused there as %s", (name, text, code) => {
  expect(judged(`${header},${name}\n${row},"${text}"\n`)[0]).toBe(`/2/${name} ${code}`);
});

test("answers are those of the JSON door, one on a line or with semicolons between them", () => {
  const answersIn = (cell: string) => {
    const [request] = requests(`${header},answers\n${row},"${cell}"\n`);
    return request !== undefined && "answers" in request ? request.answers : request;
  };
  expect(answersIn("which-side = left")).toEqual([{ question: "which-side", answer: "left" }]);
  expect(answersIn("which-side#1=left;which-side # 2 = right")).toEqual([
    { question: "which-side", nth: 1, answer: "left" },
    { question: "which-side", nth: 2, answer: "right" },
  ]);
  expect(
    answersIn(
      "divide-daily-amount = named-times (morning 1, evening meal 0.5, 22:00 2)\nwhich-strengths=counts(1 of 3 mg, 2 of 1 mg);",
    ),
  ).toEqual([
    {
      question: "divide-daily-amount",
      answer: "named-times",
      moments: [
        { at: "morning", amount: "1" },
        { at: "evening-meal", amount: "0.5" },
        { at: "22:00", amount: "2" },
      ],
    },
    {
      question: "which-strengths",
      answer: "counts",
      counts: [
        { strength: "3 mg", count: "1" },
        { strength: "1 mg", count: "2" },
      ],
    },
  ]);
  expect(requests(`${header},answers\n${row},\n`)[0]).not.toHaveProperty("answers");
});

test("a row is refused with its number and column, and takes nothing from the others", () => {
  const sheet = `${header}\n${row}\nMr Bob Hill,Ibuprofen,Take one tablet,03/04/2026\n,,,\nMs Eve Lane,Ramipril,Take one tablet daily,2026-11-27\n`;
  expect(judged(sheet)).toEqual(["/2 read", "/3/dispensed on cell-not-a-day", "/5 read"]);
});

test("rows of a sheet that has separators of its own stay apart, whichever they are", () => {
  const semicolons = `${header.replaceAll(",", ";")}\r\nJones, Anna;Amoxicillin;Take one capsule, then one more;2026-11-27\r\n`;
  expect(requests(semicolons)).toMatchObject([
    { person: { name: "Jones, Anna" }, directions: { text: "Take one capsule, then one more" } },
  ]);
  expect(
    judged(`${header}\nMrs Anna Jones,Amoxicillin,Take one capsule, then one more,2026-11-27\n`),
  ).toEqual(["/2 csv-row-length"]);
});

test.each([
  [
    "nothing",
    "",
    ["/1/person", "/1/medicine", "/1/directions", "/1/dispensed on"].map((at) => `${at} csv-missing-column`),
  ],
  ["no day", "person,medicine,directions\na,b,c", ["/1/dispensed on csv-missing-column"]],
  ["an unknown column", `${header},nhs number\n${row},1`, ["/1/5 csv-unknown-column"]],
  ["a column twice", `${header},Person\n${row},x`, ["/1/person csv-repeated-column"]],
  ["a header alone", `${header}\n`, [" csv-no-rows"]],
  [
    "half a pharmacy",
    `${header},pharmacy name\n${row},X`,
    ["/1/pharmacy address csv-missing-column", "/1/pharmacy phone csv-missing-column"],
  ],
  ["a quotation mark that never closes", `${header}\n"${row}\n${row}\n`, [" csv-malformed"]],
  ["a quotation mark in a cell", `${header}\nMrs "Annie" Jones,A,B,2026-11-27\n`, [" csv-malformed"]],
  ["a row far too long", `${header}\n${"a".repeat(30_000)},b,c,2026-11-27`, [" csv-malformed"]],
  ["too many rows", `${header}\n${`${row}\n`.repeat(10_001)}`, [" csv-too-many-rows"]],
])("a file with %s is refused whole", (_, sheet, wrong) => {
  expect(judged(sheet)).toEqual(wrong);
});

test("without a pharmacy of the installation the sheet must name one", () => {
  expect(judged(`${header}\n${row}`, null)).toEqual(
    ["name", "address", "phone"].map((part) => `/1/pharmacy ${part} csv-missing-column`),
  );
});

test("a pharmacy that the sheet leaves empty is not taken from elsewhere", () => {
  const sheet = `${header},pharmacy name,pharmacy address,pharmacy phone\n${row},,,`;
  expect(new Set(judged(sheet).map((each) => each.split(" ", 2).join(" ")))).toEqual(
    new Set(["/2/pharmacy address", "/2/pharmacy name", "/2/pharmacy phone"]),
  );
});

test("what is not UTF-8 is refused: another reading of it gives another name", () => {
  const latin = Uint8Array.from(Buffer.from(`${header}\n${row.replace("Anna", "Zoë")}`, "latin1"));
  expect(judged(latin)).toEqual([" csv-not-utf-8"]);
  expect(judged(Uint8Array.from(Buffer.from(`${header}\n${row}`, "utf16le")))).toEqual([" csv-not-utf-8"]);
  const half = Buffer.from(`\ufeff${header}\n${row}`, "utf16le").subarray(0, -1);
  expect(judged(Uint8Array.from(half))).toEqual([" csv-not-utf-8"]);
  expect(judged(new Uint8Array(8 * 1024 * 1024 + 1))).toEqual([" csv-too-large"]);
});

test("a workbook is told to be one", () => {
  const read = readCsv(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), pharmacy);
  expect(read.ok ? [] : read.refusals).toMatchObject([
    { code: "csv-not-utf-8", detail: "The file is a workbook (.xlsx, .ods) or another zip, and no text." },
  ]);
});

const tabbed = (sheet: string): string => sheet.replaceAll(",", "\t");

test("what is copied from a spreadsheet is read: cells stand behind tabs", () => {
  const copied = `${tabbed(header)}\twarnings\r\n${tabbed(row)}\t"9, 21\nMay stain your teeth"\r\nMr Bo; Hill, junior\tIbuprofen\t"Take ""1"" tablet"\t2026-11-27\t`;
  expect(requests(copied)).toMatchObject([
    {
      person: { name: "Mrs Anna Jones" },
      warnings: [{ number: 9 }, { number: 21 }, { text: "May stain your teeth" }],
    },
    { person: { name: "Mr Bo; Hill, junior" }, directions: { text: 'Take "1" tablet' } },
  ]);
});

test("Unicode text of a spreadsheet is read: UTF-16 with its mark, either way round", () => {
  const little = Buffer.from(
    `\ufeff${tabbed(header)}\r\n${tabbed(row.replace("Anna", "Zoë Łucja"))}\r\n`,
    "utf16le",
  );
  for (const sheet of [little, Buffer.from(little).swap16()])
    expect(judged(Uint8Array.from(sheet))).toEqual(["/2 read"]);
});

test.each([
  [`sep=;\r\n${header.replaceAll(",", ";")}\r\n${row.replaceAll(",", ";")}`, ["/2 read"]],
  [`\ufeffsep=,\n${header}\n${row}`, ["/2 read"]],
  [`SEP=\t\n${tabbed(header)}\n${tabbed(row)}`, ["/2 read"]],
  [`"sep=,"\n${header}\n${row}`, ["/2 read"]],
  [`sep=|\n${header.replaceAll(",", "|")}\n${row.replaceAll(",", "|")}`, [" csv-unknown-separator"]],
  [`sep=\n${header}\n${row}`, [" csv-unknown-separator"]],
])("a first line sep= is believed, and no row: %j", (sheet, told) => {
  expect(judged(sheet)).toEqual(told);
});

test("empty columns and rows at the end are none", () => {
  const wide = `${header},,,\n${row},,,\n,,,,,,\n${row.replace("Anna", "Beth")},,,\n`;
  expect(judged(`${wide}${",,,,,,\r\n".repeat(12_000)}`)).toEqual(["/2 read", "/4 read"]);
  expect(judged(`${header},,warnings\n${row},,9`)).toEqual(["/1/5 csv-unnamed-column"]);
  expect(judged(`${header},,\n${row},,\n${row.replace("Anna", "Beth")},,ring her`)).toEqual([
    "/3 csv-unnamed-column",
  ]);
  // A cell that holds a comma without quotation marks is not taken for two.
  expect(judged(`${header},,\nMrs Anna Jones,Amoxicillin,Take one capsule, then one,2026-11-27,,\n`)).toEqual(
    ["/2 csv-row-length"],
  );
});

test("a row in pieces takes the rows beside it along, for either may be half of it", () => {
  const inOrder = "dispensed on,person,medicine,directions";
  const one = (name: string, words: string): string => `2026-11-27,${name},Amoxicillin,${words}`;
  const sheet = [
    inOrder,
    one("Al", "Take one"),
    one("Bo", "Take one"),
    "and two at night",
    one("Cy", "Take one"),
    one("Di", "Take one"),
  ];
  expect(judged(sheet.join("\n"))).toEqual([
    "/2 read",
    "/3 csv-row-beside-cut",
    "/4 csv-row-length",
    "/5 csv-row-beside-cut",
    "/6 read",
  ]);
  expect(
    requests(sheet.join("\n").replace("Take one\nand two at night", '"Take one\nand two at night"')),
  ).toMatchObject([{}, { directions: { text: "Take one and two at night" } }, {}, {}]);
});

test("10,000 rows are read", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => row.replace("Anna", `Anna ${at}`));
  expect(judged(`${header}\n${rows.join("\n")}\n`).filter((each) => !each.endsWith(" read"))).toEqual([]);
});

test.each([
  ["strength", "01-Feb", "cell-date"],
  ["strength", "Feb-26", "cell-date"],
  ["quantity", "01/02/2026", "cell-date"],
  ["directions", "=1+1", "cell-formula"],
  ["person", "@SUM(A1)", "cell-formula"],
  ["indication", "-2", "cell-formula"],
  ["form", "#NAME?", "cell-broken-formula"],
  ["dispensed on", "########", "cell-broken-formula"],
  ["dispensed on", "03/04/2026", "cell-not-a-day"],
  ["dispensed on", "22/11/26", "cell-not-a-day"],
  ["dispensed on", "46353", "cell-not-a-day"],
  ["dispensed on", "2026-02-30", "impossible-date"],
  ["dispensed on", "", "statutory-particular-missing"],
  ["code", "1.2E+17", "cell-number-shortened"],
  ["code", "3.23509E+17", "cell-number-shortened"],
  ["code", "323509001234567000", "cell-number-shortened"],
  ["reading needs", "1,2E+17", "cell-number-shortened"],
  ["code", "322236001", "snomed-check-digit"],
  ["reading needs", "12345678", "snomed-check-digit"],
  ["copies", "1,000", "cell-not-a-count"],
  ["copies", "0", "cell-not-a-count"],
  ["copies", "2.0", "cell-not-a-count"],
  ["easy read", "x", "cell-not-yes-or-no"],
  ["answers", "left", "cell-not-an-answer"],
  ["answers", "which-eye = left", "cell-not-an-answer"],
  ["answers", "which-side = left, right", "cell-not-an-answer"],
  ["answers", "which-side = left (2)", "cell-not-an-answer"],
  ["answers", "which-side#0 = left", "cell-not-an-answer"],
  ["answers", "divide-daily-amount = named-times", "cell-not-an-answer"],
  ["answers", "divide-daily-amount = named-times (morning)", "cell-not-an-answer"],
  ["answers", "divide-daily-amount = named-times ()", "cell-not-an-answer"],
  ["answers", "which-strengths = counts (3 mg)", "cell-not-an-answer"],
  ["warnings", "9.21", "cell-warnings-mixed"],
  ["warnings", "9, May stain your teeth", "cell-warnings-mixed"],
  ["warnings", "921", "unknown-warning-number"],
  ["person", "Micha? Nowak", "cell-text-damaged"],
  ["person", "JosÃ© Silva", "cell-text-damaged"],
  ["person", "Zo\ufffd Hall", "cell-text-damaged"],
  ["print size", "huge", "not-in-list"],
  ["approved by", "R. Okafor", "missing-field"],
  ["approved at", "27/11/2026 10:30", "not-an-instant"],
  ["pharmacy phone", "1134960142", "cell-zero-lost"],
])("%s: %j is refused as %s", (name, text, code) => {
  const full: Record<string, string> = {
    ...{ person: "Mrs Anna Jones", medicine: "Amoxicillin", directions: "Take one capsule" },
    ...{
      "dispensed on": "2026-11-27",
      "pharmacy name": "A",
      "pharmacy address": "B",
      "pharmacy phone": "0113 496 0142",
    },
    [name]: text,
  };
  const quoted = Object.values(full).map((cell) => `"${cell}"`);
  const read = judged(`${Object.keys(full).join(",")}\n${quoted.join(",")}`);
  // Half an approval is told of at the half that is missing.
  const told = name === "approved by" ? "approved at" : name;
  expect(read[0]).toBe(`/2/${told} ${code}`);
  expect(read.slice(1)).toEqual(name === "approved at" ? ["/2/approved by missing-field"] : []);
});

test("a refusal repeats no name", () => {
  const read = readCsv(bytes(`Secretname,x\nSecretname,=Secretname\n`), null);
  expect(JSON.stringify(read)).not.toContain("Secretname");
  const rows = readCsv(bytes(`${header}\n=Secretname,b,c,Secretname\n`), pharmacy);
  const told = rows.ok ? rows.value.map(({ read, draft }) => [read, draft]) : [];
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain("Secretname");
});

test("the same row twice is one label too many", () => {
  expect(judged(`${header}\n${row}\n${row}\n`)).toEqual(["/2 read", "/3 csv-repeated-row"]);
});

test("the same row with its day or its print size written otherwise is the same row", () => {
  const days = [row, row.replace("2026-11-27", "27/11/2026")];
  expect(requests([header, days[1]].join("\n"))).toMatchObject([{ dispensedOn: "2026-11-27" }]);
  expect(judged([header, ...days].join("\n"))).toEqual(["/2 read", "/3 csv-repeated-row"]);
  const sizes = [`${header},print size`, `${row},18`, `${row},18 pt`, `${row},20`];
  expect(judged(sizes.join("\n"))).toEqual(["/2 read", "/3 csv-repeated-row", "/4 read"]);
});

test("what is found when a label is made is told of its row and column", () => {
  const found = { code: "x", detail: "", help: "" };
  expect(inRow(7, { ...found, path: "/directions/text" }).path).toBe("/7/directions");
  expect(inRow(7, { ...found, path: "/person/needs" }).path).toBe("/7/print size");
  expect(inRow(7, { ...found, path: "" }).path).toBe("/7");
});

test("every column of the template is read, and fills a field of its own", () => {
  expect(new Set(csvColumns.map(({ path }) => path)).size).toBe(csvColumns.length);
  expect(judged(csvTemplate)).toEqual([" csv-no-rows"]);
});

/** Text that a label may hold and that no spreadsheet would have damaged, with all that needs quoting. */
const words = fc
  .array(fc.constantFrom("one", "Zoë", "علي", 'a "b" c', "x, y", "p; q", "two", "‘o’", "Łódź"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(" "));

const quoted = (cell: string, always: boolean): string =>
  always || /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

test("whatever is written by the rules of RFC 4180 is read back word for word, in order", () => {
  const sheet = fc.record({
    rows: fc.uniqueArray(fc.tuple(words, words, words), {
      minLength: 1,
      maxLength: 8,
      selector: (each) => each.join("|"),
    }),
    separator: fc.constantFrom(",", ";", "\t"),
    says: fc.boolean(),
    end: fc.constantFrom("\n", "\r\n"),
    mark: fc.boolean(),
    always: fc.boolean(),
    last: fc.boolean(),
    upper: fc.boolean(),
  });
  fc.assert(
    fc.property(sheet, ({ rows, separator, says, end, mark, always, last, upper }) => {
      const names = ["dispensed on", "medicine", "person", "directions"].map((name) =>
        upper ? name.toUpperCase() : name,
      );
      const lines = [
        names,
        ...rows.map(([medicine, person, text]) => ["2026-11-27", medicine, person, text]),
      ];
      const text = lines.map((cells) => cells.map((cell) => quoted(cell, always)).join(separator)).join(end);
      const expected = rows.map(([medicine, person, text]) => {
        const read = readRequest({
          person: { name: person },
          medicine: { name: medicine },
          directions: { text },
          dispensedOn: "2026-11-27",
          pharmacy,
        });
        if (!read.ok) throw new Error(JSON.stringify(read.refusals));
        return read.value;
      });
      expect(
        requests(`${mark ? "\ufeff" : ""}${says ? `sep=${separator}${end}` : ""}${text}${last ? end : ""}`),
      ).toEqual(expected);
    }),
  );
});

test("a row that is wrong in any way leaves each other row as it was", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("=1", "27/11/2026", "1E5", "", "  ", "2026-11-27", "-"),
  );
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), (cells) => {
      const wrong = cells.map((each) => quoted(each, true)).join(",");
      const read = judged(`${header}\n${row}\n${wrong}\n${row.replace("Anna", "Beth")}\n`);
      expect(read[0]).toBe("/2 read");
      expect(read.at(-1)).toBe("/4 read");
    }),
  );
});

test("no bytes make it throw, and what it takes is a label request", () => {
  const start = fc.constantFrom(
    new Uint8Array(),
    bytes(`${header}\n`),
    bytes(`${header.replaceAll(",", ";")}\r\n`),
  );
  fc.assert(
    fc.property(
      start,
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 200 }).map(bytes)),
      (first, rest) => {
        const read = readCsv(Uint8Array.from([...first, ...rest]), pharmacy);
        for (const item of read.ok ? read.value : [])
          if (item.read.ok) expect(readRequest(item.read.value).ok).toBe(true);
      },
    ),
  );
});
