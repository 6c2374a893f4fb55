import "../patches";
import {
  ICommandService,
  type IDisposable,
  LocaleType,
  LogLevel,
  mergeLocales,
  RedoCommand,
  UndoCommand,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FunctionType } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { debounceTime } from "rxjs";
import { CellAlertManagerService, HoverManagerService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Rect } from "../../host/book";
import { softenDark } from "./dark-surface";
import { drawDecimalComma } from "./decimal-comma";
import { errorTip } from "./error-tip";
import { type GridFrame, onGridFrame } from "./grid-frames";
import { swedishGridTexts } from "./swedish-grid-texts";
import { drawTables } from "./table-look";
import { UniverBook } from "../univer-book";
import type { WorkbookDefinition } from "../workbook-definition";
import { withoutMarks } from "../without-marks";
import { HookSeat, WorkbenchPlugin } from "../workbench-plugin";

export interface CellInView {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A function as the list shows it that comes up while a formula is typed. */
export interface FunctionDescription {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
}

/** What the ribbon's own buttons do to the selected cells. */
export type GridAction =
  | "bold"
  | "italic"
  | "percent"
  | "moreDecimals"
  | "fewerDecimals"
  | "insertRow"
  | "deleteRow";

const actions: Readonly<Record<GridAction, string>> = {
  bold: "sheet.command.set-range-bold",
  italic: "sheet.command.set-range-italic",
  percent: "sheet.command.numfmt.set.percent",
  moreDecimals: "sheet.command.numfmt.add.decimal.command",
  fewerDecimals: "sheet.command.numfmt.subtract.decimal.command",
  insertRow: "sheet.command.insert-row-before",
  deleteRow: "sheet.command.remove-row",
};

/** How long the pointer rests on a cell before its sentence is shown, in milliseconds. */
const restBeforeTip = 250;

/** The grid that a person sees, and the book in it. */
export class GridView {
  readonly book: UniverBook;
  private readonly api: FUniver;
  private readonly commands: ICommandService;
  private readonly descriptions: IDescriptionService;
  private described: IDisposable | undefined;
  private readonly injector: ReturnType<Univer["__getInjector"]>;
  private tip: { readonly popup: IDisposable | undefined } | undefined;

  constructor(container: HTMLElement, definition: WorkbookDefinition) {
    const univer = new Univer({
      locale: LocaleType.EN_US,
      // Univer has no Swedish of its own: its texts in the grid that a person meets are given here.
      locales: { [LocaleType.EN_US]: mergeLocales(enUS, validationEnUS, swedishGridTexts) },
      logLevel: LogLevel.ERROR,
    });
    const seat = new HookSeat();
    const preset = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true },
    });
    const validation = UniverSheetsDataValidationPreset({
      showEditOnDropdown: false,
      showSearchOnDropdown: false,
    });
    for (const plugin of [...preset.plugins, ...validation.plugins]) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
    univer.registerPlugin(WorkbenchPlugin, seat);
    this.book = new UniverBook(univer, seat, definition);
    this.api = FUniver.newAPI(univer);
    this.injector = univer.__getInjector();
    const { injector } = this;
    this.commands = injector.get(ICommandService);
    this.descriptions = injector.get(IDescriptionService);
    softenDark(injector);
    drawTables(univer, this.book);
    withoutMarks(univer);
    drawDecimalComma(univer, () => this.book.typedNumbers === "sv");
    // Univer would show a text of its own over a cell with an error.
    injector.get(CellAlertManagerService).showAlert = () => undefined;
  }

  /** Told when the pointer rests on another cell, and with undefined when it leaves the cells. */
  onHover(listener: (cell: CellInView | undefined) => void): void {
    this.injector
      .get(HoverManagerService)
      .currentCell$.pipe(debounceTime(restBeforeTip))
      .subscribe((cell) =>
        listener(
          cell
            ? { sheetId: cell.location.subUnitId, row: cell.location.row, column: cell.location.col }
            : undefined,
        ),
      );
  }

  /** Told after each frame that is drawn, for what lies over the cells. */
  onFrame(listener: (frame: () => GridFrame | undefined) => void): void {
    onGridFrame(this.injector, listener);
  }

  showTip(cell: CellInView, error: string, sentence: string): void {
    this.hideTip();
    const popup = this.api
      .getActiveWorkbook()
      ?.getSheetBySheetId(cell.sheetId)
      ?.getRange(cell.row, cell.column)
      .attachPopup({ componentKey: errorTip(error, sentence), direction: "bottom", offset: [0, 4] });
    this.tip = { popup: popup ?? undefined };
  }

  hideTip(): void {
    this.tip?.popup?.dispose();
    this.tip = undefined;
  }

  setDark(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }

  /** How numbers are shown and read: with a decimal comma in Swedish. */
  setLanguage(language: "sv" | "en"): void {
    this.book.typedNumbers = language;
    this.api.getActiveWorkbook()?.setNumfmtLocal(language === "sv" ? "sv" : "en");
    this.refresh();
  }

  describeFunctions(functions: readonly FunctionDescription[]): void {
    this.described?.dispose();
    this.described = this.descriptions.registerDescriptions(
      functions.map(({ name, description, parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: 0,
        })),
      })),
    );
  }

  act(action: GridAction): void {
    const range = this.book.selection().rect;
    void this.commands.executeCommand(actions[action], paramsOf(action, range));
  }

  /** Gives the keyboard back to the cells. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  /** Takes over what is being typed into a cell, as when a person presses Enter. */
  async endEditing(): Promise<void> {
    await this.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  undo(): void {
    void this.commands.executeCommand(UndoCommand.id);
  }

  redo(): void {
    void this.commands.executeCommand(RedoCommand.id);
  }

  /** Draws again what depends on more than the cells' own contents, such as the look of tables. */
  refresh(): void {
    // There is nothing to draw on until the page has been laid out.
    if (!this.injector.get(IRenderManagerService).getRenderById(this.book.workbookId())) return;
    this.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }
}

/** As many rows are put in as are selected, as in Excel: Univer has to be told how many. */
function paramsOf(action: GridAction, selected: Rect): object {
  if (action === "insertRow") return { value: selected.rows };
  return action === "deleteRow" ? { range: wholeRows(selected) } : {};
}

const wholeRows = (rect: Rect) => ({
  startRow: rect.row,
  endRow: rect.row + rect.rows - 1,
  startColumn: 0,
  endColumn: 0,
});
