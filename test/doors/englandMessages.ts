// doors: twelve messages as England's prescription service and record systems shape them, each with what must come of it.
/*
 * Made up from the public shapes: numbers and organisations are nobody's. What a
 * message comes to was judged before it was sent. Codes of medicines are made up
 * too, with their check digit; no dictionary is asked.
 */

type Json = Readonly<Record<string, unknown>>;

const snomed = "http://snomed.info/sct";
const ucum = "http://unitsofmeasure.org";
const nhs = "https://fhir.nhs.uk";
const uk = "https://fhir.hl7.org.uk";

let last = 0;
const newId = (): string => {
  last += 1;
  return `7a6b0000-0000-4000-8000-${String(last).padStart(12, "0")}`;
};

const coded = (code: string, display: string, system = snomed) => ({ coding: [{ system, code, display }] });
const ods = (value: string) => ({ system: `${nhs}/Id/ods-organization-code`, value });
const isAt = (id: string) => ({ reference: `urn:uuid:${id}` });
const entry = (resource: Json) => ({ fullUrl: `urn:uuid:${resource.id}`, resource });
const extended = (name: string, value: Json) => ({
  url: `${nhs}/StructureDefinition/Extension-DM-${name}`,
  ...value,
});

const tablets = (value: number) => ({ value, unit: "tablet", system: snomed, code: "428673006" });
const capsules = (value: number) => ({ value, unit: "capsule", system: snomed, code: "428641000" });
const dose = (quantity: Json) => ({ doseAndRate: [{ doseQuantity: quantity }] });
const often = (frequency: number, more: Json = {}) => ({
  timing: { repeat: { frequency, period: 1, periodUnit: "d", ...more } },
});
const days = (value: number) => ({ value, unit: "day", system: ucum, code: "d" });
const oral = { route: coded("26643006", "Oral route") };
const take = { method: coded("419652001", "Take") };

interface Item {
  readonly medicine: Json;
  readonly dosage: readonly Json[];
  readonly quantity?: Json;
  readonly more?: Json;
  readonly supply?: Json;
}

const named = (code: string, display: string) => ({ medicationCodeableConcept: coded(code, display) });

/** Who and where of one order. */
const setting = () => ({ patient: newId(), role: newId(), surgery: newId(), number: "7A6B01-Y99996-0000C3" });
type Setting = ReturnType<typeof setting>;

const patient = ({ patient: id }: Setting, name: Json, more: Json = {}) => ({
  resourceType: "Patient",
  id,
  meta: { profile: [`${uk}/StructureDefinition/UKCore-Patient`] },
  identifier: [
    {
      extension: [
        {
          url: `${uk}/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus`,
          valueCodeableConcept: coded(
            "01",
            "Number present and verified",
            `${uk}/CodeSystem/UKCore-NHSNumberVerificationStatusEngland`,
          ),
        },
      ],
      system: `${nhs}/Id/nhs-number`,
      value: "9990548609",
    },
  ],
  name: [{ use: "usual", ...name }],
  gender: "female",
  birthDate: "1951-03-18",
  address: [{ use: "home", line: ["4 Example Rise"], city: "Sampleford", postalCode: "LS99 9ZU" }],
  generalPractitioner: [{ identifier: ods("Y99996") }],
  ...more,
});

const role = ({ role: id, surgery }: Setting) => ({
  resourceType: "PractitionerRole",
  id,
  identifier: [{ system: `${nhs}/Id/sds-role-profile-id`, value: "200102238987" }],
  practitioner: {
    identifier: { system: `${nhs}/Id/sds-user-id`, value: "3415870201" },
    display: "Dr Example Prescriber",
  },
  organization: isAt(surgery),
  code: [coded("R8000", "Clinical Practitioner Access Role", `${nhs}/CodeSystem/NHSDigital-SDS-JobRoleCode`)],
  telecom: [{ system: "phone", value: "0113 496 0199", use: "work" }],
});

const surgery = ({ surgery: id }: Setting) => ({
  resourceType: "Organization",
  id,
  identifier: [ods("Y99996")],
  type: [coded("76", "GP PRACTICE", `${nhs}/CodeSystem/organisation-role`)],
  name: "EXAMPLE HEALTH CENTRE",
  telecom: [{ system: "phone", value: "0113 496 0100", use: "work" }],
  address: [{ line: ["1 Surgery Way"], city: "SAMPLEFORD", postalCode: "LS99 9ZV" }],
  partOf: { identifier: ods("Q99") },
});

