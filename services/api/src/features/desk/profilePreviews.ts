// features/desk: one label in every print size on its stock, for choosing by looking.
import { type LabelRequest, type ProfileName, profileNames, settleNeeds } from "@plainlabel/core";
import type { ProfilePreview } from "@plainlabel/desk";
import type { DeskCaller } from "./DeskParts.ts";
import { layOutForDesk, paintForDesk } from "./makeForDesk.ts";

/** The label as it is shown is not laid out again for its own size. */
const inSize = (request: LabelRequest, profile: ProfileName): LabelRequest => {
  const { codes, ...needs } = request.person.needs ?? {};
  if (codes === undefined && settleNeeds(needs).needs.profile === profile) return request;
  return { ...request, person: { ...request.person, needs: { ...needs, profile } } };
};

/** Codes in the record may ask for larger print than a size to be looked at, so they are left out of the pictures. */
export const profilePreviews = (
  request: LabelRequest,
  desk: DeskCaller,
): Promise<readonly ProfilePreview[]> =>
  Promise.all(
    profileNames.map(async (profile): Promise<ProfilePreview> => {
      const laidOut = await layOutForDesk(inSize(request, profile), desk);
      const made = laidOut.ok
        ? await paintForDesk(
            laidOut.value,
            { approval: null, links: laidOut.value.samples, copies: 1 },
            "svg",
            desk,
          )
        : laidOut;
      if (!made.ok) return { profile, outcome: { fits: false, refusals: made.refusals } };
      const picture = { svg: new TextDecoder().decode(made.value.body), labels: made.value.labels };
      return { profile, outcome: { fits: true, picture } };
    }),
  );
