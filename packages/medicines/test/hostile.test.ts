// Files that mean harm, or are broken in ways no list foresaw: refused, with nothing unpacked that need not be.
import { readFileSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReadOptions } from "../src/index.ts";
import { edit, nothingInUse, read, type Scratch, sampleCopy, sampleFiles } from "./sample.ts";
import { type RawEntry, rawZip, zipOf } from "./zipOf.ts";

let copy: Scratch;
beforeEach(() => {
  copy = sampleCopy();
});
afterEach(() => copy.remove());

const codesOf = async (path: string, options: ReadOptions = nothingInUse): Promise<readonly string[]> => {
  const { outcome } = await read(path, options);
  return outcome.ok ? ["taken"] : [...new Set(outcome.refusals.map(({ code }) => code))];
};

const entries = (): RawEntry[] => sampleFiles.map((name) => ({ name, bytes: readFileSync(copy.path(name)) }));

const zipped = (...more: readonly RawEntry[]): string => {
  const names = new Set(more.map(({ name }) => name));
  const path = copy.path("release.zip");
  writeFileSync(path, rawZip([...entries().filter(({ name }) => !names.has(name)), ...more]));
  return path;
};

const vmp = "f_vmp2_3230326.xml";
const vtm = "f_vtm2_3230326.xml";
const lookup = "f_lookup2_3230326.xml";

describe("a zip", () => {
  it("is taken as it comes, deflated or stored, with folders in it or not", async () => {
    expect(await codesOf(zipped())).toEqual(["taken"]);
    const files = Object.fromEntries(entries().map(({ name, bytes }) => [`dmd/${name}`, bytes]));
    writeFileSync(copy.path("stored.zip"), await zipOf(files, { stored: true }));
    expect(await codesOf(copy.path("stored.zip"))).toEqual(["taken"]);
  });

  it.each([
    ["../f_vmp2_3230326.xml", "release-unsafe-path"],
    ["/etc/passwd", "release-unsafe-path"],
    ["C:/windows/win.ini", "release-unsafe-path"],
    ["a\\..\\..\\b.xml", "release-unsafe-path"],
  ])("with a file named %s is refused", async (name, code) => {
    expect(await codesOf(zipped({ name, bytes: Buffer.from("x") }))).toEqual([code]);
  });

  it("with a link in it is refused", async () => {
    const link = { name: vmp, bytes: Buffer.from("/etc/passwd"), method: 0, mode: 0o120777 };
    expect(await codesOf(zipped(link))).toEqual(["release-link"]);
  });

  it("that is locked, or packed in another way, is refused", async () => {
    const bytes = readFileSync(copy.path(vmp));
    expect(await codesOf(zipped({ name: vmp, bytes, flags: 1 }))).toEqual(["release-locked"]);
    expect(await codesOf(zipped({ name: vmp, bytes, method: 12 }))).toEqual(["release-packed-otherwise"]);
  });

  it("that would unpack to more than a GiB is refused before it is unpacked", async () => {
    const bomb = { name: vmp, bytes: Buffer.alloc(1000), claims: 2 ** 30 + 1 };
    const { outcome, lookup: kept } = await read(zipped(bomb));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "release-too-large" }] });
    expect(kept.all("lookup")).toEqual([]);
  });

  it("with a file that unpacks to far more than its size is refused", async () => {
    expect(await codesOf(zipped({ name: vmp, bytes: Buffer.alloc(4 * 2 ** 20) }))).toEqual([
      "release-too-large",
    ]);
  });

  it("of many files, each large but not too large, is refused", async () => {
    const large = ["a.xml", "b.xml"].map((name) => ({
      name,
      bytes: Buffer.alloc(4_000_000, "ab"),
      claims: 4_000_000,
    }));
    const limits = { largestRelease: 7_000_000, largestRatio: 10_000 };
    expect(await codesOf(zipped(...large), { inUse: null, limits })).toEqual(["release-too-large"]);
  });

  it("whose directory says too little or too much of a file is refused", async () => {
    const bytes = readFileSync(copy.path(vmp));
    for (const claims of [bytes.length - 1, bytes.length + 1])
      expect(await codesOf(zipped({ name: vmp, bytes, claims }))).toEqual(["release-damaged"]);
    expect(await codesOf(zipped({ name: vmp, bytes, crc: 1 }))).toEqual(["release-damaged"]);
  });

  it("cut off anywhere is refused", async () => {
    const path = zipped();
    const { length } = readFileSync(path);
    for (const left of [0, 10, 1000, length - 30, length - 1]) {
      truncateSync(zipped(), left);
      expect(["release-not-a-zip", "release-damaged"], `${left}`).toContain((await codesOf(path))[0]);
    }
  });

  it("of too many files is refused", async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ name: `${at}.txt`, bytes: Buffer.from("x") }));
    expect(await codesOf(zipped(...many), { inUse: null, limits: { mostFiles: 20 } })).toEqual([
      "release-too-large",
    ]);
  });

  it("within the zip may be broken too, and is not unpacked a third time", async () => {
    expect(await codesOf(zipped({ name: "week-GTIN.zip", bytes: Buffer.from("PK no zip") }))).toEqual([
      "release-not-a-zip",
    ]);
    const third = await zipOf({ [vmp]: Buffer.from("<x/>") });
    const second = await zipOf({ "third.zip": third });
    const { outcome } = await read(zipped({ name: "second.zip", bytes: second }));
    expect(outcome).toMatchObject({ ok: true, value: { passedOver: ["f_bnf1_0230326.xml", "third.zip"] } });
  });

  it("with two files of one name in two folders is refused", async () => {
    const bytes = readFileSync(copy.path(vmp));
    expect(await codesOf(zipped({ name: `old/${vmp}`, bytes }))).toEqual(["release-file-twice"]);
  });
});

