import type { ClassificationHelp } from "../classification.sv";
import type { Example } from "../function-help";

export const classificationExamples: Readonly<
  Record<keyof ClassificationHelp, readonly [Example, Example, ...Example[]]>
> = {
  KLASS: [
    { args: [[["ja", "ja", "ja", "delvis"]]], result: [["FCLV"]] },
    { args: [[["ja", "ja", "ja", "delvis"]], "SAMMALOKAL"], result: [["FC"]] },
  ],
  HINDER: [
    { args: [[["", "ja", "ja", "delvis"]]], result: [["MHV (okänd), Soc (delvis)"]] },
    {
      args: [[["nej", "ja", "nej", "delvis"]], undefined, "FCLV"],
      result: [["ÖF (nej) eller Soc (delvis)"]],
    },
  ],
  MOTIVERING: [
    {
      args: [[["ja", "ja", "ja", "delvis"]]],
      result: [
        ["FCLV enligt FFFF, eftersom BHV (hel) och ÖF (hel) uppfyller kraven; för FC återstår Soc (delvis)."],
      ],
    },
    {
      args: [[["ja", "ja", "", "ja"]]],
      result: [["Uppgift saknas enligt FFFF: ÖF (okänd) avgör om det blir FC eller FCLV."]],
    },
  ],
};
