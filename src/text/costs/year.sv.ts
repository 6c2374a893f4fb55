import { countSv as count } from "../counting";
import { yearSheets } from "./year-sheets.sv";

/** The sentences of the part Året. Amounts, shares and dates come as they are shown. */
export const yearText = {
  name: "Året",
  lead: "Före året, efter det och inför nästa.",
  /** Names the choice among the sections, for those who hear it. */
  sectionsOf: "Årets delar",
  sections: {
    preliminary: {
      when: "Före året",
      name: "Preliminärt",
      lead: "Budgeten fördelas mellan parterna och blir belopp per månad eller kvartal, som summerar på öret.",
    },
    settlement: {
      when: "Efter året",
      name: "Slutreglering",
      lead: "Det som fakturerats i förväg ställs mot vad kostnaderna blev, par för par.",
    },
    reconcile: {
      when: "Under året",
      name: "Avstämning",
      lead: "Kostnaderna ställs mot huvudbokens saldon, mot budgeten och mot i fjol.",
    },
    next: {
      when: "Inför nästa",
      name: "Nästa år",
      lead: "Årets tabeller blir nästa års: perioderna flyttas fram ett år, och hyran räknas upp med index.",
    },
  },
  source: {
    budget: "Budget",
    costs: "Kostnader",
    actuals: "Utfall",
    parties: "Parter",
    preliminary: "Preliminära belopp",
    missing: {
      costs: "Ingen tabell med rubrikerna Kostnadsslag och Belopp.",
      parties: "Ingen tabell med rubrikerna Verksamhet och Organisation.",
      preliminary:
        "Inga preliminära belopp. Skriv dem ur budgeten, eller ställ dig i en egen tabell med rubrikerna Fakturerar, Faktureras, Kostnadsslag och Belopp.",
    },
    toStart: "Skapa den på Start",
    toPreliminary: "Till Preliminärt",
    onlyCosts: "Har du budgeten i en egen tabell, ställ dig i den.",
    unknownTable: (table: string) =>
      `${table} har inte rubrikerna för kostnader, parter eller preliminära belopp.`,
  },
  empty: {
    costs: "Tabellen med kostnader är tom. Skriv den första, så visas resultatet här.",
    parties: "Tabellen med parter är tom. Skriv den första verksamheten, så visas resultatet här.",
    preliminary: "Tabellen med preliminära belopp är tom.",
  },
  refused: {
    preliminary: "Beloppen går inte att räkna förrän det här är rättat:",
    settlement: "Slutregleringen går inte att räkna förrän det här är rättat:",
    reconcile: "Avstämningen går inte att räkna förrän det här är rättat:",
    next: "Nästa års tabeller går inte att göra förrän det här är rättat:",
  },
  centre: "Central",
  preliminary: {
    interval: "Fakturera varje",
    intervals: { month: "Månad", quarter: "Kvartal" },
    from: "Från och med",
    till: "Till och med",
    ofBudget: "Budgetens egna datum. Skriv ett år, eller två datum, för en annan tid.",
    asked: "Budgeten säger inte vilken tid den gäller. Skriv ett år, till exempel 2027, eller två datum.",
    chosen: (budgetsOwn: string) => `Budgetens egna datum är ${budgetsOwn}.`,
    chosenFreely: "Budgeten säger inte själv vilken tid den gäller.",
    useBudgets: "Använd budgetens datum",
    noDay: (text: string) => `”${text}” är inget datum. Skriv till exempel 2027-01-01, eller bara 2027.`,
    backwards: "Sista dagen ligger före den första.",
    tooLong: "Tiden är längre än fem år. Stämmer datumen?",
    periodAsked: "Ange tiden ovan, så delas budgeten upp här.",
    outside: (budgets: string, chosen: string) =>
      `Budgeten gäller ${budgets}, men beloppen ${chosen}. Den räknas som om den gällde ${chosen}, mellan dem som finns på plats då.`,
    longer: (budgets: string, chosen: string) =>
      `Budgeten gäller ${budgets}, men hela den delas upp på ${chosen}.`,
    more: (lines: number) => `${lines} till`,
    redated: (lines: number, which: string, chosen: string) =>
      `${count(lines, "rad", "rader")} i budgeten gäller en annan tid än ${chosen}: ${which}. De räknas som om de gällde ${chosen}, mellan dem som finns på plats då.`,
    absent: (verksamhet: string, chosen: string, amount: string) =>
      `${verksamhet} finns inte på plats ${chosen}, men får ${amount}\u00a0kr, för en rad i budgeten har ${verksamhet} som nyckel.`,
    heading: "Vem som fakturerar vem",
    caption: (sum: string, pairs: number) => `${sum}\u00a0kr, ${count(pairs, "par", "par")}`,
    pair: "Par",
    amount: "Kronor",
    charges: (biller: string, charged: string) => `${biller} fakturerar ${charged}`,
    credits: (biller: string, charged: string) => `${biller} krediterar ${charged}`,
    equal: {
      month: (amount: string) => `${amount}\u00a0kr varje månad`,
      quarter: (amount: string) => `${amount}\u00a0kr varje kvartal`,
    },
    once: (amount: string) => `${amount}\u00a0kr en gång`,
    between: {
      month: (least: string, most: string) => `Mellan ${least} och ${most}\u00a0kr varje månad`,
      quarter: (least: string, most: string) => `Mellan ${least} och ${most}\u00a0kr varje kvartal`,
    },
    uneven: "Där det inte går jämnt ut skiljer några ören eller dagar, så att summan stämmer.",
    show: (times: number) => (times === 1 ? "Visa beloppet" : `Visa de ${times} beloppen`),
    quarter: (quarter: number, year: number) => `kvartal ${quarter} ${year}`,
    none: "Ingen ska fakturera någon: varje kostnad stannar hos den organisation som betalar den.",
    write: {
      sentence:
        "Skriver två nya blad: beloppen som en tabell, och en kontroll mot budgeten. Beloppen är beslutade och ändras inte när budgeten gör det.",
      unchecked:
        "Skriver ett nytt blad med beloppen som en tabell. Någon kontroll mot budgeten skrivs inte, för budgetens egna datum gäller inte samma tid. Beloppen är beslutade och ändras inte när budgeten gör det.",
      action: "Skriv beloppen",
    },
  },
  settlement: {
    heading: "Par för par",
    caption: (preliminary: string, actual: string) =>
      `Preliminärt ${preliminary}\u00a0kr, utfall ${actual}\u00a0kr`,
    neverNetted: "Varje par görs upp för sig och kvittas aldrig mot ett annat.",
    pair: "Par",
    left: "Kvar att reglera, kronor",
    debits: (biller: string, charged: string) => `${biller} debiterar ${charged}`,
    credits: (biller: string, charged: string) => `${biller} krediterar ${charged}`,
    settled: (biller: string, charged: string) => `${biller} till ${charged}: inget kvar`,
    preliminary: "Preliminärt",
    actual: "Utfall",
    ofKind: (preliminary: string, actual: string) => `Preliminärt ${preliminary}, utfall ${actual}`,
    kinds: (number: number) => `Visa ${count(number, "kostnadsslag", "kostnadsslag")}`,
    otherTime: (preliminary: string, costs: string) =>
      `De preliminära beloppen gäller ${preliminary}, men kostnaderna ${costs}. Är det samma år?`,
    allSettled: "Utfallet är lika med de preliminära beloppen, så inget är kvar att reglera.",
    none: "Det finns inget att reglera: inget är fakturerat i förväg, och ingen kostnad ska faktureras vidare.",
    write: {
      sentence:
        "Skriver ett blad med alla par, som följer tabellerna, och ett blad för varje par att skicka och bokföra för sig, med värden, momskoder och referenser.",
      action: "Skriv slutregleringen",
    },
  },
  reconcile: {
    by: "Stäm av per",
    byOf: { kind: "Kostnadsslag", account: "Konto" },
    lastYear: "I fjol",
    noLastYear: "Ingen tabell",
    point: "Läs saldon i markeringen",
    pointHint: "Markera saldolistan: namnen eller kontona, och beloppen till höger om dem.",
    typed: (stated: number, rows: number) => `Saldon: ${stated} av ${rows} angivna`,
    noAmount: (text: string) => `”${text}” är inget belopp. Skriv kronor, till exempel 1 234,50.`,
    calculating: "Excel räknar i de markerade cellerna. Läs av dem igen när det är klart.",
    noneFound:
      "I markeringen finns inget saldo för kostnaderna. Markera både namnen eller kontona och beloppen.",
    found: (found: number, others: number) =>
      others === 0
        ? `${count(found, "saldo är läst", "saldon är lästa")}.`
        : `${count(found, "saldo är läst", "saldon är lästa")}. ${count(others, "rad", "rader")} i markeringen har inget motsvarande bland kostnaderna.`,
    heading: "Mot huvudboken",
    none: "Ange saldona ovan, så visas skillnaderna här.",
    agrees: (rows: number) =>
      rows === 1 ? "Saldot stämmer." : `Alla ${count(rows, "saldo", "saldon")} stämmer.`,
    differs: (rows: number, kronor: string) =>
      `${count(rows, "saldo", "saldon")} stämmer inte, sammanlagt ${kronor}\u00a0kr.`,
    caption: (kronor: string) => `Utfall ${kronor}\u00a0kr.`,
    name: "Namn",
    actual: "Utfall, kronor",
    same: (ledger: string) => `Huvudboken har ${ledger}: lika.`,
    /** Of nothing there is no part. */
    other: (ledger: string, difference: string, part: string | undefined) =>
      `Huvudboken har ${ledger}: ${difference}${part === undefined ? "" : ` (${part})`}.`,
    gross: "Skillnaden är precis momsen: saldot är med moms, kostnaderna utan.",
    ofBudget: (budget: string, over: string) => `Budget ${budget}, utfallet ${over}.`,
    ofLastYear: (before: string, change: string | undefined) =>
      `I fjol ${before}${change === undefined ? "" : `, ändrat ${change}`}.`,
    perSquareMetre: (kronor: string) => `${kronor}\u00a0kr per m².`,
    write: {
      sentence:
        "Skriver bladet Avstämning med formler mot tabellerna och ett diagram. Saldona står som värden att ändra.",
      action: "Skriv avstämningen",
    },
  },
  next: {
    year: "Nytt år",
    yearAsked: "Kostnaderna har inga datum. Skriv vilket år de nya tabellerna gäller, till exempel 2027.",
    noYear: (text: string) => `”${text}” är inget år. Skriv till exempel 2027.`,
    moves: (year: string) => `De nya tabellerna gäller ${year}.`,
    kinds: "Följer index",
    otherKinds: (number: number) => `${count(number, "annat kostnadsslag", "andra kostnadsslag")}`,
    noRent: "Inget kostnadsslag ser ut som hyra. Välj själv om något följer index.",
    baseIndex: "Basindex",
    index: "Nytt index",
    sameSeries:
      "Båda talen tar du ur samma serie med samma basår. SCB har bytt basår för KPI till 2020, så tal ur en gammal och en ny tabell går inte att blanda.",
    oneMissing: "Ange båda indextalen. Innan dess läggs inget index på.",
    noIndex: (text: string) => `”${text}” är inget indextal. Skriv ett tal större än 0, till exempel 124,5.`,
    part: "Andel som följer index, %",
    noPart: (text: string) =>
      `”${text}” är ingen andel. Skriv procent, mer än 1 och högst 100, till exempel 80.`,
    neverLower: "Aldrig lägre än årets belopp",
    others: "Övriga belopp",
    othersOf: { keep: "Behåll årets belopp", empty: "Lämna tomma" },
    rows: "Rader som följer med",
    oneOffs:
      "De här ser ut som engångsbelopp, till exempel inköp och krediter, och lämnas kvar i år. Kryssa för dem som kommer igen.",
    noOneOffs: "Inget belopp ser ut att vara en engångssak.",
    row: (kind: string, amount: string | undefined) =>
      amount === undefined ? `${kind}, belopp som inte visas i kronor` : `${kind}, ${amount}\u00a0kr`,
    otherRows: (rows: number) => `${count(rows, "annan rad", "andra rader")} följer med`,
    moreRows: (rows: number) => `De första ${rows} visas. Resten tar du bort på det nya bladet.`,
    leftOut: (rows: number, amount: string) =>
      `${count(rows, "rad", "rader")} på tillsammans ${amount}\u00a0kr följer inte med.`,
    vacated: (area: string, centre: string) =>
      `${area} m² som någon har lämnat${centre === "" ? "" : ` i ${centre}`} hyr ingen nästa år.`,
    othersGrow: "De andras andelar växer.",
    ownerBears: (organisation: string) => `${organisation} bär ytan, på en egen rad: Ej uthyrt.`,
    writeOwner:
      "Ska hyresavtalets ägare bära ytan, skriv Ej uthyrt med den organisationen på det nya bladet med parter.",
    vacantTo: "Yta som ingen hyr nästa år bärs av",
    vacantToNobody: "De andra, efter sina andelar",
    doubtful: {
      fall: (change: string) => `Index sjunker ${change}. Kommer båda talen ur samma serie med samma basår?`,
      rise: (change: string) =>
        `Index stiger ${change}, mer än ett år brukar ge. Räknas hyran från årets belopp ska basindex vara det som gällde för den. Räknas den från avtalets bashyra, skriv den i kolumnen Bashyra på det nya bladet.`,
    },
    partOfBase:
      "När bara en del av hyran följer index utgår avtalet som regel från bashyran, inte från årets belopp. Skriv den i kolumnen Bashyra på det nya bladet, och avtalets basindex ovanför tabellen.",
    yearFirst: "Ange året ovan, så visas de nya tabellerna här.",
    heading: (year: string) => `Kostnader ${year}`,
    caption: (next: string, now: string) => `${next}\u00a0kr, i år ${now}\u00a0kr`,
    kind: "Kostnadsslag",
    amount: "Kronor",
    becomes: (now: string, change: string) => `I år ${now}, ändras ${change}`,
    rest: {
      keep: (kinds: number) => `${count(kinds, "kostnadsslag", "kostnadsslag")} som i år`,
      empty: (kinds: number) => `${count(kinds, "kostnadsslag", "kostnadsslag")} utan belopp`,
    },
    howRent: "Så räknas hyran upp",
    formula: (base: string, index: string, part: string | undefined, change: string) =>
      part === undefined
        ? `Bashyra × ${index} ÷ ${base}, alltså ${change}.`
        : `Bashyra × (1 + ${part} × (${index} ÷ ${base} − 1)), alltså ${change}.`,
    example: (kind: string, base: string, next: string) => `${kind}: ${base}\u00a0kr blir ${next}\u00a0kr.`,
    atLeast: (kind: string, now: string) =>
      `${kind}: beloppet blir lägre än årets, så årets ${now}\u00a0kr gäller.`,
    ownBase: "Bashyran står i kolumnen Bashyra.",
    thisYearsBase: "Bashyran är årets belopp.",
    notIndexed: "Inget index läggs på förrän du har angett båda indextalen.",
    partiesHeading: (year: string) => `Parter ${year}`,
    follow: (verksamheter: number) =>
      `${count(verksamheter, "verksamhet följer med", "verksamheter följer med")}, med ytor, nycklar och datum.`,
    left: (verksamhet: string, day: string) => `${verksamhet} följer inte med: sista dagen var ${day}.`,
    write: {
      live: "Skriver kostnader och parter på två nya blad. Det uppräknade blir formler som följer indextalen på bladet, resten värden att ändra.",
      values: "Skriver kostnader och parter på två nya blad. Allt är värden att ändra.",
      action: "Skriv tabellerna",
    },
  },
  sheets: yearSheets,
};

export type YearText = typeof yearText;
