// sets: prescriptions of an ordinary week, beside the examples, on which label sets are measured.
import type { LabelRequest } from "@plainlabel/core";

interface Prescribed {
  readonly name: string;
  readonly strength?: string;
  readonly form: string;
  readonly quantity: string;
  readonly text: string;
  readonly warnings?: readonly number[];
  readonly indication?: string;
  readonly person?: string;
}

const prescribed: readonly Prescribed[] = [
  {
    name: "Atorvastatin",
    strength: "40 mg",
    form: "tablets",
    quantity: "28 tablets",
    text: "Take ONE tablet at NIGHT",
  },
  {
    name: "Ramipril",
    strength: "5 mg",
    form: "capsules",
    quantity: "28 capsules",
    text: "Take one capsule once a day",
  },
  {
    name: "Metformin",
    strength: "500 mg",
    form: "modified-release tablets",
    quantity: "112 tablets",
    text: "Take TWO tablets TWICE a day with food",
    warnings: [21, 25],
  },
  {
    name: "Co-codamol",
    strength: "30 mg/500 mg",
    form: "tablets",
    quantity: "100 tablets",
    text: "Take ONE or TWO tablets every 4 to 6 hours when required. Maximum 8 tablets in 24 hours",
    warnings: [2, 29, 30],
    person: "Mr Desmond Clarke",
  },
  {
    name: "Methotrexate",
    strength: "2.5 mg",
    form: "tablets",
    quantity: "24 tablets",
    text: "Take SIX tablets ONCE a WEEK on Monday",
    warnings: [10],
    person: "Mr Tomasz Brook",
  },
  {
    name: "Chloramphenicol",
    strength: "0.5 %",
    form: "eye drops",
    quantity: "10 mL",
    text: "Put ONE drop in the RIGHT eye FOUR times a day for 5 days",
    person: "Master Leo Grant",
  },
  {
    name: "Prednisolone",
    strength: "5 mg",
    form: "tablets",
    quantity: "84 tablets",
    text: "Take 6 tablets once a day for 7 days, then 4 tablets once a day for 7 days, then 2 tablets once a day for 7 days, then stop",
    warnings: [10, 21],
    person: "Mrs Carol Dean",
  },
  {
    name: "Paracetamol",
    strength: "120 mg/5 mL",
    form: "oral suspension",
    quantity: "100 mL",
    text: "Give 5 mL every 4 to 6 hours when required. Maximum 4 doses in 24 hours",
    warnings: [30],
    person: "Miss Ava Okoro",
  },
  {
    name: "Carbamazepine",
    strength: "200 mg",
    form: "modified-release tablets",
    quantity: "112 tablets",
    text: "Take ONE tablet in the morning and THREE tablets at night",
    warnings: [3, 8, 25],
  },
  {
    name: "Lansoprazole",
    strength: "30 mg",
    form: "gastro-resistant capsules",
    quantity: "28 capsules",
    text: "Take one capsule once a day, 30 minutes before food",
    warnings: [5, 22, 25],
  },
  {
    name: "Amoxicillin",
    strength: "500 mg",
    form: "capsules",
    quantity: "21 capsules",
    text: "ONE to be taken THREE times a day for 7 days",
    warnings: [9],
  },
  {
    name: "Doxycycline",
    strength: "100 mg",
    form: "capsules",
    quantity: "8 capsules",
    text: "Take TWO capsules on the first day then ONE capsule once a day for 6 days",
    warnings: [6, 9, 11, 27],
  },
  {
    name: "Salbutamol",
    strength: "100 micrograms/dose",
    form: "inhaler",
    quantity: "1 inhaler",
    text: "Inhale TWO puffs up to FOUR times a day when required",
  },
  {
    name: "Beclometasone",
    strength: "100 micrograms/dose",
    form: "inhaler",
    quantity: "1 inhaler",
    text: "Inhale TWO puffs TWICE a day",
    warnings: [8, 10],
  },
  {
    name: "Insulin glargine",
    strength: "100 units/mL",
    form: "pen",
    quantity: "5 pens",
    text: "Inject 12 units once a day at bedtime",
  },
  {
    name: "Levothyroxine",
    strength: "25 micrograms",
    form: "tablets",
    quantity: "28 tablets",
    text: "Take ONE tablet in the morning, 30 minutes before food",
  },
  {
    name: "Alendronic acid",
    strength: "70 mg",
    form: "tablets",
    quantity: "4 tablets",
    text: "Take ONE tablet ONCE a WEEK on Sunday, with a full glass of water",
    warnings: [10],
  },
  {
    name: "Fentanyl",
    strength: "25 micrograms/hour",
    form: "patches",
    quantity: "5 patches",
    text: "Apply ONE patch every 72 hours",
    warnings: [2],
  },
  {
    name: "Hydrocortisone",
    strength: "1 %",
    form: "cream",
    quantity: "30 g",
    text: "Apply thinly TWICE a day for 7 days",
    warnings: [28],
  },
  {
    name: "Furosemide",
    strength: "40 mg",
    form: "tablets",
    quantity: "56 tablets",
    text: "Take ONE tablet in the morning and ONE tablet at midday",
  },
  {
    name: "Co-careldopa",
    strength: "25 mg/100 mg",
    form: "tablets",
    quantity: "100 tablets",
    text: "Take ONE tablet at 8 am, 12 noon, 4 pm and 8 pm",
    warnings: [10, 14],
  },
  {
    name: "Gabapentin",
    strength: "300 mg",
    form: "capsules",
    quantity: "100 capsules",
    text: "Take ONE capsule once a day for 1 day, then ONE capsule TWICE a day for 1 day, then ONE capsule THREE times a day",
    warnings: [3, 5, 8],
  },
  {
    name: "Naproxen",
    strength: "250 mg",
    form: "tablets",
    quantity: "56 tablets",
    text: "Take ONE tablet TWICE a day with or after food for 14 days",
    warnings: [21],
  },
  {
    name: "Zopiclone",
    strength: "3.75 mg",
    form: "tablets",
    quantity: "14 tablets",
    text: "Take ONE tablet at night when required",
    warnings: [19],
  },
];

const pharmacy = {
  name: "Alder Lane Pharmacy",
  address: "14 Alder Lane, Sampleford, Leeds LS99 9ZZ",
  phone: "0113 496 0142",
};

export const prescriptions: readonly { readonly name: string; readonly request: LabelRequest }[] =
  prescribed.map(({ name, strength, form, quantity, text, warnings = [], indication, person }) => ({
    name: `${name} ${strength ?? form}`,
    request: {
      person: { name: person ?? "Mrs Janet Whitfield" },
      medicine: { name, ...(strength === undefined ? {} : { strength }), form, quantity },
      directions: { text },
      warnings: warnings.map((number) => ({ number })),
      ...(indication === undefined ? {} : { indication }),
      pharmacy,
      dispensedOn: "2026-11-22",
      approval: { by: "R. Okafor, pharmacist (fictional)", at: "2026-11-22T10:30:00+00:00" },
    } as LabelRequest,
  }));
