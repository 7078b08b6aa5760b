// request: every type of resource of FHIR R4 and R4B, by what a Bundle's reader does with it. A type that is not
// listed is refused: it may be an item whose name is misspelt.

/**
 * item: becomes a label. refused item: tells of a medicine, and no label is made of it; it stops as an item does.
 * read: part of the items. setting: who and where; every message has them, and nobody is told. told: its words, or
 * that it is there, are a finding of its own. wrapper: holds other resources, which would be lost with it. passed
 * over: a label has no use for it, and the message's finding lists it.
 */
export type ResourceRole = "item" | "refused item" | "read" | "setting" | "told" | "wrapper" | "passed over";

const roles: Readonly<Record<Exclude<ResourceRole, "passed over">, string>> = {
  item: "MedicationRequest MedicationDispense",
  "refused item": "MedicationStatement MedicationAdministration",
  read: "MessageHeader Patient Medication Task RequestGroup",
  setting: "Practitioner PractitionerRole Organization HealthcareService Location",
  told: "CommunicationRequest Communication OperationOutcome DetectedIssue Flag AllergyIntolerance",
  wrapper: "Bundle Parameters",
};

/** http://hl7.org/fhir/R4/resourcelist.html, and what http://hl7.org/fhir/R4B/resourcelist.html has beside it. */
const passedOver =
  "Account ActivityDefinition AdministrableProductDefinition AdverseEvent Appointment AppointmentResponse AuditEvent Basic Binary BiologicallyDerivedProduct BodyStructure CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition Citation Claim ClaimResponse ClinicalImpression ClinicalUseDefinition CodeSystem CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceReport EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Goal GraphDefinition Group GuidanceResponse ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide Ingredient InsurancePlan Invoice Library Linkage List ManufacturedItemDefinition Measure MeasureReport Media MedicationKnowledge MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductDefinition MedicinalProductIndication MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition MolecularSequence NamingSystem NutritionOrder NutritionProduct Observation ObservationDefinition OperationDefinition OrganizationAffiliation PackagedProductDefinition PaymentNotice PaymentReconciliation Person PlanDefinition Procedure Provenance Questionnaire QuestionnaireResponse RegulatedAuthorization RelatedPerson ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription SubscriptionStatus SubscriptionTopic Substance SubstanceDefinition SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest TerminologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription";

const roleByType: ReadonlyMap<string, ResourceRole> = new Map([
  ...passedOver.split(" ").map((type) => [type, "passed over"] as const),
  ...Object.entries(roles).flatMap(([role, types]) =>
    types.split(" ").map((type) => [type, role as ResourceRole] as const),
  ),
]);

/** What is done with a resource of this type; undefined: FHIR R4 and R4B have no such type. */
export const roleOf = (type: string): ResourceRole | undefined => roleByType.get(type);

/** What tells of a medicine without ordering or supplying it: what it is, and what to send in its place. */
export const refusedByName: Readonly<Record<string, { readonly is: string; readonly send: string }>> = {
  MedicationStatement: {
    is: "A MedicationStatement records what somebody says that a person takes; nobody orders or supplies anything by it.",
    send: "Send the MedicationRequest that ordered the medicine, or the MedicationDispense of its supply.",
  },
  MedicationAdministration: {
    is: "A MedicationAdministration records that a medicine was given; there is nothing left to hand over.",
    send: "Send the MedicationDispense of the supply, or the MedicationRequest that ordered it.",
  },
};

/** Whether a resource of this type is refused with what it is and what to send instead, wherever it stands. */
export const isRefusedByName = (type: unknown): boolean =>
  typeof type === "string" && Object.hasOwn(refusedByName, type);
