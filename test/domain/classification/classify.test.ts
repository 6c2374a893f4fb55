import fc from "../../support/properties";
import { builtInDefinitions } from "../../../src/domain/classification/built-in-definitions";
import { classify, neither, notStated } from "../../../src/domain/classification/classify";
import { obstaclesTo, obstaclesToClass } from "../../../src/domain/classification/obstacles";
import type { CentrePresence, Presence } from "../../../src/domain/classification/presence";
import { decidingServices, reasonsFor } from "../../../src/domain/classification/reasons";
import { services } from "../../../src/domain/classification/services";

type Id = keyof typeof builtInDefinitions;
const ids = Object.keys(builtInDefinitions) as Id[];

const states: Presence[] = ["hel", "delvis", "nej", "okänd"];
const statesOfPreschool: Presence[] = [...states, "annan"];

/** All 4 × 4 × 5 × 4 combinations of states. */
const everyCentre: CentrePresence[] = states.flatMap((mhv) =>
  states.flatMap((bhv) => statesOfPreschool.flatMap((of) => states.map((soc) => ({ mhv, bhv, of, soc })))),
);

/**
 * The definitions in plain logic, written apart from the product's table of demands: each sentence of the field's
 * definition as it reads, for a centre about which everything is known.
 */
const inWords: Record<Id, (centre: CentrePresence) => string> = {
  FFFF: ({ mhv, bhv, of, soc }) => {
    const preschoolIsThere = of === "hel" || of === "annan";
    if (mhv === "hel" && bhv === "hel" && preschoolIsThere && soc === "hel") return "FC";
    const aMunicipalService = of === "hel" || soc === "hel";
    return bhv === "hel" && aMunicipalService ? "FCLV" : "Ingendera";
  },
  VARMLAND: ({ mhv, bhv, of, soc }) => {
    const preschoolIsThere = of === "hel" || of === "annan";
    if (mhv === "hel" && bhv === "hel" && preschoolIsThere && soc === "hel") return "FC";
    return bhv === "hel" && (preschoolIsThere || soc === "hel") ? "FCLV" : "Ingendera";
  },
  DALARNA2017: ({ mhv, bhv, of, soc }) => {
    if ([mhv, bhv, of, soc].every((state) => state === "hel")) return "FC";
    return bhv === "hel" && (of === "hel" || soc === "hel") ? "FCLV" : "Ingendera";
  },
  SAMMALOKAL: ({ mhv, bhv, of, soc }) => {
    const there = (state: Presence): boolean => state !== "nej";
    if (there(mhv) && there(bhv) && there(of) && there(soc)) return "FC";
    return there(bhv) && (there(of) || there(soc)) ? "FCLV" : "Ingendera";
  },
};

/** Every way the unknowns can turn out, by counting through all known centres and keeping those that agree. */
const completions = (centre: CentrePresence): CentrePresence[] =>
  everyCentre.filter(
    (other) =>
      services.every((service) => other[service] !== "okänd") &&
      services.every((service) => centre[service] === "okänd" || centre[service] === other[service]),
  );

describe.each(ids)("classify by %s", (id) => {
  const definition = builtInDefinitions[id];

  test("agrees with the definition in words over all 320 combinations of states", () => {
    expect(everyCentre).toHaveLength(320);
    for (const centre of everyCentre) {
      const classes = new Set(completions(centre).map(inWords[id]));
      const expected = classes.size === 1 ? [...classes][0] : "Uppgift saknas";
      expect([centre, classify(centre, definition)]).toEqual([centre, expected]);
    }
  });

  test("knowing more never takes a class back", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyCentre), (centre) => {
        const before = classify(centre, definition);
        for (const filled of completions(centre)) {
          const after = classify(filled, definition);
          expect(after).not.toBe(notStated);
          if (before !== notStated) expect(after).toBe(before);
        }
      }),
    );
  });

  test("nothing stands in the way of a class exactly where its demands are known to hold", () => {
    for (const centre of everyCentre) {
      const free = obstaclesToClass(centre, definition, "FC").length === 0;
      const isFc = completions(centre).every((filled) => inWords[id](filled) === "FC");
      expect([centre, free]).toEqual([centre, isFc]);
    }
  });

  test("the deciding unknowns settle the class, and each of them matters", () => {
    for (const centre of everyCentre) {
      const deciding = decidingServices(centre, definition);
      if (classify(centre, definition) !== notStated) {
        expect(deciding).toEqual([]);
        continue;
      }
      expect(deciding.length).toBeGreaterThan(0);
      for (const filled of completions(centre)) {
        const answered = { ...centre };
        deciding.forEach((service) => (answered[service] = filled[service]));
        expect([centre, classify(answered, definition)]).not.toEqual([centre, notStated]);
      }
    }
  });
});

