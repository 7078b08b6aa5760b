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
  field(
    "extension",
    "read",
    "The two published ones by which R4 carries R5's asNeeded and asNeededFor, and E-Rezept's KBV_EX_ERP_DosageFlag where it is true, which adds nothing; any other refuses by its place.",
  ),
  field("modifierExtension", "refuses", "It may turn the meaning round; it always refuses."),
  field(
    "sequence",
    "read",
    "Equal numbers are joined by and, numbers rising by one by then; gaps refuse. Several dosages without numbers go side by side where each has times of day or weekdays of its own, or one is for the left and the other for the right, in one unit and for one length; else they refuse. At the same time as another dose, one that is as needed has no times of its own.",
  ),
  field(
    "text",
    "carried",
    "Read by the text reader and compared with the structure. A length that only the structure gives is told in a finding, and the label follows the words; of a dosage that another follows it is the time until the next, so the label says it.",
  ),
  field(
    "additionalInstruction",
    "read",
    "By text, display or a known code, and compared with the structure. Food, a place and the same time each day become fields; a known caution is kept word for word; words that may say another schedule stop the label and ask.",
  ),
  field("patientInstruction", "read", "As additionalInstruction."),
  field("timing.id", "ignored", "Identity inside the message."),
  field("timing.extension", "refuses", "As extension."),
  field("timing.modifierExtension", "refuses", "As modifierExtension."),
  field(
    "timing.event",
    "read",
    "One whole date and nothing else is once, on that day; anything more refuses.",
  ),
  field("timing.repeat.id", "ignored", "Identity inside the message."),
  field("timing.repeat.extension", "refuses", "As extension."),
  field("timing.repeat.boundsDuration", "read", "For how long."),
  field(
    "timing.repeat.boundsRange",
    "read",
    "For how long, from and to. With a high end alone, in days, weeks or months: for no longer than that, which words beside it must say too.",
  ),
  field(
    "timing.repeat.boundsPeriod",
    "carried",
    "Whole dates are kept as words, from midnight on or until midnight too; anything else refuses. A last day before the day of supply refuses the label; one that the words are silent about is told in a finding and not printed; words that say another length refuse.",
  ),
  field(
    "timing.repeat.count",
    "read",
    "1 alone is once only; beside an exact frequency and length it must be the number that they come to. Beside one dose in each day, week or longer, and no length, it tells the length. Any other refuses.",
  ),
  field("timing.repeat.countMax", "refuses", "A range of counts is no schedule a label can say."),
  field(
    "timing.repeat.duration",
    "read",
    "How long one use lasts: rinsing, what is put on the skin, patches. Anything else refuses (infusions), and so does a use longer than the gap to the next.",
  ),
  field("timing.repeat.durationMax", "read", "The upper end of duration."),
  field("timing.repeat.durationUnit", "read", "min, h, d, wk; s is kept as words."),
  field(
    "timing.repeat.frequency",
    "read",
    "With period: times a day, or every so many hours or days. It may be left out beside one single time of day or weekday.",
  ),
  field("timing.repeat.frequencyMax", "read", "The upper end; alone it is up to."),
  field(
    "timing.repeat.period",
    "read",
    "Whole numbers; hours also with a half, where it is one dose in each.",
  ),
  field("timing.repeat.periodMax", "read", "With frequency 1: every 4 to 6 hours."),
  field("timing.repeat.periodUnit", "read", "min, h, d, wk, mo, a; seconds refuse."),
  field(
    "timing.repeat.dayOfWeek",
    "read",
    "Weekdays; they must agree with the frequency, and with the times of day where both are named.",
  ),
  field(
    "timing.repeat.timeOfDay",
    "read",
    "Clock times; they must agree with the frequency, and every day's times beside a period of several days refuse. Times evenly round the day may stand beside every so many hours.",
  ),
  field(
    "timing.repeat.when",
    "read",
    "Times of day and meals, as timeOfDay; meals with bedtime or night are two doses side by side. AC, PC or C alone is at every meal, as in a text. Codes without plain words refuse.",
  ),
  field(
    "timing.repeat.offset",
    "read",
    "Minutes before or after a meal, before bedtime, after waking; elsewhere it refuses.",
  ),
  field(
    "timing.code",
    "read",
    "HL7 GTS abbreviations and SNOMED CT codes that we know; any other by its display, and text alone, as the text reader reads them. Each must agree with repeat, which may add clock times, weekdays and bounds. Text beside a repeat is compared with it.",
  ),
  field("asNeededBoolean", "read", "true is as needed; false is not."),
  field(
    "asNeededCodeableConcept",
    "read",
    "As needed, with the reason by text, display or a known code; an unknown code alone refuses.",
  ),
  field("site", "read", "By text, display or a known code, which must agree; an unknown code alone refuses."),
  field(
    "route",
    "read",
    "By text, display or a known code, which must agree. A feeding tube by its name (PEG, NG tube) is kept as words (via PEG tube), oromucosal is the mouth; either refuses beside a site.",
  ),
  field(
    "method",
    "read",
    "By text, display or a known code, which must agree; an action that we can say, with a known way of use (Apply sparingly).",
  ),
  field(
    "doseAndRate",
    "read",
    "One entry; or two, a strength beside a count, where the product's strength proves that they are one dose.",
  ),
  field("doseAndRate.id", "ignored", "Identity inside the message."),
  field("doseAndRate.extension", "refuses", "As extension."),
  field(
    "doseAndRate.type",
    "ignored",
    "ordered or calculated: how the dose was found; another type refuses.",
  ),
  field("doseAndRate.doseRange", "read", "Low and high, in one unit."),
  field(
    "doseAndRate.doseQuantity",
    "read",
    "Amount and unit, by display or a known code, which must agree; a UCUM code that we do not know refuses beside words that are not its own (mg beside mg/kg). 0 is a pause where it is one of several dosages in sequence with a length; elsewhere it refuses.",
  ),
  field("doseAndRate.rateRatio", "refuses", "Rates are for infusions, not for a patient's label."),
  field("doseAndRate.rateRange", "refuses", "As rateRatio."),
  field("doseAndRate.rateQuantity", "refuses", "As rateRatio."),
  field(
    "maxDosePerPeriod",
    "read",
    "Units in a period: the ceiling as sent, never converted; it must name its unit. Doses beside a dose in tablets or millilitres count doses.",
  ),
  field("maxDosePerAdministration", "read", "The most of one dose, in the unit of the dose."),
  field(
    "maxDosePerLifetime",
    "refuses",
    "No sentence of ours says it, and beside words the label is not approved.",
  ),
];
