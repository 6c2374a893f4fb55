import { formula } from "../../action/plan/cell-input";
import type { CostRequest } from "../cost-request";
import { andOfCentre, costCells, partyCells } from "../formulas";
import type { Check } from "./check";

/** The areas of the parties against the lease. */
export function areaChecks(request: CostRequest): Check[] {
  const areas = partyCells(request, "area");
  if (areas === undefined) return [];
  const [from, till] = [partyCells(request, "from"), partyCells(request, "till")];
  const ofCentre = andOfCentre(request, partyCells(request, "centre"));
  const other = request.statedArea ?? null;
  const label = "Parternas ytor, mot hyresavtalets yta (m²)";
  if (from === undefined && till === undefined) {
    return [
      { label, one: formula(`=SUMPRODUCT(ISNUMBER(${areas})*1${ofCentre},${areas})`), other, look: "input" },
    ];
  }
  // Who leases something changes over time: the areas of one day are compared, the last that the costs reach.
  const lastDay = costCells(request, "till");
  const during = (day: string): string =>
    [
      from === undefined ? "" : `*(${from}<=${day})`,
      till === undefined ? "" : `*((${till}="")+(${till}>=${day})>0)`,
    ].join("");
  return [
    {
      label: "Dag som ytorna jämförs",
      one: lastDay === undefined ? null : formula(`=MAX(${lastDay})`),
      other: null,
      look: "day",
    },
    {
      label,
      one: (day) => formula(`=SUMPRODUCT(ISNUMBER(${areas})*1${ofCentre}${during(day)},${areas})`),
      other,
      look: "input",
    },
  ];
}
