// entry: the forms that easy-read information is written for, as the dictionary says form and route.

export interface FormKind {
  /** FORM in the dictionary's words. */
  readonly form: RegExp;
  /** ROUTE: the one that makes it this kind. */
  readonly route: RegExp;
  /** Others that may stand beside it without making it another thing. */
  readonly besides?: RegExp;
  /** UNIT_DOSE in the dictionary's words, where the form alone does not decide. */
  readonly unit?: RegExp;
}

const oral = { route: /^oral$/i, besides: /^gastroenteral$/i } as const;
const liquid: FormKind = {
  form: /^(?:modified-release |gastro-resistant )?(?:oral (?:solution|suspension|drops|emulsion|liquid)|syrup|linctus)$/i,
  ...oral,
};
const granules: FormKind = { form: /\bgranules(?: for oral (?:solution|suspension))?$/i, ...oral };
const nebulised: FormKind = { form: /^nebuliser (?:liquid|solution|suspension)$/i, route: /^inhalation$/i };
const powder: FormKind = {
  form: /^(?:effervescent |oral )?powder(?: for oral (?:solution|suspension))?$/i,
  ...oral,
};
const onSkin = { route: /^cutaneous$/i } as const;
const injected = { form: /^(?:solution|suspension) for injection$/i, route: /^subcutaneous$/i } as const;
/** What a person holds: never a vial from which somebody draws up a dose. */
const readyToUse = /pre-filled/i;

/** Modified release alone, which short-acting ones are never to be taken for. */
export const slow = {
  tablet: { form: /^modified-release tablet$/i, ...oral },
  capsule: { form: /^modified-release capsule$/i, ...oral },
} as const satisfies Readonly<Record<string, FormKind>>;

/** Swallowed as it is: no pack of several, none to chew, none that releases slowly. */
export const plainTablet: FormKind = { form: /^tablet$/i, ...oral };

/** An ampoule that somebody gives into a muscle. */
export const intoMuscle: FormKind = {
  form: /^(?:solution|suspension) for injection$/i,
  route: /^intramuscular$/i,
  unit: /^ampoule$/i,
};

/** By the words for forms that an entry has, in the singular. */
export const formKinds: Readonly<Record<string, FormKind>> = {
  tablet: { form: /\btablet$/i, ...oral },
  capsule: { form: /\bcapsule$/i, ...oral },
  "buccal tablet": { form: /\btablet$/i, route: /^buccal$/i },
  granule: granules,
  granules,
  "granules for oral suspension": granules,
  "oral solution": liquid,
  "oral suspension": liquid,
  "oral liquid": liquid,
  "oral drop": liquid,
  "oral drops": liquid,
  syrup: liquid,
  linctus: liquid,
  powder,
  sachet: powder,
  "nebuliser liquid": nebulised,
  "nebuliser solution": nebulised,
  "nasal spray": { form: /^nasal spray\b/i, route: /^nasal$/i },
  // A nebuliser's liquid goes the same way and wants other words.
  inhaler: { form: /^(?!.*nebuli).*inhalation/i, route: /^inhalation$/i },
  "eye drop": { form: /^eye drops\b/i, route: /^(?:ocular|ophthalmic)$/i },
  cream: { form: /^cream$/i, ...onSkin },
  ointment: { form: /^ointment$/i, ...onSkin },
  lotion: { form: /^(?:cutaneous )?lotion$/i, ...onSkin },
  // On the skin for where it hurts, or through it: which one, the substance says.
  gel: { form: /^(?:transdermal )?gel$/i, route: /^(?:cutaneous|transdermal)$/i },
  patch: { form: /^transdermal patch$/i, route: /^transdermal$/i },
  spray: { form: /^cutaneous spray\b/i, ...onSkin },
  pen: { ...injected, unit: readyToUse },
  syringe: { ...injected, unit: readyToUse },
  cartridge: { ...injected, unit: /cartridge/i },
  vial: { ...injected, unit: /^vial$/i },
};

/** Words of entries that no kind answers to, and why. */
export const formsWithoutKind: Readonly<Record<string, string>> = {
  injection: "the word alone does not tell a pen from a vial",
  wash: "the dictionary has several forms for it",
};

export interface FormWords {
  readonly form: string | null;
  readonly routes: readonly string[];
  readonly unit: string | null;
}

/** Whether a product is of this kind: every one of its routes must be. */
export const isOfKind = ({ form, route, besides, unit }: FormKind, product: FormWords): boolean =>
  product.form !== null &&
  form.test(product.form) &&
  product.routes.some((each) => route.test(each)) &&
  product.routes.every((each) => route.test(each) || besides?.test(each) === true) &&
  (unit === undefined || (product.unit !== null && unit.test(product.unit)));
