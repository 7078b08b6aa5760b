// medicines: what was typed, scanned or pasted, answered with products: by their code, by a barcode, or by words.
import { accepted, type Outcome } from "@plainlabel/core";
import {
  type AmpRow,
  ampNotOffered,
  type DmdId,
  followId,
  type IsoDate,
  readGtin,
  readQuery,
  type VmpRow,
  vmpNotOffered,
} from "@plainlabel/medicines";
import { codeId } from "../../store/medicines/fillRelease.ts";
import type { OpenRelease } from "../../store/medicines/Medicines.ts";
import type { MedicineHit, MedicineHits } from "./answers.ts";

/** A product to be told, and how it was found. */
interface Wanted {
  readonly id: DmdId;
  readonly found: MedicineHit["found"];
}

interface Asked {
  /** At most so many are told. */
  readonly most: number;
  /** Today: barcodes hold for a time. */
  readonly day: IsoDate;
}

/** Told with a few readings for all of them, not a few for each. */
const describe = async (wanted: readonly Wanted[], release: OpenRelease): Promise<readonly MedicineHit[]> => {
  const ids = wanted.map(({ id }) => id);
  const amps = await release.rows("amp", ids);
  const vmps = await release.rows("vmp", [...ids, ...[...amps.values()].map(({ vmpId }) => vmpId)]);
  const packs = await release.packsOfAmps([...amps.keys()]);
  const codes = [
    ...[...amps.values()].map(({ supplier }) => codeId("SUPPLIER", supplier ?? "")),
    ...[...vmps.values()].flatMap(({ form, routes, unitDose }) => [
      codeId("FORM", form ?? ""),
      codeId("UNIT_OF_MEASURE", unitDose.unit ?? ""),
      ...routes.map((route) => codeId("ROUTE", route)),
    ]),
  ];
  const texts = await release.rows("lookup", codes);
  const text = (table: string, code: string | null): string | null =>
    code === null ? null : (texts.get(codeId(table, code))?.text ?? code);
  const ofVmp = ({ form, routes, unitDose }: VmpRow) => ({
    form: text("FORM", form),
    routes: routes.map((route) => text("ROUTE", route) ?? route),
    unit: text("UNIT_OF_MEASURE", unitDose.unit),
  });
  const tellAmp = (amp: AmpRow, found: MedicineHit["found"]): readonly MedicineHit[] => {
    const vmp = vmps.get(amp.vmpId);
    if (vmp === undefined) return [];
    const own = packs.get(amp.id) ?? [];
    const made = own.filter(({ discontinued }) => !discontinued).length;
    const notOffered = ampNotOffered(amp, { all: own.length, made });
    const supplier = text("SUPPLIER", amp.supplier);
    const plain = { id: vmp.id, name: vmp.name };
    return [
      { id: amp.id, kind: "amp", name: amp.name, supplier, vmp: plain, ...ofVmp(vmp), notOffered, found },
    ];
  };
  return wanted.flatMap(({ id, found }): readonly MedicineHit[] => {
    const amp = amps.get(id);
    if (amp !== undefined) return tellAmp(amp, found);
    const vmp = vmps.get(id);
    if (vmp === undefined) return [];
    const notOffered = vmpNotOffered(vmp);
    return [{ id, kind: "vmp", name: vmp.name, supplier: null, vmp: null, ...ofVmp(vmp), notOffered, found }];
  });
};

/** The product that a code leads to; a pack's code leads to what is in it, a substance's to no one product. */
const byCode = async (code: string, { products }: OpenRelease): Promise<readonly Wanted[]> => {
  const { found: product, ...way } = await followId(products, code);
  if (product === null || product.of === "vtm") return [];
  const { id } = "amp" in product ? product.amp : product.vmp;
  const isOld = "ids" in way && way.ids.length > 1;
  return [{ id, found: isOld ? { by: "previous-code", code } : { by: "code" } }];
};

/** Every product that the barcode stands on or stood on: makers use them again, and nobody must guess which. */
const byGtin = async (text: string, { products }: OpenRelease, day: IsoDate): Promise<readonly Wanted[]> => {
  const reading = readGtin(text);
  if (!reading.ok) return [];
  const wanted: Wanted[] = [];
  for (const { amppId, from, to } of await products.gtinRows(reading.gtin)) {
    const pack = await products.ampp(amppId);
    if (pack === undefined) continue;
    const holds = from <= day && (to === null || day <= to);
    const found = { by: "gtin", pack: { id: pack.id, name: pack.name }, from, to, holds } as const;
    wanted.push({ id: pack.ampId, found });
  }
  return wanted.sort((one, other) => Number(holdsOf(other)) - Number(holdsOf(one)));
};

const holdsOf = ({ found }: Wanted): boolean => found.by === "gtin" && found.holds;

const byWords = async (
  typed: string,
  release: OpenRelease,
  most: number,
): Promise<Outcome<Omit<MedicineHits, "release" | "credit">>> => {
  const query = readQuery(typed);
  if (!query.ok) return query;
  const { hits, more } = await release.find(query.value, most);
  const wanted = hits.map(
    ({ productId, kind, name }): Wanted => ({
      id: productId,
      found: kind.endsWith("-before") ? { by: "previous-name", name } : { by: "name" },
    }),
  );
  const didYouMean = hits.length > 0 ? [] : await release.lookAlikes(query.value);
  return accepted({ medicines: [...(await describe(wanted, release))], more, didYouMean: [...didYouMean] });
};

/**
 * A code or a barcode of the release finds its product whether it is offered or
 * not; everything else is searched for by words. Refuses what `readQuery` refuses.
 */
export const searchMedicines = async (
  typed: string,
  release: OpenRelease,
  { most, day }: Asked,
): Promise<Outcome<Omit<MedicineHits, "release" | "credit">>> => {
  const digits = typed.trim();
  if (/^\d{6,18}$/.test(digits)) {
    const wanted = [...(await byCode(digits, release)), ...(await byGtin(digits, release, day))];
    const medicines = [...(await describe(wanted.slice(0, most), release))];
    if (medicines.length > 0) return accepted({ medicines, more: wanted.length > most, didYouMean: [] });
  }
  return byWords(typed, release, most);
};
