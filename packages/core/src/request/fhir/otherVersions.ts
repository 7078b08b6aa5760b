// request: fields by which another version of FHIR gives itself away. R4 (4.0.1) and R4B (4.3.0) have the same
// fields in all that a label comes from, and both are read.

/** Names that neither R4 nor R4B has in these resources, and which version has. */
const fieldsOfOthers: Readonly<Record<string, string>> = {
  medication: "R5",
  renderedDosageInstruction: "R5",
  effectiveDosePeriod: "R5",
  informationSource: "R5",
  reported: "R5",
  reason: "R5",
  recorded: "R5",
  statusChanged: "R5",
  notPerformedReason: "R5",
  issues: "R5",
  device: "R5",
  dispenser: "R5",
  dispenserInstruction: "R5",
  doseAdministrationAid: "R5",
  doseForm: "R5",
  totalVolume: "R5",
  marketingAuthorizationHolder: "R5",
  definition: "STU3",
  context: "STU3",
  isBrand: "STU3",
  isOverTheCounter: "STU3",
  notDone: "STU3",
  notDoneReasonCodeableConcept: "STU3",
  notDoneReasonReference: "STU3",
  dateWritten: "DSTU2",
  prescriber: "DSTU2",
};

/** The version of FHIR that has a field of this name and ours have not; undefined where none is known. */
export const versionOfField = (name: string): string | undefined =>
  Object.hasOwn(fieldsOfOthers, name) ? fieldsOfOthers[name] : undefined;
