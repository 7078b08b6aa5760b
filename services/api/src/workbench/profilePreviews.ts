// workbench: one label in every print size on its stock, for choosing by looking.
import { type LabelRequest, profileNames } from "@plainlabel/core";
import type { ProfilePreview } from "@plainlabel/workbench";
import type { DeskCaller } from "./DeskParts.ts";
import { layOutForDesk, paintForDesk } from "./makeForDesk.ts";

/** Codes in the record may ask for larger print than a size to be looked at, so they are left out of the pictures. */
export const profilePreviews = (
  request: LabelRequest,
  desk: DeskCaller,
): Promise<readonly ProfilePreview[]> =>
  Promise.all(
    profileNames.map(async (profile): Promise<ProfilePreview> => {
      const { codes: _codes, ...needs } = request.person.needs ?? {};
      const person = { ...request.person, needs: { ...needs, profile } };
      const asked = { ...request, person };
      const laidOut = await layOutForDesk(asked, desk);
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
