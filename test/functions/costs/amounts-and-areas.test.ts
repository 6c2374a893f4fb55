import fc from "../../support/properties";
import { callFunction, cellError } from "../../support/custom-functions";
import { dela, indexhyra, nyckel, rumsytor, ytandel } from "../../../src/functions/costs";
import {
  dividedBy,
  fraction,
  largestRemainder,
  plus,
  rounded,
  sharesByWeight,
  shown,
  sum,
  times,
} from "../../domain/costs/exact-oracle";

const value = (result: unknown): unknown => ({ value: result });
const refused = (message: string | RegExp, code = "#VALUE!"): unknown => ({
  error: code,
  message: typeof message === "string" ? message : (expect.stringMatching(message) as string),
});
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("FC.DELA", () => {
  // The catalogue's worked examples, and others worked out by hand.
  test.each<[unknown, unknown, unknown, unknown]>([
    [100, [[1, 1, 1]], undefined, [[33.34, 33.33, 33.33]]],
    [-100, [[1, 1, 1]], undefined, [[-33.34, -33.33, -33.33]]],
    [0.05, [[1, 1]], undefined, [[0.03, 0.02]]],
    [100, [[1, 1, 0]], undefined, [[50, 50, 0]]],
    [10000, [[45, 55]], undefined, [[4500, 5500]]],
    [1, [[0.1, 0.2, 0.7]], undefined, [[0.1, 0.2, 0.7]]],
    [1000, [[383, 465, 324]], 1, [[327, 397, 276]]],
    [[[1000]], column(383, 465, 324), "1", column(327, 397, 276)],
    [
      column(100, -100, null),
      [[1, 1, 1]],
      null,
      [
        [33.34, 33.33, 33.33],
        [-33.34, -33.33, -33.33],
        [0, 0, 0],
      ],
    ],
    [
      column(1, 2),
      column(1, 1),
      0.01,
      [
        [0.5, 0.5],
        [1, 1],
      ],
    ],
    ["1 234,50 kr", [["45 %", "55 %"]], "0,01", [[555.53, 678.97]]],
    ["−99,9950", [[1]], 0, [[-100]]],
    [2.5, [[1]], 1, [[3]]],
    [0, [[1, 2]], undefined, [[0, 0]]],
    [null, [[1, 2]], undefined, [[0, 0]]],
    [10, [["ingen", null, "", 0, 1]], undefined, [[0, 0, 0, 0, 10]]],
    [7, [[5]], undefined, [[7]]],
    [1e15, [[1, 1]], undefined, [[5e14, 5e14]]],
    [1, [["383 m²", 465]], 1, [[0, 1]]],
  ])("%j by %j in units of %j is %j", (amounts, weights, unit, expected) => {
    expect(callFunction(dela, amounts, weights, unit)).toEqual(value(expected));
  });

  test("in kronor and öre it is the oracle's split, in the shape of what was given", () => {
    const amounts = fc.array(
      fc.oneof(
        fc.integer({ min: -1e9, max: 1e9 }).map((ore) => ore / 100),
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    const weights = fc
      .array(fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 100, noNaN: true })), {
        minLength: 1,
        maxLength: 6,
      })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(amounts, weights, fc.boolean(), fc.constantFrom(1, 0.01), (all, by, isRow, unit) => {
        const per = unit === 1 ? 1n : 100n;
        const expected = all.map((amount) =>
          largestRemainder(rounded(times(shown(amount), fraction(per))), sharesByWeight(by.map(shown))).map(
            (part) => Number(part) / Number(per),
          ),
        );
        const shape = isRow ? [by] : column(...by);
        const first = expected[0] as number[];
        expect(callFunction(dela, column(...all), shape, unit)).toEqual(
          value(all.length > 1 || isRow || by.length === 1 ? expected : column(...first)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, unknown[], string | RegExp, string?]>([
    ["all weights zero", [100, [[0, null, "ingen"]]], /Alla vikter är noll/, "#DIV/0!"],
    [
      "a negative weight",
      [100, [[1, -2]]],
      "Vikter, rad 1, kolumn 2: −2 är negativt. En vikt är 0 eller mer.",
    ],
    [
      "a word for a weight",
      [100, column(1, "mycket")],
      "Vikter, rad 2, kolumn 1: ”mycket” är inget tal. Ange en vikt: 0 eller mer, eller ingen.",
    ],
    [
      "a word for an amount",
      [column(1, "mycket"), [[1]]],
      "Belopp, rad 2, kolumn 1: ”mycket” är inget belopp. Ange kronor, till exempel 1 234,50.",
    ],
    [
      "a heading above the amounts",
      [column("Belopp", 5), [[1]]],
      /rad 1, kolumn 1: ”Belopp” är inget belopp/,
    ],
    ["a truth value", [true, [[1]]], /inget belopp/],
    ["no number at all", [Number.NaN, [[1]]], /inget belopp/],
    ["several columns of amounts", [[[1, 2]], [[1]]], /Belopp: området har 2 kolumner/],
    [
      "a block of weights",
      [
        1,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      /Vikter: området har 2 rader och 2 kolumner/,
    ],
    ["no weights", [1], /Argumentet vikter saknas/],
    ["another unit", [1, [[1]], 0.1], "Enhet: ange 0,01 för öre eller 1 för hela kronor."],
    ["a word for a unit", [1, [[1]], "öre"], /”öre” är inget tal/],
    ["an Excel error", [1, [[1, cellError("#N/A")]]], /#N\/A/, "#N/A"],
  ])("%s is refused", (_, args, ...[message, code]) => {
    expect(callFunction(dela, ...args)).toEqual(refused(message, code));
  });
});

describe("FC.YTANDEL", () => {
  test.each<[unknown[], unknown]>([
    [[column(450, 550)], column(0.45, 0.55)],
    [[[[383, "465 m²", 324]]], [[383 / 1172, 465 / 1172, 324 / 1172]]],
    [[column(100, "ingen", 200), 60, "lika"], column(130 / 360, 0, 230 / 360)],
    [[column(100, 200), 60, "YTA"], column(1 / 3, 2 / 3)],
    [[column(100, 200), "60 m²"], column(1 / 3, 2 / 3)],
    [[column(100, 200), null, "lika"], column(1 / 3, 2 / 3)],
    [[column(100, 200), "ingen", "lika"], column(1 / 3, 2 / 3)],
    [[column(5)], column(1)],
    [[7, 3, "lika"], column(1)],
  ])("%j is %j", (args, expected) => {
    expect(callFunction(ytandel, ...args)).toEqual(value(expected));
  });

  test("a real centre: the region's share depends on what one divides by", () => {
    const region = (areas: unknown[]): number =>
      (callFunction(ytandel, [areas]) as { value: number[][] }).value[0]!.slice(0, 2).reduce(
        (all, one) => all + one,
        0,
      );
    // 848 of 1 172 m², and of the lease's 1 222 m² with 50 m² that nobody has.
    expect(region([383, 465, 324])).toBeCloseTo(0.7235, 4);
    expect(region([383, 465, 324, 50])).toBeCloseTo(0.6939, 4);
  });

  test("shares are the exact fractions, nearest as numbers, and sum to one", () => {
    const area = fc.oneof(
      fc.integer({ min: 1, max: 1e7 }).map((hundredths) => hundredths / 100),
      fc.constant("ingen" as const),
    );
    const areas = fc
      .array(area, { minLength: 1, maxLength: 8 })
      .filter((all) => all.some((one) => one !== "ingen"));
    fc.assert(
      fc.property(areas, fc.nat(50_000), fc.constantFrom("yta", "lika"), (own, hundredths, method) => {
        const common = hundredths / 100;
        const outcome = callFunction(ytandel, column(...own), common, method) as { value: number[][] };
        const exact = own.map((one) => (one === "ingen" ? fraction(0n) : shown(one)));
        const sharing = BigInt(own.filter((one) => one !== "ingen").length);
        const each = exact.map((one) =>
          method === "yta" || one.over === 0n ? one : plus(one, dividedBy(shown(common), fraction(sharing))),
        );
        const expected = each.map((one) => dividedBy(one, sum(each)));
        outcome.value.forEach(([share], index) => {
          const { over, under } = expected[index] as { over: bigint; under: bigint };
          expect(share).toBeCloseTo(Number((over * 10n ** 18n) / under) / 1e18, 15);
        });
        expect(outcome.value.flat().reduce((all, one) => all + one, 0)).toBeCloseTo(1, 14);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, unknown[], string | RegExp, string?]>([
    [
      "an empty area",
      [column(10, null)],
      "Ytor, rad 2, kolumn 1: en tom cell eller 0 är ingen yta. Ange m², eller ingen om ingen yta hyrs.",
    ],
    ["an empty area in a row", [[[10, 0]]], /Ytor, rad 1, kolumn 2/],
    ["a negative area", [column(-1)], /−1 är negativt/],
    ["a heading", [column("Yta", 5)], "Ytor, rad 1, kolumn 1: ”Yta” är ingen yta. Ange m², eller ingen."],
    ["nobody with an area", [column("ingen", "ingen"), 10, "lika"], /Ingen har någon egen yta/, "#DIV/0!"],
    [
      "a block",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      /2 rader och 2 kolumner/,
    ],
    ["a negative common area", [column(1), -1], /Gemensam: en yta kan inte vara negativ/],
    ["a word for common area", [column(1), "stor"], /”stor” är inget tal/],
    ["another way", [column(1), 1, "jämnt"], "Sätt: ”jämnt” finns inte. Välj yta eller lika."],
  ])("%s is refused", (_, args, ...[message, code]) => {
    expect(callFunction(ytandel, ...args)).toEqual(refused(message, code));
  });
});

describe("FC.INDEXHYRA", () => {
  test.each<[unknown[], number]>([
    [[40000, 293.85, 313.42], 42663.94],
    [[1000, 314.4, 314.02, 1, 1000], 1000],
    // 1000 × 314,02 ÷ 314,4 = 998,79135…
    [[1000, 314.4, 314.02], 998.79],
    // 1000 × (1 + 0,8 × 0,1) = 1 080.
    [["1 000 kr", "100,0", 110, "80 %"], 1080],
    [[1000, 100, 110, 0.8], 1080],
    [[1000, 100, 110, "ingen"], 1000],
    [[1000, 100, 110, null, null], 1100],
    [[1000, 100, 90, 0, "ingen"], 900],
    [[1000, 100, 90, undefined, 950.555], 950.56],
    [[0.05, 100, 110], 0.06],
    [[-0.05, 100, 110], -0.06],
    [[null, 100, 110], 0],
    [[[[1000]], [[100]], [[110]]], 1100],
  ])("%j is %d", (args, expected) => {
    expect(callFunction(indexhyra, ...args)).toEqual(value(expected));
  });

  test("is the exact fraction rounded once", () => {
    const positive = fc.integer({ min: 1, max: 1e6 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        positive,
        positive,
        positive,
        fc.integer({ min: 1, max: 100 }),
        (rent, from, to, percent) => {
          const change = plus(dividedBy(shown(to), shown(from)), fraction(-1n));
          const exact = times(shown(rent), plus(fraction(1n), times(shown(percent / 100), change)));
          expect(callFunction(indexhyra, rent, from, to, percent / 100)).toEqual(
            value(Number(rounded(times(exact, fraction(100n)))) / 100),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each<[string, unknown[], string | RegExp, string?]>([
    ["no index", [1000, 100, null], /^Index saknas/],
    ["an index of 0", [1000, 100, 0], /^Index saknas/],
    ["no base index", [1000, 0, 110], /Basindex saknas eller är 0/, "#DIV/0!"],
    ["a negative index", [1000, 100, -110], /Index: −110 är negativt/],
    ["a negative base index", [1000, -100, 110], /Basindex: −100 är negativt/],
    [
      "per cent as a whole number",
      [1000, 100, 110, 80],
      "Andel: 80 är inte mellan 0 och 1. Skriv 80 procent som 0,8 eller 80 %.",
    ],
    ["a negative part", [1000, 100, 110, -0.1], /−0,1 är inte mellan/],
    ["a word for rent", ["mycket", 100, 110], /Bashyra: ”mycket” är inget tal/],
    ["a range for rent", [[[1, 2]], 100, 110], /ett enda värde/],
    ["an Excel error", [1000, 100, "#SAKNAS!"], /#N\/A/, "#N/A"],
  ])("%s is refused", (_, args, ...[message, code]) => {
    expect(callFunction(indexhyra, ...args)).toEqual(refused(message, code));
  });
});

describe("FC.NYCKEL", () => {
  test("answers each row, the heading with its own, an empty row with nothing", () => {
    expect(
      callFunction(nyckel, column("Kostnadsslag", "Hyra", null, "Samordnarlön", "Fika", "", 5010)),
    ).toEqual(
      value(column("Nyckel", "Yta", "", "Lika", "Yta (okänt kostnadsslag)", "", "Yta (okänt kostnadsslag)")),
    );
    expect(callFunction(nyckel, column("Hyra", "El"))).toEqual(value(column("Yta", "Yta")));
    expect(callFunction(nyckel, "Lås")).toEqual(value(column("Lika")));
  });

  test("a single row is always answered", () => {
    expect(callFunction(nyckel, column(""))).toEqual(value(column("Yta (okänt kostnadsslag)")));
    expect(callFunction(nyckel, column("Kostnadsslag", null))).toEqual(
      value(column("Nyckel", "Yta (okänt kostnadsslag)")),
    );
  });

  test("finds its column in a whole table, where the centre's name says that a row is there", () => {
    const table = [
      ["Belopp", "Kostnadsslag", "Central"],
      [5, "El", null],
      [null, null, null],
      [null, null, "Norra"],
    ];
    expect(callFunction(nyckel, table)).toEqual(
      value(column("Nyckel", "Yta", "", "Yta (okänt kostnadsslag)")),
    );
  });

  test("two columns without headings are refused", () => {
    expect(callFunction(nyckel, [["Hyra", 1]])).toEqual(refused(/2 kolumner.*Kostnadsslag/));
  });
});

describe("FC.RUMSYTOR", () => {
  const head = ["Verksamhet", "Egen yta", "Del av delad yta", "Summa"];
  const rooms = (...rows: unknown[][]): unknown => callFunction(rumsytor, rows);

  test("own rooms, rooms of some and of all, and rooms of nobody", () => {
    // alla: 10 m² by 30 and 10: 7,50 and 2,50. Kök: 10 on three: 3,34 3,33 3,33, ÖF first.
    expect(
      rooms(
        ["Rum", "Yta", "Används av"],
        ["1", 30, "BHV"],
        ["Tomt", 4.5, null],
        ["Kök", 10, "ÖF; bhv+MHV"],
        ["2", "10,00 m²", "MHV"],
        [null, null, null],
        ["Entré", 10, "Alla"],
      ),
    ).toEqual(
      value([
        head,
        ["BHV", 30, 10.83, 40.83],
        ["ÖF", 0, 3.34, 3.34],
        ["MHV", 10, 5.83, 15.83],
        ["Ej uthyrd", 4.5, 0, 4.5],
        ["Summa", 44.5, 20, 64.5],
      ]),
    );
  });

  test("for all, equally, where nobody has any area of their own", () => {
    expect(rooms(["Sal", 5, "A/B"], ["Hall", 0.03, "alla"])).toEqual(
      value([head, ["A", 0, 2.52, 2.52], ["B", 0, 2.51, 2.51], ["Summa", 0, 5.03, 5.03]]),
    );
  });

  test("columns by heading, and the ways of saying that nobody leases", () => {
    expect(
      rooms(
        ["Hyresgäst", "Kvm", "Rum"],
        ["A", 1, "x"],
        ["-", 1, "y"],
        ["ej uthyrd", 1, "z"],
        ["ingen", 1, "w"],
      ),
    ).toEqual(value([head, ["A", 1, 0, 1], ["Ej uthyrd", 3, 0, 3], ["Summa", 4, 0, 4]]));
  });

  test("the same verksamhet named twice shares once, and a room's hundredths are rounded as öre are", () => {
    expect(rooms(["x", 1.005, "A, a,"])).toEqual(
      value([head, ["A", 1.01, 0, 1.01], ["Summa", 1.01, 0, 1.01]]),
    );
  });

  test("areas sum to the rooms', each room within a hundredth of its shares", () => {
    const names = ["A", "B", "C", "D"];
    const room = fc.tuple(
      fc.integer({ min: 1, max: 100_000 }),
      fc.oneof(
        fc.subarray(names, { minLength: 1 }).map((some) => some.join(", ")),
        fc.constantFrom("alla", ""),
      ),
    );
    fc.assert(
      fc.property(fc.array(room, { minLength: 1, maxLength: 12 }), (all) => {
        const rows: [number, string][] = [[1, "A"], ...all];
        const outcome = callFunction(
          rumsytor,
          rows.map(([hundredths, users], index) => [`R${index}`, hundredths / 100, users]),
        ) as { value: [string, number, number, number][] };
        const table = new Map(
          outcome.value.slice(1).map(([name, ...areas]) => [name, areas.map((one) => Math.round(one * 100))]),
        );
        const total = rows.reduce((sumOf, [hundredths]) => sumOf + hundredths, 0);
        expect(table.get("Summa")?.[2]).toBe(total);
        const ownOf = (name: string): number =>
          rows.reduce((sumOf, [hundredths, users]) => sumOf + (users === name ? hundredths : 0), 0);
        const owned = names.reduce((sumOf, name) => sumOf + ownOf(name), 0);
        for (const name of names) {
          if (!table.has(name)) continue;
          const shared = rows.reduce((sumOf, [hundredths, users]) => {
            if (users === "alla") return sumOf + (hundredths * ownOf(name)) / owned;
            const sharing = users.split(", ");
            return sharing.length > 1 && sharing.includes(name) ? sumOf + hundredths / sharing.length : sumOf;
          }, 0);
          expect(table.get(name)?.[0]).toBe(ownOf(name));
          expect(Math.abs((table.get(name)?.[1] as number) - shared)).toBeLessThan(rows.length);
          expect(table.get(name)?.[2]).toBe(
            (table.get(name)?.[0] as number) + (table.get(name)?.[1] as number),
          );
        }
        expect(
          [...table.values()].slice(0, -1).reduce((sumOf, areas) => sumOf + (areas[2] as number), 0),
        ).toBe(total);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, unknown[][], string | RegExp]>([
    [
      "a room without an area",
      [["1", null, "MHV"]],
      "Rum, rad 1, kolumn 2 (Yta): en tom cell eller 0 är ingen yta. Ange m², eller ingen om ingen yta hyrs.",
    ],
    [
      "an area without a room",
      [
        ["1", 1, "A"],
        [null, 5, ""],
      ],
      /Rum, rad 2, kolumn 1 \(Rum\)/,
    ],
    ["a word for an area", [["1", "stort", "A"]], /”stort” är ingen yta/],
    ["a negative area", [["1", -1, "A"]], /−1 är negativt/],
    ["alla among names", [["1", 1, "A, alla"]], /”alla” kan inte stå tillsammans med andra/],
    ["alla, with nobody named", [["1", 1, "alla"]], /”alla” kan inte fördelas, för ingen verksamhet nämns/],
    [
      "a sum row",
      [
        ["1", 1, "A"],
        ["Summa", 1, null],
      ],
      /summarad/,
    ],
    ["no rooms", [["Rum", "Yta", "Används av"]], /inga rum/],
    ["two columns", [["1", 1]], /2 kolumner/],
    [
      "a heading too few",
      [
        ["Rum", "Yta", "Typ"],
        ["1", 1, "A"],
      ],
      /rubriken Används av saknas/,
    ],
  ])("%s is refused", (_, rows, message) => {
    expect(callFunction(rumsytor, rows)).toEqual(refused(message));
  });
});
