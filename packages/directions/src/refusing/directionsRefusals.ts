// directions/refusing: every refusal and finding of this package beside those of directions in words, by family,
// each with what it means.

export const directionsRefusals = {
  kept: {
    "regimen-version-unknown": "A later version of this software wrote the regimen.",
    "wrong-regimen": "The value is not a regimen of the version it claims.",
  },
  dosage: {
    sequence: "Several dosages need sequence numbers that begin with 1 and leave none out.",
    count: "A count of doses is understood only as a single dose.",
    offset: "An offset is understood only as minutes before or after a meal.",
    comparator: "A quantity says less than or more than, which is no dose.",
    "dosage-empty": "There is no dosage.",
    "field-unknown": "A Dosage has no such field.",
    "field-not-supported": "The field is known and cannot yet be put in words.",
    "extension-unknown": "No extension of a Dosage is known to us, and an unknown one could change the dose.",
    "modifier-extension": "An extension may turn the meaning of the dosage into its opposite.",
    "wrong-shape": "A part of the dosage has another shape than FHIR R4 gives it.",
    "dose-missing": "The dose has no quantity.",
    "dose-count": "There must be one dose, not several or none.",
    "dose-type": "The kind of dose is not known.",
    "max-dose": "A ceiling needs an amount and a period.",
    "number-missing": "A number is missing.",
    "number-zero": "A number is zero.",
    "number-not-plain": "A number is not a plain positive decimal number.",
    "range-open": "A range needs a low and a high end.",
    "range-reversed": "A range ends before it begins.",
    "range-units": "The two ends of a range have different units.",
    "unit-unknown": "The unit is not known.",
    "unit-unknown-code": "The unit is a code that we have no word for.",
    "unit-conflict": "The unit and its code say different things.",
    "time-unit": "The unit of time cannot stand on a label.",
    "time-not-whole": "A length of time is not a whole number of its unit.",
    "bounds-date": "A date of the period is not a whole date.",
    "timing-missing": "It is not said when or how often.",
    "timing-code-unknown": "The timing is a code or text that is no HL7 timing abbreviation.",
    "timing-code-conflict": "The timing's code and its repeat say different things.",
    "frequency-missing": "It is not said how many times in the period.",
    "frequency-conflict": "How often does not agree with the times or days named.",
    "period-missing": "A frequency needs a period with its unit.",
    "uneven-timing": "The timing cannot be said in whole numbers.",
    "weekday-unknown": "The day of the week is not one of FHIR's.",
    "when-unknown": "There are no plain words for the time of day.",
    "when-mixed": "A meal and another time of day are named for one dose.",
    "when-twice": "A time or day is named twice.",
    "when-and-clock": "Both a named time of day and a clock time are given.",
    "clock-time": "A clock time is not in hours and minutes.",
    "method-unknown": "We have no verb for the method.",
    "method-conflict": "The words of the method and its code, or two codes, name different actions.",
    "method-unknown-code": "The method is a code without words, and we have none for it.",
    "route-unknown": "We have no plain words for the route.",
    "route-conflict": "The words of the route and its code, or two codes, name different ways.",
    "route-unknown-code": "The route is a code without words, and we have none for it.",
    "site-unknown-code": "The site is a code without words, and we have none for it.",
    "reason-unknown-code": "The reason is a code without words, and we have none for it.",
    "instruction-unknown-code": "The instruction is a code without words, and we have none for it.",
    "site-conflict": "The words of the site and its code, or two codes, name different places.",
    "as-needed-conflict": "One part says as needed, and another says that it is not.",
    "use-longer-than-gap": "One use lasts longer than the time to the next one.",
    "strength-beside-count":
      "A weight and a number are given for one dose, and the product's strength does not show that they are one.",
    "instruction-says-schedule":
      "Words beside the structure may say another dose, time, length or limit; nothing is printed until a professional answers.",
    "item-stopped":
      "Words of the prescription say that the item is cancelled, stopped or not to be dispensed; nothing is printed.",
    "step-without-end": "A step does not say for how long, and another follows it.",
    "directions-empty": "There are no directions.",
    "structure-has-more": "The structure says more than the words beside it.",
    "text-structure-days-differ":
      "The words and the structure agree in their parts and not in their days; the words are printed.",
    "text-structure-conflict": "The words and the structure say different things; the words are printed.",
  },
  questions: {
    "answer-unknown-question":
      "An answer is to a question that these directions do not ask, or fits several of them.",
    "answer-unknown": "An answer, or a time of day in it, is none of those the question takes.",
    "answer-twice": "One question is answered twice.",
    "answer-does-not-add-up":
      "The amounts or counts of an answer are missing, cannot be taken, or do not come to what was prescribed.",
  },
  findings: {
    "no-words-sent": "The dose came only as a structure; the prescribed words shown are made from it.",
    "action-supplied": "The directions name no verb, so a plain one stands in.",
    "unit-supplied":
      "The directions name no unit, so the product's form, or its entry in the dictionary of medicines, supplies the noun.",
    "total-undivided": "The directions give an amount for the day and do not say how to divide it.",
    "weight-of-liquid": "The dose of a liquid is a weight, and nothing says how many mL it is.",
    "side-not-told": "The product is for the eye or the ear, and the directions do not say which one.",
    "throw-away-from-when": "The directions say to throw it away after a time, and not from when it counts.",
    "times-of-day-chosen": "The policy ums turned times a day into named times of day.",
    "text-and-structure-differ": "The words and the structure agree, but one says more than the other.",
    "length-only-coded":
      "Only the coded dose says for how long, and the words are silent; the label follows the words.",
    "instruction-not-read":
      "Words beside the structure are not understood and hold no sign of a schedule; a question asks what becomes of them.",
    "timing-carried": "One step does not say when, so what the step beside it says was carried over.",
    "amount-carried": "One step does not say how much, so the amount of the step beside it was carried over.",
    "food-carried":
      "A later step says only its dose or how often, so what the step before says of food was carried over.",
    "said-of-one-step":
      "One step of a course says food or a manner, or one of several doses a time of day; another does not, and may be meant to.",
    "said-of-all-doses":
      "Food or a manner behind the last of several doses was read as said of all of them, and may be of that dose alone.",
    "end-not-told": "The last numbered stretch ends, and the directions do not say what follows.",
    "days-read-once":
      "Days of one week that are told by their number were read as those of one course, which does not come again.",
    "days-instead":
      "A dose of some days of the week stands behind the daily one, and was read as taken in its place.",
    "strength-taken-for-one":
      "A strength in brackets is the product's own, so it is read as that of one and not as the whole dose.",
    "ceiling-above-doses": "The most that is allowed is more than the dose and its times come to.",
    "ceiling-counts-otherwise": "The most that is allowed is told in another unit than the dose.",
    "part-of-slow-tablet":
      "The dose is a part of a tablet that releases slowly or past the stomach, and may have to stay whole.",
    "dose-may-change":
      "The dose may change on a condition, such as “if tolerated”; the calendar, timetable and reminders keep the first dose.",
    "dose-changed":
      "Words such as “dose increased” say that something changed; no label prints them, and the person must hear it.",
    "repeat-on-condition":
      "A dose may be taken again on a condition, such as “if migraine recurs”; no label prints the condition.",
    "note-not-printed": "A note for the record stands among the directions, and no label prints it.",
    "strength-unchecked": "A strength beside the dose could not be checked against the product's.",
    "trailing-zero-removed": "A number is shown without its trailing zero.",
  },
} as const;
