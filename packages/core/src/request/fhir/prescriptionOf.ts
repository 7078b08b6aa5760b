// request: the prescription that a supply answers.
import { pointerTo } from "../jsonPointer.ts";
import { type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import { identifierOf, identifiersOf, sameIdentifier } from "./identifiers.ts";
import { objectsAt } from "./Reading.ts";

/** The prescriptions of the message that a supply names, by reference or by the number of an item. */
export const prescriptionsOf = (message: FhirMessage, supply: Resource): readonly Resource[] => {
  const at = pointerTo(["authorizingPrescription"], supply.at);
  return objectsAt(supply.value.authorizingPrescription, at).found.flatMap((reference) => {
    const found = resolve(message, supply, reference.value, reference.at, ["MedicationRequest"]).value;
    if (found !== null) return [found];
    const identifier = identifierOf(reference.value.identifier);
    if (identifier === null) return [];
    return message.resources.filter(
      ({ type, value }) =>
        type === "MedicationRequest" &&
        identifiersOf(value).some((each) => sameIdentifier(each, identifier) === true),
    );
  });
};
