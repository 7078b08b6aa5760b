// A hundred damaged, odd and rightful texts: each refused or printed as it should be.
import { describe, expect, it } from "vitest";
import { textDamage } from "./damagedText.ts";
import { textFaults } from "./displayText.ts";

/** Damaged text, and the words that were likely meant; null where nobody can tell. */
const damaged: readonly (readonly [string, string | null])[] = [
  // UTF-8 read as Windows-1252.
  ["ZoÃ« Smith", "Zoë"],
  ["RenÃ©e Dupont", "Renée"],
  ["SiÃ¢n Jones", "Siân"],
  ["BjÃ¶rn", "Björn"],
  ["JosÃ© GarcÃ­a", "José García"],
  ["NuÃ±ez", "Nuñez"],
  ["Oâ€™Neill", "O’Neill"],
  ["Dâ€™Souza", "D’Souza"],
  ["Anneâ€“Marie", "Anne–Marie"],
  ["â€œZyrtecâ€\u009d", "“Zyrtec”"],
  ["5Â mL", "5"],
  ["5\u00c2\u00a0mL", "5\u00a0mL"],
  ["25Â°C", "25°C"],
  ["50Âµg", "50µg"],
  ["Â½ tablet", "½"],
  ["MÃ¼ller", "Müller"],
  ["FranÃ§ois", "François"],
  ["Å\u0081ukasz", "Łukasz"],
  ["SÅ‚awomir", "Sławomir"],
  ["Å½eljko", "Željko"],
  ["Ä°brahim", "İbrahim"],
  ["Ã…sa", "Åsa"],
  ["Ã‰ilis", "Éilis"],
  ["Ð˜Ð²Ð°Ð½", "Иван"],
  ["Ù…Ø­Ù…Ø¯", "محمد"],
  ["â‚¬5", "€5"],
  ["Zoë Smith-RenÃ©", "Smith-René"],
  // Twice.
  ["ZoÃƒÂ« Smith", "Zoë"],
  ["OÃ¢â‚¬â„¢Neill", "O’Neill"],
  // Entities.
  ["O&#39;Neill", "O'Neill"],
  ["O&#x27;Neill", "O'Neill"],
  ["O&apos;Neill", "O'Neill"],
  ["O&rsquo;Neill", "O’Neill"],
  ["Paracetamol &amp; Codeine", "&"],
  ["Paracetamol &amp;amp; Codeine", "&"],
  ["Zo&euml; Smith", "Zoë"],
  ["Fran&ccedil;ois", "François"],
  ["Do not take &gt; 8", ">"],
  ["25&deg;C", "25°C"],
  ["5&nbsp;mL", "5 mL"],
  ["&frac12; tablet", "½"],
  // Templates.
  ["{{patient.name}}", null],
  ["Mr {{ surname }}", null],
  ["$" + "{patient.name}", null],
  ["<%= name %>", null],
  ["{% name %}", null],
  ["[[NAME]]", null],
  ["{0} tablets", null],
  ["Dear %(name)s", null],
  // A program's nothing.
  ["undefined", null],
  ["undefined undefined", null],
  ["Mrs undefined", null],
  ["null", null],
  ["NULL", null],
  ["null null", null],
  ["Mr null", null],
  ["NULL NULL", null],
  ["NaN", null],
  ["NaN mg", null],
  ["500 null", null],
  ["[object Object]", null],
  ["Mr [object Object]", null],
  ["nan nan", null],
  ["None None", null],
  // Lost letters.
  ["Zo\ufffd Smith", null],
  ["Ren?e Dupont", null],
  ["O?Neill", null],
  ["\ufffd", null],
];

const rightful: readonly string[] = [
  // Names of one letter, of four words, with marks and signs.
  "O",
  "Ng",
  "Y",
  "Mx A",
  "María José García López",
  "Anna Maria van der Berg",
  "O'Neill",
  "O’Neill",
  "D’Souza",
  "Anne-Marie Smith–Jones",
  "Zoë Smith",
  "Siân Llŷr ap Gwynedd",
  "Björn Ærøskøbing",
  "Łukasz Żółć",
  "Đặng Thị Ánh",
  "İbrahim Şükrü Öğüt",
  "Ñuñez",
  "RENÉ’S",
  "CAFÉ’S PHARMACY",
  "ÉLODIE",
  "ÅSA ÖBERG",
  "JOSÉ\u00a0GARCÍA",
  "ANDRÉ–MARIE",
  "Ása Þórsdóttir",
  "Jennifer Null",
  "NULL, Jennifer",
  "Mrs Null",
  "Nan Smith",
  "NAN SMITH",
  "None",
  "Will None",
  "Smith 3rd",
  "John Smith 2",
  "Mr Á",
  "Ó Dálaigh",
  "Ngũgĩ wa Thiong'o",
  "Ọlábísí Adébáyọ̀",
  "محمد علي",
  "דוד לוי",
  "Ivan Иванов",
  "李小龙",
  "சிவா",
  // Medicines, strengths, directions, pharmacies.
  "Paracetamol 500 mg & codeine 30 mg",
  "Marks & Spencer Pharmacy",
  "A&E Pharmacy",
  "Calpol® Six Plus™",
  "50 µg/5 mL",
  "½ tablet",
  "Store below 25°C",
  "10 × 5 mL",
  "Vitamin B₁₂",
  "Oilatum® Plus «bath»",
  "What is it for? Pain.",
  "Is it safe? ask",
  "Take 1 tablet; call 111 & ask",
  "£8.60 a box",
  "7 % (w/w)",
  "Brand {new} cream",
  "Nullarbor Pharmacy",
  "Undefinedly",
];

describe("text that a program damaged", () => {
  it.each(damaged)("%s", (text, likely) => {
    expect(textDamage(text)).toMatchObject({ likely });
    expect(textFaults(text).map(({ code }) => code)).toContain("text-damaged");
  });

  it("shows the mended word and no other", () => {
    const [fault] = textFaults("Mrs ZoÃ« Hutchinson");
    expect(fault?.detail).toContain('It was likely "Zoë".');
    expect(fault?.detail).not.toContain("Hutchinson");
  });
});

describe("rightful text", () => {
  it.each(rightful)("%s", (text) => {
    expect(textDamage(text)).toBeNull();
  });
});
