// request: numbers of GS1, as barcodes carry them. A misread or mistyped digit must not name another medicine.

/** Whether the last digit is the modulo 10 check digit of those before it (GS1 General Specifications, section 7.9.1). */
export const hasGs1CheckDigit = (digits: string): boolean => {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return /^\d{2,}$/.test(digits) && sum % 10 === 0;
};

/**
 * Whether a text is as long as a product number (GTIN-8, UPC, EAN-13, GTIN-14) and has digits alone; its check
 * digit is not looked at.
 */
export const isProductNumber = (text: string): boolean => /^(?:\d{8}|\d{12,14})$/.test(text);
