import { invalidArgument, itemNotFound } from "../wire/errors";
import { method, scalar, wireClass, WireObject } from "../wire/wire-class";

/** `workbook.settings`: values of the add-in's own that are saved with the workbook. Keys differ in case, as in Excel. */
@wireClass("SettingCollection")
export class SettingCollection extends WireObject {
  /** Values are kept as JSON text: what comes back is never the object that was put in. */
  constructor(private readonly values: Map<string, string>) {
    super();
  }

  override items(): readonly Setting[] {
    return [...this.values.keys()].map((key) => new Setting(this.values, key));
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
    return this.values.has(String(key)) ? new Setting(this.values, String(key)) : null;
  }

  @method GetCount(): number {
    return this.values.size;
  }

  /** Sets or adds. */
  @method Add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    const setting = new Setting(this.values, key);
    this.values.set(key, JSON.stringify(value ?? null));
    return setting;
  }
}

@wireClass("Setting")
export class Setting extends WireObject {
  constructor(
    private readonly values: Map<string, string>,
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
    const text = this.values.get(this.key);
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text) as unknown;
  }

  set Value(value: unknown) {
    if (!this.values.has(this.key)) throw itemNotFound();
    this.values.set(this.key, JSON.stringify(value ?? null));
  }

  @method Delete(): void {
    if (!this.values.delete(this.key)) throw itemNotFound();
  }
}
