/**
 * The built-in definitions in words of their own, apart from the product's code: a class for what is known, and for
 * what is not, only where every way of filling it in gives the same class.
 */
export type State = "hel" | "delvis" | "nej" | "annan" | "okänd";

interface Centre {
  readonly mhv: State;
  readonly bhv: State;
  readonly of: State;
  readonly soc: State;
}

type Rule = (centre: Centre) => boolean;

const whole = (state: State): boolean => state === "hel";
const there = (state: State): boolean => state === "hel" || state === "delvis" || state === "annan";

const allWhole: Rule = ({ mhv, bhv, of, soc }) =>
  [mhv, bhv, soc].every(whole) && (of === "hel" || of === "annan");
const municipal: Rule = ({ bhv, of, soc }) => whole(bhv) && (whole(of) || whole(soc));

const definitions: Readonly<Record<string, { readonly fc: Rule; readonly fclv: Rule }>> = {
  FFFF: { fc: allWhole, fclv: municipal },
  VARMLAND: {
    fc: allWhole,
    fclv: (centre) => municipal(centre) || (whole(centre.bhv) && centre.of === "annan"),
  },
  DALARNA2017: { fc: (centre) => allWhole(centre) && centre.of !== "annan", fclv: municipal },
  SAMMALOKAL: {
    fc: ({ mhv, bhv, of, soc }) => [mhv, bhv, of, soc].every(there),
    fclv: ({ bhv, of, soc }) => there(bhv) && (there(of) || there(soc)),
  },
};

export const definitionNames = Object.keys(definitions);

const fillings = (state: State, choices: readonly State[]): readonly State[] =>
  state === "okänd" ? choices : [state];

export function classInWords(definition: string, { mhv, bhv, of, soc }: Centre): string {
  const { fc, fclv } = definitions[definition]!;
  const usual: readonly State[] = ["hel", "delvis", "nej"];
  const classes = new Set<string>();
  for (const m of fillings(mhv, usual))
    for (const b of fillings(bhv, usual))
      for (const o of fillings(of, [...usual, "annan"]))
        for (const s of fillings(soc, usual)) {
          const centre = { mhv: m, bhv: b, of: o, soc: s };
          classes.add(fc(centre) ? "FC" : fclv(centre) ? "FCLV" : "Ingendera");
        }
  return classes.size === 1 ? [...classes][0]! : "Uppgift saknas";
}

/** Every combination of states there is: 4 × 4 × 5 × 4. */
export function everyCentre(): Centre[] {
  const usual: readonly State[] = ["hel", "delvis", "nej", "okänd"];
  return usual.flatMap((mhv) =>
    usual.flatMap((bhv) =>
      [...usual, "annan" as const].flatMap((of) => usual.map((soc) => ({ mhv, bhv, of, soc }))),
    ),
  );
}
