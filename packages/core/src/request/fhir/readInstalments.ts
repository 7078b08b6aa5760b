// request: a prescription that is supplied in instalments: what one label of it can say.
import type { Finding } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import type { Located, Reading } from "./Reading.ts";
import { readQuantity } from "./readQuantity.ts";

const inDays = (duration: unknown): string => {
  const { value, unit, code } = isRecord(duration) ? duration : {};
  const words = typeof unit === "string" ? unit : typeof code === "string" ? code : "";
  return ["string", "number"].includes(typeof value) ? ` (every ${String(value)} ${words})` : "";
};

/**
 * `quantity` as one supply's, told where there are several. Where the first is of
 * another size nobody can tell which of them this label is for: then it says none.
 */
export const readInstalments = (
  { value, at }: Located,
  quantity: Reading<string>,
  quantityAt: string,
): Reading<string> => {
  const findings: Finding[] = [];
  if (value.dispenseInterval !== undefined)
    findings.push({
      code: "fhir-instalments",
      path: pointerTo(["dispenseInterval"], at),
      detail: `It is supplied in instalments${inDays(value.dispenseInterval)}; the label is for one of them, and does not say so.`,
      help: "Check the quantity, and make a label with its own date for each supply.",
    });
  const firstAt = pointerTo(["initialFill"], at);
  const first = isRecord(value.initialFill)
    ? readQuantity(value.initialFill.quantity, pointerTo(["quantity"], firstAt))
    : null;
  const whole = { ...quantity, findings: [...quantity.findings, ...findings] };
  if (value.initialFill === undefined) return whole;
  if (first !== null && first.refusals.length > 0)
    return { ...whole, value: null, refusals: [...quantity.refusals, ...first.refusals] };
  if (first !== null && first.value === quantity.value) return whole;
  const sizes = `${first?.value ?? "another quantity"}, later ones ${quantity.value ?? "another quantity"}`;
  const finding: Finding = {
    code: "fhir-quantity-left-off",
    path: first === null ? quantityAt : firstAt,
    detail: `The first supply is ${sizes}. The label says no quantity.`,
    help: "Check how much is supplied before approving.",
  };
  return { ...whole, value: null, findings: [...whole.findings, finding] };
};
