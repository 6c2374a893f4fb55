import { dateOfDay, type Day } from "../../domain/calendar";

/** A day to remember, as calendars take it. */
interface CalendarDay {
  readonly day: Day;
  readonly title: string;
}

const two = (value: number): string => String(value).padStart(2, "0");

const compact = (day: Day): string => {
  const { year, month, dayOfMonth } = dateOfDay(day);
  return `${year}${two(month)}${two(dayOfMonth)}`;
};

/** Commas, semicolons and backslashes have a meaning in the format; a line break becomes \n. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");

/** No line is longer than 75 octets: what is over goes on below, after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, length] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > 75) [out, length] = [`${out}\r\n `, 1];
    out += character;
    length += size;
  }
  return out;
}

/**
 * Whole days as an iCalendar file (RFC 5545), a reminder a week before each. The same days give the same file, so that a
 * calendar that has taken it once does not get them twice.
 */
export function calendarFile(days: readonly CalendarDay[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Familjecentral//Avtal//SV",
    "CALSCALE:GREGORIAN",
    ...days.flatMap(({ day, title }) => [
      "BEGIN:VEVENT",
      `UID:${compact(day)}-${hash(title)}@familjecentral`,
      `DTSTAMP:${compact(day)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(day + 1)}`,
      `SUMMARY:${escaped(title)}`,
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(title)}`,
      "TRIGGER:-P7D",
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** FNV-1a, 32 bits: tells titles apart, and no more is asked of it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) as number), 0x01000193);
  return (value >>> 0).toString(16);
}
