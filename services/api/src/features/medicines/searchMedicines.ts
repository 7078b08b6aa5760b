// medicines: what was typed, scanned or pasted, answered with products: by their code, by a barcode, or by words.
import { accepted, type Outcome } from "@plainlabel/core";
import {
  ampNotOffered,
  type DmdId,
  followId,
  type IsoDate,
  readGtin,
  readQuery,
  vmpNotOffered,
} from "@plainlabel/medicines";
import type { OpenRelease } from "../../store/medicines/Medicines.ts";
import type { FoundProduct } from "../../store/medicines/productsIn.ts";
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

/**
 * Told with a few questions to the database for all of them. What was found by
 * words is offered, or it would have no name to be found by, so nobody counts its
 * packs.
 */
const describe = async (
  wanted: readonly Wanted[],
  release: OpenRelease,
  by: "words" | "number",
): Promise<readonly MedicineHit[]> => {
  const products = await release.found([...new Set(wanted.map(({ id }) => id))]);
  const amps = [...products.values()].flatMap(({ amp }) => amp ?? []);
  const packs = by === "words" ? null : await release.packsOfAmps(amps.map(({ id }) => id));
  const textOf = await release.texts();
  const text = (table: string, code: string | null): string | null =>
    code === null ? null : (textOf(table, code) ?? code);
  const notOffered = ({ vmp, amp }: FoundProduct): MedicineHit["notOffered"] => {
    if (packs === null) return null;
    if (amp === null) return vmpNotOffered(vmp);
    const own = packs.get(amp.id) ?? [];
    return ampNotOffered(amp, {
      all: own.length,
      made: own.filter(({ discontinued }) => !discontinued).length,
    });
  };
  return wanted.flatMap(({ id, found }): readonly MedicineHit[] => {
    const product = products.get(id);
    if (product === undefined) return [];
    const { vmp, amp } = product;
    return [
      {
        ...{ id, kind: amp === null ? "vmp" : "amp", name: (amp ?? vmp).name },
        supplier: amp === null ? null : text("SUPPLIER", amp.supplier),
        vmp: amp === null ? null : { id: vmp.id, name: vmp.name },
        form: text("FORM", vmp.form),
        routes: vmp.routes.map((route) => text("ROUTE", route) ?? route),
        unit: text("UNIT_OF_MEASURE", vmp.unitDose.unit),
        notOffered: notOffered(product),
        found,
      },
    ];
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
  return accepted({
    medicines: [...(await describe(wanted, release, "words"))],
    more,
    didYouMean: [...didYouMean],
  });
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
    const medicines = [...(await describe(wanted.slice(0, most), release, "number"))];
    if (medicines.length > 0) return accepted({ medicines, more: wanted.length > most, didYouMean: [] });
  }
  return byWords(typed, release, most);
};
