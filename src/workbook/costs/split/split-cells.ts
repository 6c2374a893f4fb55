import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { Area } from "../../address";
import { fixedArea, type PlacedColumns } from "../../sheet/placed";
import type { CostRequest } from "../cost-request";
import { andOfCentre, namesOfParties, partyCells } from "../formulas";
import { otherKinds, otherOwners } from "./split-columns";

/** What stands on the sheet of the split, from above to below. */
interface SplitParts {
  readonly organisations: PlacedColumns<string>;
  /** The organisation of each verksamhet, in its column. */
  readonly owners: Area;
  readonly verksamheter: PlacedColumns<string>;
  readonly lines: PlacedColumns<string>;
}

/** Kinds of cost by organisations, out of the rows by verksamheter, their sum and its shares. */
export function byOrganisation(
  { organisations, owners, verksamheter }: Omit<SplitParts, "lines">,
  kinds: readonly string[],
): PlannedCell[][] {
  const names = organisations.columns.slice(2, -1).map(({ key }) => key);
  const [first = "", last = ""] = [names[0], names.at(-1)];
  const sum = kinds.length + 1;
  const ofOwner = (key: string, line: number): PlannedCell => {
    const owner = organisations.heading(key).replace(/(\d)/, "$$$1");
    const parts = fixedArea({ ...owners, row: verksamheter.body.row + line });
    return formula(`=ROUND(SUMPRODUCT(--(${fixedArea(owners)}=${owner}),${parts}),2)`);
  };
  const run = (line: number, till: string): string =>
    `SUM(${organisations.cell(first, line)}:${organisations.cell(till, line)})`;
  const whole = organisations.line(sum, "sum");
  const shareOf = (key: string): PlannedCell =>
    formula(`=IF(${whole}=0,"",${organisations.cell(key, sum)}/${whole})`);
  return [
    ...[...kinds, otherKinds, "Summa"].map((kind, line): PlannedCell[] => [
      kind,
      formula(`=${run(line, "others")}`),
      ...names.map((key) => ofOwner(key, line)),
      // What all verksamheter bear, less what the columns of these organisations show.
      formula(`=ROUND(${verksamheter.cell("amount", line)}-${run(line, last)},2)`),
    ]),
    [
      "Andel",
      null,
      ...names.map(shareOf),
      formula(`=IF(${organisations.cell("others", sum)}=0,"",${organisations.cell("others", sum)}/${whole})`),
    ],
  ];
}

/** The headings; that of the others is there when they bear something, of whichever sign the sums of the kinds are. */
export function organisationHeadings(
  organisations: PlacedColumns<string>,
  kinds: readonly string[],
): PlannedCell[] {
  const cells = fixedArea({ ...organisations.area("others"), rows: kinds.length + 1 });
  return organisations.columns.map(({ key, heading }) =>
    key === "others" ? formula(`=IF(SUMPRODUCT(ABS(${cells}))=0,"","${otherOwners}")`) : heading,
  );
}

/** What a criterion of SUMIF would take for something else than a text. */
const isPattern = (kind: string): boolean => /[*?~]|^[<>=]/.test(kind);

/** Each verksamhet's organisation, its name as it stands above the lines, and the sums of its lines by kind of cost. */
export function byVerksamhet(
  request: CostRequest,
  { verksamheter, lines }: Pick<SplitParts, "verksamheter" | "lines">,
  kinds: readonly string[],
): { readonly owners: PlannedCell[]; readonly headings: PlannedCell[]; readonly lines: PlannedCell[][] } {
  const parts = verksamheter.columns.slice(3).map(({ key }) => key);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const [others, sum] = [kinds.length, kinds.length + 1];
  const lineKinds = lines.cells("kind");
  const across = (of: (name: string, key: string) => string): PlannedCell[] =>
    parts.map((key) => formula(`=IF(${lines.heading(key)}="","",${of(lines.heading(key), key)})`));
  const row = (kind: string, line: number, of: (name: string, key: string) => string): PlannedCell[] => [
    kind,
    formula(`=SUM(${verksamheter.line(line, first, last)})`),
    null,
    ...across(of),
  ];
  return {
    owners: ["Organisation", ...across((name) => ownersOf(request, name))],
    headings: ["Kostnadsslag", "Belopp", null, ...across((name) => name)],
    lines: [
      ...kinds.map((kind, line) => {
        const wanted = verksamheter.cell("kind", line).replace(/^/, "$");
        return row(kind, line, (_, key) =>
          isPattern(kind)
            ? `ROUND(SUMPRODUCT(--(${lineKinds}=${wanted}),${lines.cells(key)}),2)`
            : `ROUND(SUMIF(${lineKinds},${wanted},${lines.cells(key)}),2)`,
        );
      }),
      row(otherKinds, others, (_, key) => {
        const whole = verksamheter.cell(key, sum);
        return kinds.length === 0
          ? whole
          : `ROUND(${whole}-SUM(${verksamheter.cell(key, 0)}:${verksamheter.cell(key, others - 1)}),2)`;
      }),
      row("Summa", sum, (_, key) => `INDEX(${lines.cells(key)},MATCH("Summa",${lineKinds},0))`),
    ],
  };
}

/** The organisations of the verksamhet whose name stands in a cell. */
function ownersOf(request: CostRequest, name: string): string {
  const [verksamhet, organisation] = namesOfParties(request);
  const ofCentre = andOfCentre(request, partyCells(request, "centre"));
  return `TEXTJOIN(" / ",TRUE,UNIQUE(FILTER(${organisation},(${verksamhet}=${name})${ofCentre},"")))`;
}
