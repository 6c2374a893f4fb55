import { wordKey } from "../../names/words";

const headings =
  /^(verifikat|verifikation|ver\.? ?nr|fakturanr|fakturanummer|notering|anteckning|voucher|note|datum|fakturadatum|bokföringsdatum|förfallodatum|betaldatum|invoice date|date)/;

/** Whether what stands below a heading belongs to one invoice, and not to the next year's. */
export const isOfOneInvoice = (heading: string): boolean => headings.test(wordKey(heading));
