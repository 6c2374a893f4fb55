/** A footer's three parts, with Excel's codes in them. */
interface FooterParts {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

const nameOf = { L: "left", C: "centre", R: "right" } as const;

/** `&L`, `&C` and `&R` begin a part; what stands before them belongs to the middle. `&&` is an ampersand and begins nothing. */
export function splitFooter(footer: string): FooterParts {
  const parts = { left: "", centre: "", right: "" };
  let at: keyof FooterParts = "centre";
  for (const [piece] of footer.matchAll(/&[^]|[^&]+|&$/g)) {
    const begins = /^&[LCR]$/i.test(piece) && nameOf[piece[1]?.toUpperCase() as keyof typeof nameOf];
    if (begins) at = begins;
    else parts[at] += piece;
  }
  return parts;
}

export const joinFooter = ({ left, centre, right }: FooterParts): string =>
  [left && `&L${left}`, centre && `&C${centre}`, right && `&R${right}`].join("");
