import { readAgreementEnd } from "../../../src/cells/ground/agreement-ends";
import { dayOfDate } from "../../../src/domain/calendar";

/** What stands with an extension is one only where it says nothing else: what an agreement is was said by hand first. */

const end = dayOfDate(2025, 12, 31);

test.each([
  "2025-12-31, förlängning nekad",
  "2025-12-31 ej förlängt",
  "2025-12-31 (ej förlängd)",
  "2025-12-31 (förlängning avböjd)",
  "2025-12-31, förlängning har inte skett",
  "2025-12-31, förlängs aldrig",
  "2025-12-31, förlängning: nej",
])("%s: it is not extended", (written) => expect(readAgreementEnd(written)).toEqual({ kind: "end", end }));

test.each<[string, number | undefined]>([
  ["2025-12-31, förlängt 2 år", 24],
  ["2025-12-31, förlängs med ett år till", 12],
  ["2025-12-31; förlängning ett år i sänder", 12],
  ["2025-12-31, därefter förlängs det ett år i taget", 12],
  ["2025-12-31, förlängning: ja", undefined],
  ["2025-12-31, förlängs automatiskt med 12 månader i taget om det inte sägs upp", 12],
  ["2025-12-31, förlängs om det ej sagts upp", undefined],
])("%s: it is extended", (written, months) =>
  expect(readAgreementEnd(written)).toEqual({
    kind: "end",
    end,
    isExtended: true,
    ...(months !== undefined && { extendsBy: months }),
  }),
);

test.each([
  "2025-12-31, förlängning diskuteras",
  "2025-12-31, förlängs kanske",
  "2025-12-31 förlängs?",
  "2025-12-31, förlängs om parterna är överens",
  "2025-12-31, förlängning möjlig",
  "2025-12-31 förlängs till 2027-12-31",
  "2025-12-31, förlängt till sommaren 2026",
])("%s: asked", (written) => expect(readAgreementEnd(written)).toMatchObject({ kind: "asked" }));
