// request: what we do with every FHIR R4 field of the resources a label comes from. A field that is not listed is refused.

/**
 * used: read here, or handed on. "not on the label": about prescribing, paying,
 * moving or recording, and unable to change what a person is told. told: a
 * person wrote words that may matter, so a professional sees them as a finding.
 * refused: changes what the rest means.
 */
export type Treatment = "used" | "not on the label" | "told" | "refused";

export interface FieldRule {
  readonly treatment: Treatment;
  /** Why, or what for; it ends the sentence of a refusal. */
  readonly why: string;
  /** Of a field that is told: the value that everybody sends and nobody needs to hear of. */
  readonly usual?: string;
}

export type FieldTable = Readonly<Record<string, FieldRule>>;

const used = (why: string): FieldRule => ({ treatment: "used", why });
const notOnLabel = (why: string): FieldRule => ({ treatment: "not on the label", why });
const told = (why: string, usual?: string): FieldRule => ({
  treatment: "told",
  why,
  ...(usual === undefined ? {} : { usual }),
});
const refuse = (why: string): FieldRule => ({ treatment: "refused", why });

/** Fields of every resource (FHIR R4 Resource and DomainResource). */
const everyResource: FieldTable = {
  resourceType: used("says how to read the rest"),
  id: used("references point to it"),
  meta: notOnLabel("version, profile and tags"),
  implicitRules: refuse("it names rules that may change what every field means"),
  language: notOnLabel("the language of the narrative"),
  text: notOnLabel("a narrative that repeats the fields"),
  contained: used("resources that references point to"),
  extension: notOnLabel("an extension that is no modifier may not change the meaning of what it extends"),
  modifierExtension: refuse("it changes the meaning of the resource in a way we do not know"),
  identifier: used("names the item in the supply context"),
};

const prescribing = "how it was prescribed";
const record = "links to other records";
const payment = "payment";

export const medicationRequestFields: FieldTable = {
  ...everyResource,
  status: used("only an active prescription is labelled"),
  statusReason: notOnLabel(prescribing),
  intent: used("only an order is labelled"),
  category: notOnLabel(prescribing),
  priority: told("the prescription says how urgent it is", "routine"),
  doNotPerform: used("true forbids the medicine"),
  reportedBoolean: used("true says that it is hearsay"),
  reportedReference: refuse("it reports what somebody said, and is not a prescription"),
  medicationCodeableConcept: used("the medicine"),
  medicationReference: used("the medicine"),
  subject: used("the person"),
  encounter: notOnLabel(record),
  supportingInformation: notOnLabel(record),
  authoredOn: used("a date of prescribing that cannot be, or lies after the supply, is no true one"),
  requester: notOnLabel("the prescriber, who is never the supplier"),
  performer: notOnLabel("who should administer it"),
  performerType: notOnLabel("who should administer it"),
  recorder: notOnLabel(record),
  reasonCode: told(
    "the prescriber says what it is for, in words for professionals; the label says only an indication that is given beside the prescription",
  ),
  reasonReference: notOnLabel(record),
  instantiatesCanonical: notOnLabel(record),
  instantiatesUri: notOnLabel(record),
  basedOn: notOnLabel(record),
  groupIdentifier: notOnLabel("the prescription's number"),
  courseOfTherapyType: notOnLabel("acute or repeat"),
  insurance: notOnLabel(payment),
  note: told("the prescriber added a note"),
  dosageInstruction: used("the directions"),
  dispenseRequest: used("the quantity"),
  substitution: notOnLabel("what may be supplied instead; the label names what is sent"),
  priorPrescription: notOnLabel(record),
  detectedIssue: notOnLabel("clinical checks of the prescriber's system"),
  eventHistory: notOnLabel(record),
};

/** `dispenseRequest` of a MedicationRequest. */
export const dispenseRequestFields: FieldTable = {
  id: notOnLabel(record),
  extension: notOnLabel("an extension that is no modifier may not change the meaning of what it extends"),
  modifierExtension: refuse("it changes the meaning of the supply in a way we do not know"),
  initialFill: used("a first supply of another size leaves the quantity open"),
  dispenseInterval: used("says that it is supplied in instalments"),
  validityPeriod: used("a supply outside it is told"),
  numberOfRepeatsAllowed: notOnLabel(prescribing),
  quantity: used("the quantity"),
  expectedSupplyDuration: used("held against the quantity and the dose; it is no length of treatment"),
  performer: notOnLabel("the pharmacy nominated, which need not be the one that supplies"),
};

export const medicationDispenseFields: FieldTable = {
  ...everyResource,
  partOf: notOnLabel(record),
  status: used("only a supply that goes ahead is labelled"),
  statusReasonCodeableConcept: notOnLabel(record),
  statusReasonReference: notOnLabel(record),
  category: notOnLabel(record),
  medicationCodeableConcept: used("the medicine"),
  medicationReference: used("the medicine"),
  subject: used("the person"),
  context: notOnLabel(record),
  supportingInformation: notOnLabel(record),
  performer: used("the pharmacy"),
  location: notOnLabel("where it was dispensed, without the supplier's name"),
  authorizingPrescription: used("the prescription that this supply answers"),
  type: used("says whether anything was supplied, and whether it was the whole"),
  quantity: used("the quantity"),
  daysSupply: used("held against the quantity and the dose; it is no length of treatment"),
  whenPrepared: used("the date of supply"),
  whenHandedOver: used("the date of supply"),
  destination: notOnLabel("where it goes"),
  receiver: notOnLabel("who collects it"),
  note: told("the dispenser added a note"),
  dosageInstruction: used("the directions"),
  substitution: used("says whether it is another product than was prescribed"),
  detectedIssue: notOnLabel("clinical checks of the dispensing system"),
  eventHistory: notOnLabel(record),
};

