// texts: a telephone number as people type it, if it is a mobile of the United Kingdom or its islands.
import { parsePhoneNumberFromString } from "libphonenumber-js/mobile";

/**
 * 071 to 075 and 077 to 079, and 07624 of the Isle of Man (Ofcom, National Telephone Numbering Plan). 070 and 076
 * are no mobiles.
 */
const mobile = /^\+447([1-57-9]\d{8}|624\d{6})$/;

/** E.164, or null for any other number: abroad a text costs much, and a landline cannot show one. */
export const readMobile = (typed: string): string | null => {
  if (typed.length > 30) return null;
  const found = parsePhoneNumberFromString(typed, { defaultCountry: "GB", extract: false });
  return found !== undefined && found.ext === undefined && mobile.test(found.number) ? found.number : null;
};
