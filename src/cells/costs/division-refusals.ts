import type { CostLine, Period } from "../../domain/costs/cost-line";
import type { DivisionRefusals } from "../../domain/costs/split/division";
import { impossible, type Refusal } from "../../domain/refusal";
import { formatNumber } from "../ground/numbers";
import { refuseCost, type CostTable } from "./cost-table";
import { periodText } from "./specification/period-words";

/** The sentences for costs of this table that cannot be divided. */
export function divisionRefusals(table: CostTable): DivisionRefusals {
  const refuse = (line: CostLine, sentence: string): Refusal => refuseCost(table, line, sentence);
  const when = (during: Period | undefined): string => (during ? ` under ${periodText(during)}` : "");
  return {
    payerNeeded: (line) =>
      refuse(line, `nyckeln Egen behöver veta vem som betalade. Fyll i Betalas av med en verksamhet.`),
    payerHasSeveral: (line) =>
      refuse(
        line,
        `nyckeln Egen behöver en verksamhet, men ”${line.payer?.name}” har flera. Skriv vilken av dem som betalade.`,
      ),
    periodNeeded: (line) =>
      refuse(
        line,
        `parter har datum i Från eller Till, så kostnaden behöver en period. Fyll i Period från och Period till.`,
      ),
    nobodyPresent: (line, during) =>
      refuse(
        line,
        `ingen verksamhet i parter finns på plats${when(during)}. Rätta perioden eller parternas datum.`,
      ),
    nothingToDivideBy: (line, during) =>
      refuseCost(
        table,
        line,
        line.key.kind === "equal"
          ? `ingen part har några basverksamheter${when(during)}, så det finns inget att dela lika efter.`
          : `ingen part har någon yta${when(during)}, så det finns inget att fördela efter.`,
        impossible,
      ),
    notHundredPerCent: (line, agreement, sum, during) =>
      refuse(
        line,
        `procenten i ${agreement} summerar till ${formatNumber(sum)}${when(during)}, men ska bli 100 (eller 1 i procentformat).`,
      ),
  };
}
