// ordinary: what an ordinary label says, as fields of a form. A part that is not plainly one is left empty, and told.
import { splitProductName } from "@plainlabel/core";
import { quantityUnits } from "../label/quantityField.ts";
import { fieldsOfDate, isoOfDate } from "../label/supplyDate.ts";
import type { Role } from "./Template.ts";

/** Fields of a form that can come from a label, by the names they are posted under. */
export const fromLabelFields = [
  "personName",
  "medicineName",
  "strength",
  "form",
  "quantity",
  "unit",
  "directions",
  "day",
  "month",
  "year",
  "warning",
] as const;

export type FromLabelField = (typeof fromLabelFields)[number];

export type FromLabel = Readonly<Partial<Record<FromLabelField, string>>>;

/** As the form carries it; anything that is not exactly ours is nothing. */
export const readFromLabel = (text: string | null): FromLabel => {
  if (text === null || text.length > 10_000) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return {};
    const sent = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      fromLabelFields.flatMap((name) => (typeof sent[name] === "string" ? [[name, sent[name]]] : [])),
    );
  } catch {
    return {};
  }
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Day first, as everybody here writes it; null for anything else. */
const dateIn = (text: string): FromLabel | null => {
  const [, day = "", word = "", digits = "", year = ""] =
    /(?:^|\s)(\d{1,2})[\s./-]+(?:([A-Za-z]{3,9})|(\d{1,2}))[\s./-]+(\d{4}|\d{2})$/u.exec(text) ?? [];
  const month = word === "" ? digits : String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
  const date = { day, month, year: year.length === 2 ? `20${year}` : year };
  const iso = isoOfDate(date);
  return iso === "" ? null : fieldsOfDate(iso);
};

const productIn = (text: string): FromLabel => {
  const { name, strength, form } = splitProductName(text);
  return {
    medicineName: name,
    ...(strength === undefined ? {} : { strength }),
    ...(form === undefined ? {} : { form }),
  };
};

/** What is counted, where the form says it plainly. */
const unitOf = (form: string | undefined): FromLabel => {
  const last = form?.split(" ").at(-1)?.toLowerCase();
  const unit = quantityUnits.find((each) => each === last || each === `${last}s`);
  return unit === undefined ? {} : { unit };
};

const amount = String.raw`(\d{1,4}(?:\.\d{1,2})?)`;

const withProduct = (quantity: string | undefined, product: string | undefined): FromLabel | null => {
  if (quantity === undefined || product === undefined) return null;
  const fields = productIn(product);
  return { ...fields, quantity, ...unitOf(fields.form) };
};

const partOf: Readonly<Record<Role, (text: string) => FromLabel | null>> = {
  // A line with more in it than a name is not taken for one.
  person: (text) => (/\d/u.test(text) ? null : { personName: text }),
  medicine: productIn,
  "quantity-medicine": (text) => {
    const [, quantity, product] =
      new RegExp(`^${amount}\\s*(?:x\\s+|×\\s*)?(\\p{L}.*)$`, "u").exec(text) ?? [];
    return withProduct(quantity, product);
  },
  "medicine-quantity": (text) => {
    const [, product, quantity] =
      new RegExp(`^(\\p{L}.*?)\\s+(?:x\\s*|×\\s*)?${amount}$`, "u").exec(text) ?? [];
    return withProduct(quantity, product);
  },
  quantity: (text) => {
    const [, quantity, unit] = new RegExp(`^${amount}\\s*(?:x\\s+)?(\\p{L}.*)?$`, "u").exec(text) ?? [];
    return quantity === undefined ? null : { quantity, ...(unit === undefined ? {} : { unit }) };
  },
  directions: (text) => ({ directions: text }),
  warning: (text) => ({ warning: text }),
  date: dateIn,
  fixed: () => ({}),
  other: () => ({}),
};

export interface ReadFields {
  readonly fields: FromLabel;
  /** Parts that the label has, and that could not be read as what they are. */
  readonly unread: readonly { readonly role: Role; readonly text: string }[];
}

export const fieldsFromLabel = (words: ReadonlyMap<Role, string>): ReadFields => {
  const unread: { role: Role; text: string }[] = [];
  let fields: FromLabel = {};
  for (const [role, text] of words) {
    const part = partOf[role](text);
    if (part === null) unread.push({ role, text });
    else fields = { ...fields, ...part };
  }
  // The form of the product says what a bare number counts.
  return {
    fields:
      fields.quantity !== undefined && fields.unit === undefined
        ? { ...fields, ...unitOf(fields.form) }
        : fields,
    unread,
  };
};
