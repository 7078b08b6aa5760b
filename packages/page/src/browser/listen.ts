// browser: reads the page aloud with the device's own voice, one sentence at a time, and shows what is being read.
// Nothing is kept and nothing is asked of any server: a voice that is not on the device itself is never used.

/** One sentence as it is spoken: its element, and where in the element's words it stands. */
interface Spoken {
  readonly element: HTMLElement;
  readonly from: number;
  readonly words: string;
}

const usualRate = 0.9;
const slowRate = 0.6;

const byId = (id: string): HTMLElement | null => document.getElementById(id);

const listen = byId("listen");
const player = byId("player");
const lengths = byId("lengths");
const controls = byId("controls");
const pause = byId("pause");
const slower = byId("slower");
const print = byId("print");

const langOf = (element: Element): string => element.closest("[lang]")?.getAttribute("lang") ?? "en";

const localVoice = (lang: string): SpeechSynthesisVoice | undefined => {
  const tag = (text: string): string => text.replace("_", "-").toLowerCase();
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService);
  /* A voice of Hong Kong or Macau speaks Cantonese, which a reader of Mandarin may not follow. */
  const speaks = (voice: SpeechSynthesisVoice): boolean =>
    tag(voice.lang).split("-")[0] === tag(lang).split("-")[0] && !/^zh-(?:hk|mo)/.test(tag(voice.lang));
  return voices.find((voice) => tag(voice.lang) === tag(lang)) ?? voices.find(speaks);
};

/** The letters of an element, without those in its pictures: the words beside a picture say the same. */
const lettersOf = (element: Element): readonly Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest("svg") === null) letters.push(node);
  }
  return letters;
};

/** The stretch of an element's words from one character to another. */
const rangeOf = (element: Element, from: number, to: number): Range => {
  const range = document.createRange();
  let before = 0;
  for (const node of lettersOf(element)) {
    const end = before + node.length;
    if (before <= from && from < end) range.setStart(node, from - before);
    if (before < to && to <= end) range.setEnd(node, to - before);
    before = end;
  }
  return range;
};

const light = (name: string, range: Range): void => {
  if ("highlights" in CSS) CSS.highlights.set(name, new Highlight(range));
};

/**
 * Headings, notes, sentences and numbers to ring, in the page's order; no control, nothing hidden, and no English
 * of what is said already.
 */
const heard = (): readonly HTMLElement[] => {
  const all = [
    ...document.querySelectorAll<HTMLElement>("main :is(h1,h2,h3,.say,.note,a[href^='tel:'] span)"),
  ];
  const quiet = (player?.dataset.quiet ?? "").split(" ");
  return all.filter((element) => {
    const within = element.closest("section,nav")?.getAttribute("aria-labelledby") ?? "";
    return (
      !quiet.includes(within) &&
      element.closest("[hidden],#player,.too") === null &&
      !all.some((other) => other !== element && other.contains(element))
    );
  });
};

/** Those of some sections, and what stands before every section; "" for all. */
const heardIn = (parts: string): readonly HTMLElement[] =>
  heard().filter((element) => {
    const within = element.closest("section")?.getAttribute("aria-labelledby") ?? "";
    return parts === "" || within === "" || parts.split(" ").includes(within);
  });

const sentencesOf = (element: HTMLElement): readonly Spoken[] => {
  const text = lettersOf(element)
    .map(({ data }) => data)
    .join("");
  return [...text.matchAll(/\S.*?(?:[.?!।۔؟](?=\s)|$)/gs)].map(({ index, 0: words }) => ({
    element,
    from: index,
    words,
  }));
};

let queue: readonly Spoken[] = [];
let place = 0;
let rate = usualRate;
/** Counts utterances, so that one that was stopped starts nothing more. */
let turn = 0;

const hush = (): void => {
  turn += 1;
  speechSynthesis.cancel();
};

const unmark = (): void => {
  for (const element of document.querySelectorAll(".reading")) element.classList.remove("reading");
  if ("highlights" in CSS) CSS.highlights.clear();
};

/** Folded parts that are open only because they are being read. */
let unfolded: HTMLDetailsElement[] = [];

