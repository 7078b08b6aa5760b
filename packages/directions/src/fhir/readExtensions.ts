// directions/fhir: the published extensions of a Dosage that we know: R5's as needed, sent beside R4, and E-Rezept's flag.
import { type Log, refuse } from "./Log.ts";
import { conceptShape, type FhirConcept, type FhirExtension } from "./shapes.ts";

/*
 * The cross-version extensions by which R4 carries R5's Dosage.asNeeded and
 * Dosage.asNeededFor: https://hl7.org/fhir/R5/versions.html#extensions
 */
const asNeededUrl = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Dosage.asNeeded";
const asNeededForUrl = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Dosage.asNeededFor";

/**
 * On every prescription of Germany's E-Rezept: true says that the directions stand in this Dosage, and nothing else.
 * False says that the person has them elsewhere, so that what stands here are not all of them: it stays unknown.
 */
const directionsHereUrl = "https://fhir.kbv.de/StructureDefinition/KBV_EX_ERP_DosageFlag";

export interface AsNeededSent {
  /** Undefined: not said. */
  readonly asNeeded: boolean | undefined;
  readonly reasons: readonly { readonly concept: FhirConcept; readonly path: string }[];
}

const only = (extension: FhirExtension, name: string): boolean =>
  Object.keys(extension).every((key) => key === "url" || key === "id" || key === name);

/** What the extensions say of as needed; any other extension refuses by its place. */
export const readExtensions = (
  extensions: readonly FhirExtension[],
  path: string,
  log: Log,
): AsNeededSent => {
  const reasons: { concept: FhirConcept; path: string }[] = [];
  const flags: boolean[] = [];
  extensions.forEach((extension, at) => {
    const here = `${path}/extension/${at}`;
    if (extension.url === asNeededUrl && only(extension, "valueBoolean")) {
      if (typeof extension.valueBoolean === "boolean") flags.push(extension.valueBoolean);
      else refuse(log, "wrong-shape", `${here}/valueBoolean`, "As needed is true or false.");
    } else if (extension.url === asNeededForUrl && only(extension, "valueCodeableConcept")) {
      const concept = conceptShape.safeParse(extension.valueCodeableConcept);
      if (concept.success) reasons.push({ concept: concept.data, path: `${here}/valueCodeableConcept` });
      else refuse(log, "wrong-shape", `${here}/valueCodeableConcept`, "This is not a CodeableConcept.");
    } else if (
      extension.url !== directionsHereUrl ||
      extension.valueBoolean !== true ||
      !only(extension, "valueBoolean")
    )
      refuse(log, "extension-unknown", here, `We do not understand the extension “${extension.url}”.`);
  });
  if (flags.length > 1) refuse(log, "wrong-shape", `${path}/extension`, "As needed is said twice.");
  return { asNeeded: flags[0], reasons };
};
