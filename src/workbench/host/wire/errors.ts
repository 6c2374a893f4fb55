/**
 * Errors that the host answers with. Codes and sentences are those of Microsoft's page "Excel JavaScript API error
 * handling"; which code a given mistake has in Excel was not compared with a real Excel unless a comment says so.
 */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (detail?: string) =>
  new RichApiError(
    "InvalidArgument",
    detail ?? "The argument is invalid or missing or has an incorrect format.",
  );

/** Sentence seen in Excel for `range.values` of another size than the range. */
export const wrongDimensions = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemAlreadyExists = () =>
  new RichApiError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const accessDenied = () =>
  new RichApiError("AccessDenied", "You cannot perform the requested operation.", 403);

export const invalidOperation = (detail?: string) =>
  new RichApiError("InvalidOperation", detail ?? "The operation attempted is invalid on the object.");

export const generalException = (detail?: string) =>
  new RichApiError(
    "GeneralException",
    detail ?? "There was an internal error while processing the request.",
    500,
  );

/** As office-js #2041 has it. */
export const unsupportedOperation = () =>
  new RichApiError("UnsupportedOperation", "This operation is not supported.");

/** A member or a use of a member that Excel has and this host does not: always named, never passed over in silence. */
export const notImplemented = (what: string) =>
  new RichApiError("ApiNotFound", `The workbench does not implement ${what}.`, 404);