test("of the sixteen combinations of hel and nej, FFFF gives 1 FC, 5 FCLV and 10 neither", () => {
  const whole = everyCentre.filter((centre) =>
    services.every((service) => centre[service] === "hel" || centre[service] === "nej"),
  );
  const classes = whole.map((centre) => classify(centre, builtInDefinitions.FFFF));
  const count = (name: string): number => classes.filter((one) => one === name).length;
  expect([whole.length, count("FC"), count("FCLV"), count(neither)]).toEqual([16, 1, 5, 10]);
});

describe("a definition of one's own", () => {
  const valfri = { kind: "valfri" } as const;
  const hel = { kind: "krav", level: "hel" } as const;
  const enAv = { kind: "en av", level: "delvis" } as const;
  const definition = {
    classes: [
      { name: "Grad 1", demands: { mhv: hel, bhv: hel, of: hel, soc: hel } },
      { name: "Grad 2", demands: { mhv: hel, bhv: hel, of: valfri, soc: valfri } },
      { name: "Grad 2", demands: { mhv: valfri, bhv: valfri, of: hel, soc: hel } },
      { name: "Grad 3", demands: { mhv: enAv, bhv: valfri, of: enAv, soc: valfri } },
    ],
  };
  const centre = (mhv: Presence, bhv: Presence, of: Presence, soc: Presence): CentrePresence => ({
    mhv,
    bhv,
    of,
    soc,
  });

  test("rows are tried from the top, and a class may have several rows", () => {
    expect(classify(centre("hel", "hel", "nej", "nej"), definition)).toBe("Grad 2");
    expect(classify(centre("nej", "nej", "hel", "hel"), definition)).toBe("Grad 2");
    expect(classify(centre("nej", "nej", "annan", "nej"), definition)).toBe("Grad 3");
    expect(classify(centre("nej", "hel", "nej", "hel"), definition)).toBe(neither);
  });

  test("of several ways to a class the one with the fewest obstacles is shown", () => {
    expect(obstaclesToClass(centre("hel", "delvis", "nej", "nej"), definition, "Grad 2")).toEqual([["bhv"]]);
    expect(obstaclesToClass(centre("nej", "nej", "hel", "delvis"), definition, "Grad 2")).toEqual([["soc"]]);
  });

  test("alternatives that do not stand beside each other are one obstacle, at the place of the first", () => {
    const row = definition.classes[3] as (typeof definition.classes)[number];
    expect(obstaclesTo(centre("nej", "nej", "okänd", "nej"), row)).toEqual([["mhv", "of"]]);
    expect(obstaclesTo(centre("nej", "nej", "delvis", "nej"), row)).toEqual([]);
  });

  test("the next class above is the nearest row with another name", () => {
    expect(reasonsFor(centre("nej", "nej", "hel", "hel"), definition).next?.className).toBe("Grad 1");
    expect(reasonsFor(centre("nej", "nej", "nej", "nej"), definition).next?.className).toBe("Grad 3");
    expect(reasonsFor(centre("hel", "hel", "hel", "hel"), definition).next).toBeUndefined();
  });
});