/** A performer of a MedicationDispense. */
export const dispensePerformerFields: FieldTable = {
  id: notOnLabel(record),
  extension: notOnLabel("an extension that is no modifier may not change the meaning of what it extends"),
  modifierExtension: refuse("it changes the meaning of the performer in a way we do not know"),
  function: notOnLabel("the part somebody had in it"),
  actor: used("the pharmacy"),
};

const demographics = "not needed to know whose medicine it is";

export const patientFields: FieldTable = {
  ...everyResource,
  identifier: notOnLabel("a number of the person, kept off the label"),
  active: used("false says that the record is not in use"),
  name: used("the person's name"),
  telecom: notOnLabel(demographics),
  gender: notOnLabel(demographics),
  birthDate: notOnLabel(demographics),
  deceasedBoolean: used("true says that the person has died"),
  deceasedDateTime: used("says that the person has died"),
  address: notOnLabel(demographics),
  maritalStatus: notOnLabel(demographics),
  multipleBirthBoolean: notOnLabel(demographics),
  multipleBirthInteger: notOnLabel(demographics),
  photo: notOnLabel(demographics),
  contact: notOnLabel(demographics),
  communication: used("a preferred language that the label was not asked for in is told"),
  generalPractitioner: notOnLabel("the practice, which is never the supplier"),
  managingOrganization: notOnLabel("who keeps the record, which is never the supplier"),
  link: used("says whether another record has replaced this one"),
};

export const humanNameFields: FieldTable = {
  id: notOnLabel(record),
  extension: notOnLabel("an extension that is no modifier may not change the meaning of what it extends"),
  use: used("chooses among names"),
  text: used("the person's name"),
  family: used("the person's name"),
  given: used("the person's name"),
  prefix: used("the person's name"),
  suffix: used("the person's name"),
  period: used("leaves out names of another time"),
};

export const medicationFields: FieldTable = {
  ...everyResource,
  identifier: notOnLabel(record),
  code: used("the medicine"),
  status: used("only an active product is labelled"),
  manufacturer: notOnLabel("who made it"),
  form: used("the form, where the name holds none"),
  amount: notOnLabel("the size of a pack"),
  ingredient: notOnLabel("the product's name says it; a strength that it does not hold is told"),
  batch: notOnLabel("the pack's batch"),
};

/** CodeableConcept and Coding, where they name the medicine. */
export const codeableConceptFields: FieldTable = {
  id: notOnLabel(record),
  extension: notOnLabel("an extension that is no modifier may not change the meaning of what it extends"),
  coding: used("the product's code and name"),
  text: used("the product's name"),
};
export const codingFields: FieldTable = {
  id: notOnLabel(record),
  extension: notOnLabel("an extension that is no modifier may not change the meaning of what it extends"),
  system: used("says whose code it is"),
  version: notOnLabel("the edition of the code system"),
  code: used("the product's code"),
  display: used("the product's name"),
  userSelected: used("chooses among codes"),
};

export const quantityFields: FieldTable = {
  id: notOnLabel(record),
  extension: notOnLabel("an extension that is no modifier may not change the meaning of what it extends"),
  value: used("how much"),
  comparator: refuse("it makes the quantity a limit and not an amount"),
  unit: used("the unit in words"),
  system: used("says whose code the unit is"),
  code: used("the unit's code"),
};

export const organizationFields: FieldTable = {
  ...everyResource,
  identifier: notOnLabel("the organisation's code"),
  active: used("false says that the record is not in use"),
  type: used("says whether it is a pharmacy"),
  name: used("the supplier's name"),
  alias: notOnLabel("other names"),
  telecom: used("the supplier's telephone number"),
  address: used("the supplier's address"),
  partOf: notOnLabel("the owner"),
  contact: notOnLabel("people to write to"),
  endpoint: notOnLabel("computers to talk to"),
};

export const parametersFields: FieldTable = {
  resourceType: used("says how to read the rest"),
  id: notOnLabel(record),
  meta: notOnLabel("version, profile and tags"),
  implicitRules: refuse("it names rules that may change what every field means"),
  language: notOnLabel("the language of the parameters"),
  parameter: used("the message, and how to make its labels"),
};

export const bundleFields: FieldTable = {
  resourceType: used("says how to read the rest"),
  id: notOnLabel(record),
  meta: notOnLabel("version, profile and tags"),
  implicitRules: refuse("it names rules that may change what every field means"),
  language: notOnLabel("the language of the message"),
  identifier: notOnLabel("the message's number"),
  type: used("says what the entries are"),
  timestamp: notOnLabel("when the message was made"),
  total: notOnLabel("the number of matches of a search"),
  link: used("a next page would hold items that are not here"),
  entry: used("the resources"),
  signature: notOnLabel("checked by the system that received the message"),
};

export const entryFields: FieldTable = {
  id: notOnLabel(record),
  extension: notOnLabel("an extension that is no modifier may not change the meaning of what it extends"),
  modifierExtension: refuse("it changes the meaning of the entry in a way we do not know"),
  link: notOnLabel(record),
  fullUrl: used("references point to it"),
  resource: used("the resource"),
  search: notOnLabel("why a search found it"),
  request: used("only creating and updating is accepted"),
  response: notOnLabel("what a server answered"),
};
