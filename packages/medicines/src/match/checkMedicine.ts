// match: a medicine's code as it was sent, held against the release.
import { snomedFaults } from "@plainlabel/core";
import type { DmdCode, VmpRow } from "../release/rows.ts";
import { formAgrees, nameAgrees } from "./nameAgrees.ts";
import { followId, isInvalid, nameOf, type Product } from "./Product.ts";
import type { ProductLookup } from "./ProductLookup.ts";
import type { ProductFinding } from "./productFindings.ts";
import { compareWritten } from "./strengths.ts";
import { isNumber, standIn, wordsOf } from "./words.ts";

export interface SentMedicine {
  /** A dm+d code: of a VMP or AMP, or of a pack of one. */
  readonly code: string;
  readonly name?: string | undefined;
  readonly strength?: string | undefined;
  readonly form?: string | undefined;
}

export interface CheckedMedicine {
  /** What the code stands for, followed through old identifiers; null where nothing is known of it. */
  readonly product: Product | null;
  readonly findings: readonly ProductFinding[];
}

/** PRES_STATCD: what a product without a maker may not, or should not, be prescribed by. */
const notToPrescribe: ReadonlySet<DmdCode> = new Set(["0002", "0004"]);
const brandAdvised: ReadonlySet<DmdCode> = new Set(["0003", "0005", "0009"]);

const prescribingFindings = async (
  lookup: ProductLookup,
  { prescribing, name }: VmpRow,
): Promise<readonly ProductFinding[]> => {
  if (prescribing === null) return [];
  const status = (await lookup.textOf("VIRTUAL_PRODUCT_PRES_STATUS", prescribing)) ?? prescribing;
  if (notToPrescribe.has(prescribing)) return [{ code: "medicine-not-to-prescribe", name, status }];
  return brandAdvised.has(prescribing) ? [{ code: "medicine-brand-advised", name, status }] : [];
};

/** The same numbers in the same order, one at least for each ingredient, where ratios cannot be compared. */
const sameNumbers = (sent: string, { name, strengths }: VmpRow): boolean => {
  const numbers = wordsOf(sent).filter(isNumber);
  return numbers.length >= Math.max(1, strengths.length) && standIn(numbers, wordsOf(name).filter(isNumber));
};

const wordFindings = async (
  lookup: ProductLookup,
  product: Exclude<Product, { readonly of: "vtm" }>,
  { name, strength, form }: SentMedicine,
): Promise<readonly ProductFinding[]> => {
  const { vmp } = product;
  const own = nameOf(product);
  const findings: ProductFinding[] = [];
  const vtm = vmp.vtmId === null ? undefined : await lookup.vtm(vmp.vtmId);
  if (name !== undefined && !nameAgrees(name, product, vtm?.name ?? null))
    findings.push({ code: "medicine-name-differs", sent: name, name: own });
  if (strength !== undefined) {
    const compared = await compareWritten(lookup, strength, vmp.strengths);
    if (compared === "different" || (compared === "cannot tell" && !sameNumbers(strength, vmp)))
      findings.push({ code: "medicine-strength-differs", sent: strength, name: own });
  }
  const formText = vmp.form === null ? undefined : await lookup.textOf("FORM", vmp.form);
  if (form !== undefined && !formAgrees(form, product, formText ?? null))
    findings.push({ code: "medicine-form-differs", sent: form, name: own });
  return findings;
};

const kindFindings = async (lookup: ProductLookup, product: Product): Promise<readonly ProductFinding[]> => {
  const name = nameOf(product);
  if (product.of === "vtm") return [{ code: "medicine-code-of-substance", name }];
  const findings: ProductFinding[] = [];
  if (product.of === "vmpp" || product.of === "ampp") findings.push({ code: "medicine-code-of-pack", name });
  if (isSeveral(product)) findings.push({ code: "medicine-code-of-several", name });
  // A maker's product may be prescribed whatever is said of the product without a maker.
  if (product.of === "vmp" || product.of === "vmpp")
    findings.push(...(await prescribingFindings(lookup, product.vmp)));
  return findings;
};

const isSeveral = (product: Product): boolean =>
  ("vmp" in product && product.vmp.combination === "combination") ||
  ("amp" in product && product.amp.combination === "combination") ||
  (product.of === "vmpp" && product.vmpp.combination === "combination") ||
  (product.of === "ampp" && product.ampp.combination === "combination");

/**
 * Everything to be told of the code, and what it stands for. Findings for a
 * professional, not refusals: a pharmacy may hold an older release than the
 * prescriber. Undefined where no release was imported: then nothing is known,
 * and that is for the caller to say.
 */
export const checkMedicine = async (
  lookup: ProductLookup,
  sent: SentMedicine,
): Promise<CheckedMedicine | undefined> => {
  const release = await lookup.release();
  if (release === null) return undefined;
  const { code } = sent;
  const [fault] = snomedFaults(code);
  if (fault !== undefined)
    return { product: null, findings: [{ code: "medicine-code-wrong", why: fault.detail }] };
  const followed = await followId(lookup, code);
  if (followed.found === null)
    return {
      product: null,
      findings: [
        followed.ring
          ? { code: "medicine-code-in-a-ring", id: code }
          : { code: "medicine-code-unknown", id: code, release: release.date },
      ],
    };
  const { found: product, ids } = followed;
  const now = ids.at(-1) ?? code;
  const name = nameOf(product);
  return {
    product,
    findings: [
      ...(now === code ? [] : [{ code: "medicine-code-replaced", id: code, now, name } as const]),
      ...(isInvalid(product) ? [{ code: "medicine-code-invalid", id: code, name } as const] : []),
      ...(await kindFindings(lookup, product)),
      ...(product.of === "vtm" ? [] : await wordFindings(lookup, product, sent)),
    ],
  };
};
