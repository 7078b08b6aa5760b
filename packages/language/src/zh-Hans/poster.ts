// language/zh-Hans: what posters say, in simplified Chinese. A draft: no pharmacist who speaks Chinese has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const zhHansPoster: PosterPhrases = {
  tag: "zh-Hans",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "您可以要求更大的标签",
    opening: "您的药品标签难读吗？",
    offers: ["我们可以把字印大。", "我们可以加上图片。", "您的手机可以读给您听。", "我们可以给您讲解。"],
    closing: "这是免费的。请问我们。",
  },
  help: {
    headline: "您的药用起来困难吗？",
    opening: "请问我们。我们可以帮忙。",
    offers: [
      "看不清？我们可以把字印大。",
      "打不开？请向我们要另一种盖子。",
      "记不住？请向我们要用药表或提醒。",
      "看不懂？我们可以给您讲解。",
    ],
    closing: "询问是免费的。",
  },
  ask: {
    headline: "您可以向我们询问您的药",
    opening: "您可以问：",
    offers: [
      "我为什么需要这个药？",
      "我什么时候用药？",
      "它看起来不一样。这个药对吗？",
      "我可以要更大的标签吗？",
    ],
    closing: "请问我们，或给我们打电话。",
  },
  yourPharmacy: "您的药房",
  scan: "扫码了解更多",
  phone: "电话：{phone}",
};
