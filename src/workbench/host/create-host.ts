import type { Book } from "./book";
import { CachedFunctions } from "./functions/cached-functions";
import type { BlankMode, FunctionsMetadata } from "./functions/metadata";
import { Host, type HostOptions } from "./host";

export interface CreateHostOptions extends Omit<HostOptions, "functions" | "book"> {
  /** The book, or how to make it with the functions it is to ask. */
  readonly book: Book | ((functions: CachedFunctions) => Book);
  readonly metadata?: FunctionsMetadata;
  /** Default `FC`. */
  readonly namespace?: string;
  readonly blankMode?: BlankMode;
  readonly functionTimeout?: number;
  /** Instead of `metadata` and what follows it, where the book had to be made first. */
  readonly functions?: CachedFunctions;
}

/** The whole host in one call. A book that takes time to make is made first, with `new CachedFunctions(…)`. */
export function createHost(options: CreateHostOptions): Host {
  const { metadata, namespace, blankMode, functionTimeout, book, ...rest } = options;
  const functions =
    options.functions ??
    new CachedFunctions({
      metadata: metadata ?? { functions: [] },
      namespace: namespace ?? "FC",
      ...(blankMode !== undefined && { blankMode }),
      ...(functionTimeout !== undefined && { timeout: functionTimeout }),
    });
  return new Host({ ...rest, functions, book: typeof book === "function" ? book(functions) : book });
}