const header = (event: string, focus: readonly string[]) => ({
  resourceType: "MessageHeader",
  id: newId(),
  eventCoding: { system: `${nhs}/CodeSystem/message-event`, code: event, display: event },
  destination: [{ endpoint: `https://example.org/spine/${event}`, receiver: { identifier: ods("FV991") } }],
  sender: { identifier: ods("Y99996"), display: "EXAMPLE HEALTH CENTRE" },
  source: {
    name: "Example Clinical",
    software: "Example",
    version: "1.0",
    endpoint: "urn:nhs-uk:addressing:ods:Y99996",
  },
  focus: focus.map(isAt),
});

const provenance = ({ role: signer }: Setting, targets: readonly string[]) => ({
  resourceType: "Provenance",
  id: newId(),
  target: targets.map(isAt),
  recorded: "2026-11-29T09:00:00+00:00",
  agent: [{ who: isAt(signer) }],
  signature: [
    {
      type: [{ system: "urn:iso-astm:E1762-95:2013", code: "1.2.840.10065.1.12.1.1" }],
      when: "2026-11-29T09:00:00+00:00",
      who: isAt(signer),
      sigFormat: "application/signature+xml",
      data: "RXhhbXBsZQ==",
    },
  ],
});

const request = (at: Setting, { medicine, dosage, quantity, more = {}, supply = {} }: Item) => {
  const id = newId();
  return {
    resourceType: "MedicationRequest",
    id,
    meta: { profile: [`${nhs}/StructureDefinition/NHSDigital-MedicationRequest`] },
    extension: [
      extended("PrescriptionType", {
        valueCoding: {
          system: `${nhs}/CodeSystem/prescription-type`,
          code: "0101",
          display: "Primary Care Prescriber - Medical Prescriber",
        },
      }),
      extended("ResponsiblePractitioner", { valueReference: isAt(at.role) }),
    ],
    identifier: [{ system: `${nhs}/Id/prescription-order-item-number`, value: id }],
    status: "active",
    intent: "order",
    category: [
      coded("community", "Community", "http://terminology.hl7.org/CodeSystem/medicationrequest-category"),
    ],
    ...medicine,
    subject: isAt(at.patient),
    authoredOn: "2026-11-29T09:00:00+00:00",
    requester: isAt(at.role),
    groupIdentifier: {
      extension: [
        extended("PrescriptionId", { valueIdentifier: { system: `${nhs}/Id/prescription`, value: at.role } }),
      ],
      system: `${nhs}/Id/prescription-order-number`,
      value: at.number,
    },
    courseOfTherapyType: coded(
      "acute",
      "Short course (acute) therapy",
      "http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy",
    ),
    dosageInstruction: dosage,
    dispenseRequest: {
      extension: [
        extended("PerformerSiteType", {
          valueCoding: { system: `${nhs}/CodeSystem/dispensing-site-preference`, code: "P1" },
        }),
      ],
      ...(quantity === undefined ? {} : { quantity }),
      expectedSupplyDuration: days(28),
      performer: { identifier: ods("FV991") },
      ...supply,
    },
    substitution: { allowedBoolean: false },
    ...more,
  };
};

interface Order {
  readonly name?: Json;
  readonly person?: Json;
  readonly items: readonly Item[];
  /** Beside the items, knowing where the order stands. */
  readonly beside?: (at: Setting) => readonly Json[];
  readonly event?: string;
}

const bundle = (type: string, resources: readonly Json[], more: Json = {}) => ({
  resourceType: "Bundle",
  id: newId(),
  meta: { lastUpdated: "2026-11-29T09:00:00+00:00" },
  identifier: { system: "https://tools.ietf.org/html/rfc4122", value: newId() },
  type,
  timestamp: "2026-11-29T09:00:00+00:00",
  entry: resources.map(entry),
  ...more,
});

const order = ({
  name = { family: "BRIDGEWATER-HALL", given: ["Constance"], prefix: ["Mrs"] },
  person,
  items,
  beside,
  event = "prescription-order",
}: Order) => {
  const at = setting();
  const requests = items.map((item) => request(at, item));
  const ids = requests.map(({ id }) => id);
  return bundle("message", [
    header(event, [...ids, at.patient]),
    ...requests,
    patient(at, name, person),
    role(at),
    surgery(at),
    ...(beside?.(at) ?? []),
    provenance(at, ids),
  ]);
};

