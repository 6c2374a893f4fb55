import { invalidArgument, itemNotFound } from "../wire/errors";
import { method, scalar, wireClass, WireObject } from "../wire/wire-class";
import type { Model } from "./model";

/** `workbook.settings`: values of the add-in's own that are saved with the workbook. Keys differ in case, as in Excel. */
@wireClass("SettingCollection")
export class SettingCollection extends WireObject {
  constructor(private readonly model: Model) {
    super();
  }

  override items(): readonly Setting[] {
    return [...this.model.settings.keys()].map((key) => new Setting(this.model, key));
  }

  override item(key: unknown): Setting {
    return this.GetItem(key);
  }

  @method GetItem(key: unknown): Setting {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  @method GetItemOrNullObject(key: unknown): Setting | null {
    return this.model.settings.has(String(key)) ? new Setting(this.model, String(key)) : null;
  }

  @method GetCount(): number {
    return this.model.settings.size;
  }

  /** Sets or adds. */
  @method Add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    keep(this.model, key, value);
    return new Setting(this.model, key);
  }
}

@wireClass("Setting")
class Setting extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly key: string,
  ) {
    super();
  }

  /** The key is what `getItem` takes, so it serves as the id. */
  override get identity() {
    return { _Id: this.key };
  }

  @scalar get Key(): string {
    return this.key;
  }

  @scalar get Value(): unknown {
    const text = this.model.settings.get(this.key);
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text) as unknown;
  }

  set Value(value: unknown) {
    if (!this.model.settings.has(this.key)) throw itemNotFound();
    keep(this.model, this.key, value);
  }

  @method Delete(): void {
    if (!this.model.settings.delete(this.key)) throw itemNotFound();
    this.model.changed();
  }
}

/** Values are kept as JSON text: what comes back is never the object that was put in. The value that is there already is no change. */
function keep(model: Model, key: string, value: unknown): void {
  const text = JSON.stringify(value ?? null);
  if (model.settings.get(key) === text) return;
  model.settings.set(key, text);
  model.changed();
}
