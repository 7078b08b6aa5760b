// gs1: the check digit at the end of a product code. A misread or mistyped digit must not name another medicine.

/** Whether the last digit is the modulo 10 check digit of those before it (GS1 General Specifications, section 7.9.1). */
export const hasCheckDigit = (digits: string): boolean => {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return /^\d{2,}$/.test(digits) && sum % 10 === 0;
};
