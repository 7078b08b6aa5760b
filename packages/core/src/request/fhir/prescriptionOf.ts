// request: the prescription that a supply answers.
import { pointerTo } from "../jsonPointer.ts";
import { type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import { identifierOf, identifiersOf, sameIdentifier } from "./identifiers.ts";
import { objectsAt, type Reading } from "./Reading.ts";

interface Named {
  /** Where the supply names it. */
  readonly at: string;
  /** None where the message holds no such prescription, or where nobody can tell which it is. */
  readonly found: readonly Resource[];
}

/** Each prescription that a supply names, by reference or by the number of an item. */
const namedBy = (message: FhirMessage, supply: Resource): readonly Named[] => {
  const at = pointerTo(["authorizingPrescription"], supply.at);
  return objectsAt(supply.value.authorizingPrescription, at).found.map((reference): Named => {
    const found = resolve(message, supply, reference.value, reference.at, ["MedicationRequest"]).value;
    if (found !== null) return { at: reference.at, found: [found] };
    const identifier = identifierOf(reference.value.identifier);
    if (identifier === null) return { at: reference.at, found: [] };
    const numbered = message.resources.filter(
      ({ type, value }) =>
        type === "MedicationRequest" &&
        identifiersOf(value).some((each) => sameIdentifier(each, identifier) === true),
    );
    return { at: reference.at, found: numbered };
  });
};

/** The prescriptions of the message that a supply names. */
export const prescriptionsOf = (message: FhirMessage, supply: Resource): readonly Resource[] =>
  namedBy(message, supply).flatMap(({ found }) => found);

/** Told of each that the supply names and the message lacks; what is no list of references is refused. */
export const readAuthority = (message: FhirMessage, supply: Resource): Reading<true> => ({
  value: true,
  refusals: objectsAt(supply.value.authorizingPrescription, pointerTo(["authorizingPrescription"], supply.at))
    .refusals,
  findings: namedBy(message, supply)
    .filter(({ found }) => found.length === 0)
    .map(({ at }) => ({
      code: "fhir-prescription-not-found",
      path: at,
      detail:
        "The supply names a prescription that is not in the message, so medicine, person and directions were compared with none.",
      help: "Compare them with the prescription before approving.",
    })),
});
