// Every fault of the sample's list has the outcome that the list asks for.
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { DroppedReason, ReleaseFaultCode } from "../src/index.ts";
import { edit, read, type Scratch, sampleCopy, sampleFiles, sampleFolder } from "./sample.ts";
import { zipOf } from "./zipOf.ts";

interface Fault {
  readonly id: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}
const list = JSON.parse(readFileSync(join(sampleFolder, "faults.json"), "utf8")) as {
  readonly faults: readonly Fault[];
  readonly files: readonly { readonly id: string }[];
};

/** What each must end in: a refusal with its code and place, a row left out, or "taken" with what the test then looks at. */
const refusedWith: Readonly<Record<string, readonly [ReleaseFaultCode, string]>> = {
  "id-rounded-by-spreadsheet": ["release-identifier", "/f_vmp2_3230326.xml/VMP/1"],
  "id-scientific": ["release-identifier", "/f_vmp2_3230326.xml/VMP/9"],
  "id-leading-zero": ["release-identifier", "/f_vmp2_3230326.xml/VMP/31"],
  "amp-without-vmp": ["release-parent-unknown", "/f_amp2_3230326.xml/AMP/1"],
  "ampp-paths-differ": ["release-ways-differ", "/f_ampp2_3230326.xml/AMPP/1"],
  "vmp-id-twice": ["release-identifier-twice", "/f_vmp2_3230326.xml/VMP/2"],
  "vmp-name-empty": ["release-name", "/f_vmp2_3230326.xml/VMP/36"],
  "vmp-name-control-character": ["release-name", "/f_vmp2_3230326.xml/VMP/37"],
  "unknown-unit": ["release-code-unknown", "/f_vmp2_3230326.xml/VMP/12"],
  "control-code-unknown": ["release-code-unknown", "/f_vmp2_3230326.xml/CONTROL_INFO/45"],
  doctype: ["release-doctype", "/f_vtm2_3230326.xml"],
  truncated: ["release-not-well-formed", "/f_ampp2_3230326.xml"],
  "wrong-root": ["release-wrong-root", "/f_vmpp2_3230326.xml"],
};
const leftOut: Readonly<Record<string, DroppedReason>> = {
  "gtin-check-digit": "gtin-check-digit",
  "gtin-empty": "gtin-empty",
  "gtin-dates-reversed": "gtin-dates",
  "gtin-unknown-pack": "gtin-of-unknown-pack",
};

let scratch: Scratch | undefined;
afterEach(() => scratch?.remove());

const broken = (id: string): string => {
  const fault = list.faults.find((each) => each.id === id)!;
  scratch = sampleCopy();
  edit(scratch.path(fault.file), fault.find, fault.replace, id === "wrong-root");
  return scratch.folder;
};

const refusalsOf = async (path: string, options?: Parameters<typeof read>[1]) => {
  const { outcome } = await read(path, options);
  return outcome.ok
    ? []
    : outcome.refusals.map(({ code, path, detail, help }) => ({ code, path, detail, help }));
};