const amoxicillin: Item = {
  medicine: named("323510009", "Amoxicillin 500mg capsules"),
  dosage: [
    { text: "TAKE ONE CAPSULE THREE TIMES A DAY", ...take, ...dose(capsules(1)), ...often(3), ...oral },
  ],
  quantity: capsules(21),
  supply: { expectedSupplyDuration: days(7) },
};

const performer = "performer";
const supplied = (
  { patient: id }: Setting,
  item: Item,
  [code, display]: readonly [code: string, display: string],
  contained: Json = {},
) => ({
  resourceType: "MedicationDispense",
  id: newId(),
  contained: [
    {
      resourceType: "PractitionerRole",
      id: performer,
      practitioner: {
        identifier: { system: `${nhs}/Id/sds-user-id`, value: "3415870201" },
        display: "Example Pharmacist",
      },
      organization: { identifier: ods("FV991") },
      telecom: [{ system: "phone", value: "0113 496 0133", use: "work" }],
    },
    {
      resourceType: "MedicationRequest",
      id: "m1",
      status: "active",
      intent: "order",
      ...item.medicine,
      subject: { identifier: { system: `${nhs}/Id/nhs-number`, value: "9990548609" } },
      dosageInstruction: item.dosage,
      ...(item.quantity === undefined ? {} : { dispenseRequest: { quantity: item.quantity } }),
      groupIdentifier: { system: `${nhs}/Id/prescription-order-number`, value: "7A6B01-Y99996-0000C3" },
      ...contained,
    },
  ],
  extension: [
    extended("TaskBusinessStatus", {
      valueCoding: {
        system: `${nhs}/CodeSystem/EPS-task-business-status`,
        code: "0006",
        display: "Dispensed",
      },
    }),
  ],
  identifier: [{ system: `${nhs}/Id/prescription-dispense-item-number`, value: id }],
  status: "completed",
  ...item.medicine,
  subject: {
    type: "Patient",
    identifier: { system: `${nhs}/Id/nhs-number`, value: "9990548609" },
    display: "MRS CONSTANCE BRIDGEWATER-HALL",
  },
  performer: [{ actor: { type: "Practitioner", reference: `#${performer}` } }],
  authorizingPrescription: [{ reference: "#m1" }],
  type: coded(code, display, `${nhs}/CodeSystem/medicationdispense-type`),
  ...(item.quantity === undefined ? {} : { quantity: item.quantity }),
  whenPrepared: "2026-11-30T10:00:00+00:00",
  dosageInstruction: item.dosage.map(({ text }) => ({ text })),
});

const notification = (...supplies: readonly (readonly [Item, readonly [string, string]])[]) => {
  const at = setting();
  const all = supplies.map(([item, type]) => supplied(at, item, type));
  return bundle("message", [
    {
      ...header(
        "dispense-notification",
        all.map(({ id }) => id),
      ),
      response: { identifier: newId(), code: "ok" },
    },
    ...all,
    {
      resourceType: "Organization",
      id: newId(),
      identifier: [ods("FV991")],
      type: [coded("182", "PHARMACY", `${nhs}/CodeSystem/organisation-role`)],
      name: "EXAMPLE PHARMACY",
      address: [{ line: ["22 WEIR STREET"], city: "SAMPLEFORD", postalCode: "LS99 9ZW" }],
      telecom: [{ system: "phone", value: "0113 496 0133" }],
    },
  ]);
};

export interface EnglandMessage {
  readonly name: string;
  readonly message: Json;
  /** Medicines of the labels that it gives, in order; or the codes that stop it. */
  readonly gives: readonly string[] | { readonly stops: readonly string[] };
  /** Findings that must be among what is told. */
  readonly told?: readonly string[];
  /** Questions that its labels leave open. */
  readonly asks?: readonly string[];
}

const acute = order({
  items: [
    amoxicillin,
    {
      medicine: named("329652003", "Ibuprofen 400mg tablets"),
      dosage: [{ text: "Take ONE tablet 3 times a day with or after food when required for pain" }],
      quantity: tablets(24),
    },
    {
      medicine: named("332930002", "Fusidic acid 2% cream"),
      dosage: [
        {
          text: "Apply thinly to the affected area 3 times a day for 7 days",
          site: { text: "affected area" },
        },
      ],
      quantity: { value: 15, unit: "gram", system: snomed, code: "258682000" },
    },
    {
      medicine: named("39113611000001102", "Salbutamol 100micrograms/dose inhaler CFC free"),
      dosage: [{ text: "INHALE 2 PUFFS UP TO FOUR TIMES A DAY WHEN REQUIRED" }],
      quantity: { value: 200, unit: "dose", system: snomed, code: "3317411000001100" },
      more: { reasonCode: [coded("195967001", "Asthma")] },
    },
  ],
});

