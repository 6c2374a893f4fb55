import { dayOfDate, type Day } from "../../domain/calendar";

/** The day by the computer's own calendar: for what is due, and for the line that says when a sheet was written. */
export function today(now = new Date()): Day {
  return dayOfDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