describe("a fault in the text", () => {
  it("is listed here, whichever it is", () => {
    const tested = [...Object.keys(refusedWith), ...Object.keys(leftOut), "control-info-missing"];
    expect(tested.toSorted()).toEqual(list.faults.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(refusedWith))("%s refuses the release", async (id, [code, path]) => {
    const [first] = await refusalsOf(broken(id));
    expect(first).toMatchObject({ code, path });
    expect(first!.detail).toContain(path.split("/")[1]);
    expect(first!.help).not.toBe("");
  });

  it.each(Object.entries(leftOut))("%s leaves the row out and counts it", async (id, reason) => {
    const { outcome, lookup } = await read(broken(id));
    expect(outcome).toMatchObject({
      ok: true,
      value: { dropped: [{ file: "f_gtin2_0230326.xml", reason, count: 1 }], counts: { gtin: 94 } },
    });
    expect(lookup.all("gtin")).toHaveLength(94);
  });

  it("control-info-missing is taken: the category is not known, which is not none", async () => {
    const { outcome, lookup } = await read(broken("control-info-missing"));
    expect(outcome).toMatchObject({ ok: true, value: { vmpsWithoutControl: 5 } });
    expect(await lookup.vmp("42009811000001101")).toMatchObject({ control: null });
  });

  it("says of an old identifier whose it was", async () => {
    const [first] = await refusalsOf(broken("amp-without-vmp"));
    expect(first!.detail).toContain("326874007");
    expect(first!.detail).toContain("the identifier that 41792011000001100 had before");
  });
});

const inUse = async (path = sampleFolder) => {
  const { outcome } = await read(path);
  if (!outcome.ok) throw new Error("the release in use must be good");
  return outcome.value;
};

/** Each prepares a folder or a zip, and returns its path. */
const files: Readonly<Record<string, (copy: Scratch) => string | Promise<string>>> = {
  "file-missing": (copy) => {
    rmSync(copy.path("f_lookup2_3230326.xml"));
    return copy.folder;
  },
  "file-twice": (copy) => {
    cpSync(copy.path("f_vmp2_3230326.xml"), copy.path("f_vmp2_3160326.xml"));
    return copy.folder;
  },
  "mixed-dates": (copy) => {
    renameSync(copy.path("f_amp2_3230326.xml"), copy.path("f_amp2_3160326.xml"));
    return copy.folder;
  },
  "gtin-in-inner-zip": async (copy) => {
    const inner = await zipOf({ "f_gtin2_0230326.xml": readFileSync(copy.path("f_gtin2_0230326.xml")) });
    const outer = Object.fromEntries(
      sampleFiles
        .filter((name) => !name.startsWith("f_gtin"))
        .map((name) => [name, readFileSync(copy.path(name))]),
    );
    writeFileSync(
      copy.path("nhsbsa_dmd_3.3.0_20260323000001.zip"),
      await zipOf({ ...outer, "week122026-r2_3-GTIN.zip": inner }),
    );
    return copy.path("nhsbsa_dmd_3.3.0_20260323000001.zip");
  },
  "gtin-file-absent": (copy) => {
    rmSync(copy.path("f_gtin2_0230326.xml"));
    return copy.folder;
  },
  "older-than-installed": (copy) => copy.folder,
  "half-as-many": (copy) => copy.folder,
  "zip-slip": () => "",
  "zip-bomb": () => "",
};

describe("a fault in the files", () => {
  it("is listed here, whichever it is", () => {
    expect(Object.keys(files).toSorted()).toEqual(list.files.map(({ id }) => id).toSorted());
  });

  it.each([
    ["file-missing", "release-file-missing"],
    ["file-twice", "release-file-twice"],
    ["file-twice", "release-dates-differ"],
    ["mixed-dates", "release-dates-differ"],
  ])("%s refuses the release with %s", async (id, code) => {
    scratch = sampleCopy();
    const refusals = await refusalsOf(await files[id]!(scratch));
    expect(refusals.map((each) => each.code)).toContain(code);
  });

  it("gtin-in-inner-zip is how a release comes", async () => {
    scratch = sampleCopy();
    const { outcome } = await read(await files["gtin-in-inner-zip"]!(scratch));
    expect(outcome).toMatchObject({
      ok: true,
      value: { hasGtins: true, counts: { gtin: 95 } },
      findings: [],
    });
  });

  it("gtin-file-absent is taken, with a warning", async () => {
    scratch = sampleCopy();
    const { outcome } = await read(await files["gtin-file-absent"]!(scratch));
    expect(outcome).toMatchObject({
      ok: true,
      value: { hasGtins: false },
      findings: [{ code: "release-without-gtins" }],
    });
  });

  it("older-than-installed is refused unless asked for", async () => {
    const newer = { ...(await inUse()), date: "2026-03-30" };
    expect(await refusalsOf(sampleFolder, { inUse: newer })).toMatchObject([{ code: "release-older" }]);
    const { outcome } = await read(sampleFolder, { inUse: newer, allowOlder: true });
    expect(outcome.ok).toBe(true);
  });

  it("half-as-many is refused unless asked for, class by class", async () => {
    const before = await inUse();
    const larger = {
      ...before,
      counts: { ...before.counts, amp: 2 * before.counts.amp, ampp: 2 * before.counts.ampp },
    };
    const refusals = await refusalsOf(sampleFolder, { inUse: larger });
    expect(refusals.map(({ code, detail }) => [code, detail])).toEqual([
      ["release-shrunk", "The class amp has 83 rows; the release in use has 166."],
      ["release-shrunk", "The class ampp has 97 rows; the release in use has 194."],
    ]);
    const { outcome } = await read(sampleFolder, { inUse: larger, allowSmaller: true });
    expect(outcome.ok).toBe(true);
  });

  it("one in twenty fewer is a week's work, more is not", async () => {
    const before = await inUse();
    const as = (amp: number) => ({ inUse: { ...before, counts: { ...before.counts, amp } } });
    expect(await refusalsOf(sampleFolder, as(87))).toEqual([]);
    expect(await refusalsOf(sampleFolder, as(88))).toMatchObject([{ code: "release-shrunk" }]);
  });
});
