/** The number that a person in Sweden has written, with a decimal comma and spaces between thousands; else undefined. */
export function swedishNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^[−–]/, "-");
  const grouped = /^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?$/.test(plain);
  if (!grouped && !/^-?\d*,\d+$/.test(plain)) return undefined;
  return Number(plain.replace(/[ \u00a0\u202f]/g, "").replace(",", "."));
}
