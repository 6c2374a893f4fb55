import fc from "../../support/properties";
import { centreColumns } from "../../../src/cells/classification/centre-columns";
import { centreIn, notThere, readCentres } from "../../../src/cells/classification/centre-table";
import { presenceWords, readPresence } from "../../../src/cells/classification/presence-words";
import { matchHeadings } from "../../../src/cells/ground/headings";
import { services } from "../../../src/domain/classification/services";

/** Texts that share their places with others here, and say something else than those. */
const alike = [" delvis", " saknas", " hel", " del", " true", " inte", " partial", " n", " ja ", " no "];
const contents = [
  ...alike,
  "Ja",
  "JA",
  " ja ",
  "ej aktuellt",
  "",
  " ",
  0,
  1,
  true,
  false,
  null,
  undefined,
  "1",
];

describe("contents that have been read before", () => {
  it("say what they say when they are read alone, in any order and under any service", () => {
    const known = contents.filter((cell) => "presence" in readPresence(cell, "mhv"));
    const row = fc.tuple(...services.map(() => fc.constantFrom(...known)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const { states } = readCentres(rows);
        rows.forEach((cells, place) => {
          const read = services.map((service, at) => readPresence(cells[at], service));
          const state = states[place] as number;
          if (state === notThere) expect(cells.join("").trim().replaceAll("0", "")).toBe("");
          else expect(read).toEqual(services.map((service) => ({ presence: centreIn(state)[service] })));
        });
      }),
      { seed: 16, numRuns: 200 },
    );
  });

  it("are refused elsewhere where only open preschool can have them", () => {
    expect(centreIn(readCentres([["ja", "ja", "annan", "ja"]]).states[0] as number).of).toBe("annan");
    expect(centreIn(readCentres([["ja", "ja", "annan", "ja"]]).states[0] as number).of).toBe("annan");
    for (const place of [0, 1, 3]) {
      const cells = ["ja", "ja", "ja", "ja"].map((cell, at) => (at === place ? "annan" : cell));
      expect(() => readCentres([cells])).toThrow(`kolumn ${place + 1}`);
      expect(() => readCentres([["ja", "ja", "ja", "ja"], cells])).toThrow("rad 2");
    }
  });

  it("are no headings, so that a first row of them is one of the data", () => {
    const words = [...services.flatMap(presenceWords), ...contents];
    expect(matchHeadings(words, centreColumns).known).toBe(0);
  });
});
