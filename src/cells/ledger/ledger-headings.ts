import { headingKey, matchHeadings, type Columns } from "../ground/headings";
import { costColumns } from "../costs/headings/cost-headings";
import { ledgerColumns } from "../costs/headings/voucher-headings";

/** What a column of a ledger's export can mean to a table of costs. */
export const ledgerMeanings = [
  "account",
  "accountText",
  "amount",
  "debit",
  "credit",
  "period",
  "year",
  "date",
  "series",
  "voucher",
  "supplier",
  "text",
  "vat",
  "vatCode",
  "responsibility",
  "object",
  "activity",
  "project",
  "counterpart",
  "side",
] as const;
export type LedgerMeaning = (typeof ledgerMeanings)[number];

/**
 * The headings of exports, as Raindance, Unit4 (Agresso), Visma, Fortnox and others write them. A balance that is
 * carried from row to row (Saldo) is no amount, and the number of a supplier no name.
 */
export const ledgerHeadings: Columns<LedgerMeaning> = {
  account: {
    heading: "Konto",
    synonyms: [
      "Kontonr",
      "Konto nr",
      "Konto-nr",
      "Konto nr.",
      "Kontonummer",
      "Kto",
      "Huvudbokskonto",
      "Kontokod",
      "Account",
      "Account no",
      "Account number",
      "GL account",
      "Kod konto",
    ],
  },
  accountText: {
    heading: "Kontotext",
    synonyms: [
      "Konto text",
      "Kontonamn",
      "Kontobenämning",
      "Kontobeskrivning",
      "Kontots namn",
      "Benämning",
      "Konto benämning",
      "Account name",
      "Account text",
      "Account description",
      "Konto beskrivning",
      "Text huvudbokskonto",
      "Huvudbokskonto text",
    ],
  },
  amount: {
    heading: "Belopp",
    synonyms: [
      "Belopp kr",
      "Belopp SEK",
      "Nettobelopp",
      "Belopp netto",
      "Belopp exkl. moms",
      "Belopp exkl moms",
      "Utfall",
      "Bokfört belopp",
      "Redovisat belopp",
      "Bokfört",
      "Transaktionsbelopp",
      "Belopp i lokal valuta",
      "Belopp i bolagsvaluta",
      "Belopp i företagsvaluta",
      "Belopp i redovisningsvaluta",
      "Belopp i företagskodsvaluta",
      "Belopp bolagsvaluta",
      "Belopp lokal valuta",
      "Amount",
    ],
  },
  debit: {
    heading: "Debet",
    synonyms: ["Debit", "Debetbelopp", "Belopp debet"],
  },
  credit: {
    heading: "Kredit",
    synonyms: ["Credit", "Kreditbelopp", "Belopp kredit"],
  },
  period: {
    heading: "Period",
    synonyms: [
      "Redovisningsperiod",
      "Bokföringsperiod",
      "Redov.period",
      "Per",
      "Per.",
      "Bokf.period",
      "Månad",
    ],
  },
  year: {
    heading: "Räkenskapsår",
    synonyms: ["År", "Årtal", "Bokföringsår", "Redovisningsår", "Verksamhetsår", "Fiscal year", "Year"],
  },
  date: {
    heading: "Ver.datum",
    synonyms: [
      "Verdatum",
      "Ver datum",
      "Verifikationsdatum",
      "Verif.datum",
      "Bokföringsdatum",
      "Bokf.datum",
      "Bokföringsdag",
      "Bokfdatum",
      "Trans.datum",
      "Transdatum",
      "Transaktionsdatum",
      "Redovisningsdatum",
      "Datum",
      "Date",
      "Fakturadatum",
      "TransDate",
      "Trans. date",
      "Transaction date",
      "Posting date",
    ],
  },
  series: {
    heading: "Serie",
    synonyms: ["Verserie", "Ver.serie", "Verifikationsserie", "Vertyp", "Ver.typ", "Verifikationstyp", "VT"],
  },
  voucher: {
    heading: "Ver.nr",
    synonyms: [
      ledgerColumns.voucher.heading,
      ...(ledgerColumns.voucher.synonyms ?? []),
      "Verifikationsnr.",
      "Verif.nr",
      "Verifnr",
      "Verif nr",
      "Vernummer",
      "Ver",
      "Verifikat nr",
      "Transaktionsnummer",
      "Transnr",
      "TransNo",
      "Trans. no",
      "Transaction no",
      "Voucher no",
      "Document no",
      "Dokumentnummer",
      "Dokumentnr",
    ],
  },
  supplier: {
    heading: "Leverantör",
    synonyms: [
      ...(ledgerColumns.supplier.synonyms ?? []),
      "Levnamn",
      "Lev namn",
      "Leverantör namn",
      "Leverantör text",
      "Resk.nr text",
      "Reskontra text",
      "Kund/Leverantör",
      "Kund/Lev",
      "Motpartsnamn",
      "AP/AR ID text",
      "Supplier name",
    ],
  },
  text: {
    heading: "Text",
    synonyms: [
      "Verifikationstext",
      "Vertext",
      "Ver.text",
      "Transaktionstext",
      "Fakturatext",
      "Radtext",
      "Beskrivning",
      "Anteckning",
      "Kommentar",
      "Description",
    ],
  },
  vat: {
    heading: "Moms",
    synonyms: [
      "Momsbelopp",
      "Moms kr",
      ledgerColumns.inputVat.heading,
      ...(ledgerColumns.inputVat.synonyms ?? []),
    ],
  },
  /** It follows each cost to what is invoiced, and is no rate that anything is counted by. */
  vatCode: costColumns.vatCode,
  responsibility: {
    heading: "Ansvar",
    synonyms: [
      "Ans",
      "Ansvarskod",
      "Ansvarsställe",
      "Kostnadsställe",
      "Kst",
      "K-ställe",
      "Kostn.ställe",
      "Resultatenhet",
    ],
  },
  object: { heading: "Objekt", synonyms: ["Obj", "Objektnr", "Objektkod"] },
  activity: {
    heading: "Verksamhet",
    synonyms: ["Vht", "Verks", "Verksamhetskod"],
  },
  project: {
    heading: "Projekt",
    synonyms: ["Proj", "Projektnr", "Projektkod"],
  },
  counterpart: { heading: "Motpart", synonyms: ["Motp", "Mp", "Motpartskod"] },
  side: {
    heading: "D/K",
    synonyms: [
      "Debet/Kredit",
      "Debit/Credit",
      "D/C",
      "Dr/Cr",
      "Deb/Kred",
      "Deb/kre",
      "DK",
      "D-K",
      "Tecken",
      "+/-",
      "Debet-/kreditkod",
      "D/K-kod",
      "DK-kod",
      "Soll/Haben",
    ],
  },
};

