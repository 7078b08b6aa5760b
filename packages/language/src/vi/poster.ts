// language/vi: what posters say, in Vietnamese. A draft: no pharmacist who speaks Vietnamese has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const viPoster: PosterPhrases = {
  tag: "vi",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Bạn có thể xin nhãn lớn hơn",
    opening: "Nhãn thuốc của bạn có khó đọc không?",
    offers: [
      "Chúng tôi có thể in chữ lớn hơn.",
      "Chúng tôi có thể thêm hình.",
      "Điện thoại có thể đọc nhãn cho bạn nghe.",
      "Chúng tôi có thể giải thích cho bạn.",
    ],
    closing: "Miễn phí. Hãy hỏi chúng tôi.",
  },
  help: {
    headline: "Thuốc của bạn có khó dùng không?",
    opening: "Hãy hỏi chúng tôi. Chúng tôi có thể giúp.",
    offers: [
      "Khó đọc? Chúng tôi có thể in chữ lớn hơn.",
      "Khó mở? Hãy xin một nắp khác.",
      "Khó nhớ? Hãy xin bảng giờ dùng thuốc hoặc lời nhắc.",
      "Khó hiểu? Chúng tôi có thể giải thích.",
    ],
    closing: "Hỏi thì không mất tiền.",
  },
  ask: {
    headline: "Bạn có thể hỏi chúng tôi về thuốc của bạn",
    opening: "Bạn có thể hỏi:",
    offers: [
      "Tại sao tôi cần thuốc này?",
      "Khi nào tôi dùng thuốc?",
      "Thuốc trông khác. Có đúng thuốc không?",
      "Cho tôi nhãn lớn hơn được không?",
    ],
    closing: "Hãy hỏi, hoặc gọi điện cho chúng tôi.",
  },
  yourPharmacy: "Nhà thuốc của bạn",
  scan: "Quét mã để biết thêm",
  phone: "Điện thoại: {phone}",
};
