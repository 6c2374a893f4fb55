import { callFunction, cellError } from "../support/custom-functions";
import { hinder, klass, motivering } from "../../src/functions/classification";

const error = (message: string | RegExp, code = "#VALUE!"): unknown => ({
  error: code,
  message: typeof message === "string" ? message : expect.stringMatching(message),
});
const value = (result: unknown): unknown => ({ value: result });

describe("FC.KLASS", () => {
  // Checked by hand against the definitions' wording.
  test.each([
    [["ja", "ja", "ja", "delvis"], undefined, "FCLV"],
    [["ja", "ja", "ja", "delvis"], "SAMMALOKAL", "FC"],
    [["ja", "ja", "nej", "nej"], undefined, "Ingendera"],
    [["ja", "ja", "ja", ""], undefined, "Uppgift saknas"],
    [["nej", "ja", "annan", "nej"], undefined, "Ingendera"],
    [["nej", "ja", "annan", "nej"], "VARMLAND", "FCLV"],
    [["ja", "ja", "annan", "ja"], undefined, "FC"],
    [["ja", "ja", "annan", "ja"], "DALARNA2017", "FCLV"],
  ])("%j by %s is %s", (cells, definition, expected) => {
    expect(callFunction(klass, [cells], definition)).toEqual(value([[expected]]));
  });

  test.each([0, null, ""])(
    "a heading above a region's centres is none of them; blank cells as %p",
    (blank) => {
      const nothing = [blank, blank, blank, blank];
      const rows = [
        ["Central", "MHV", "BHV", "ÖF", "Soc"],
        ["Region Dalarna", ...nothing],
        ["Björken", "ja", "ja", "ja", "ja"],
        ["Familjecentralen Söder", ...nothing],
        ["Dalarnas län:", ...nothing],
        ["Region Gävleborg", "ja", "ja", "nej", "nej"],
      ];
      expect(callFunction(klass, rows)).toEqual(
        value([["Klass"], [""], ["FC"], ["Uppgift saknas"], [""], ["Ingendera"]]),
      );
      // Alone, it is what the question is about.
      expect(callFunction(klass, [rows[0], rows[1]])).toEqual(value([["Klass"], ["Uppgift saknas"]]));
    },
  );

  test.each([
    [
      "hel",
      ["ja", "Hel", " HELT ", "hela", "x", "SANT", "true", "1", 1, true, "yes", "full", "1,0", "ja\u00a0"],
    ],
    ["delvis", ["delvis", "del", "viss  tid", "viss\u00a0tid", "Besöker", "besöker", "partial"]],
    ["delvis", ["till viss del", "Till viss del.", "en del", "i viss mån", "vissa dagar", "finns delvis"]],
    ["nej", ["nej", "ingen", "inte", "FALSKT", false, "false", "no", "none"]],
    [
      "nej",
      [
        "finns ej",
        "Finns inte",
        "finns inte.",
        "ej på plats",
        "nej, saknas",
        "Nej (finns inte)",
        "nej – ingen",
      ],
    ],
    [
      "okänd",
      [
        "",
        null,
        undefined,
        0,
        -0,
        "0",
        " ",
        "\u00a0",
        "-",
        "–",
        ".",
        "..",
        "?",
        "okänd",
        "vet ej",
        "saknas",
        "Uppgift saknas",
        "unknown",
      ],
    ],
  ])("reads every way of writing %s", (state, cells) => {
    // MHV alone decides between FC and FCLV by FFFF; with its state the obstacle to FC shows how it was read.
    const shown = state === "hel" ? "" : `MHV (${state})`;
    for (const cell of cells) {
      expect([cell, callFunction(hinder, [[cell, "ja", "ja", "ja"]])]).toEqual([cell, value([[shown]])]);
    }
  });

  test.each(["annan", "Annan huvudman", "annan aktör", "kyrka", "kyrkan", "förening"])(
    "%s is a state of open preschool only",
    (word) => {
      expect(callFunction(klass, [["ja", "ja", word, "ja"]])).toEqual(value([["FC"]]));
      expect(callFunction(klass, [["ja", "ja", "ja", word]])).toEqual(
        error(/rad 1, kolumn 4 \(Soc\).*öppen förskola/),
      );
    },
  );

  test("an empty cell is the same whether it arrives as 0, null or an empty text", () => {
    for (const empty of [0, null, "", undefined]) {
      expect(callFunction(klass, [["ja", "ja", "ja", empty]])).toEqual(value([["Uppgift saknas"]]));
      expect(callFunction(klass, [["ja", "ja", "ja", "delvis"]], empty)).toEqual(value([["FCLV"]]));
      expect(callFunction(klass, [["ja", "ja", "ja", "delvis"]], [[empty]])).toEqual(value([["FCLV"]]));
      expect(callFunction(hinder, [["ja", "ja", "ja", "delvis"]], empty, empty)).toEqual(
        value([["Soc (delvis)"]]),
      );
    }
  });

  test("columns are found by heading in any order, other columns are ignored, and the answer keeps the rows aligned", () => {
    const cells = [
      ["Central", "Socialtjänst", "Barnmorskor", "mhv", "Öppen förskola", "BVC (hel/delvis)"],
      ["A", "ja", 4, "ja", "ja", "ja"],
      ["B", "delvis", 6, "ja", "ja", "ja"],
      ["", "", 0, "", "", ""],
      ["C", "", "", "", "", ""],
    ];
    expect(callFunction(klass, cells)).toEqual(
      value([["Klass"], ["FC"], ["FCLV"], [""], ["Uppgift saknas"]]),
    );
    expect(callFunction(hinder, cells)).toEqual(
      value([
        ["Hinder"],
        [""],
        ["Soc (delvis)"],
        [""],
        ["MHV (okänd), BHV (okänd), ÖF (okänd), Soc (okänd)"],
      ]),
    );
    expect((callFunction(motivering, cells) as { value: string[][] }).value[0]).toEqual(["Motivering"]);
  });

  test("our own heading wins over a synonym; the same heading twice is pointed out", () => {
    expect(
      callFunction(klass, [
        ["BVC", "MHV", "BHV", "ÖF", "Soc"],
        ["nej", "ja", "ja", "ja", "ja"],
      ]),
    ).toEqual(value([["Klass"], ["FC"]]));
    expect(
      callFunction(klass, [
        ["MHV", "BHV", "ÖF", "Soc", "MHV"],
        ["ja", "ja", "ja", "ja", "nej"],
      ]),
    ).toEqual(error(/rad 1: rubriken MHV finns både i kolumn 1 och 5/));
  });

  test("a heading row without one of the services is an error that names it", () => {
    expect(
      callFunction(klass, [
        ["MHV", "BHV", "ÖF"],
        ["ja", "ja", "ja"],
      ]),
    ).toEqual(error(/rubriken Soc saknas/));
  });

  test("a wholly empty row of several gives an empty answer, a single row is always evaluated", () => {
    const empty = ["", null, 0, ""];
    expect(callFunction(klass, [empty, ["ja", "ja", "ja", "ja"], empty])).toEqual(
      value([[""], ["FC"], [""]]),
    );
    expect(callFunction(klass, [empty])).toEqual(value([["Uppgift saknas"]]));
    expect(callFunction(klass, [["MHV", "BHV", "ÖF", "Soc"], empty])).toEqual(
      value([["Klass"], ["Uppgift saknas"]]),
    );
    expect(
      callFunction(klass, [
        ["-", "", "", ""],
        ["ja", "ja", "ja", "ja"],
      ]),
    ).toEqual(value([["Uppgift saknas"], ["FC"]]));
  });

  test("100 000 rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [
      "ja",
      "ja",
      index % 2 ? "ja" : "nej",
      "delvis",
    ]);
    const result = (callFunction(klass, rows) as { value: string[][] }).value;
    expect(result).toHaveLength(100_000);
    expect(result.slice(0, 2)).toEqual([["Ingendera"], ["FCLV"]]);
  });

  describe("bad input names the place, the value and what was expected", () => {
    test.each([
      [
        [["ja", "ja", "kanske", "ja"]],
        /^Verksamheter, rad 1, kolumn 3 \(ÖF\): ”kanske” .*ja, delvis eller nej/,
      ],
      [[["ja", 0.5, "ja", "ja"]], /^Verksamheter, rad 1, kolumn 2 \(BHV\): 0,5 .*tjänstgöringsgrad/],
      [[["ja", "50 %", "ja", "ja"]], /kolumn 2 \(BHV\): ”50 %” .*tjänstgöringsgrad/],
      [[["ja", "100 %", "ja", "ja"]], /kolumn 2 \(BHV\): ”100 %” .*tjänstgöringsgrad/],
      [[["ja", "ja", "ja", 2]], /kolumn 4 \(Soc\): 2 .*tjänstgöringsgrad/],
      [[["ja", "ja", "ja", -1]], /kolumn 4 \(Soc\): −1 .*tjänstgöringsgrad/],
      [[["ja", "ja", "ja"]], /området har 3 kolumner.*MHV, BHV, ÖF, Soc/],
      [[["ja", "ja", "ja", "ja", "ja"]], /området har 5 kolumner/],
      [[["ja"]], /området har 1 kolumn/],
      ["ja", /området har 1 kolumn/],
      [[[]], /verksamheter är tomt/],
      [[], /verksamheter är tomt/],
      [null, /verksamheter saknas/],
      [undefined, /verksamheter saknas/],
      [
        [
          ["ja", "ja", "ja", "ja"],
          ["ja", "ja", "ja", "inte än"],
        ],
        /rad 2, kolumn 4 \(Soc\): ”inte än”/,
      ],
      [
        [
          ["ÖF", "Soc", "MHV", "BHV"],
          ["ja", "ja", "ja", "jo"],
        ],
        /rad 2, kolumn 4 \(BHV\): ”jo”/,
      ],
      [[["ja", "ja", "ja", "x".repeat(500)]], /x{40}…”/],
      [[["__proto__", "ja", "ja", "ja"]], /”__proto__”/],
    ])("%j", (cells, message) => {
      expect(callFunction(klass, cells)).toEqual(error(message));
    });

    test("a definition that does not exist lists those that do", () => {
      expect(callFunction(klass, [["ja", "ja", "ja", "ja"]], "FFF")).toEqual(
        error(/^Definition: ”FFF” finns inte. Välj FFFF, VARMLAND, DALARNA2017 eller SAMMALOKAL/),
      );
      expect(callFunction(klass, [["ja", "ja", "ja", "ja"]], 7)).toEqual(error(/^Definition: 7 finns inte/));
    });

    test("an Excel error among the cells comes out as that error, wherever it stands and in whichever shape", () => {
      for (const code of ["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#VALUE!"]) {
        for (const cell of [cellError(code), { type: "Error", basicType: "Error", basicValue: code }, code]) {
          expect(
            callFunction(klass, [
              ["kanske", "ja", "ja", "ja"],
              ["ja", "ja", "ja", cell],
            ]),
          ).toEqual(error(/rad 2, kolumn 4/, code));
          expect(callFunction(klass, [["ja", "ja", "ja", "ja"]], cell)).toEqual(error(/Definition/, code));
        }
      }
      expect(callFunction(klass, [["ja", "ja", "ja", "#SPILL!"]])).toEqual(error(/#VALUE!/));
      expect(callFunction(klass, [["ja", "ja", "ja", "#1"]])).toEqual(error(/”#1”/));
    });

    test("an Excel error comes before a word that cannot be read, wherever it stands; the first of several is told", () => {
      const headings = ["Central", "MHV", "BHV", "ÖF", "Soc", "Anteckning"];
      const sound = ["Vimpeln", "ja", "ja", "ja", "ja", "#N/A"];
      const puzzling = ["Tinget", "kanske", "ja", "ja", "ja", ""];
      expect(callFunction(klass, [headings, sound])).toEqual(value([["Klass"], ["FC"]]));
      for (const [column, code] of [
        [0, "#REF!"],
        [4, "#DIV/0!"],
      ] as const) {
        const broken = sound.map((cell, index) => (index === column ? code : cell));
        const later = sound.map((cell, index) => (index === 2 ? "#NAME?" : cell));
        expect(callFunction(klass, [headings, puzzling, broken, later])).toEqual(error(/rad 3/, code));
        expect(callFunction(klass, [headings, sound, broken])).toEqual(error(/rad 3/, code));
      }
      expect(
        callFunction(klass, [
          ["kanske", "ja", "ja", "ja"],
          ["ja", "ja", "#NUM!", "ja"],
        ]),
      ).toEqual(error(/rad 2/, "#NUM!"));
    });
  });
});

describe("a definition as a table", () => {
  const centre = [["ja", "ja", "nej", "delvis"]];
  const table = [
    ["Klass", "MHV", "BHV", "ÖF", "Soc"],
    ["Guld", "hel", "hel", "Hel/Annan", "hel"],
    ["Silver", "", "hel", "en av / delvis", "EN AV/delvis"],
    ["Brons", "valfri", "delvis", 0, null],
  ];

  test("is used from the top; empty, 0 and valfri make no demand", () => {
    expect(callFunction(klass, centre, table)).toEqual(value([["Silver"]]));
    expect(callFunction(klass, [["nej", "delvis", "nej", "nej"]], table)).toEqual(value([["Brons"]]));
    expect(callFunction(klass, centre, table.slice(1))).toEqual(value([["Silver"]]));
    expect(callFunction(hinder, centre, table)).toEqual(value([["ÖF (nej), Soc (delvis)"]]));
    expect(callFunction(hinder, [["nej", "nej", "nej", "nej"]], table, "silver")).toEqual(
      value([["BHV (nej), ÖF (nej) eller Soc (nej)"]]),
    );
  });

  test("columns may stand in another order, and empty rows are skipped", () => {
    const turned = [
      ["Soc", "Anmärkning", "Klass", "ÖF", "BHV", "MHV"],
      ["hel", "", "Guld", "hel/annan", "hel", "hel"],
      ["", "", "", "", "", ""],
      ["en av/delvis", "", "Silver", "en av/delvis", "hel", ""],
    ];
    expect(callFunction(klass, centre, turned)).toEqual(value([["Silver"]]));
  });

  test.each([
    [
      [
        ["Klass", "MHV", "BHV", "ÖF", "Soc"],
        ["Guld", "hel", "helst", "", ""],
      ],
      /^Definition, rad 2, kolumn 3 \(BHV\): ”helst” .*hel\/annan/,
    ],
    [
      [
        ["Klass", "MHV", "BHV", "ÖF", "Soc"],
        ["", "hel", "", "", ""],
      ],
      /^Definition, rad 2, kolumn 1 \(Klass\): klassens namn saknas/,
    ],
    [[["Klass", "MHV", "BHV", "ÖF", "Soc"]], /tabellen har inga rader/],
    [[["Guld", "hel", "hel", "hel"]], /området har 4 kolumner.*5: Klass, MHV, BHV, ÖF, Soc/],
    [[["Uppgift saknas", "hel", "hel", "hel", "hel"]], /inget klassnamn/],
    [
      [
        ["Klass", "MHV", "BHV", "ÖF"],
        ["Guld", "hel", "", ""],
      ],
      /rubriken Soc saknas/,
    ],
  ])("%j", (definition, message) => {
    expect(callFunction(klass, centre, definition)).toEqual(error(message));
  });
});

describe("FC.HINDER", () => {
  test.each([
    [["?", "ja", "ja", "delvis"], undefined, undefined, "MHV (okänd), Soc (delvis)"],
    [["ja", "ja", "ja", "ja"], undefined, undefined, ""],
    [["nej", "ja", "nej", "delvis"], undefined, "fclv", "ÖF (nej) eller Soc (delvis)"],
    [["nej", "ja", "annan", ""], undefined, "FCLV", "ÖF (annan) eller Soc (okänd)"],
    [["nej", "ja", "annan", ""], "VARMLAND", "FCLV", ""],
    [["ja", "ja", "annan", "ja"], "DALARNA2017", undefined, "ÖF (annan)"],
    [["nej", "delvis", "annan", "nej"], "SAMMALOKAL", "FC", "MHV (nej), Soc (nej)"],
  ])("%j by %s towards %s: %s", (cells, definition, aim, expected) => {
    expect(callFunction(hinder, [cells], definition, aim)).toEqual(value([[expected]]));
  });

  test("a class that the definition does not have lists those that it has", () => {
    expect(callFunction(hinder, [["ja", "ja", "ja", "ja"]], undefined, "FCX")).toEqual(
      error("Klass: ”FCX” finns inte i definitionen. Välj FC eller FCLV."),
    );
    // A cell that was pasted full of something else does not stand whole in the sentence.
    expect(callFunction(hinder, [["ja", "ja", "ja", "ja"]], undefined, "X".repeat(32_767))).toEqual(
      error(`Klass: ”${"X".repeat(40)}…” finns inte i definitionen. Välj FC eller FCLV.`),
    );
    expect(callFunction(hinder, [["ja", "ja", "ja", "ja"]], undefined, [["FC", "FCLV"]])).toEqual(
      error(/klass ska vara ett enda värde/),
    );
  });
});

describe("FC.MOTIVERING", () => {
  test.each([
    [
      ["ja", "ja", "ja", "ja"],
      "FC enligt FFFF, eftersom MHV (hel), BHV (hel), ÖF (hel) och Soc (hel) uppfyller kraven.",
    ],
    [
      ["ja", "ja", "annan", "ja"],
      "FC enligt FFFF, eftersom MHV (hel), BHV (hel), ÖF (annan) och Soc (hel) uppfyller kraven.",
    ],
    [
      ["", "ja", "ja", "delvis"],
      "FCLV enligt FFFF, eftersom BHV (hel) och ÖF (hel) uppfyller kraven; för FC återstår MHV (okänd), Soc (delvis).",
    ],
    [["nej", "ja", "nej", "delvis"], "Ingendera enligt FFFF: för FCLV återstår ÖF (nej) eller Soc (delvis)."],
    [["ja", "ja", "", "ja"], "Uppgift saknas enligt FFFF: ÖF (okänd) avgör om det blir FC eller FCLV."],
    [
      ["ja", "ja", "nej", ""],
      "Uppgift saknas enligt FFFF: Soc (okänd) avgör om det blir FCLV eller Ingendera; för FC återstår ÖF (nej), Soc (okänd).",
    ],
  ])("%j", (cells, sentence) => {
    expect(callFunction(motivering, [cells])).toEqual(value([[sentence]]));
  });

  test("always begins with the class that FC.KLASS gives and is one sentence", () => {
    const words = ["ja", "delvis", "nej", "", "annan"];
    for (const definition of ["FFFF", "VARMLAND", "DALARNA2017", "SAMMALOKAL"]) {
      for (let code = 0; code < 4 * 4 * 5 * 4; code++) {
        const cells = [
          words[code % 4],
          words[(code >> 2) % 4],
          words[(code >> 4) % 5],
          words[Math.floor(code / 80) % 4],
        ];
        const [[name]] = (callFunction(klass, [cells], definition) as { value: [[string]] }).value;
        const [[sentence]] = (callFunction(motivering, [cells], definition) as { value: [[string]] }).value;
        expect(sentence.startsWith(`${name} enligt ${definition}`)).toBe(true);
        expect(sentence.endsWith(".")).toBe(true);
        expect(sentence.slice(0, -1)).not.toMatch(/\. |undefined|  /);
      }
    }
  });
});

describe("metadata older than the code", () => {
  /** Shaped like Microsoft's: getters on the prototype, nothing that a cell or a data type has. */
  class InvocationContext {
    get functionName(): string {
      return "KLASS";
    }
    get address(): string {
      return "Blad1!A1";
    }
  }

  test("the invocation object in a parameter's place means that it is not given", () => {
    const invocation = new InvocationContext();
    expect(callFunction(klass, [["ja", "ja", "ja", "delvis"]], invocation)).toEqual(value([["FCLV"]]));
    expect(callFunction(hinder, [["ja", "ja", "ja", "delvis"]], undefined, invocation)).toEqual(
      value([["Soc (delvis)"]]),
    );
    expect(callFunction(motivering, [["ja", "ja", "ja", "ja"]], invocation)).toEqual(
      value([[expect.stringMatching(/^FC enligt FFFF/)]]),
    );
    expect(callFunction(klass, invocation)).toEqual(error(/verksamheter saknas/));
    expect(callFunction(klass, [["ja", "ja", "ja", "ja"]], {})).toEqual(value([["FC"]]));
  });
});
