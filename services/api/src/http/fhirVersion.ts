// http: the version of FHIR that a media type names (http://hl7.org/fhir/R4/http.html#version-parameter).

/** R4 and R4B: the same fields in all that a label comes from. */
const versionsRead = ["4.0", "4.3"];

/** The version that a Content-Type names and that is not read here; null where it names none, or one of ours. */
export const foreignVersionIn = (contentType: string | undefined): string | null => {
  const named = /;\s*fhirVersion\s*=\s*"?([\d.]{1,20})/i.exec(contentType ?? "")?.[1];
  if (named === undefined) return null;
  return versionsRead.some((version) => named === version || named.startsWith(`${version}.`)) ? null : named;
};
