import { ReferenceNodeFactory } from "@univerjs/engine-formula";

interface Factory {
  _checkTokenIsTableReference(token: string): boolean;
  _getTableMap(): ReadonlyMap<string, unknown> | undefined;
}

/**
 * The engine takes a reference for a table's only when the name has none of the marks `_` and `.`, which Excel allows in
 * it: tbl_Kostnader would be #NAME?. Whatever a table of the workbook is called is the name of a table.
 */
const factory = ReferenceNodeFactory.prototype as unknown as Factory;
const looksLikeOne = factory._checkTokenIsTableReference;
factory._checkTokenIsTableReference = function (token) {
  if (looksLikeOne.call(this, token)) return true;
  const bracket = token.indexOf("[");
  return bracket > 0 && token.endsWith("]") && this._getTableMap()?.has(token.slice(0, bracket)) === true;
};
