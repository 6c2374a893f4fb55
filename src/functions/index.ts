import { hinder, klass, motivering } from "./classification";
import { avtalsstatus, finns, sammanfatta, signal } from "./comparison";
import {
  dela,
  fakturaunderlag,
  indexhyra,
  kostnader,
  nyckel,
  rumsytor,
  slutreglering,
  ytandel,
} from "./costs";
import { oric, samverkan, samvgrupp, samvindex, skillnad } from "./survey";

/**
 * The custom functions, by their names in the cells. A new one is a function with its Swedish doc comment in the family's file, its
 * English words in `src/text/functions/`, its group in `src/text/function-groups.ts`, and a line here.
 * At once and in one go: a function that is associated late shows #VALUE! when a workbook opens.
 */
CustomFunctions.associate("KLASS", klass);
CustomFunctions.associate("HINDER", hinder);
CustomFunctions.associate("MOTIVERING", motivering);
CustomFunctions.associate("SIGNAL", signal);
CustomFunctions.associate("SAMMANFATTA", sammanfatta);
CustomFunctions.associate("FINNS", finns);
CustomFunctions.associate("AVTALSSTATUS", avtalsstatus);
CustomFunctions.associate("YTANDEL", ytandel);
CustomFunctions.associate("RUMSYTOR", rumsytor);
CustomFunctions.associate("NYCKEL", nyckel);
CustomFunctions.associate("DELA", dela);
CustomFunctions.associate("KOSTNADER", kostnader);
CustomFunctions.associate("FAKTURAUNDERLAG", fakturaunderlag);
CustomFunctions.associate("SLUTREGLERING", slutreglering);
CustomFunctions.associate("INDEXHYRA", indexhyra);
CustomFunctions.associate("SAMVERKAN", samverkan);
CustomFunctions.associate("SAMVGRUPP", samvgrupp);
CustomFunctions.associate("SAMVINDEX", samvindex);
CustomFunctions.associate("SKILLNAD", skillnad);
CustomFunctions.associate("ORIC", oric);