const unfold = (element: HTMLElement | null): void => {
  unfolded = unfolded.filter((each) => {
    each.open = each.contains(element);
    return each.open;
  });
  for (let each = element?.closest("details"); each; each = each.parentElement?.closest("details")) {
    if (each.open) continue;
    each.open = true;
    unfolded.push(each);
  }
};

const isPaused = (paused: boolean): void => {
  for (const [at, words] of [...(pause?.children ?? [])].entries())
    (words as HTMLElement).hidden = (at === 1) !== paused;
};

const finish = (): void => {
  const hadFocus = player?.contains(document.activeElement);
  hush();
  unmark();
  unfold(null);
  if (player !== null) player.hidden = true;
  if (hadFocus) listen?.focus();
};

const say = (): void => {
  unmark();
  const now = queue[place];
  if (now === undefined) {
    finish();
    return;
  }
  const { element, from, words } = now;
  const own = turn;
  unfold(element);
  element.classList.add("reading");
  const sentence = rangeOf(element, from, from + words.length);
  light("sentence", sentence);
  element.scrollIntoView({ block: "center" });
  const utterance = new SpeechSynthesisUtterance(words);
  const voice = localVoice(langOf(element));
  if (voice !== undefined) utterance.voice = voice;
  utterance.lang = voice?.lang ?? langOf(element);
  utterance.rate = rate;
  utterance.onend = () => {
    if (own !== turn) return;
    place += 1;
    say();
  };
  utterance.onerror = () => {
    if (own === turn) finish();
  };
  utterance.onboundary = ({ charIndex }) => {
    const length = words.slice(charIndex).match(/^\S+/)?.[0].length ?? 0;
    if (own === turn) light("word", rangeOf(element, from + charIndex, from + charIndex + length));
  };
  speechSynthesis.speak(utterance);
};

const sayAgain = (): void => {
  hush();
  isPaused(false);
  say();
};

const begin = (parts: string): void => {
  queue = heardIn(parts).flatMap(sentencesOf);
  place = 0;
  if (lengths !== null) lengths.hidden = true;
  if (controls !== null) controls.hidden = false;
  pause?.focus();
  sayAgain();
};

const open = (): void => {
  hush();
  unmark();
  if (player !== null) player.hidden = false;
  if (controls !== null) controls.hidden = true;
  if (lengths === null) {
    begin("");
    return;
  }
  lengths.hidden = false;
  lengths.querySelector("button")?.focus();
};

if (print !== null) {
  print.hidden = false;
  print.onclick = () => window.print();
}

if (listen !== null && player !== null) {
  const none = byId("no-voice");
  const able = "speechSynthesis" in window;
  /** Offered where every language of the words has a voice: words left out could be the ones that matter. */
  const offer = (): void => {
    listen.hidden = !able || !heard().every((element) => localVoice(langOf(element)) !== undefined);
    if (none !== null) none.hidden = !listen.hidden;
  };
  if (able && speechSynthesis.getVoices().length === 0) setTimeout(offer, 1500);
  else offer();
  if (able) {
    speechSynthesis.addEventListener("voiceschanged", offer);
    window.addEventListener("pagehide", hush);
  }
  listen.onclick = open;
  for (const button of lengths?.querySelectorAll<HTMLElement>("[data-parts]") ?? [])
    button.onclick = () => begin(button.dataset.parts ?? "");
  for (const button of player.querySelectorAll<HTMLElement>(".end")) button.onclick = finish;
  player.onkeydown = ({ key }) => {
    if (key === "Escape") finish();
  };
  const again = byId("again");
  if (again !== null) again.onclick = sayAgain;
  if (pause !== null)
    pause.onclick = () => {
      // What was paused in the middle of a sentence is said again from its start: half a sentence can mean something else.
      if (pause.children[1]?.hasAttribute("hidden") === false) {
        sayAgain();
        return;
      }
      hush();
      isPaused(true);
    };
  if (slower !== null)
    slower.onclick = () => {
      rate = rate === usualRate ? slowRate : usualRate;
      slower.setAttribute("aria-pressed", String(rate === slowRate));
      sayAgain();
    };
}
