/** Agreements as they are written (C05), what a table says of structure, and days for a calendar. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { calendarFile } from "../../src/cells/follow-up/calendar-file";
import { factReader } from "../../src/cells/follow-up/centre-facts";
import { readTypedAgreements } from "../../src/cells/follow-up/typed-agreements";
import { readAgreementEnd } from "../../src/cells/ground/agreement-ends";
import { hasNoEnd } from "../../src/cells/ground/no-end";
import { dayOfDate, type Day } from "../../src/domain/calendar";
import { lastDayOfNotice, reviewState } from "../../src/domain/follow-up/agreement-dates";
import { agreementStatus } from "../../src/domain/follow-up/agreement-status";
import { prefilledState, structureChecks } from "../../src/domain/follow-up/structure-checks";
import { cellsOfFile } from "../support/field-file";

const day = (year: number, month: number, date: number): Day => dayOfDate(year, month, date) as Day;
const folder = path.join(__dirname, "comparison/files");
const facit = (
  JSON.parse(readFileSync(path.join(folder, "facit-compare.json"), "utf8")) as { C05: Record<string, string> }
).C05;

describe("C05: twenty ways of writing an agreement's end, on 28 November 2026 with six months' notice", () => {
  const agreements = readTypedAgreements(cellsOfFile(path.join(folder, "C05-avtal-som-de-skrivs.xlsx")));
  const statusOf = agreementStatus(day(2026, 11, 28), 6);
  const statuses = ["gäller", "löper ut", "utgånget", "tills vidare", "under revidering", "uppgift saknas"];

  test.each([..."ABCDEFGHIJKLMNOPQRST"])("%s", (name) => {
    const one = agreements.find((agreement) => agreement.name === name);
    const wanted = facit[name] as string;
    if (!one) throw new Error(name);
    const isAsked = one.reading.kind === "asked";
    if (wanted.startsWith("ask") || wanted.startsWith("no date"))
      return expect([name, isAsked]).toEqual([name, true]);
    expect([name, isAsked]).toEqual([name, false]);
    const [, written] = /\((\d{4}-\d\d-\d\d)\)/.exec(wanted) ?? [];
    const given = name === "K" ? statusOf(one.end, false) : statusOf(one.end, one.isExtended ?? false);
    expect([name, given]).toEqual([name, statuses.find((status) => wanted.startsWith(status))]);
    if (written) expect(one.end).toBe(day(...(written.split("-").map(Number) as [number, number, number])));
  });

  test("a check of last days says of the same ones that they have no end", () => {
    const others = [
      "t.o.m. 9999-12-31",
      "9999-12-31 (förlängs)",
      "2026-12-31 eller 9999-12-31",
      2_958_465,
      46_387,
    ];
    const more = [
      "gäller tills vidare, dock längst 2026-12-31",
      "t.v.",
      "löpande",
      "tills vidare?",
      "202512",
      "",
    ];
    for (const cell of [...agreements.map(({ written }) => written), ...others, ...more]) {
      const reading = readAgreementEnd(cell);
      expect([cell, hasNoEnd(cell)]).toEqual([
        cell,
        reading.kind === "end" && reading.end === "tills vidare",
      ]);
    }
  });

  test("notice and extension that are stated are read", () => {
    const by = (name: string) => agreements.find((one) => one.name === name);
    expect(by("B")).toMatchObject({ isExtended: true, extendsBy: 24, notice: 12 });
    expect(by("D")).toMatchObject({ end: "tills vidare", notice: 3 });
    expect(by("M")).toMatchObject({ isExtended: true, notice: 9 });
    expect(by("K")).toMatchObject({ isExtended: true, end: day(2019, 9, 1) });
    expect(by("A")).toMatchObject({ isExtended: false, notice: 6 });
  });
});

test.each<[string, { notice?: number; isExtended?: true; extendsBy?: number }]>([
  ["2026-12-31 förlängs automatiskt med 12 mån", { isExtended: true, extendsBy: 12 }],
  ["2026-12-31, förlängs 2 år i taget", { isExtended: true, extendsBy: 24 }],
  ["2026-12-31, förlängs ett år, uppsägning 6 mån", { notice: 6, isExtended: true, extendsBy: 12 }],
  ["2026-12-31 förlängs om inte uppsagt, 9 mån uppsägningstid", { notice: 9, isExtended: true }],
  ["2026-12-31 (förlängs ej), 3 månader", { notice: 3 }],
])("%s: how long it is extended is no notice", (end, said) => {
  const [agreement] = readTypedAgreements([
    ["Central", "Giltigt till"],
    ["Falun", end],
  ]);
  expect(agreement!.reading).toEqual({ kind: "end", end: day(2026, 12, 31), ...said });
  expect(agreement!.extendsBy).toBe(said.extendsBy);
});

test("agreements in a table of their own keep what stands beside their ends", () => {
  const agreements = readTypedAgreements([
    [
      "Central",
      "Avtal",
      "Parter",
      "Gäller t.o.m.",
      "Förlängs",
      "Uppsägning",
      "Senast sett över",
      "Gränsdragning",
    ],
    [
      "Björken",
      "Lokalt avtal",
      "Regionen, Falu kommun",
      "2026-12-31",
      "12 mån i taget",
      "6 mån",
      "2024-05-20",
      "ja",
    ],
    ["Eken", "Samverkansavtal", "", "2027-12-31", "nej, inte ens 12 mån", "", "", "saknas"],
    ["Länet", "Överenskommelse om barns hälsa", "", "tills vidare", "", 9, "", ""],
    ["Aspen", "ja", "", "2026-12-31", "", "", "", ""],
    ["Granen", "tills vidare", "", "", "", "", "", ""],
    ["Hasseln", "omarbetas", "", "2019-09-01", "ja", "", "", ""],
  ]);
  const told = agreements.map(
    ({ level, title, parties, isExtended, extendsBy, notice, reviewed, hasList }) => [
      ...[level, title, parties, isExtended, extendsBy],
      ...[notice, reviewed, hasList],
    ],
  );
  const u = undefined;
  expect(told).toEqual([
    ["Central", "Lokalt avtal", "Regionen, Falu kommun", true, 12, 6, day(2024, 5, 20), true],
    ["Central", "Samverkansavtal", u, false, u, u, u, false],
    ["Län", "Överenskommelse om barns hälsa", u, u, u, 9, u, u],
    ["Central", u, u, u, u, u, u, u],
    ["Central", u, u, u, u, u, u, u],
    ["Central", u, u, true, u, u, u, u],
  ]);
});

test("the last day of notice is counted as EDATE counts, and nobody is told a day that is guessed", () => {
  expect(lastDayOfNotice(day(2026, 8, 31), 6)).toBe(day(2026, 2, 28));
  expect(lastDayOfNotice(day(2026, 12, 31), undefined)).toBeUndefined();
  expect(lastDayOfNotice(undefined, 6)).toBeUndefined();
});

test("an agreement is looked over within a year", () => {
  expect(reviewState(day(2025, 11, 28), day(2026, 11, 28))).toBe("i tid");
  expect(reviewState(day(2025, 11, 27), day(2026, 11, 28))).toBe("för sent");
  expect(reviewState(undefined, day(2026, 11, 28))).toBe("uppgift saknas");
});

describe("the fifteen checks", () => {
  test("are fifteen, each with its source", () => {
    expect(structureChecks).toHaveLength(15);
    expect(structureChecks.every(({ source }) => /^S00\d/.test(source))).toBe(true);
  });

  test("are filled in only where the data say so", () => {
    expect(structureChecks.flatMap(({ id }) => prefilledState(id, {}) ?? [])).toEqual([]);
    expect(prefilledState("coordinator", { coordinator: "ingen" })).toBe("ej");
    // That there is one says nothing of the time for it.
    expect(prefilledState("coordinator", { coordinator: "särskild" })).toBe("delvis");
    expect(prefilledState("coordinator", { coordinator: "särskild", coordinatorShare: 0.2 })).toBe(
      "uppfyllt",
    );
    expect(prefilledState("steering-group", { steeringGroupActive: true, steeringMeetingsPerYear: 3 })).toBe(
      "delvis",
    );
    expect(prefilledState("steering-group", { steeringMeetingsPerYear: 4 })).toBe("uppfyllt");
    expect(prefilledState("agreement", { agreement: "utgånget" })).toBe("ej");
    expect(prefilledState("follow-up", { plan: true, planningTime: true })).toBeUndefined();
  });

  test("a row's words and numbers that have no one reading say nothing", () => {
    const facts = factReader([
      "Central",
      "Samordnare",
      "Styrgrupp aktiv",
      "Styrgruppsmöten/år",
      "Samordnare (%)",
    ]);
    expect(facts(["Mora", "särskild", "ja", "vid behov", "25 %"], undefined)).toEqual({
      coordinator: "särskild",
      steeringGroupActive: true,
      coordinatorShare: 0.25,
    });
    expect(facts(["Leksand", "delad mellan chefer", "", "2–4", ""], "tills vidare")).toEqual({
      coordinator: "delad",
      agreement: "tills vidare",
    });
  });
});

test("days for a calendar: whole days, with what has a meaning in the format escaped and long lines folded", () => {
  const title = `Säg upp senast: avtal; ${"långt namn ".repeat(12)}`;
  const file = calendarFile([{ day: day(2026, 6, 30), title }]);
  expect(file).toContain("DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701\r\n");
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = file.replaceAll("\r\n ", "");
  expect(unfolded).toContain(`SUMMARY:${title.replace(";", "\\;")}\r\n`);
  expect(calendarFile([{ day: day(2026, 6, 30), title }])).toBe(file);
});
