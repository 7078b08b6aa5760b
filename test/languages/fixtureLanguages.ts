// test/languages: a few short sentences in Urdu, Hindi and Tamil, to prove paper with whatever the real words
// become. Not for people.
import { interpretDirections, type Regimen, type Translator } from "@plainlabel/core";
import { calendarOf } from "@plainlabel/directions";
import type { Review, Said, ToTranslate, TranslatedSentence, Translation } from "@plainlabel/language";

type Sentences = readonly string[];

interface Fixture {
  readonly dir: "ltr" | "rtl";
  /** By the English words of the directions. **Strong** words stand between asterisks. */
  readonly directions: Readonly<Record<string, Sentences>>;
  readonly warnings: Readonly<Record<number, Sentences>>;
  readonly furniture: Readonly<Record<string, string>>;
}

const two = "Take one capsule three times a day for 7 days";
const morning = "Take one tablet each morning";
const range = "Take 5 to 10 mL three times a day";

const fixtures: Readonly<Record<string, Fixture>> = {
  ur: {
    dir: "rtl",
    directions: {
      [two]: [
        "دن میں **\u20663\u2069\u00a0بار** **\u20661\u2069\u00a0کیپسول** لیں۔",
        "**\u20667\u2069\u00a0دن** تک لیں۔",
      ],
      [morning]: ["روزانہ **صبح** **\u20661\u2069\u00a0گولی** لیں۔"],
      [range]: ["دن میں **\u20663\u2069\u00a0بار** **\u20665-10\u00a0mL\u2069** پیئیں۔"],
    },
    warnings: {
      9: [
        "خوراکیں دن میں برابر وقفوں سے لیں۔",
        "دوا ختم ہونے تک لیتے رہیں۔",
        "جب تک کہا نہ جائے، پہلے بند **نہ کریں**۔",
      ],
    },
    furniture: {
      "keep-away": "بچوں سے دور رکھیں۔",
      "keep-out-of-reach": "بچوں کی نظر اور پہنچ سے دور رکھیں۔",
      ask: "اس لیبل کا کچھ حصہ صرف انگریزی میں ہے۔ فارمیسی سے پوچھیں۔",
      phone: "مدد کے لیے فون کریں: {phone}",
      continues: "اگلے لیبل پر جاری ہے۔",
      film: "فلم دیکھنے کے لیے اسکین کریں",
    },
  },
  hi: {
    dir: "ltr",
    directions: {
      [two]: ["दिन में **3\u00a0बार** **1\u00a0कैप्सूल** लें।", "**7\u00a0दिन** तक लें।"],
      [morning]: ["रोज़ **सुबह** **1\u00a0गोली** लें।"],
      [range]: ["दिन में **3\u00a0बार** **5-10\u00a0mL** पिएँ।"],
    },
    warnings: {
      9: ["खुराकें दिन में बराबर अंतर पर लें।", "दवा ख़त्म होने तक लेते रहें।", "जब तक कहा न जाए, पहले बंद **न करें**।"],
    },
    furniture: {
      "keep-away": "बच्चों से दूर रखें।",
      "keep-out-of-reach": "बच्चों की नज़र और पहुँच से दूर रखें।",
      ask: "इस लेबल का कुछ हिस्सा केवल अंग्रेज़ी में है। फ़ार्मेसी से पूछें।",
      phone: "मदद के लिए फ़ोन करें: {phone}",
      continues: "अगले लेबल पर जारी है।",
      film: "फ़िल्म देखने के लिए स्कैन करें",
    },
  },
  ta: {
    dir: "ltr",
    directions: { [morning]: ["**காலையில்** **1\u00a0மாத்திரை** எடுத்துக்கொள்ளுங்கள்."] },
    warnings: {},
    furniture: {
      "keep-out-of-reach": "குழந்தைகளுக்கு எட்டாமல் வைக்கவும்.",
      ask: "இது ஆங்கிலத்தில் மட்டும் உள்ளது. மருந்தகத்தில் கேட்கவும்.",
      phone: "உதவிக்கு: {phone}",
      continues: "அடுத்த லேபிளில் தொடரும்.",
    },
  },
};

/** The directions of the table, for requests that say them. */
export const fixtureDirections = { two, morning, range } as const;

export const isFixture = (tag: string): boolean => Object.hasOwn(fixtures, tag);

/** The form of the product that each of the directions is for. */
export const formOf = (words: string): string =>
  words.includes("mL") ? "oral suspension" : words.includes("capsule") ? "capsules" : "tablets";

const regimenOf = (words: string): Regimen => {
  const read = interpretDirections({ text: words }, { form: formOf(words) });
  if (!read.understood) throw new Error(`the fixture's directions are not understood: ${words}`);
  return read.regimen;
};

const sentenceOf = (text: string): TranslatedSentence => ({
  runs: text
    .split("**")
    .map((part, at) => ({ text: part, strong: at % 2 === 1 }))
    .filter((run) => run.text !== ""),
  part: 0,
  pictogram: null,
});

const said = (sentences: Sentences | undefined, why: string): Said | Translation["directions"] =>
  sentences === undefined ? { said: false, why } : { said: true, sentences: sentences.map(sentenceOf) };

/** As a reader hears it: no isolates, every space alike. */
const heard = (sentence: string): string =>
  sentence
    .replaceAll("**", "")
    .replace(/[\u2066-\u2069\u2060]/g, "")
    .replaceAll("\u00a0", " ");

const withoutSteps = (regimen: Regimen): string => JSON.stringify(regimen.steps);

/**
 * A translator that knows these sentences alone. It reads a sentence back by its
 * own table, so that one that was changed on the way is none of its own.
 * `change` plants a fault in what it says.
 */
export const fixtureTranslator = ({
  reviewed = null,
  change = (text) => text,
}: {
  readonly reviewed?: Review | null;
  readonly change?: (text: string) => string;
} = {}): Translator => ({
  tags: Object.keys(fixtures),
  translate: (tag, what: ToTranslate): Translation => {
    const { dir, directions, warnings, furniture } = fixtures[tag]!;
    const { regimen } = what;
    const words =
      regimen === null
        ? undefined
        : Object.keys(directions).find((text) => withoutSteps(regimenOf(text)) === withoutSteps(regimen));
    return {
      lang: tag,
      dir,
      reviewed,
      directions: said(
        words === undefined ? undefined : directions[words]!.map(change),
        "There are no words for these directions.",
      ),
      warnings: what.warnings.map(({ number, ownText }) =>
        said(ownText ? undefined : warnings[number ?? 0], `There are no words for warning ${number}.`),
      ),
      furniture: new Map(
        what.furniture.map(({ id, blanks = {} }) => {
          const text = furniture[id];
          const filled =
            text === undefined ? undefined : [text.replace(/\{(\w+)\}/g, (_, name) => blanks[name] ?? "")];
          return [id, said(filled, `There are no words for ${id}.`)];
        }),
      ),
    };
  },
  read: (tag, sentences, firstDay) => {
    const { directions } = fixtures[tag]!;
    const words = Object.keys(directions).find(
      (text) => directions[text]!.map(heard).join("|") === sentences.join("|"),
    );
    if (words === undefined) return { ok: false, sentence: 0 };
    const regimen = regimenOf(words);
    return { ok: true, regimen, calendar: calendarOf(regimen, firstDay) };
  },
});
