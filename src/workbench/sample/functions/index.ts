import type { WorkbookDefinition } from "../../grid/workbook-definition";
import { aboutSheet } from "../about-sheet";
import { centres } from "../dalarna";
import { aboutLines } from "./about";
import { amounts } from "./amounts";
import { areas } from "./areas";
import { indicatorComparison } from "./comparison";
import { coverageAndAgreements } from "./coverage";
import { invoices } from "./invoices";
import { nassjo } from "./nassjo";
import { partiesAndCosts } from "./parties";
import { settlement } from "./settlement";
import { split } from "./split";
import { collaboration, firstRound, groups, readiness, secondRound } from "./survey";

/** All twenty functions at work. What the sources do not contain is invented, and each sheet says so. */
export const functionsWorkbook = (): WorkbookDefinition => ({
  name: "Alla funktioner.xlsx",
  sheets: [
    aboutSheet(aboutLines),
    areas(),
    partiesAndCosts(),
    split(),
    invoices(),
    settlement(),
    nassjo(),
    amounts(),
    firstRound(),
    secondRound(),
    collaboration(),
    groups(),
    readiness(),
    centres(),
    indicatorComparison(),
    coverageAndAgreements(),
  ],
});
