import { collectModel } from "../../../src/taskpane/share/collect/collect-model";
import { shareState, type SharePlace } from "../../../src/taskpane/share/place";
import type { ViewFrame } from "../../../src/taskpane/frame/view-frame";
import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { undo } from "../../../src/workbook/action/undo/undo";
import { readContents, type WorkbookContents } from "../../../src/workbook/reading/contents";
import type { ReaderThread } from "../../../src/xlsx";
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
  /** As the actions are given it. */
  get asView(): ViewFrame<object, SharePlace> {
    return this as unknown as ViewFrame<object, SharePlace>;
  }
}

export const file = (name: string, bytes: Uint8Array): File =>
  ({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }) as unknown as File;
