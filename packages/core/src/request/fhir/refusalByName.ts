// request: the refusal of a resource that tells of a medicine and is no order or supply.
import type { Refusal } from "@plainlabel/directions";
import { pointerTo } from "../jsonPointer.ts";
import type { refusedByName } from "./resourceTypes.ts";

/** `at`: pointer of the resource. */
export const refusalByName = (at: string, { is, send }: (typeof refusedByName)[string]): Refusal => ({
  code: "fhir-no-order",
  path: pointerTo(["resourceType"], at),
  detail: is,
  help: send,
});
