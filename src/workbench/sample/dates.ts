/** Days since 1899-12-30, as Excel counts from 1900-03-01 on. */
export const dateSerial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
