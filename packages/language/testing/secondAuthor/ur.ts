// testing: the thirty in Urdu, written from the English by an author who had not seen the language's table. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": { written: "صبح آدھی گولی لیں۔" },
  "one at night": { written: "رات کو 1 گولی لیں۔" },
  "one and a half in the evening": { written: "شام کو ڈیڑھ گولی لیں۔" },
  "two with food": { written: "دن میں 2 بار 2 گولیاں لیں۔ کھانے کے ساتھ لیں۔" },
  "two and a half": { written: "دن میں 1 بار ڈھائی گولیاں لیں۔" },
  "five, finish the course": {
    written: "دن میں 1 بار 5 گولیاں لیں۔ 7 دن تک لیں۔ جب تک ساری دوا ختم نہ ہو جائے، لیتے رہیں۔",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "ہر 4 سے 6 گھنٹے بعد 5 سے 10 mL لیں۔ درد کے لیے ضرورت پڑنے پر لیں۔ 24 گھنٹوں میں 40 mL سے زیادہ نہ لیں۔",
  },
  "10 mL after food": { written: "دن میں 3 بار 10 mL لیں۔ کھانے کے بعد لیں۔" },
  "puffs morning and evening": {
    written: "صبح 2 پف سانس کے ساتھ اندر لیں۔ شام کو 2 پف سانس کے ساتھ اندر لیں۔",
  },
  "puffs when needed": {
    written:
      "1 یا 2 پف سانس کے ساتھ اندر لیں، دن میں زیادہ سے زیادہ 4 بار۔ سانس میں سیٹی کی آواز کے لیے، ضرورت پڑنے پر استعمال کریں۔",
  },
  "left eye at bedtime": { written: "سونے سے پہلے بائیں آنکھ میں 1 قطرہ ڈالیں۔" },
  "right ear": { written: "دن میں 3 بار دائیں کان میں 2 قطرے ڈالیں۔ 5 دن تک استعمال کریں۔" },
  "patch every 7 days": { written: "ہر 7 دن بعد 1 پیچ لگائیں۔ روزانہ نیا پیچ نہ لگائیں۔" },
  "30 minutes before food": { written: "دن میں 2 بار 1 کیپسول لیں۔ کھانے سے 30 منٹ پہلے لیں۔" },
  "empty stomach": { written: "دن میں 1 بار 1 گولی لیں۔ خالی پیٹ لیں۔" },
  "1 or 2 tablets with a ceiling": {
    written:
      "ہر 4 سے 6 گھنٹے بعد 1 یا 2 گولیاں لیں۔ درد کے لیے ضرورت پڑنے پر لیں۔ 24 گھنٹوں میں 8 گولیوں سے زیادہ نہ لیں۔",
  },
  "alternate days": { written: "ایک دن چھوڑ کر 1 گولی لیں۔ روزانہ نہ لیں۔" },
  "six on Monday": { written: "ہفتے میں 1 بار، پیر کو، 6 گولیاں لیں۔ روزانہ نہ لیں۔" },
  "first and then": {
    written:
      "پہلے، دن میں 1 بار 4 گولیاں لیں۔ 5 دن تک لیں۔ پھر دن میں 1 بار 2 گولیاں لیں۔ 5 دن تک لیں۔ اس کے بعد بند کر دیں۔",
  },
  "not suddenly": { written: "دن میں 2 بار 1 گولی لیں۔ اسے لینا اچانک بند نہ کریں۔" },
  "as the doctor said": { written: "دن میں 1 بار 1 گولی لیں۔ جیسے آپ کے ڈاکٹر نے بتایا ہے ویسے لیں۔" },
  "every 12 hours, swallow whole": { written: "ہر 12 گھنٹے بعد 1 کیپسول لیں۔ اسے ثابت نگلیں۔" },
  "morning and bedtime": { written: "صبح 1 گولی لیں۔ سونے سے پہلے 2 گولیاں لیں۔" },
  "at least 4 hours between": {
    written:
      "درد کے لیے ضرورت پڑنے پر 1 گولی لیں۔ دوبارہ لینے سے پہلے کم از کم 4 گھنٹے انتظار کریں۔ 24 گھنٹوں میں 4 بار سے زیادہ نہ لیں۔",
  },
  "22 units, in the fridge": { written: "سونے سے پہلے 22 یونٹ کا ٹیکہ لگائیں۔ فریج میں رکھیں۔" },
  "21 days on, 7 off": {
    written: "دن میں 1 بار 1 گولی لیں۔ 21 دن تک لیں، پھر 7 دن نہ لیں۔ اس کے بعد دوبارہ شروع کریں۔",
  },
  "sleepy, no alcohol": {
    written:
      "اس دوا سے آپ کو نیند آ سکتی ہے۔ اگر نیند آئے تو گاڑی نہ چلائیں۔ اگر نیند آئے تو اوزار یا مشینیں استعمال نہ کریں۔ شراب نہ پئیں۔",
  },
  "no sunlight": {
    written: "اپنی جلد کو دھوپ سے بچائیں۔ روشن ابر آلود دنوں میں بھی ایسا کریں۔ سن بیڈ استعمال نہ کریں۔",
  },
  "no milk near it": {
    written:
      "اس دوا اور دودھ کے درمیان 2 گھنٹے کا وقفہ رکھیں۔ اس دوا اور بدہضمی کی دواؤں کے درمیان 2 گھنٹے کا وقفہ رکھیں۔ اس دوا اور آئرن یا زنک والی دواؤں کے درمیان 2 گھنٹے کا وقفہ رکھیں۔ یعنی 2 گھنٹے پہلے اور 2 گھنٹے بعد۔",
  },
  "dissolve in water": { written: "لینے سے پہلے اس دوا کو پانی میں گھلنے یا ملنے دیں۔" },
};
