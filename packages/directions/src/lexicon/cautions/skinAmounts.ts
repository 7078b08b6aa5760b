// directions/lexicon/cautions: how much goes on the skin, and as what.
import type { CautionRow } from "./Caution.ts";

/** Rows about how much goes on the skin, and as what. */
export const skinAmounts = [
  {
    id: "use-plenty",
    topic: "skin",
    manners: [
      "(liberally|generously|freely)",
      "(a|) generous (amount|quantity) (of cream|of ointment|of gel|of lotion|of paste|)",
    ],
  },
  {
    id: "use-thick-layer",
    topic: "skin",
    manners: [
      "thickly",
      "(a|) (thick|generous) (layer|film|smear|coating) (of cream|of ointment|of gel|of lotion|of paste|)",
    ],
  },
  { id: "do-gently", topic: "skin", manners: ["(gently|slowly and gently)"] },
  { id: "do-lightly", topic: "skin", manners: ["lightly"] },
  { id: "do-slowly", topic: "skin", manners: ["slowly"] },
  { id: "rub-in", topic: "skin", orders: ["(rub in|rub it in|rubbed in|massage in)"] },
  { id: "rub-in-gently", topic: "skin", orders: ["(rub in gently|massage in gently)"] },
  { id: "rub-gently", topic: "skin", orders: ["(rub gently|massage gently)"] },
  { id: "rub-in-well", topic: "skin", orders: ["(rub in well|rub in thoroughly|massage in well)"] },
  { id: "rub-in-until-sinks-in", topic: "skin", orders: ["rub in until absorbed"] },
  { id: "rub-in-gently-until-sinks-in", topic: "skin", orders: ["rub in gently until absorbed"] },
  {
    id: "use-as-body-wash",
    topic: "skin",
    manners: ["(as|as a) (body wash|shower gel|bodywash|wash|daily wash|face wash|skin wash)"],
  },
  { id: "use-like-soap", topic: "skin", manners: ["(like|as|like a) (soap|a soap)", "like soap"] },
  {
    id: "use-as-moisturiser",
    topic: "skin",
    manners: [
      "like (moisturiser|a moisturiser|an emollient|emollient)",
      "as (a leave on moisturiser|a leave on emollient)",
      "(as a|as|as an) (moisturiser|emollient)",
    ],
  },
  { id: "use-as-shampoo", topic: "skin", manners: ["(like|as a|as|like a) shampoo"] },
  { id: "use-as-barrier-cream", topic: "skin", manners: ["(as a|as) barrier cream"] },
  {
    id: "use-thin-layer",
    topic: "skin",
    orders: ["use only a thin layer", "(spread|to be spread) thinly"],
    manners: [
      "thinly",
      "(a|) (thin|light) (layer|film|smear|coating) (of cream|of ointment|of gel|of lotion|of paste|)",
      "(in|as) (a|) thin (layer|film)",
    ],
  },
  {
    id: "use-very-thin-layer",
    topic: "skin",
    manners: [
      "very thinly",
      "(a|) very thin (layer|film|smear|coating) (of cream|of ointment|of gel|of lotion|of paste|)",
    ],
  },
  {
    id: "use-small-amount",
    topic: "skin",
    orders: ["use only a small amount"],
    manners: [
      "sparingly",
      "(a|) small (amount|amt|quantity) (of cream|of ointment|of gel|of lotion|of paste|)",
    ],
  },
  {
    id: "use-thin-strip",
    topic: "skin",
    manners: [
      "(a|) (thin|small|short) (ribbon|strip|line|bead) (of ointment|of gel|of cream|)",
      "a ribbon (of ointment|of gel|of cream|)",
    ],
  },
  { id: "use-very-small-amount", topic: "skin", manners: ["very sparingly"] },
  {
    id: "use-amount-as-big-as-pea",
    topic: "skin",
    manners: ["(a|) (pea sized|pea size) (amount|blob|quantity)"],
  },
  {
    id: "use-amount-as-big-as-small-pea",
    topic: "skin",
    manners: ["(a|) small pea sized (amount|blob|quantity)"],
  },
  {
    id: "use-amount-as-big-as-walnut",
    topic: "skin",
    manners: ["(a|) (walnut sized|walnut size) (amount|blob|quantity)"],
  },
  { id: "use-amount-as-big-as-dime", topic: "skin", manners: ["(a|) dime sized (amount|blob|quantity)"] },
  { id: "use-amount-as-big-as-cherry", topic: "skin", manners: ["(a|) cherry sized (amount|blob|quantity)"] },
  {
    id: "use-instead-of-soap",
    topic: "skin",
    manners: [
      "as a (soap replacement|replacement for soap)",
      "(as|as a) (soap substitute|soap substitutes)",
      "(instead of|in place of) soap (for washing|to wash|when washing|)",
      "(and|and also|also) (as|as a|instead of|in place of) (soap substitute|soap replacement|soap)",
      "(to wash|to wash with|for washing|when washing|as a wash|for hand washing|to wash hands|to wash the skin|to wash skin|to wash your skin) (instead of|in place of) soap",
      "(as a|as) soap substitute (for washing|to wash|when washing|to wash with|for all washing|for hand washing)",
      "(in|in the) (bath|shower|bath or shower|shower or bath|bath and shower|bath / shower) (instead of|in place of) (soap|soap or shower gel|shower gel|soap and shower gel)",
    ],
    orders: [
      "use as (a|) (soap substitute|soap replacement)",
      "use (instead of|in place of) soap",
      "use (it|) (to wash|to wash with|for washing|when washing|as a wash|for hand washing|to wash hands|to wash the skin|to wash skin) (instead of|in place of) soap",
      "use (it|) (as a|as) soap substitute (for washing|to wash|when washing|to wash with|for all washing|for hand washing)",
      "use (in|in the) (bath|shower|bath or shower|shower or bath|bath and shower|bath / shower) (instead of|in place of) (soap|soap or shower gel|shower gel|soap and shower gel)",
    ],
  },
  {
    id: "or-use-instead-of-soap",
    topic: "skin",
    orders: [
      "(and|and can be|can be|may be|can also be|may also be|and may be) used as (a|) (soap substitute|soap replacement)",
      "(or|and / or|can also|may also|and also|also) use (it|) as (a|) (soap substitute|soap replacement)",
      "also (a|) soap substitute",
    ],
  },
  {
    id: "use-instead-of-soap-and-as-moisturiser",
    topic: "skin",
    manners: [
      "as (a soap substitute and moisturiser|a moisturiser and soap substitute|soap substitute and moisturiser|moisturiser and soap substitute|a soap substitute and a moisturiser)",
    ],
  },
  { id: "use-with-care", topic: "skin", manners: ["with caution"] },
  {
    id: "use-thin-amount",
    topic: "skin",
    manners: ["(a|) (thin|very thin) (amount|quantity) (of cream|of ointment|of gel|of lotion|of paste|)"],
  },
  {
    id: "use-light-amount",
    topic: "skin",
    manners: ["(a|) light (amount|quantity) (of cream|of ointment|of gel|of lotion|of paste|)"],
  },
  {
    id: "use-thick-amount",
    topic: "skin",
    manners: ["(a|) thick (amount|quantity) (of cream|of ointment|of gel|of lotion|of paste|)"],
  },
  {
    id: "use-small-layer",
    topic: "skin",
    manners: ["(a|) small (layer|film|smear|coating) (of cream|of ointment|of gel|of lotion|of paste|)"],
  },
  { id: "use-in-layer", topic: "skin", manners: ["(in|as) (a|) (layer|film)"] },
  { id: "smooth-in", topic: "skin", orders: ["(smooth on|smooth in|smooth into skin|smooth on gently)"] },
  {
    id: "use-amount-as-big-as-golf-ball",
    topic: "skin",
    manners: ["(a|) (golf ball sized|golf ball size) (amount|blob|quantity)"],
  },
  {
    id: "use-amount-as-big-as-match-head",
    topic: "skin",
    manners: [
      "(a|) (match head sized|match head size|matchhead sized|matchhead size) (amount|blob|quantity)",
    ],
  },
  { id: "thinly-only-where-needed", topic: "skin", orders: ["spread thinly on (the|) affected skin only"] },
] as const satisfies readonly CautionRow[];
