// language/english/cautions: in easy words: what to read, whom to ask, and what one was told.
import type { TellingCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { capital, period, weeksOf } from "./wordings.ts";

/** A sentence for every row of `telling`. */
export const easyTelling: EasyCautions<TellingCaution> = {
  "read-leaflet": [say("Read the leaflet.", { id: "read-leaflet" })],
  "read-instructions": [say("Read the instructions.")],
  "follow-instructions": [say("Follow the instructions.")],
  "follow-leaflet": [say("Follow the leaflet.")],
  "no-more-than-prescribed": [say("Do not {take} more than the prescription says.")],
  "read-extra-information": [
    say("Read the extra information that comes with this medicine.", { id: "read-leaflet" }),
  ],
  "use-as-told": [say("{Take} it the way you have been told.")],
  "as-told-by": ({ teller }) => [
    say(`{Take} it the way ${/hospital$|clinic$/.test(teller) ? "the" : "your"} ${teller} told you.`),
  ],
  "read-leaflet-first": [say("Read the leaflet first.", { id: "read-leaflet" })],
  "carry-steroid-card": [say("Carry your steroid card with you.")],
  "carry-alert-card": [say("Carry your alert card with you.")],
  "use-as-told-by-physician": [say("{Take} it the way your doctor told you.")],
  "use-as-told-by-provider": [say("{Take} it the way the person treating you told you.")],
  "ask-if-not-better": ({ asking, who }) => [say(`${capital(asking)} your ${who} if you do not get better.`)],
  ask: ({ asking, who }) => [say(`${capital(asking)} your ${who}.`)],
  "ask-if-worse": ({ asking, who }) => [say(`${capital(asking)} your ${who} if it gets worse.`)],
  "carry-steroid-emergency-card": [say("Carry your steroid emergency card with you.")],
  "carry-treatment-card": [say("Carry your treatment card with you.")],
  "book-medicine-review": [say("Book a check of your medicines.")],
  "medicine-review-due": [say("A check of your medicines is due.")],
  "medicine-review-before-next-supply": [
    say("Have a check of your medicines before you get more of this medicine."),
  ],
  "blood-test-due": [say("A blood test is due.")],
  "blood-test-before-next-supply": [say("Have a blood test before you get more of this medicine.")],
  "book-blood-test": [say("Book a blood test.")],
  "blood-pressure-check-due": [say("A blood pressure check is due.")],
  "book-to-see": ({ who }) => [say(`Book a time to see your ${who}.`)],
  "call-999-if-pain-goes-on": ({ minutes }) => [
    say(`Call 999 if the pain has not gone after ${period(minutes, "minute")}.`),
  ],
  "call-999-if-pain-stays": [say("Call 999 if the pain does not go.")],
  "call-999-if-no-better-after": ({ minutes }) => [
    say(`Call 999 if you are no better after ${period(minutes, "minute")}.`),
  ],
  "call-999-if-no-better": [say("Call 999 if you are no better.")],
  "check-in": ({ shelfLife }) => [say(`A check is due in ${weeksOf(shelfLife)}.`)],
  "is-enough-for": ({ shelfLife }) => [say(`There is enough for ${weeksOf(shelfLife)}.`)],
  "is-a": ({ sort }) => [say(`This is your ${sort}.`)],
  "for-testing-blood-sugar": [say("It is for testing your blood sugar.")],
  "call-999": [say("Call 999.")],
  "tell-doctor-at-once-if-too-much": [
    say("Talk to a doctor at once if you take too much of it."),
    say("Do this even if you feel well."),
  ],
  "tell-dentist": [say("Tell your dentist you take this medicine.")],
  "ask-pharmacist-before-other-medicines": [say("Ask your pharmacist before you take other medicines.")],
  "after-that-check": [say("After that, a check is due.")],
  "leave-out-other-while": ({ paused }) => [say(`Do not take ${paused} while you take this.`)],
  "write-down-doses": [say("Write down each dose.")],
  "carer-gives": [say("Your carer gives it to you.")],
  "nurse-gives": [say("Your nurse gives it to you.")],
  "yearly-check-due": [say("Your yearly check is due.")],
  "check-due": [say("A check is due.")],
  "contact-surgery": [say("Contact your surgery.")],
};
