/** What the host reads of an add-in's functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Whether functions take error values as arguments; if not, an error among the arguments is the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** How an empty cell among the arguments is handed over: as 0 (Excel on the desktop) or as null (Excel on the web). */
export type BlankMode = "desktop" | "web";
