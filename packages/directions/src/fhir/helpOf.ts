// directions/fhir: what to send instead, a sentence for each refusal of a coded dosage, unless the refusal has its own.

const inWords = "Send the directions as text, or correct the structure.";

const helps: Readonly<Record<string, string>> = {
  "as-needed-conflict": "Say once whether it is as needed.",
  "bounds-date": "Send boundsPeriod with whole days, such as 2026-11-22, or boundsDuration.",
  "clock-time": "Send hours and minutes of 24 hours, such as 08:00:00.",
  comparator: "Send the number itself, or a range with a low and a high end.",
  "dosage-empty": "Send at least one dosage, with its text or its structure.",
  "dose-count": "Send one entry in doseAndRate, with a doseQuantity or a doseRange.",
  "dose-missing": "Send doseAndRate with one doseQuantity or doseRange.",
  "dose-type": "Send the type ordered or calculated, or leave it out.",
  "extension-unknown": "Leave the extension out, or say in dosage.text what it means.",
  "field-not-supported": "Leave the field out, or say in dosage.text what it means.",
  "field-unknown": "Send only fields of R4's Dosage; docs/fhir-dosage.md lists them.",
  "frequency-conflict":
    "Send as many times of day and weekdays as there are doses in the period, or one of the two.",
  "frequency-missing": "Send how many times in the period, in frequency.",
  "max-dose": "Send a numerator with its unit and a denominator with its unit of time.",
  "method-conflict": "Ask the prescriber which is meant, and send that alone.",
  "method-unknown": "Send a plain verb, such as Take, Inhale or Apply.",
  "modifier-extension": "Send the dosage without it; words in dosage.text can say what it changes.",
  "number-missing": "Send the number in value.",
  "number-not-plain": "Send a plain positive number, such as 1, 0.5 or 2.25.",
  "number-zero": "Send a number above zero, or leave the field out.",
  offset: "Send minutes from 1 to 1440 beside a meal, HS or WAKE in when.",
  "period-missing": "Send frequency, period and periodUnit together.",
  "range-open": "Send both ends, or a single quantity.",
  "range-reversed": "Send the lower end first.",
  "range-units": "Send both ends in one unit.",
  "route-conflict": "Ask the prescriber which is meant, and send that alone.",
  "route-unknown": "Send a route in plain words, such as oral, or a SNOMED CT or EDQM code that we know.",
  sequence:
    "Number the dosages from 1 without a gap: equal numbers go together, each next number comes afterwards.",
  "time-not-whole": "Send whole days, weeks or months, in the smaller unit where needed.",
  "time-unit": "Send min, h, d, wk, mo or a, the units of UCUM.",
  "timing-missing": "Send timing.repeat with frequency and period, or with times of day.",
  "uneven-timing":
    "Send a whole number of times in one day, or one dose in a whole number of hours, days or weeks.",
  "unit-conflict": "Send the unit and the code of one and the same unit.",
  "unit-unknown": "Send a unit in plain words, such as tablet, mL or puff.",
  "unit-unknown-code": "Send the unit in words, such as tablet, beside its code.",
  "use-longer-than-gap":
    "Send how long one use lasts in duration, and the length of the course in boundsDuration.",
  "weekday-unknown": "Send mon, tue, wed, thu, fri, sat or sun.",
  "when-and-clock": "Send when or timeOfDay, not both.",
  "when-mixed": "Send a dosage of its own for each time, or only times of one kind.",
  "when-twice": "Name each time and each day once.",
  "when-unknown":
    "Send an event timing of R4 such as MORN, NOON, EVE, HS, AC or PCM, in capitals, or a clock time.",
};

/** The sentence for a refusal's code. */
export const helpOf = (code: string): string => helps[code] ?? inWords;
