/** The public functions by what they are for, in the order in which people meet them. */
export const functionGroups = {
  classification: ["KLASS", "HINDER", "MOTIVERING"],
  costs: [
    "YTANDEL",
    "RUMSYTOR",
    "NYCKEL",
    "DELA",
    "KOSTNADER",
    "FAKTURAUNDERLAG",
    "SLUTREGLERING",
    "INDEXHYRA",
  ],
  collaboration: ["SAMVERKAN", "SAMVGRUPP", "SAMVINDEX", "SKILLNAD", "ORIC"],
  comparison: ["SIGNAL", "SAMMANFATTA", "FINNS", "AVTALSSTATUS"],
} as const;

export type FunctionGroup = keyof typeof functionGroups;

export const groupNames = Object.keys(functionGroups) as FunctionGroup[];

/** The group of a function; undefined for one that nobody has put in a group. */
export function groupOf(id: string): FunctionGroup | undefined {
  return groupNames.find((group) => (functionGroups[group] as readonly string[]).includes(id));
}
