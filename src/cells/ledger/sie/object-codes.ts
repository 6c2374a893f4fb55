import type { LedgerLine } from "../../../domain/ledger/ledger-line";

type Codes = LedgerLine["codes"];

/** Between the codes of one dimension, where a line is booked on several. */
const between = ", ";

/**
 * What lines are booked on, by the names of the dimensions. Lines that are booked on the same objects share what is said of
 * them: a file has many lines and few objects.
 */
export class ObjectCodes {
  private readonly known = new Map<string, { readonly codes: Codes; readonly several: string | undefined }>();
  /** How many lines are booked on several objects of one dimension, which the format leaves no room for. */
  several = 0;
  /** The first of them: "Ansvar 4711, 4712". */
  firstSeveral = "";

  constructor(private readonly nameOf: (dimension: string) => string) {}

  /** @param objects dimension and code by turns */
  of(objects: readonly string[]): Codes {
    const key = objects.join("\n");
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = this.read(objects)));
    if (found.several !== undefined && this.several++ === 0) this.firstSeveral = found.several;
    return found.codes;
  }

  /** Several codes of one dimension are a code of their own: neither of them alone has the amount. */
  private read(objects: readonly string[]): { readonly codes: Codes; readonly several: string | undefined } {
    const byName = new Map<string, Set<string>>();
    for (let at = 0; at + 1 < objects.length; at += 2) {
      const name = this.nameOf(objects[at] as string);
      const codes = byName.get(name) ?? new Set();
      byName.set(name, codes.add(objects[at + 1] as string));
    }
    const codes = Object.fromEntries([...byName].map(([name, some]) => [name, [...some].join(between)]));
    const several = [...byName].find(([, some]) => some.size > 1);
    return { codes, several: several && `${several[0]} ${[...several[1]].join(between)}` };
  }
}