const joined = order({
  items: [
    {
      medicine: named("318857003", "Ramipril 5mg capsules"),
      dosage: [{ text: "1 capsule - Once a day - Oral", ...dose(capsules(1)), ...often(1), ...oral }],
      quantity: capsules(28),
    },
    {
      medicine: named("317896006", "Digoxin 125microgram tablets"),
      dosage: [
        {
          ...take,
          ...dose(tablets(1)),
          ...often(1, { when: ["MORN"] }),
          ...oral,
          additionalInstruction: [coded("311504000", "With or after food")],
        },
      ],
      quantity: tablets(28),
    },
    {
      medicine: named("322280009", "Paracetamol 500mg soluble tablets"),
      dosage: [
        {
          text: "Take 2 tablets every 4 to 6 hours when needed for pain. No more than 8 in 24 hours",
          ...dose(tablets(2)),
          timing: { repeat: { frequency: 1, period: 4, periodMax: 6, periodUnit: "h" } },
          asNeededCodeableConcept: coded("22253000", "Pain"),
          maxDosePerPeriod: {
            numerator: tablets(8),
            denominator: { value: 24, unit: "hour", system: ucum, code: "h" },
          },
          ...oral,
        },
      ],
      quantity: tablets(60),
    },
  ],
});

const repeats = order({
  items: [
    {
      medicine: named("320029006", "Atorvastatin 10mg tablets"),
      dosage: [{ text: "One To Be Taken At Night" }],
      quantity: tablets(28),
    },
    {
      medicine: named("35936411000001109", "Fostair 100micrograms/dose / 6micrograms/dose inhaler"),
      dosage: [{ text: "Two Puffs To Be Inhaled Twice A Day" }],
      quantity: { value: 120, unit: "dose", system: snomed, code: "3317411000001100" },
    },
    {
      medicine: named("330726003", "Latanoprost 50micrograms/ml eye drops"),
      dosage: [{ text: "One Drop To Be Put Into Both Eyes At Night", site: coded("40638003", "Both eyes") }],
      quantity: { value: 2.5, unit: "ml", system: snomed, code: "258773002" },
    },
  ].map((item) => ({
    ...item,
    more: {
      intent: "instance-order",
      basedOn: [{ identifier: { system: `${nhs}/Id/prescription-order-item-number`, value: newId() } }],
      courseOfTherapyType: coded(
        "continuous-repeat-dispensing",
        "Continuous long term (repeat dispensing)",
        `${nhs}/CodeSystem/medicationrequest-course-of-therapy`,
      ),
      extension: [
        {
          url: `${uk}/StructureDefinition/Extension-UKCore-MedicationRepeatInformation`,
          extension: [
            { url: "numberOfPrescriptionsIssued", valueUnsignedInt: 3 },
            { url: "authorisationExpiryDate", valueDateTime: "2027-05-01" },
          ],
        },
        extended("DispensingReviewDate", { valueDateTime: "2027-05-01" }),
      ],
    },
    supply: { numberOfRepeatsAllowed: 5, validityPeriod: { start: "2026-11-01", end: "2027-05-01" } },
  })),
});

const instalments = order({
  items: [
    {
      medicine: named("322514007", "Methadone 1mg/ml oral solution"),
      dosage: [
        {
          text: "Take 40ml once a day. Supervised consumption.",
          ...dose({ value: 40, unit: "ml", system: snomed, code: "258773002" }),
          ...often(1),
        },
      ],
      quantity: { value: 560, unit: "ml", system: snomed, code: "258773002" },
      more: {
        extension: [
          extended("ControlledDrug", {
            extension: [
              {
                url: "schedule",
                valueCoding: { system: `${nhs}/CodeSystem/medicationrequest-controlled-drug`, code: "CD2" },
              },
              { url: "quantityWords", valueString: "five hundred and sixty millilitres" },
            ],
          }),
        ],
        note: [{ text: "Dispense two days on Saturday" }],
      },
      supply: { dispenseInterval: days(1), expectedSupplyDuration: days(14) },
    },
  ],
});

