import type { Rect } from "../../book";
import { invalidArgument, notImplemented } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import type { RectLayers } from "../rect-layers";

interface ListRule {
  readonly inCellDropDown: boolean;
  readonly source: string;
}

/** Excel's limits, by Microsoft's page "Data validation specifications" and the dialog. */
const longestTitle = 32;
const longestText = 255;

/**
 * What may be entered into cells, and the help that shows beside them. Lists are known; the other kinds of rules are
 * not. The grid offers the words; it does not enforce the rule.
 */
@wireClass("DataValidation")
export class DataValidation extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly rect: Rect,
  ) {
    super();
  }

  @scalar get Rule(): unknown {
    return this.layer<unknown>("Rule", {}).common(this.rect);
  }

  set Rule(rule: unknown) {
    this.assertAllowed();
    const list = (rule as { list?: ListRule } | null)?.list;
    if (!list) throw notImplemented("DataValidation.Rule of another kind than a list");
    if (typeof list.source !== "string" || list.source.startsWith("=")) {
      throw notImplemented("DataValidation.Rule with a list that stands in cells");
    }
    if (list.source === "" || list.source.length > longestText) throw invalidArgument();
    this.keep("Rule", {}, { list: { ...list } });
    this.model.sheet(this.sheetId).setWords?.(this.rect, list.inCellDropDown ? list.source.split(",") : []);
  }

  @scalar get Type(): string | null {
    const rules = this.layer<unknown>("Rule", {}).values(this.rect);
    const kinds = new Set([...rules].map((rule) => ("list" in (rule as object) ? "List" : "None")));
    return kinds.size === 1 ? ([...kinds][0] as string) : "MixedCriteria";
  }

  @scalar get Prompt(): unknown {
    return this.layer<unknown>("Prompt", null).common(this.rect);
  }

  set Prompt(prompt: unknown) {
    this.assertAllowed();
    const { title = "", message = "", showPrompt = true } = (prompt ?? {}) as Record<string, unknown>;
    assertShort(title, message);
    this.keep("Prompt", null, { title, message, showPrompt });
  }

  @scalar get ErrorAlert(): unknown {
    return this.layer<unknown>("ErrorAlert", null).common(this.rect);
  }

  set ErrorAlert(alert: unknown) {
    this.assertAllowed();
    const {
      title = "",
      message = "",
      showAlert = true,
      style = "Stop",
    } = (alert ?? {}) as Record<string, unknown>;
    assertShort(title, message);
    this.keep("ErrorAlert", null, { title, message, showAlert, style });
  }

  @method Clear(): void {
    this.assertAllowed();
    for (const name of ["Rule", "Prompt", "ErrorAlert"]) this.layer<unknown>(name, null).clear(this.rect);
    this.model.sheet(this.sheetId).setWords?.(this.rect, []);
    this.model.changed();
  }

  private keep(name: string, unset: unknown, value: unknown): void {
    this.layer(name, unset).set(this.rect, value);
    this.model.changed();
  }

  private layer<T>(name: string, unset: T): RectLayers<T> {
    return this.model.cellFormats(this.sheetId).layer(`DataValidation.${name}`, unset) as RectLayers<T>;
  }

  private assertAllowed(): void {
    this.model.assertAllowed(this.sheetId);
  }
}

function assertShort(title: unknown, message: unknown): void {
  const fits = (text: unknown, longest: number): boolean =>
    typeof text === "string" && text.length <= longest;
  if (!fits(title, longestTitle) || !fits(message, longestText)) throw invalidArgument();
}
