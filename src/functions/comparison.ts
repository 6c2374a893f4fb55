import {
  readAgreementArguments,
  readAgreements,
  readNotice,
  readToday,
} from "../cells/comparison/agreement-table";
import { readComparison, readComparisonRange } from "../cells/comparison/comparison-table";
import { answerCoverage, readCoverageRanges } from "../cells/comparison/coverage-tables";
import { readDirection } from "../cells/comparison/direction";
import { readIndicator, readIndicatorRange } from "../cells/comparison/indicator-column";
import { leftOutSentence, numberSentence, yesNoSentence } from "../cells/comparison/summary-sentence";
import { readZeros } from "../cells/comparison/zeros";
import { signalAmong } from "../domain/comparison/green-yellow-red";
import { agreementStatus } from "../domain/follow-up/agreement-status";
import { headingsOf } from "../cells/results/result-shape";
import { results, type FunctionWithResult } from "../cells/results/results";
import { calculate } from "./calculate";

/**
 * Visar var varje värde ligger bland de andra: grön bland den bästa fjärdedelen, röd bland den sämsta, annars gul; grå där värdet saknas. Färre än fyra värden blir gula.
 * @customfunction SIGNAL
 * @param värden En kolumn med tal i samma enhet, ett per rad. Skriv saknas, ej aktuellt eller skyddad där det inte finns något värde. Ta inte med summor eller län och rike.
 * @param riktning hög om mer är bättre, låg om mindre är bättre.
 * @param nollor Behövs när en nolla eller tom cell finns bland värdena: tal om nollor är värden, saknas om värdet saknas.
 * @returns En kolumn med grön, gul, röd eller grå för varje rad.
 */
export function signal(värden: unknown[][], riktning: unknown, nollor?: unknown): string[][] {
  return calculate(() => {
    const range = readIndicatorRange(värden);
    const direction = readDirection(riktning);
    const { hasHeading, values } = readIndicator(range, readZeros(nollor));
    return perRow("SIGNAL", hasHeading, values, signalAmong(values, direction));
  });
}

/**
 * Sammanfattar en tabell i ord, en mening per kolumn: lägsta och högsta tal, eller hur många som svarat ja och vilka. Säger vilka som saknar uppgift.
 * @customfunction SAMMANFATTA
 * @param tabell Tabell med rubrikrad och namn i första kolumnen. Varje annan kolumn har bara tal eller bara ja och nej (saknas, ej aktuellt och skyddad går bra). Skriv enheten i rubriken.
 * @param nollor Behövs när en nolla eller tom cell finns bland tal: tal om nollor är värden, saknas om värdet saknas.
 * @returns En mening för varje kolumn efter den första.
 */
export function sammanfatta(tabell: unknown[][], nollor?: unknown): string[][] {
  return calculate(() => {
    const { names, aggregates, columns } = readComparison(readComparisonRange(tabell), readZeros(nollor));
    const leftOut = leftOutSentence(aggregates);
    return columns.map(({ heading, read }) => {
      const column = read();
      const sentence =
        column.kind === "tal"
          ? numberSentence(heading, names, column)
          : yesNoSentence(heading, names, column);
      return [sentence + leftOut];
    });
  });
}

/**
 * Visar vilka kommuner som har en familjecentral: ja, nej, eller uppgift saknas där bara en central med okänd klass kunde ge ja.
 * @customfunction FINNS
 * @param kommuner En kolumn med alla kommuner som ska jämföras, en per rad.
 * @param centralkommuner En kolumn med varje centrals kommun, en central per rad. Namnen ska finnas i kommuner.
 * @param klasser En kolumn med varje centrals klass i samma ordning, till exempel från FC.KLASS. Utan den räknas alla centraler.
 * @param klass Klassen som ska finnas, till exempel FC; förval är FC eller FCLV.
 * @returns En kolumn med ja, nej eller uppgift saknas för varje kommun.
 */
export function finns(
  kommuner: unknown[][],
  centralkommuner: unknown[][],
  klasser?: unknown[][],
  klass?: unknown,
): string[][] {
  return calculate(() => {
    const { hasHeadings, answers } = answerCoverage(
      readCoverageRanges(kommuner, centralkommuner, klasser, klass),
    );
    return perRow("FINNS", hasHeadings, answers, (answer) => answer);
  });
}

/**
 * Visar hur varje avtal står sig på en viss dag: gäller, löper ut (inom varseltiden), utgånget, förlängt, tills vidare, under revidering eller uppgift saknas.
 * @customfunction AVTALSSTATUS
 * @param giltigt_till En kolumn med sista giltighetsdag, ett avtal per rad: datum, tills vidare eller under revidering; tom cell = uppgift saknas.
 * @param idag Dagen att bedöma efter, till exempel IDAG().
 * @param varsel Antal månader före sista dagen som avtalet börjar löpa ut; förval 6, ingen = 0.
 * @param förlängs En kolumn med ja där avtalet förlängs när det har gått ut, i samma ordning.
 * @returns En kolumn med avtalets status för varje rad.
 */
export function avtalsstatus(
  giltigt_till: unknown[][],
  idag: unknown,
  varsel?: unknown,
  förlängs?: unknown[][],
): string[][] {
  return calculate(() => {
    const given = readAgreementArguments(giltigt_till, idag, varsel, förlängs);
    const { hasHeadings, rows } = readAgreements(given.ends, given.extended);
    const today = readToday(given.today);
    const usual = readNotice(given.notice);
    // An agreement that states its own notice is judged by it, unless the call says another.
    const statusWithin = new Map<number, ReturnType<typeof agreementStatus>>();
    const statusOf = (months: number): ReturnType<typeof agreementStatus> => {
      const known = statusWithin.get(months) ?? agreementStatus(today, months);
      statusWithin.set(months, known);
      return known;
    };
    return perRow("AVTALSSTATUS", hasHeadings, rows, ({ end, isExtended, notice }) =>
      statusOf(given.notice === undefined ? (notice ?? usual) : usual)(end, isExtended),
    );
  });
}

/**
 * One answer a row, under the function's own heading where the range has one; "" for a row that is not there. Rows of one answer
 * share it: a hundred thousand of their own take longer to make than to work out. The list of them is made in its full length:
 * one that grows is copied time after time into memory that is fresh.
 */
function perRow<Row>(
  id: FunctionWithResult,
  hasHeading: boolean,
  given: ArrayLike<Row>,
  answer: (row: Row) => string | undefined,
): string[][] {
  const known = new Map<string, string[]>();
  const first = hasHeading ? 1 : 0;
  const rows = new Array<string[]>(first + given.length);
  if (hasHeading) rows[0] = headingsOf(results[id]);
  for (let at = 0; at < given.length; at++) {
    const text = answer(given[at] as Row) ?? "";
    let row = known.get(text);
    if (!row) known.set(text, (row = [text]));
    rows[first + at] = row;
  }
  return rows;
}
