// request: options that were said in two places, put together. What is nearer to the item wins over what was said
// for many; what was said twice for one thing is refused.
import type { Refusal } from "@plainlabel/directions";
import type { SupplyContext } from "../fhir/SupplyContext.ts";
import { isRecord, pointerTo } from "../jsonPointer.ts";

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {});

/** Whether both say it, and not the same. */
const differs = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);

/**
 * `over` before `under`. Needs are put together one by one, and so are items;
 * everything else is taken whole: an approval or a pharmacy is not put together
 * from two places.
 */
export const mergedOptions = (under: SupplyContext, over: SupplyContext): SupplyContext => {
  const merged: Record<string, unknown> = { ...under, ...over };
  for (const name of ["needs", "items"] as const)
    if (isRecord(under[name]) && isRecord(over[name]))
      merged[name] = { ...fieldsOf(under[name]), ...fieldsOf(over[name]) };
  return merged as SupplyContext;
};

/** A refusal for each option that both say in different words. Paths are those of `over`, below /supply. */
export const saidOtherwise = (under: SupplyContext, over: SupplyContext): readonly Refusal[] => {
  const [below, above] = [fieldsOf(under), fieldsOf(over)];
  const paths = Object.keys(above).flatMap((name): readonly (readonly string[])[] => {
    const inner = name === "needs" || name === "items";
    if (!inner) return differs(below[name], above[name]) ? [[name]] : [];
    const [own, other] = [fieldsOf(above[name]), fieldsOf(below[name])];
    return Object.keys(own)
      .filter((part) => differs(other[part], own[part]))
      .map((part) => [name, part]);
  });
  return paths.map((steps) => ({
    code: "option-said-twice",
    path: pointerTo(["supply", ...steps]),
    detail: "This is said in two places, and not the same.",
    help: "Say it in one of them.",
  }));
};
