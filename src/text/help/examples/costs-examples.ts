import type { CostsHelp } from "../costs.sv";
import type { Example, ExampleArgument } from "../function-help";

/** Nässjö's areas and base services; the costs are invented. */
const nassjo: ExampleArgument = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Region", 383, 1],
  ["BHV", "Region", 465, 1],
  ["ÖF och Soc", "Kommun", 324, 2],
];

const joinsInJuly: ExampleArgument = [
  ["Verksamhet", "Organisation", "Yta", "Från"],
  ["A", "Region", 100, ""],
  ["B", "Kommun", 100, "2025-07-01"],
];

export const costsExamples: Readonly<Record<keyof CostsHelp, readonly [Example, Example, ...Example[]]>> = {
  YTANDEL: [
    { args: [[[450], [550]]], result: [[0.45], [0.55]] },
    { args: [[[100], ["ingen"], [200]], 60, "lika"], result: [[130 / 360], [0], [230 / 360]] },
  ],
  RUMSYTOR: [
    {
      args: [
        [
          ["Rum", "Yta", "Används av"],
          ["Mottagning", 30, "BHV"],
          ["Samtalsrum", 10, "MHV"],
          ["Väntrum", 20, "alla"],
        ],
      ],
      result: [
        ["Verksamhet", "Egen yta", "Del av delad yta", "Summa"],
        ["BHV", 30, 15, 45],
        ["MHV", 10, 5, 15],
        ["Summa", 40, 20, 60],
      ],
    },
    {
      args: [
        [
          ["Kök", 10, "BHV, MHV + ÖF"],
          ["Förråd", 5, ""],
        ],
      ],
      result: [
        ["Verksamhet", "Egen yta", "Del av delad yta", "Summa"],
        ["BHV", 0, 3.34, 3.34],
        ["MHV", 0, 3.33, 3.33],
        ["ÖF", 0, 3.33, 3.33],
        ["Ej uthyrd", 5, 0, 5],
        ["Summa", 5, 10, 15],
      ],
    },
  ],
  NYCKEL: [
    {
      args: [[["Kostnadsslag"], ["Hyra"], ["Samordnarlön"], ["IT-kostnader"], ["Inbrottslarm"]]],
      result: [["Nyckel"], ["Yta"], ["Lika"], ["Lika"], ["Lika"]],
    },
    { args: [[["Trivselkväll"]]], result: [["Yta (okänt kostnadsslag)"]] },
  ],
  DELA: [
    { args: [100, [[1, 1, 1]]], result: [[33.34, 33.33, 33.33]] },
    { args: [1000, [[383, 465, 324]], 1], result: [[327, 397, 276]] },
  ],
  KOSTNADER: [
    {
      args: [
        [
          ["Kostnadsslag", "Belopp"],
          ["Hyra", 1172000],
          ["Samordnare", 100000],
        ],
        nassjo,
      ],
      result: [
        ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "BHV", "ÖF och Soc"],
        ["Hyra", 1172000, "Yta", 383000, 465000, 324000],
        ["Samordnare", 100000, "Lika", 25000, 25000, 50000],
        ["Summa", 1272000, "", 408000, 490000, 374000],
      ],
    },
    {
      args: [
        [
          ["Kostnadsslag", "Belopp", "Period från", "Period till"],
          ["Hyra", 1000000, "2025-01-01", "2025-12-31"],
        ],
        joinsInJuly,
      ],
      result: [
        ["Kostnadsslag", "Belopp", "Nyckel", "A", "B"],
        ["Hyra", 1000000, "Yta", 747945.21, 252054.79],
        ["Summa", 1000000, "", 747945.21, 252054.79],
      ],
    },
  ],
  FAKTURAUNDERLAG: [
    {
      args: [
        [
          ["Kostnadsslag", "Belopp", "Betalas av", "Momskod"],
          ["El", 1172, "Kommun", "25"],
        ],
        nassjo,
      ],
      result: [
        [
          "Fakturerar",
          "Faktureras",
          "Kostnadsslag",
          "Period",
          "Verksamhet",
          "Helt belopp",
          "Nyckel",
          "Beräkning",
          "Andel",
          "Belopp",
          "Momskod",
          "Betalt av",
        ],
        [
          "Kommun",
          "Region",
          "El",
          "",
          "MHV",
          1172,
          "Yta",
          "383 av 1 172 m²",
          383 / 1172,
          383,
          "25",
          "Kommun",
        ],
        [
          "Kommun",
          "Region",
          "El",
          "",
          "BHV",
          1172,
          "Yta",
          "465 av 1 172 m²",
          465 / 1172,
          465,
          "25",
          "Kommun",
        ],
      ],
    },
    {
      args: [
        [
          ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
          ["Hyra", 1000000, "A", "2025-01-01", "2025-12-31"],
        ],
        joinsInJuly,
      ],
      result: [
        [
          "Fakturerar",
          "Faktureras",
          "Kostnadsslag",
          "Period",
          "Verksamhet",
          "Helt belopp",
          "Nyckel",
          "Beräkning",
          "Andel",
          "Belopp",
          "Momskod",
          "Betalt av",
        ],
        [
          "Region",
          "Kommun",
          "Hyra",
          "2025-01-01–2025-12-31",
          "B",
          1000000,
          "Yta",
          "184 av 365 dagar × 100 av 200 m²",
          92 / 365,
          252054.79,
          "",
          "A",
        ],
      ],
    },
  ],
  SLUTREGLERING: [
    {
      args: [
        [
          ["Kostnadsslag", "Belopp", "Betalas av"],
          ["Hyra", 1172000, "Kommun"],
          ["El", 11720, "Kommun"],
        ],
        nassjo,
        [["Kommun", "Region", "Hyra", 856000]],
      ],
      result: [
        ["Fakturerar", "Faktureras", "Kostnadsslag", "Preliminärt", "Utfall", "Att debitera"],
        ["Kommun", "Region", "Hyra", 856000, 848000, -8000],
        ["Kommun", "Region", "El", 0, 8480, 8480],
        ["Kommun", "Region", "Summa", 856000, 856480, 480],
        ["Summa", "", "", 856000, 856480, 480],
      ],
    },
    {
      args: [
        [
          ["Kostnadsslag", "Belopp", "Betalas av"],
          ["Samordnare", 100000, "MHV"],
        ],
        nassjo,
        [["Region", "Kommun", "", 45000]],
      ],
      result: [
        ["Fakturerar", "Faktureras", "Kostnadsslag", "Preliminärt", "Utfall", "Att debitera"],
        ["Region", "Kommun", "Samordnare", 0, 50000, 50000],
        ["Region", "Kommun", "Ej uppdelat", 45000, 0, -45000],
        ["Region", "Kommun", "Summa", 45000, 50000, 5000],
        ["Summa", "", "", 45000, 50000, 5000],
      ],
    },
  ],
  INDEXHYRA: [
    { args: [40000, 293.85, 313.42], result: 42663.94 },
    { args: [1000, 314.4, 314.02, 1, 1000], result: 1000 },
  ],
};
