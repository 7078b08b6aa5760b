// directions/fhir: one dosage at its place among the others, in its strict shape.
import type { Step } from "../regimen/Regimen.ts";
import type { FhirDosage } from "./shapes.ts";

export interface OrderedDosage {
  readonly joined: Step["joined"];
  /** Where it stands in what was sent: "/dosage/1". */
  readonly path: string;
  readonly dosage: FhirDosage;
}
