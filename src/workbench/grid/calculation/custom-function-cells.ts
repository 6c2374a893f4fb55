import type { CustomFunctionAnswer, CustomFunctionCall, CustomFunctionSource } from "../../host/book";
import type { CellPlace } from "./cell-runtime";

const busy: CustomFunctionAnswer = { error: "#BUSY!" };

/** Two calls with the same key have the same answer. */
const callKey = (call: CustomFunctionCall): string => JSON.stringify([call.name, call.args]);

const placeKey = (place: CellPlace): string =>
  `${place.unitId}\n${place.sheetId}\n${place.row}\n${place.column}`;

/**
 * Which cells call the add-in's functions, and with what. During a pass it answers from what is known and notes the
 * rest; after the pass the rest goes to the add-in as one request; when answers come, only the cells that asked are
 * calculated again.
 */
export class CustomFunctionCells {
  private current: { key: string; calls: Set<string> } | undefined;
  private readonly places = new Map<string, CellPlace>();
  private readonly callsOfCell = new Map<string, Set<string>>();
  private readonly cellsOfCall = new Map<string, Set<string>>();
  /** The last answer that each cell showed. */
  private readonly shown = new Map<string, CustomFunctionAnswer>();
  private misses = new Map<string, CustomFunctionCall>();
  private readonly asked = new Set<string>();
  private readonly stopListening: () => void;

  constructor(
    private readonly source: CustomFunctionSource,
    private readonly recalculate: (cells: CellPlace[]) => void,
  ) {
    this.stopListening = source.onAnswers((calls) => this.answered(calls));
  }

  dispose(): void {
    this.stopListening();
  }

  /** Whether a cell waits for an answer, or soon will. */
  get waiting(): boolean {
    if (this.misses.size > 0) return true;
    for (const key of this.asked) if (this.cellsOfCall.has(key)) return true;
    return false;
  }

  cellStarted(place: CellPlace): void {
    this.current = { key: placeKey(place), calls: new Set() };
  }

  answer(call: CustomFunctionCall): CustomFunctionAnswer {
    const key = callKey(call);
    this.current?.calls.add(key);
    const known = this.source.lookup(call);
    if (known) {
      this.asked.delete(key);
      if (this.current) this.shown.set(this.current.key, known.answer);
      return known.answer;
    }
    // What is under way is not asked for twice, however many passes come meanwhile.
    if (!this.asked.has(key)) this.misses.set(key, call);
    return this.meanwhile();
  }

  /** What the cell shows until the answer comes; Excel may keep what it showed before, or show 0. */
  private meanwhile(): CustomFunctionAnswer {
    switch (this.source.meanwhile) {
      case "zero":
        return 0;
      case "old value":
        return (this.current && this.shown.get(this.current.key)) ?? busy;
      default:
        return busy;
    }
  }

  cellFinished(place: CellPlace): void {
    const key = placeKey(place);
    if (this.current?.key !== key) return;
    const { calls } = this.current;
    this.current = undefined;
    this.forget(key);
    if (calls.size === 0) return;
    this.places.set(key, place);
    this.callsOfCell.set(key, calls);
    for (const call of calls) {
      const cells = this.cellsOfCall.get(call) ?? new Set();
      cells.add(key);
      this.cellsOfCall.set(call, cells);
    }
  }

  passFinished(): void {
    if (this.misses.size === 0) return;
    const batch = this.misses;
    this.misses = new Map();
    for (const key of batch.keys()) this.asked.add(key);
    this.source.request([...batch.values()]);
  }

  /** The cells of a sheet moved or went away; those that still call a function register themselves when calculated. */
  forgetSheet(sheetId: string): void {
    for (const [key, place] of [...this.places]) if (place.sheetId === sheetId) this.forget(key);
  }

  forgetCell(place: CellPlace): void {
    this.forget(placeKey(place));
  }

  private answered(calls: readonly CustomFunctionCall[]): void {
    const cells = new Set<string>();
    for (const call of calls) {
      const key = callKey(call);
      this.asked.delete(key);
      for (const cell of this.cellsOfCall.get(key) ?? []) cells.add(cell);
    }
    this.recalculate([...cells].flatMap((cell) => this.places.get(cell) ?? []));
  }

  private forget(key: string): void {
    for (const call of this.callsOfCell.get(key) ?? []) {
      const cells = this.cellsOfCall.get(call);
      cells?.delete(key);
      if (cells?.size === 0) this.cellsOfCall.delete(call);
    }
    this.callsOfCell.delete(key);
    this.places.delete(key);
  }
}
