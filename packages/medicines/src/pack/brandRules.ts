// pack: medicines of which one maker's product is not lightly exchanged for another's. Draft: a pharmacist has not signed it.
import type { VmpRow } from "../release/rows.ts";

export interface BrandRule {
  /** VTMs by the whole of their name. */
  readonly substances: readonly string[];
  /** Every VTM whose name begins so: more is caught than meant, which is the safe side. */
  readonly substancesBeginning?: string;
  /** Only in these forms and routes, by the dictionary's words; null is every one. */
  readonly onlyWhere: { readonly form?: RegExp; readonly route?: RegExp } | null;
  /** "keep": another maker's pack is refused. "judge": it is told, for a professional to judge. */
  readonly exchange: "keep" | "judge";
  /** What the rule rests on. Named from memory: nobody has held the row against the page yet. */
  readonly source: { readonly title: string; readonly address: string | null };
  readonly status: "draft" | "reviewed";
}

const antiepileptics = {
  title:
    "MHRA Drug Safety Update, November 2017: Antiepileptic drugs: updated advice on switching between different manufacturers' products",
  address:
    "https://www.gov.uk/drug-safety-update/antiepileptic-drugs-updated-advice-on-switching-between-different-manufacturers-products",
};
const byBrandName = {
  title: "Specialist Pharmacy Service: Prescribing by generic or brand name in primary care",
  address: null,
};
const draft = "draft" as const;

export const brandRules: readonly BrandRule[] = [
  {
    // Category 1: keep to one maker's product.
    substances: ["Carbamazepine", "Phenobarbital", "Phenytoin", "Primidone"],
    onlyWhere: null,
    exchange: "keep",
    source: antiepileptics,
    status: draft,
  },
  {
    // Category 2: by judgement. Category 3 (such as levetiracetam, gabapentin) has no rule: usually none is needed.
    substances: [
      ...["Clobazam", "Clonazepam", "Eslicarbazepine", "Lamotrigine", "Oxcarbazepine", "Perampanel"],
      ...["Rufinamide", "Topiramate", "Zonisamide"],
      ...["Sodium valproate", "Valproic acid", "Valproate semisodium"],
    ],
    onlyWhere: null,
    exchange: "judge",
    source: antiepileptics,
    status: draft,
  },
  {
    substances: ["Tacrolimus"],
    onlyWhere: { route: /^oral$/i },
    exchange: "keep",
    source: {
      title:
        "MHRA Drug Safety Update, June 2012: Oral tacrolimus products: prescribe and dispense by brand name only",
      address:
        "https://www.gov.uk/drug-safety-update/oral-tacrolimus-products-prescribe-and-dispense-by-brand-name-only-to-minimise-the-risk-of-inadvertent-switching-between-products-which-has-been-associated-with-reports-of-toxicity-and-graft-rejection",
    },
    status: draft,
  },
  {
    substances: ["Ciclosporin"],
    onlyWhere: { route: /^oral$/i },
    exchange: "keep",
    source: {
      title:
        "MHRA Drug Safety Update, December 2009: Ciclosporin must be prescribed and dispensed by brand name",
      address:
        "https://www.gov.uk/drug-safety-update/ciclosporin-must-be-prescribed-and-dispensed-by-brand-name",
    },
    status: draft,
  },
  {
    substances: [],
    substancesBeginning: "Insulin",
    onlyWhere: null,
    exchange: "keep",
    source: {
      title:
        "MHRA Drug Safety Update, April 2015: High strength, fixed combination and biosimilar insulin products: minimising the risk of medication error",
      address:
        "https://www.gov.uk/drug-safety-update/high-strength-fixed-combination-and-biosimilar-insulin-products-minimising-the-risk-of-medication-error",
    },
    status: draft,
  },
  {
    substances: ["Beclometasone"],
    onlyWhere: { route: /^inhalation$/i },
    exchange: "keep",
    source: {
      title: "MHRA Drug Safety Update, July 2008: Inhaled products that contain corticosteroids",
      address: null,
    },
    status: draft,
  },
  {
    // A person knows one device and its way of breathing in.
    substances: [],
    substancesBeginning: "",
    onlyWhere: { route: /^inhalation$/i },
    exchange: "judge",
    source: {
      title: "BTS/SIGN 158, 2019: British guideline on the management of asthma, on inhaler devices",
      address: null,
    },
    status: draft,
  },
  {
    substances: ["Lithium carbonate", "Lithium citrate"],
    onlyWhere: null,
    exchange: "keep",
    source: byBrandName,
    status: draft,
  },
  {
    substances: ["Theophylline", "Aminophylline", "Diltiazem", "Nifedipine"],
    onlyWhere: { form: /modified-release/i },
    exchange: "keep",
    source: byBrandName,
    status: draft,
  },
  {
    substances: [
      ...["Morphine", "Oxycodone", "Hydromorphone", "Tapentadol", "Tramadol", "Dihydrocodeine"],
      ...["Fentanyl", "Buprenorphine"],
    ],
    onlyWhere: { form: /modified-release|transdermal patch|24-hour|12-hour/i },
    exchange: "keep",
    source: byBrandName,
    status: draft,
  },
  {
    substances: ["Levothyroxine"],
    onlyWhere: null,
    exchange: "judge",
    source: {
      title:
        "MHRA Drug Safety Update, May 2021: Levothyroxine: new prescribing advice for patients who experience symptoms on switching between different levothyroxine products",
      address: null,
    },
    status: draft,
  },
];

export interface ProductWords {
  /** Null where the product has no one substance. */
  readonly vtm: string | null;
  readonly form: string | null;
  readonly routes: readonly string[];
}

const isOf = (rule: BrandRule, vtm: string): boolean =>
  rule.substances.some((name) => name.toLowerCase() === vtm.toLowerCase()) ||
  (rule.substancesBeginning !== undefined &&
    vtm.toLowerCase().startsWith(rule.substancesBeginning.toLowerCase()));

const isThere = ({ onlyWhere }: BrandRule, { form, routes }: ProductWords): boolean =>
  (onlyWhere?.form === undefined || (form !== null && onlyWhere.form.test(form))) &&
  (onlyWhere?.route === undefined || routes.some((route) => onlyWhere.route?.test(route)));

/** The strictest rule for a product; undefined where none is. */
export const brandRuleFor = (
  words: ProductWords,
  rules: readonly BrandRule[] = brandRules,
): BrandRule | undefined => {
  const found = rules.filter((rule) => isOf(rule, words.vtm ?? "") && isThere(rule, words));
  return found.find(({ exchange }) => exchange === "keep") ?? found[0];
};

/**
 * The rule for a product that is known by its name alone, without a dictionary:
 * `substance` is the name's lead, and form and route are seen in its words.
 */
export const brandRuleByName = (name: string, substance: string): BrandRule | undefined =>
  brandRuleFor({
    vtm: substance,
    form: name,
    routes: [
      ...(/\binhal|\bpuff|evohaler|accuhaler|turbohaler|easi-?breathe/i.test(name) ? ["Inhalation"] : []),
      ...(/\b(?:tablet|capsule|oral|granules)/i.test(name) ? ["Oral"] : []),
    ],
  });

/** A brand, or only a maker's name behind the name that every maker's product has. */
export const isBrand = (ampName: string, { name, previousName }: VmpRow): boolean =>
  ampName !== name && ampName !== previousName;
