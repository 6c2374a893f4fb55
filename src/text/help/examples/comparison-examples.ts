import type { ComparisonHelp } from "../comparison.sv";
import type { Example } from "../function-help";

export const comparisonExamples: Readonly<
  Record<keyof ComparisonHelp, readonly [Example, Example, ...Example[]]>
> = {
  SIGNAL: [
    {
      args: [[["Öppettid"], [6], [19.5], [19.5], [15.5], [14.5], [24], [22.5], [20.5]], "hög"],
      result: [["Signal"], ["röd"], ["gul"], ["gul"], ["gul"], ["röd"], ["grön"], ["grön"], ["gul"]],
    },
    {
      args: [[[3], [0], ["saknas"], [5], [2]], "låg", "tal"],
      result: [["gul"], ["grön"], ["grå"], ["röd"], ["gul"]],
    },
  ],
  SAMMANFATTA: [
    {
      args: [
        [
          ["Central", "Öppettid (h/vecka)", "Gemensamma grupper"],
          ["Avesta", 6, "nej"],
          ["Gagnef", 15.5, "ja"],
          ["Leksand", 24, "ja"],
        ],
      ],
      result: [["Öppettid (h/vecka): 6–24"], ["Gemensamma grupper: 2 av 3 (Gagnef, Leksand)"]],
    },
    {
      args: [
        [
          ["Central", "Besök per vecka", "Samordnare"],
          ["Avesta", null, "nej"],
          ["Gagnef", 130, ".."],
          ["Leksand", 113, "ja"],
        ],
        "saknas",
      ],
      result: [
        ["Besök per vecka: 113–130; uppgift saknas för Avesta"],
        ["Samordnare: 1 av 2 (Leksand); uppgift saknas för Gagnef"],
      ],
    },
  ],
  FINNS: [
    {
      args: [
        [["Kommun"], ["Borlänge"], ["Falun"], ["Orsa"]],
        [["Falun"], ["Falun"], ["Orsa"]],
        [["FCLV"], ["FC"], ["Uppgift saknas"]],
      ],
      result: [["Finns"], ["nej"], ["ja"], ["uppgift saknas"]],
    },
    {
      args: [[["Avesta"], ["Gagnef"]], [["Avesta"], ["Gagnef"]], [["FCLV"], ["FC"]], "FC"],
      result: [["nej"], ["ja"]],
    },
  ],
  AVTALSSTATUS: [
    {
      args: [[["2036-11-22"], ["2020-05-15"], ["tills vidare"], [null]], "2019-11-15"],
      result: [["gäller"], ["löper ut"], ["tills vidare"], ["uppgift saknas"]],
    },
    {
      args: [
        [["Giltigt till"], ["2019-09-01"], ["2019-09-01"]],
        "2019-11-15",
        3,
        [["Förlängs"], ["ja"], ["nej"]],
      ],
      result: [["Status"], ["förlängt"], ["utgånget"]],
    },
  ],
};
