// browser: reads the page aloud with the device's own voice, one sentence at a time, and shows the word being read.
// Nothing is kept and nothing is asked of any server: a voice that is not on the device itself is never used.

const wordMark = "word";

const localVoice = (lang: string): SpeechSynthesisVoice | undefined => {
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const tag = (voice: SpeechSynthesisVoice): string => voice.lang.replace("_", "-").toLowerCase();
  const wanted = lang.toLowerCase();
  return (
    voices.find((voice) => tag(voice) === wanted) ??
    voices.find((voice) => tag(voice).split("-")[0] === wanted.split("-")[0])
  );
};

const langOf = (element: Element): string => element.closest("[lang]")?.getAttribute("lang") ?? "en";

/** The stretch of an element's words from one character to another. */
const rangeOf = (element: Element, from: number, to: number): Range => {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (before <= from && from <= before + length) range.setStart(node, from - before);
    if (before <= to && to <= before + length) {
      range.setEnd(node, to - before);
      return range;
    }
    before += length;
  }
  return range;
};

const highlight = (range: Range | null): void => {
  if (!("highlights" in CSS)) return;
  if (range === null) CSS.highlights.delete(wordMark);
  else CSS.highlights.set(wordMark, new Highlight(range));
};

const listen = document.querySelector<HTMLElement>("#listen");
const stop = document.querySelector<HTMLElement>("#stop");
const print = document.querySelector<HTMLElement>("#print");

/** Counts readings, so that a sentence of one that was stopped starts nothing more. */
let reading = 0;

const silence = (): void => {
  reading += 1;
  speechSynthesis.cancel();
  highlight(null);
  for (const element of document.querySelectorAll(".reading")) element.classList.remove("reading");
};

const finish = (): void => {
  const stopHadFocus = document.activeElement === stop;
  silence();
  if (stop !== null) stop.hidden = true;
  if (listen !== null) {
    listen.hidden = false;
    if (stopHadFocus) listen.focus();
  }
};

const read = (elements: readonly Element[], turn: number): void => {
  const [element, ...others] = elements;
  if (turn !== reading) return;
  if (element === undefined) {
    finish();
    return;
  }
  const voice = localVoice(langOf(element));
  const next = (): void => {
    element.classList.remove("reading");
    highlight(null);
    read(others, turn);
  };
  // No voice on the device speaks this language: another one would read it wrongly.
  if (voice === undefined) {
    next();
    return;
  }
  const words = element.textContent ?? "";
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  utterance.onend = next;
  utterance.onerror = () => {
    if (turn === reading) finish();
  };
  utterance.onboundary = ({ charIndex }) => {
    const length = words.slice(charIndex).match(/^\S+/)?.[0].length ?? 0;
    if (turn === reading) highlight(rangeOf(element, charIndex, charIndex + length));
  };
  element.classList.add("reading");
  element.scrollIntoView({ block: "center" });
  speechSynthesis.speak(utterance);
};

const start = (): void => {
  silence();
  const shown = [...document.querySelectorAll(".say")].filter(
    (element) => element.getClientRects().length > 0,
  );
  if (listen !== null) listen.hidden = true;
  if (stop !== null) {
    stop.hidden = false;
    stop.focus();
  }
  read(shown, reading);
};

if (print !== null) {
  print.hidden = false;
  print.onclick = () => window.print();
}

if (listen !== null && "speechSynthesis" in window) {
  const first = document.querySelector(".say");
  const offer = (): void => {
    const able = first !== null && localVoice(langOf(first)) !== undefined;
    if (stop?.hidden !== false) listen.hidden = !able;
  };
  offer();
  speechSynthesis.addEventListener("voiceschanged", offer);
  listen.onclick = start;
  if (stop !== null) stop.onclick = finish;
  window.addEventListener("pagehide", silence);
}
