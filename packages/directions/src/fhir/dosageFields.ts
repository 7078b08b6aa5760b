// directions/fhir: every field of R4 Dosage and Timing, and what becomes of it. The docs are made from this table.

/**
 * "read": it becomes part of the regimen. "carried": kept as words. "ignored":
 * it says nothing about the dose. "refuses": the schedule is refused by this
 * field's name whenever it is present.
 */
export type Handling = "read" | "carried" | "ignored" | "refuses";

export interface DosageField {
  /** Path inside one Dosage. */
  readonly field: string;
  readonly handling: Handling;
  /** What happens, for the docs. */
  readonly note: string;
}

const field = (name: string, handling: Handling, note: string): DosageField => ({
  field: name,
  handling,
  note,
});

/** HL7 FHIR R4 (4.0.1) https://hl7.org/fhir/R4/dosage.html and https://hl7.org/fhir/R4/datatypes.html#Timing */
export const dosageFields: readonly DosageField[] = [
  field("id", "ignored", "Identity inside the message; it says nothing about the dose."),
  field("extension", "refuses", "No extension is known to us, and an unknown one could change the dose."),
  field("modifierExtension", "refuses", "It may turn the meaning round; it always refuses."),
  field(
    "sequence",
    "read",
    "Equal numbers are joined by and, numbers rising by one by then; gaps, and several dosages without numbers, refuse.",
  ),
  field("text", "carried", "Read by the text reader and compared with the structure."),
  field("additionalInstruction", "carried", "Kept word for word; a few food wordings become the food field."),
  field("patientInstruction", "carried", "Kept word for word."),
  field("timing.id", "ignored", "Identity inside the message."),
  field("timing.extension", "refuses", "As extension."),
  field("timing.modifierExtension", "refuses", "As modifierExtension."),
  field("timing.event", "refuses", "Single dates are not a schedule a label can say."),
  field("timing.repeat.id", "ignored", "Identity inside the message."),
  field("timing.repeat.extension", "refuses", "As extension."),
  field("timing.repeat.boundsDuration", "read", "For how long."),
  field("timing.repeat.boundsRange", "read", "For how long, from and to."),
  field("timing.repeat.boundsPeriod", "carried", "Whole dates are kept as words; anything less refuses."),
  field("timing.repeat.count", "read", "1 is once only; any other number refuses."),
  field("timing.repeat.countMax", "refuses", "A range of counts is no schedule a label can say."),
  field(
    "timing.repeat.duration",
    "refuses",
    "How long one dose lasts (infusions) is not for a patient's label.",
  ),
  field("timing.repeat.durationMax", "refuses", "As duration."),
  field("timing.repeat.durationUnit", "refuses", "As duration."),
  field("timing.repeat.frequency", "read", "With period: times a day, or every so many hours or days."),
  field("timing.repeat.frequencyMax", "read", "The upper end; alone it is up to."),
  field("timing.repeat.period", "read", "Whole numbers only."),
  field("timing.repeat.periodMax", "read", "With frequency 1: every 4 to 6 hours."),
  field("timing.repeat.periodUnit", "read", "min, h, d, wk, mo, a; seconds refuse."),
  field("timing.repeat.dayOfWeek", "read", "Weekdays; they must agree with the frequency."),
  field("timing.repeat.timeOfDay", "read", "Clock times; they must agree with the frequency."),
  field("timing.repeat.when", "read", "Times of day and meals; codes without plain words refuse."),
  field("timing.repeat.offset", "read", "Minutes before or after a meal; elsewhere it refuses."),
  field("timing.code", "read", "HL7 GTS abbreviations; must agree with repeat."),
  field("asNeededBoolean", "read", "true is as needed; false is not."),
  field("asNeededCodeableConcept", "read", "As needed, with the reason in words; a bare code refuses."),
  field("site", "read", "By text or display; a bare code refuses."),
  field("route", "read", "By text, display or a known code."),
  field("method", "read", "By text, display or a known code; must be an action that we can say."),
  field("doseAndRate", "read", "One entry; two refuse."),
  field("doseAndRate.id", "ignored", "Identity inside the message."),
  field("doseAndRate.extension", "refuses", "As extension."),
  field(
    "doseAndRate.type",
    "ignored",
    "ordered or calculated: how the dose was found; another type refuses.",
  ),
  field("doseAndRate.doseRange", "read", "Low and high, in one unit."),
  field("doseAndRate.doseQuantity", "read", "Amount and unit."),
  field("doseAndRate.rateRatio", "refuses", "Rates are for infusions, not for a patient's label."),
  field("doseAndRate.rateRange", "refuses", "As rateRatio."),
  field("doseAndRate.rateQuantity", "refuses", "As rateRatio."),
  field("maxDosePerPeriod", "read", "Units in a period: the ceiling as sent, never converted."),
  field("maxDosePerAdministration", "refuses", "No sentence of ours says it."),
  field("maxDosePerLifetime", "refuses", "No sentence of ours says it."),
];
