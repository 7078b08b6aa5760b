// service: the sample label that is made and read back before the service calls itself ready.
import { type LabelRequest, type Made, makeLabels, type Painter } from "@plainlabel/core";

/** Nobody's label: it exercises interpretation, layout, pictograms, QR and reading back, and is thrown away. */
const sample: LabelRequest = {
  person: { name: "Sample Label" },
  medicine: { name: "Sample", strength: "1 mg", form: "tablets", quantity: "1 tablet" },
  directions: { text: "Take ONE tablet ONCE a day" },
  pharmacy: { name: "Sample Pharmacy", address: "1 Sample Street", phone: "01632 960000" },
  dispensedOn: "2026-01-01",
};

/** "made", or what came instead. */
export const proveItWorks = async (painter: Painter): Promise<Made["outcome"] | "refused" | "faulted"> =>
  (await makeLabels([sample], painter, { level: "full" })).outcome;