const dispensed = notification(
  [amoxicillin, ["0001", "Item fully dispensed"]],
  [
    {
      medicine: named("317896006", "Bisoprolol 2.5mg tablets"),
      dosage: [{ text: "Take one tablet in the morning" }],
      quantity: tablets(14),
    },
    ["0003", "Item dispensed - partial"],
  ],
);

const notDispensed = notification(
  [amoxicillin, ["0001", "Item fully dispensed"]],
  [
    {
      medicine: named("322236009", "Codeine 30mg tablets"),
      dosage: [{ text: "Take 1 or 2 tablets 4 times a day when required" }],
      quantity: tablets(28),
    },
    ["0002", "Item not dispensed"],
  ],
);

const cancelled = order({
  event: "prescription-order-update",
  items: [
    {
      ...amoxicillin,
      more: {
        status: "cancelled",
        statusReason: coded("0001", "Prescribing Error", `${nhs}/CodeSystem/medicationrequest-status-reason`),
      },
    },
  ],
});

/** What the service answers to a pharmacy that asks for its prescriptions. */
const released = {
  resourceType: "Parameters",
  parameter: [
    {
      name: "passedPrescriptions",
      resource: bundle("collection", [
        order({ items: [amoxicillin] }),
        order({
          items: [
            {
              medicine: named("319996000", "Simvastatin 10mg tablets"),
              dosage: [{ text: "Take one tablet at night" }],
              quantity: tablets(28),
            },
          ],
        }),
      ]),
    },
    {
      name: "failedPrescriptions",
      resource: { resourceType: "Bundle", id: newId(), type: "collection", total: 0, entry: [] },
    },
  ],
};

const record = {
  resourceType: "Bundle",
  id: newId(),
  type: "searchset",
  total: 1,
  link: [{ relation: "self", url: "https://example.org/fhir/MedicationRequest?patient=12" }],
  entry: [
    {
      fullUrl: "https://example.org/fhir/MedicationRequest/88",
      search: { mode: "match" },
      resource: {
        resourceType: "MedicationRequest",
        id: "88",
        meta: { versionId: "2", profile: [`${uk}/StructureDefinition/UKCore-MedicationRequest`] },
        status: "active",
        intent: "order",
        medicationReference: {
          reference: "Medication/7",
          display: "Metformin 500mg modified-release tablets",
        },
        subject: { reference: "Patient/12", display: "Mr Idris Okonjo-Vale" },
        encounter: { reference: "Encounter/3" },
        authoredOn: "2026-11-20",
        recorder: { reference: "PractitionerRole/9" },
        dosageInstruction: [
          {
            sequence: 1,
            text: "Take 1 tablet once a day with the evening meal for 1 week",
            ...dose(tablets(1)),
            ...often(1, {
              when: ["CV"],
              boundsDuration: { value: 1, unit: "week", system: ucum, code: "wk" },
            }),
          },
          {
            sequence: 2,
            text: "then 2 tablets once a day with the evening meal",
            ...dose(tablets(2)),
            ...often(1, { when: ["CV"] }),
          },
        ],
        dispenseRequest: { quantity: tablets(49), validityPeriod: { start: "2026-11-20" } },
      },
    },
    {
      fullUrl: "https://example.org/fhir/Medication/7",
      search: { mode: "include" },
      resource: {
        resourceType: "Medication",
        id: "7",
        code: {
          coding: [
            {
              system: snomed,
              code: "325278007",
              display: "Metformin 500mg modified-release tablets",
              userSelected: true,
            },
          ],
          text: "Metformin 500mg modified-release tablets",
        },
        form: coded("421620009", "Modified-release oral tablet"),
      },
    },
    {
      fullUrl: "https://example.org/fhir/Patient/12",
      search: { mode: "include" },
      resource: {
        resourceType: "Patient",
        id: "12",
        identifier: [{ system: `${nhs}/Id/nhs-number`, value: "9990548609" }],
        active: true,
        name: [
          {
            use: "official",
            text: "Mr Idris Okonjo-Vale",
            family: "Okonjo-Vale",
            given: ["Idris"],
            prefix: ["Mr"],
          },
          { use: "maiden", family: "Vale", given: ["Idris"] },
          { use: "nickname", text: "Idi" },
        ],
        communication: [{ language: coded("en", "English", "urn:ietf:bcp:47"), preferred: true }],
      },
    },
  ],
};

