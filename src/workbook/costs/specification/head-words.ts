import type { ContactColumn } from "../../../cells/costs/headings/contact-headings";
import type { CostRequest, SpecificationHead } from "../cost-request";

/** A row of what is said of one of the two: a column of the parties' table, a text, or a formula. */
export type HeadRow =
  | { readonly contact: ContactColumn }
  | { readonly label: string; readonly text: string | undefined }
  | { readonly label: string; readonly formula: string };

/** Where one of the two stands: its words, its values, and how many columns these have to themselves. */
export interface HeadPlace {
  readonly title: "Fakturerar" | "Faktureras";
  readonly organisation: string;
  readonly label: number;
  readonly value: number;
  readonly columns: number;
  readonly rows: readonly HeadRow[];
}

/** What the words of one of the two are read from. */
export type HeadRequest = Pick<CostRequest, "costs" | "parties" | "centre"> & {
  readonly outline: Pick<CostRequest["outline"], "organisations" | "contacts" | "otherSpellings">;
  readonly head?: Omit<SpecificationHead, "numbers" | "sent">;
};

type PlaceWords = Pick<HeadPlace, "title" | "organisation" | "rows">;

/** What is said of who charges, and of what it is for. */
export const billerWords = (
  { head = {}, centre }: Pick<HeadRequest, "head" | "centre">,
  organisation: string,
): PlaceWords => ({
  title: "Fakturerar",
  organisation,
  rows: [
    { contact: "organisationNumber" },
    { label: "Central", text: head.centre ?? centre },
    { label: "Fastighet", text: head.property },
    { label: "Avtal", text: head.agreement },
    { label: "Utfärdad", text: head.issued },
    { contact: "contact" },
  ],
});

/** What is said of who is charged, and for which days. */
export const chargedWords = (organisation: string, period: HeadRow): PlaceWords => ({
  title: "Faktureras",
  organisation,
  rows: [
    { contact: "organisationNumber" },
    period,
    { contact: "account" },
    { contact: "counterpart" },
    // Last: they may take several lines, and so does what stands beside them.
    { contact: "reference" },
    { contact: "address" },
  ],
});
