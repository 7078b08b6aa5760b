// words: what only English says: pages that are in no other language. Easy read: one idea, 15 words at most; a
// test holds them to it.

/** Language of these words, of information about medicines and of films, unless they say otherwise. */
export const ownLang = "en-GB";

/** Text messages, posters, previews, and pages behind which no label lives. */
export const englishOnly = {
  texts: "Get text messages",
  textsDoor: "Send me text messages",
  textsHelp: "We can send a text message to your phone when it is time.",
  textsPhone: "Your mobile phone number",
  textsConsent: "We use your number for this only. You can stop at any time.",
  textsAsk: "Send me a code",
  textsCodeTitle: "Type your code",
  textsCodeSent: "We sent a code to your phone.",
  textsCode: "Code",
  textsCodeWrong: "This is not the code. Look at your phone again.",
  textsBegin: "Start the text messages",
  textsOn: "Your text messages will start",
  textsOnHelp: "Each one tells you how to stop them.",
  textsGone: "The code is too old",
  textsGoneHelp: "Go back and ask for a new code.",
  textsTooMany: "We cannot send more to this phone",
  textsTooManyHelp: "Stop some of the others first.",
  textsPhoneWrong: "This is not a mobile phone number that we can use.",
  textsPhoneHelp: "Type the number of a mobile phone in the UK.",
  textsNone: "There is nothing left to remind you of.",
  textsNoneHelp: "Choose other days or times, or ask your pharmacy.",
  textsStopTitle: "Stop the text messages?",
  textsStopHelp: "Your newest label tells you when to take your medicine.",
  textsStop: "Stop the text messages",
  textsStopped: "The text messages have stopped",
  textsStoppedHelp: "We do not have your phone number any more.",

  laterTitle: "We cannot show this page now",
  laterAgain: "Please try again in a few minutes.",
  goneTitle: "We cannot show this page",
  goneOld: "The page may be too old.",
  goneWrong: "Or the address may have a wrong letter or number.",
  // Replaced, taken back, ended or mistyped: an old label may be wrong now, and nobody is told which it is.
  goneNewer: "If you have a newer label for this medicine, use that one.",
  goneIfNot: "If not, ask your pharmacy before you take or use the medicine.",
  gonePhone: "The phone number of your pharmacy is on your label.",
  goneAsk: "Phone your pharmacy if you are not sure.",

  previewNow: "This is what people see behind the code on their label.",
  previewEarlier: "These words are from before.",
  previewTakeWell: "We show how to take it well only when the label has ended.",
  endedTitle: "About your medicine",
  ended: "The page for your label has ended.",
  endedLabel: "Your newest label tells you how to take your medicine.",
  endedAsk: "Phone your pharmacy if you are not sure.",

  posterTitle: "You may ask for a bigger label",
  posterTop: "Is your medicine label hard to read?",
  posterAsk: "Tell us. We can help.",
  posterBig: "We can make the letters bigger.",
  posterPictures: "We can add pictures.",
  posterListen: "We can add a code so your phone can read it to you.",
  posterTalk: "We can talk about your medicine with you.",
  posterNext: "We can remember it for next time.",
  posterPhone: "You can also phone us.",
  minute: "minute",
  minutes: "minutes",
  second: "second",
  seconds: "seconds",
} as const;