const reducing = order({
  items: [
    {
      medicine: named("325426006", "Prednisolone 5mg tablets"),
      dosage: [8, 6, 4].map((value, at) => ({
        sequence: at + 1,
        text: `Take ${value} tablets each morning for 5 days`,
        ...take,
        ...dose(tablets(value)),
        ...often(1, { when: ["MORN"], boundsDuration: days(5) }),
        ...oral,
      })),
      quantity: tablets(90),
      supply: { expectedSupplyDuration: days(15) },
    },
    {
      medicine: named("321845004", "Lamotrigine 25mg tablets"),
      dosage: [
        {
          sequence: 1,
          text: "Take ONE tablet once a day",
          ...dose(tablets(1)),
          ...often(1, { boundsDuration: days(14) }),
        },
        { sequence: 2, text: "Take TWO tablets once a day", ...dose(tablets(2)), ...often(1) },
      ],
      quantity: tablets(42),
    },
  ],
});

const contradicted = order({
  items: [
    amoxicillin,
    {
      medicine: named("318420003", "Bisoprolol 5mg tablets"),
      dosage: [{ text: "Take TWO tablets once a day", ...dose(tablets(1)), ...often(1), ...oral }],
      quantity: tablets(28),
    },
  ],
});

const asDirected = order({
  name: { text: "Miss Ffion ap Rhys", family: "ap Rhys", given: ["Ffion"], prefix: ["Miss"] },
  items: [
    {
      medicine: named("9494001000001107", "Blood glucose testing strips"),
      dosage: [{ text: "Use as directed" }],
      quantity: { value: 50, unit: "strip" },
    },
    {
      medicine: named("322525003", "Warfarin 1mg tablets"),
      dosage: [{ text: "As directed in your yellow book" }],
      quantity: tablets(56),
    },
  ],
  beside: ({ patient: id }) => [
    {
      resourceType: "CommunicationRequest",
      id: newId(),
      status: "active",
      subject: isAt(id),
      payload: [{ contentString: "Please book a review" }],
      requester: { identifier: ods("Y99996") },
      recipient: [{ identifier: { system: `${nhs}/Id/nhs-number`, value: "9990548609" } }],
    },
  ],
});

export const englandMessages: readonly EnglandMessage[] = [
  {
    name: "an acute order of four items in capitals and words",
    message: acute,
    gives: ["Amoxicillin", "Ibuprofen", "Fusidic acid", "Salbutamol"],
    told: ["fhir-passed-over", "fhir-note"],
  },
  {
    name: "an order in the service's joined form, coded alone, and both",
    message: joined,
    gives: ["Ramipril", "Digoxin", "Paracetamol"],
    told: ["fhir-passed-over"],
  },
  {
    name: "the third issue of a repeat in Title Case",
    message: repeats,
    gives: ["Atorvastatin", "Fostair", "Latanoprost"],
  },
  {
    name: "methadone by daily instalments",
    message: instalments,
    gives: ["Methadone"],
    told: ["fhir-instalments", "fhir-note"],
  },
  {
    name: "a notification of one item in full and one in part",
    message: dispensed,
    gives: ["Amoxicillin", "Bisoprolol"],
    told: ["fhir-supply-in-part", "fhir-person-by-number"],
  },
  {
    name: "a notification of an item that was not dispensed",
    message: notDispensed,
    gives: { stops: ["fhir-not-supplied"] },
  },
  { name: "a cancellation", message: cancelled, gives: { stops: ["fhir-message-event", "fhir-status"] } },
  { name: "a release of two prescriptions", message: released, gives: ["Amoxicillin", "Simvastatin"] },
  { name: "a record's search with a medicine that goes up", message: record, gives: ["Metformin"] },
  {
    name: "a course that goes down, and one whose length stands in the code",
    message: reducing,
    gives: ["Prednisolone", "Lamotrigine"],
    told: ["text-and-structure-differ"],
  },
  {
    name: "words and code that differ",
    message: contradicted,
    gives: ["Amoxicillin", "Bisoprolol"],
    asks: ["which-schedule"],
  },
  {
    name: "as directed, and a message for the person",
    message: asDirected,
    gives: ["Blood glucose testing strips", "Warfarin"],
    told: ["fhir-note"],
  },
];
