// rendering: the sample label that is made and read back before the service calls itself ready.
import { type LabelRequest, makeLabels, type Painter } from "@plainlabel/core";

/** Nobody's label: it exercises interpretation, layout, pictograms, QR and reading back, and is thrown away. */
const sample: LabelRequest = {
  person: { name: "Sample Label" },
  medicine: { name: "Sample", strength: "1 mg", form: "tablets", quantity: "1 tablet" },
  directions: { text: "Take ONE tablet ONCE a day" },
  pharmacy: { name: "Sample Pharmacy", address: "1 Sample Street", phone: "01632 960000" },
  dispensedOn: "2026-01-01",
};

/** What came of it; its findings name nobody real. */
export const proveItWorks = (painter: Painter): ReturnType<typeof makeLabels> =>
  makeLabels([sample], painter, { level: "full" });