/** Unit4 writes a code's name beside it, under "Konto (T)": without this, both columns would be called Konto. */
const ofName = /\s*\(t\)\s*$/i;

const plainHeading = (heading: unknown): unknown =>
  typeof heading === "string" ? heading.replace(ofName, " text") : heading;

/** The day of an invoice is not the one that it was booked: only where no other day stands, it says when. */
const dayOfInvoice = headingKey("Fakturadatum");

/** Which column means what, by its heading alone; a heading that stands twice counts where it stands first. */
export function matchLedgerHeadings(
  headings: readonly unknown[],
): Readonly<Partial<Record<LedgerMeaning, number>>> {
  const { columnOf, doubled } = matchHeadings(headings.map(plainHeading), ledgerHeadings);
  const days = doubled.find(({ key }) => key === "date")?.columns ?? [];
  const booked = days.find((column) => headingKey(String(headings[column])) !== dayOfInvoice);
  const { debit, ...others } = columnOf;
  // "Debet-/kreditkod" begins as a column of debits does.
  const found = debit === undefined || debit === others.side ? others : columnOf;
  return booked === undefined ? found : { ...found, date: booked };
}

/** A ledger says what account each amount belongs to: with anything less a table is not taken for one. */
export function isLedger(headings: readonly unknown[]): boolean {
  const found = matchLedgerHeadings(headings);
  const hasAmount = found.amount !== undefined || (found.debit !== undefined && found.credit !== undefined);
  return (
    hasAmount &&
    (found.account !== undefined || found.accountText !== undefined) &&
    Object.keys(found).length >= 3
  );
}
