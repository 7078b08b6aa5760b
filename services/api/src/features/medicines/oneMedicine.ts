// medicines: all that is told of one product or pack, with its codes in the dictionary's own words.
import {
  ampNotOffered,
  type DmdCode,
  type DmdId,
  followId,
  type Measure,
  type Product,
  type ProductLookup,
  type VmpRow,
  vmpNotOffered,
} from "@plainlabel/medicines";
import type { OpenRelease } from "../../store/medicines/Medicines.ts";
import type { MedicineAnswer, ToldMedicine } from "./answers.ts";

type Told<K extends ToldMedicine["kind"]> = Extract<ToldMedicine, { readonly kind: K }>;

/** The words of a code; the code itself where the dictionary has none for it. */
const textIn =
  (products: ProductLookup) =>
  async (table: string, code: DmdCode | null): Promise<string | null> =>
    code === null ? null : ((await products.textOf(table, code)) ?? code);

const measureIn =
  (products: ProductLookup) =>
  async (measure: Measure | null): Promise<{ value: string; unit: string } | null> =>
    measure === null
      ? null
      : {
          value: measure.value,
          unit: (await textIn(products)("UNIT_OF_MEASURE", measure.unit)) ?? measure.unit,
        };

const all = <T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> =>
  Promise.all(list.map(work));

const tellVmp = async (row: VmpRow, { products, packsOfVmp }: OpenRelease): Promise<Told<"vmp">> => {
  const [text, measure] = [textIn(products), measureIn(products)];
  const vtm = row.vtmId === null ? undefined : await products.vtm(row.vtmId);
  const { control, unitDose } = row;
  return {
    kind: "vmp",
    ...{ id: row.id, name: row.name, previousName: row.previousName, invalid: row.invalid },
    notOffered: vmpNotOffered(row),
    vtm: vtm === undefined ? null : { id: vtm.id, name: vtm.name },
    form: await text("FORM", row.form),
    routes: await all(row.routes, async (route) => (await text("ROUTE", route)) ?? route),
    unitDose: {
      form: unitDose.form,
      size: await measure(unitDose.size),
      unit: await text("UNIT_OF_MEASURE", unitDose.unit),
    },
    strengths: await all(row.strengths, async ({ ingredientId, amount, per }) => ({
      ingredient: (await products.ingredient(ingredientId))?.name ?? ingredientId,
      amount: await measure(amount),
      per: await measure(per),
    })),
    sugarFree: row.sugarFree,
    controlledDrug:
      control === null
        ? null
        : {
            code: control.category,
            text: (await text("CONTROL_DRUG_CATEGORY", control.category)) ?? control.category,
          },
    packs: await all(await packsOfVmp(row.id), async ({ id, name, quantity }) => ({
      ...{ id, name },
      quantity: await measure(quantity),
    })),
  };
};

const gtinsOf = async (release: OpenRelease, amppId: DmdId) =>
  (await release.gtinsOf(amppId)).map(({ gtin, from, to }) => ({ gtin, from, to }));

const tellAmp = async (
  { amp: row, vmp }: Extract<Product, { readonly of: "amp" }>,
  release: OpenRelease,
): Promise<Told<"amp">> => {
  const { products } = release;
  const packs = await release.packsOfAmp(row.id);
  const [text, measure] = [textIn(products), measureIn(products)];
  return {
    kind: "amp",
    ...{ id: row.id, name: row.name, previousName: row.previousName, invalid: row.invalid },
    notOffered: ampNotOffered(row, {
      all: packs.length,
      made: packs.filter(({ discontinued }) => !discontinued).length,
    }),
    supplier: await text("SUPPLIER", row.supplier),
    vmp: await tellVmp(vmp, release),
    packs: await all(packs, async (pack) => ({
      ...{ id: pack.id, name: pack.name, discontinued: pack.discontinued },
      quantity: await measure((await products.vmpp(pack.vmppId))?.quantity ?? null),
      legalCategory: await text("LEGAL_CATEGORY", pack.legalCategory),
      gtins: await gtinsOf(release, pack.id),
    })),
  };
};

const tellVmpp = async (
  { vmpp, vmp }: Extract<Product, { readonly of: "vmpp" }>,
  { products }: OpenRelease,
): Promise<Told<"vmpp">> => ({
  kind: "vmpp",
  ...{ id: vmpp.id, name: vmpp.name, invalid: vmpp.invalid },
  quantity: await measureIn(products)(vmpp.quantity),
  vmp: { id: vmp.id, name: vmp.name },
});

const tellAmpp = async (
  { ampp, amp, vmp }: Extract<Product, { readonly of: "ampp" }>,
  release: OpenRelease,
): Promise<Told<"ampp">> => ({
  kind: "ampp",
  ...{ id: ampp.id, name: ampp.name, invalid: ampp.invalid, discontinued: ampp.discontinued },
  quantity: await measureIn(release.products)((await release.products.vmpp(ampp.vmppId))?.quantity ?? null),
  legalCategory: await textIn(release.products)("LEGAL_CATEGORY", ampp.legalCategory),
  gtins: await gtinsOf(release, ampp.id),
  amp: { id: amp.id, name: amp.name },
  vmp: { id: vmp.id, name: vmp.name },
});

const tell = async (product: Product, release: OpenRelease): Promise<ToldMedicine> => {
  switch (product.of) {
    case "vtm": {
      const { id, name, invalid } = product.vtm;
      return { kind: "vtm", id, name, invalid };
    }
    case "vmp":
      return tellVmp(product.vmp, release);
    case "amp":
      return tellAmp(product, release);
    case "vmpp":
      return tellVmpp(product, release);
    case "ampp":
      return tellAmpp(product, release);
  }
};

/** The product or pack with this identifier, or with one that came after it; null where there is none. */
export const oneMedicine = async (
  id: DmdId,
  release: OpenRelease,
): Promise<Pick<MedicineAnswer, "medicine" | "replacedBy"> | null> => {
  const followed = await followId(release.products, id);
  if (followed.found === null) return null;
  return { medicine: await tell(followed.found, release), replacedBy: followed.ids.slice(1) };
};
