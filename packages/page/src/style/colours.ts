// style: the colours of a page: light, dark, tinted, and black and white alone; by the reader's choice or by the phone's.

const light =
  "--page:#f3f5f7;--card:#fff;--ink:#12171c;--soft:#3d4751;--key:#003a70;--key-ink:#fff;--edge:#c3cbd2;--note:#fff3c4;--red:#b10e1e;color-scheme:light";
const dark =
  "--page:#10151a;--card:#1a2127;--ink:#f1f4f6;--soft:#c9d1d8;--key:#a9d0ff;--key-ink:#08213c;--edge:#46525c;--note:#333b1f;--red:#ff8a8a;color-scheme:dark";
const strong =
  "--page:#fff;--card:#fff;--ink:#000;--soft:#000;--key:#000;--key-ink:#fff;--edge:#000;--note:#fff;--red:#000;--thick:4px;--thin:4px;--rule:2px;color-scheme:light";
const strongDark =
  "--page:#000;--card:#000;--ink:#ff0;--soft:#ff0;--key:#ff0;--key-ink:#000;--edge:#ff0;--note:#000;--red:#ff0;--thick:4px;--thin:4px;--rule:2px;color-scheme:dark";

/**
 * `phone`: as the phone is set. Ink on its page is 17:1, dark 16:1; what is to
 * be tapped 10:1 or more; no meaning hangs on a colour.
 */
export const colours = `:root{${light};--thick:2px;--thin:1px;--rule:1px}
.cream{--page:#fbeed0;--card:#fff8e8}
.blue{--page:#dbe9f6;--card:#eef6fd}
.dark{${dark}}
@media (prefers-color-scheme:dark){.phone{${dark}}}
.contrast{${strong}}
.contrast.dark{${strongDark}}
@media (prefers-color-scheme:dark){.contrast.phone{${strongDark}}}
@media (prefers-contrast:more){html:root{${strong}}html:root.dark{${strongDark}}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){html:root.phone{${strongDark}}}
`;
