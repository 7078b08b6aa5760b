// request: what was sent, item by item, for whoever would rather have three labels of four than none.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { eachItemFromFhir } from "./fhir/eachItemFromFhir.ts";
import { sourceOf } from "./fhir/readItem.ts";
import type { SupplyContext } from "./fhir/SupplyContext.ts";
import { isRecord } from "./jsonPointer.ts";
import { saidOtherwise } from "./options/mergeOptions.ts";
import { type ReadOptions, readSubmitted, type Submitted, told, wholeSupply } from "./readSubmission.ts";
import { unwrap } from "./unwrap.ts";

/** One item of what was sent, read by itself. */
export interface EachSubmitted {
  /** Pointer to the item in what was sent. */
  readonly at: string;
  /** Its medicine in words, where those could be read; null otherwise. */
  readonly medicine: string | null;
  readonly outcome: Outcome<Submitted>;
}

const refusalsOfContext = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ path }) => path.startsWith("/supply"));

/**
 * As `readSubmitted`, each item with an outcome of its own, in the order of the
 * message. What is wrong with the message itself, or with what was said of all
 * its items, still refuses all of it. A plain request is one item.
 */
export const readEachSubmitted = (
  sent: unknown,
  supply: SupplyContext = {},
  options: ReadOptions = {},
): Outcome<readonly EachSubmitted[]> => {
  const unwrapped = unwrap(sent);
  if (!unwrapped.ok) return unwrapped;
  const { item, supply: own, toSent } = unwrapped.value;
  if (!isRecord(item) || !Object.hasOwn(item, "resourceType")) {
    const whole = readSubmitted(sent, supply, options);
    if (!whole.ok) return whole;
    const items = whole.value.map((submitted): EachSubmitted => {
      const { name, strength, form } = submitted.request.medicine;
      const medicine = [name, strength, form].filter((part) => part !== undefined).join(" ");
      return { at: toSent(""), medicine, outcome: accepted(submitted) };
    });
    return accepted(items, whole.findings);
  }
  const twice = told(saidOtherwise(supply, own), toSent);
  const each = eachItemFromFhir(item, wholeSupply(unwrapped.value, supply, options), options.known);
  if (!each.ok) return refused(...twice, ...told(each.refusals, toSent));
  if (twice.length > 0) return refused(...twice);
  const items = each.value.map(
    ({ at, product, outcome }): EachSubmitted => ({
      at: toSent(at),
      medicine: product,
      outcome: outcome.ok
        ? accepted(
            {
              request: outcome.value.request,
              toSource: (pointer) => toSent(sourceOf(outcome.value.sources, pointer)),
            },
            told(outcome.findings, toSent),
          )
        : refused(...told(outcome.refusals, toSent)),
    }),
  );
  // What the pharmacy said of all of them is told once, and not as the fault of an item.
  const common = each.value.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.refusals));
  const everyone = each.value.every(({ outcome }) => !outcome.ok && refusalsOfContext(outcome.refusals));
  if (everyone) return refused(...different(told(common, toSent)));
  return accepted(items, told(each.findings, toSent));
};

const different = (all: readonly Refusal[]): readonly Refusal[] => [
  ...new Map(all.map((each) => [`${each.path} ${each.code} ${each.detail}`, each])).values(),
];
