import { accessDenied, invalidOperation } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";

@wireClass("WorksheetProtection")
export class WorksheetProtection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  @scalar get Protected(): boolean {
    return this.model.protection(this.sheetId) !== undefined;
  }

  /** What is still allowed while protected; null when it is not. */
  @scalar get Options(): Readonly<Record<string, unknown>> | null {
    return this.model.protection(this.sheetId)?.options ?? null;
  }

  /** Fails when the sheet is protected already, as Excel does; with which code is a guess. */
  @method Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw invalidOperation("The worksheet is already protected.");
    this.model.setProtection(this.sheetId, {
      options: typeof options === "object" && options !== null ? (options as Record<string, unknown>) : {},
      password: typeof password === "string" && password !== "" ? password : undefined,
    });
    this.model.changed();
  }

  @method Unprotect(password?: unknown): void {
    const protection = this.model.protection(this.sheetId);
    if (protection?.password !== undefined && protection.password !== password) throw accessDenied();
    if (!protection) return;
    this.model.setProtection(this.sheetId, undefined);
    this.model.changed();
  }
}
