import type { Cell } from "../../cells/ground/cell";

/** Whether a column of people's answers is read no further than its heading. */
export type NeverRead = (heading: Cell) => boolean;

/** What the questions of surveys are called takes as much room as Start, and few workbooks hold people's answers. */
export async function loadNeverRead(): Promise<NeverRead> {
  const { isNeverRead } = await import(
    /* webpackChunkName: "taskpane.questions" */ "../../cells/survey/matching/never-read"
  );
  return isNeverRead;
}