describe("a folder", () => {
  it("with a link in it is refused", async () => {
    unlinkSync(copy.path(vmp));
    symlinkSync("/etc/hostname", copy.path(vmp));
    expect(await codesOf(copy.folder)).toEqual(["release-link"]);
  });

  it.each(["nowhere", "f_vmp2_3230326.xml"])("that is none is refused: %s", async (name) => {
    expect((await codesOf(copy.path(name)))[0]).toMatch(/^release-not-(found|a-zip)$/);
  });

  it("without a release in it says every file that is missing", async () => {
    for (const name of sampleFiles) unlinkSync(copy.path(name));
    const { outcome } = await read(copy.folder);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(
      Array.from({ length: 7 }, () => "release-file-missing"),
    );
  });
});

/** Text put in place of a VTM's name, or around it. */
const named = (inside: string): void => edit(copy.path(vtm), "<NM>Levothyroxine</NM>", inside);

describe("a file", () => {
  it.each([
    ["not well-formed", "<NM>Levothyroxine", "release-not-well-formed"],
    ["with an unescaped sign", "<NM>Levo & thyroxine</NM>", "release-not-well-formed"],
    ["with an entity of its own", "<NM>&bomb;</NM>", "release-not-well-formed"],
    ["with a control character", "<NM>Levo&#7;thyroxine</NM>", "release-not-well-formed"],
    ["with a C1 control character", "<NM>Levo&#x85;thyroxine</NM>", "release-name"],
    ["with a line break in a name", "<NM>Levo\nthyroxine</NM>", "release-name"],
    ["with a soft hyphen in a name", "<NM>Levo\u00adthyroxine</NM>", "release-name"],
    ["with a zero-width space in a name", "<NM>Levo\u200bthyroxine</NM>", "release-name"],
    ["with a right-to-left override in a name", "<NM>Levo\u202ethyroxine</NM>", "release-name"],
    ["with a replacement character in a name", "<NM>Levo\ufffdthyroxine</NM>", "release-name"],
    ["with a name of spaces", "<NM>   </NM>", "release-name"],
    ["with a name twice", "<NM>Levothyroxine</NM><NM>Warfarin</NM>", "release-wrong-shape"],
    ["with an element in a name", "<NM>Levo<B>thy</B>roxine</NM>", "release-wrong-shape"],
    ["with text between the elements", "<NM>Levothyroxine</NM>Warfarin", "release-wrong-shape"],
    ["without a name", "", "release-name"],
    ["with a flag that is none", "<INVALID>yes</INVALID><NM>Levothyroxine</NM>", "release-value"],
    ["with a name in CDATA", "<NM><![CDATA[Levothyroxine]]></NM>", "taken"],
    ["with a sign that is escaped", "<NM>Levo &amp; thyroxine</NM>", "taken"],
    ["with letters of other alphabets", "<NM>Lévothyroxine\u00a0β</NM>", "taken"],
    ["with a flag of one digit", "<INVALID>1</INVALID><NM>Levothyroxine</NM>", "taken"],
    ["with an element that is new", "<NM>Levothyroxine</NM><NEW><A>1</A></NEW>", "taken"],
  ])("%s", async (_, inside, code) => {
    named(inside);
    expect(await codesOf(copy.folder)).toEqual([code]);
  });

  it("with a short name that cannot be printed leaves that out, and counts it", async () => {
    named("<NM>Levothyroxine</NM>");
    edit(copy.path(vmp), "<BASISCD>", "<ABBREVNM>Metho\u202ex</ABBREVNM><BASISCD>");
    const { outcome, lookup: kept } = await read(copy.folder);
    expect(outcome).toMatchObject({
      ok: true,
      value: { dropped: [{ reason: "text-unprintable", count: 1 }] },
    });
    expect(kept.all("vmp")[0]).toMatchObject({ shortName: null });
  });

  it("with dates as a schema may write them is read; with others, barcodes are left out", async () => {
    const gtins = "f_gtin2_0230326.xml";
    edit(copy.path(gtins), "2015-06-01", "2015-06-01Z");
    edit(copy.path(gtins), "2015-06-01<", "2015-06-01T00:00:00+00:00<");
    edit(copy.path(gtins), "2015-06-01<", "01/06/2015<");
    edit(copy.path(gtins), "2015-06-01<", "2015-02-29<");
    const { outcome, lookup: kept } = await read(copy.folder);
    expect(outcome).toMatchObject({ ok: true, value: { dropped: [{ reason: "gtin-dates", count: 2 }] } });
    expect(
      kept
        .all("gtin")
        .slice(0, 2)
        .map(({ from }) => from),
    ).toEqual(["2015-06-01", "2015-06-01"]);
  });

  it("with elements that are new counts them", async () => {
    named("<NM>Levothyroxine</NM><NEW><A>1</A></NEW><NEW/>");
    const { outcome } = await read(copy.folder);
    expect(outcome).toMatchObject({
      ok: true,
      value: { unknownElements: [{ file: vtm, name: "NEW", count: 2 }] },
    });
  });

  it("that grows by entities is refused at its DOCTYPE, unread", async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
      "",
    );
    edit(copy.path(vtm), "<VIRTUAL_T", `<!DOCTYPE x [<!ENTITY e0 "bomb">${levels}]><VIRTUAL_T`);
    named("<NM>&e9;</NM>");
    expect(await codesOf(copy.folder)).toEqual(["release-doctype"]);
  });

  it("with one huge text, tag, comment or DOCTYPE is refused before it is held whole", async () => {
    const huge = "x".repeat(2_000_000);
    for (const inside of [`<NM>${huge}</NM>`, `<${huge}/>`, `<!-- ${huge} -->`, `<NM a="${huge}"/>`]) {
      named(inside);
      expect(await codesOf(copy.folder)).toEqual(["release-too-large"]);
      copy.remove();
      copy = sampleCopy();
    }
    edit(copy.path(vtm), "<VIRTUAL_T", `<!DOCTYPE ${huge}><VIRTUAL_T`);
    expect(await codesOf(copy.folder)).toEqual(["release-too-large"]);
  });

  it("with a text longer than any of a release is refused", async () => {
    named(`<NM>${"x".repeat(10_001)}</NM>`);
    expect(await codesOf(copy.folder)).toEqual(["release-too-large"]);
  });

  it("of elements deep in each other is refused", async () => {
    named(`${"<A>".repeat(100_000)}${"</A>".repeat(100_000)}`);
    expect(await codesOf(copy.folder)).toEqual(["release-wrong-shape"]);
  });

  it("that is not UTF-8, or says so, is refused", async () => {
    writeFileSync(
      copy.path(vtm),
      Buffer.from(
        readFileSync(copy.path(vtm), "utf8").replace("Levothyroxine", "L\u00e9vothyroxine"),
        "latin1",
      ),
    );
    expect(await codesOf(copy.folder)).toEqual(["release-not-utf-8"]);
    copy.remove();
    copy = sampleCopy();
    edit(copy.path(vtm), 'encoding="utf-8"', 'encoding="iso-8859-1"');
    expect(await codesOf(copy.folder)).toEqual(["release-not-utf-8"]);
  });

  it("that is UTF-16 is refused, and one with a byte order mark is taken", async () => {
    const text = readFileSync(copy.path(vtm), "utf8");
    writeFileSync(copy.path(vtm), `\ufeff${text}`);
    expect(await codesOf(copy.folder)).toEqual(["taken"]);
    writeFileSync(copy.path(vtm), Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(await codesOf(copy.folder)).toEqual(["release-not-utf-8"]);
  });

  it("that is empty is refused", async () => {
    writeFileSync(copy.path(vtm), "");
    expect(await codesOf(copy.folder)).toEqual(["release-not-well-formed"]);
  });

  it("with a long code that is no identifier is refused, a short one of any kind is not", async () => {
    edit(copy.path(lookup), "<CD>258684004</CD>", "<CD>258684000</CD>");
    expect(await codesOf(copy.folder)).toEqual(["release-identifier"]);
    copy.remove();
    copy = sampleCopy();
    edit(copy.path(lookup), "<FLAVOUR>", "<FLAVOUR><INFO><CD>A1</CD><DESC>Lime</DESC></INFO>");
    expect(await codesOf(copy.folder)).toEqual(["taken"]);
  });

  it("with a root and nothing in it is refused", async () => {
    writeFileSync(copy.path(lookup), "<LOOKUP/>");
    expect(await codesOf(copy.folder)).toEqual(["release-code-unknown"]);
  });

  it("of a thousand faults tells twenty", async () => {
    edit(copy.path(vmp), "<VPID>", "<VPID>0", true);
    const { outcome } = await read(copy.folder);
    expect(outcome.ok ? 0 : outcome.refusals.length).toBe(20);
  });

  it("shows nothing in a message that a terminal would obey", async () => {
    edit(copy.path(vmp), "<VPID>41792011000001100</VPID>", "<VPID>\u009b31m\u202e1</VPID>");
    const { outcome } = await read(copy.folder);
    const said = outcome.ok ? "" : outcome.refusals[0]!.detail;
    expect(said).toContain('"\\u{9b}31m\\u{202e}1"');
    expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
