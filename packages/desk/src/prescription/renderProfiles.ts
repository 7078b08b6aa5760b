// prescription: one label in every print size, side by side at true size: how many labels each takes, and which
// stock would do where it does not fit.
import { type Html, html } from "@plainlabel/page";
import { allToldAtDesk } from "../words/toldAtDesk.ts";
import type { ProfilePreview } from "./PrescriptionView.ts";
import { pictureOf } from "./pictureOf.ts";

const names: Readonly<Record<string, string>> = {
  standard: "Standard (12 point)",
  clear: "Clear (14 point)",
  "large-16": "Large 16 point",
  "large-18": "Large 18 point",
  "large-20": "Large 20 point",
  "large-24": "Large 24 point",
  "large-28": "Large 28 point",
};

export const profileName = (profile: string): string => names[profile] ?? profile;

const counted = (labels: number): string => (labels === 1 ? "1 label" : `${labels} labels`);

const one = ({ profile, outcome }: ProfilePreview, stock: string): Html => html`<li class="profile">
<h3>${profileName(profile)}</h3>
${
  outcome.fits
    ? html`<p>${counted(outcome.picture.labels)} on ${stock}</p>
<div class="paper" role="region" aria-label="${profileName(profile)}, to scale" tabindex="0">${pictureOf(outcome.picture, `The label in ${profileName(profile)}, ${counted(outcome.picture.labels)}.`)}</div>`
    : html`<p class="wrong">Does not fit ${stock}. ${allToldAtDesk(outcome.refusals)}</p>`
}
<p><button name="choose-profile" value="${profile}">Use ${profileName(profile)}</button></p>
</li>`;

export const renderProfiles = (
  profiles: readonly ProfilePreview[],
  stock: string,
): Html => html`<section class="profiles" id="profiles" aria-labelledby="profiles-title" tabindex="-1">
<h2 id="profiles-title">Every print size, at true size</h2>
<ul>${profiles.map((profile) => one(profile, stock))}</ul>
</section>`;
