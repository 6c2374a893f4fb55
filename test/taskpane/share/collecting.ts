import { collectedInWords } from "../../../src/taskpane/share/collect/collected-in-words";
import { collectModel } from "../../../src/taskpane/share/collect/collect-model";
import { shareState, type SharePlace } from "../../../src/taskpane/share/place";
import { shareText as swedish } from "../../../src/text/share/share.sv";
import type { ViewFrame } from "../../../src/taskpane/frame/view-frame";
import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { undo } from "../../../src/workbook/action/undo/undo";
import { readContents, type WorkbookContents } from "../../../src/workbook/reading/contents";
import { saveXlsx, type CellValue, type ReaderThread } from "../../../src/xlsx";
import type { FromReader, ToReader } from "../../../src/xlsx/worker/messages";
import { Reader } from "../../../src/xlsx/worker/reader";
import type { OfficePage } from "../../support/office-in-jsdom";

/** The reader's thread without a thread. */
export function thread(): ReaderThread {
  const reader = new Reader();
  const listeners: ((event: { data: FromReader }) => void)[] = [];
  return {
    postMessage(message: ToReader) {
      const answer = reader.receive(message);
      if (answer) queueMicrotask(() => listeners.forEach((listener) => listener({ data: answer })));
    },
    addEventListener: (kind: string, listener: never) =>
      void (kind === "message" && listeners.push(listener)),
    terminate: () => undefined,
  };
}

/** The pane around the part: what its actions use of it, with the genuine library behind. */
export class Frame {
  constructor(private readonly office: OfficePage) {}

  place: SharePlace = shareState.place.initial;
  contents: WorkbookContents | undefined;
  readonly state = { language: "sv" };
  last: DoneAction | undefined;
  readonly said: string[] = [];
  readonly changes = {
    carryOut: async (_words: unknown, plan: Plan) => {
      this.last = await this.office.Excel.run((context) => carryOut(context, plan));
      await this.read();
      return true;
    },
  };
  async read(): Promise<void> {
    this.contents = await this.office.Excel.run(readContents);
  }
  async undo(): Promise<void> {
    await this.office.Excel.run((context) => undo(context, this.last!));
    await this.read();
  }
  move(change: Partial<SharePlace>): void {
    this.place = { ...this.place, ...change };
  }
  announce(say: (text: { language: string }) => string): void {
    this.said.push(say({ language: "sv" }));
  }
  tell = this.announce;
  get model() {
    return collectModel(this.contents!, this.place);
  }
  /** What Resultat says of what has come. */
  get told(): string[] {
    return this.model.kinds.flatMap((one) => collectedInWords(one, swedish.collect));
  }
  valuesOf(table: string): readonly (readonly unknown[])[] {
    return this.contents!.tables.find(({ name }) => name === table)!.cells!.values;
  }
  /** Of a collection the names and one column more. */
  column(table: string, heading: string): unknown[][] {
    const [first = [], ...rows] = this.valuesOf(table);
    return rows.map((row) => [row[0], row[first.indexOf(heading)]]);
  }
  /** As the actions are given it. */
  get asView(): ViewFrame<object, SharePlace> {
    return this as unknown as ViewFrame<object, SharePlace>;
  }
}

export const file = (name: string, bytes: Uint8Array): File =>
  ({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }) as unknown as File;

export const headings = ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc"];

/** A workbook with one table of values on each sheet, below its headings. */
export function book(name: string, ...tables: (readonly (readonly CellValue[])[])[]): File {
  const sheets = tables.map((rows, at) => ({
    name: `Blad${at + 1}`,
    visibility: "Visible" as const,
    tables: [],
    cells: rows.flatMap((row, down) =>
      row.map((value, across) => ({ row: down, column: across, value, formula: undefined })),
    ),
  }));
  return file(name, saveXlsx(null, { sheets: sheets as never }).bytes);
}
export const centres = (...rows: CellValue[][]): CellValue[][] => [headings, ...rows];
export const mora = (soc: string): CellValue[] => ["Mora", "Mora", "ja", "ja", "ja", soc];
export const orsa: CellValue[] = ["Orsa", "Orsa", "ja", "ja", "nej", "nej"];
