import { accessDenied, invalidOperation } from "../wire/errors";
import { method, scalar, wireClass, WireObject } from "../wire/wire-class";
import type { Model } from "./model";

/** The protection of the workbook's structure: no sheet can be added, deleted, renamed, hidden or shown. */
@wireClass("WorkbookProtection")
export class WorkbookProtection extends WireObject {
  constructor(private readonly model: Model) {
    super();
  }

  @scalar get Protected(): boolean {
    return this.model.structure !== undefined;
  }

  @method Protect(password?: unknown): void {
    if (this.Protected) throw invalidOperation("The workbook is already protected.");
    this.model.structure = {
      password: typeof password === "string" && password !== "" ? password : undefined,
    };
  }

  @method Unprotect(password?: unknown): void {
    const needed = this.model.structure?.password;
    if (needed !== undefined && needed !== password) throw accessDenied();
    this.model.structure = undefined;
  }
}
