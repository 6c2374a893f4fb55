import { RichApiError } from "./wire/errors";
import type { Interruption } from "./wire/executor";

/**
 * Faults for tests, set by number. Requests of the add-in to the workbook are counted from 1, one for each
 * `context.sync()` that has something to do; what the library sends of its own accord (its services, letting go of
 * objects after `Excel.run`) is not counted. Invocations of custom functions have numbers of their own. A number comes
 * once, and so does its fault.
 */
export type RequestFault =
  /** The request ends with an error: "before" any effect, "after" all of them, or before the action of that index. */
  | {
      readonly kind: "fail";
      readonly at: "before" | "after" | number;
      readonly code?: string;
      readonly message?: string;
    }
  /** Refused by Office before it comes to Excel, such as 5102 (too many requests) or 5004 (a cell is being edited). */
  | { readonly kind: "refuse"; readonly officeError: number }
  | { readonly kind: "late"; readonly milliseconds: number }
  | { readonly kind: "twice" }
  /** Carried out; then this happens, and only then is it answered. */
  | { readonly kind: "meanwhile"; readonly happens: () => void | Promise<void> }
  /** Carried out and never answered: the client waits for ever. */
  | { readonly kind: "lost" };

export type AnswerFault =
  | { readonly kind: "lost" }
  | { readonly kind: "late"; readonly milliseconds: number }
  | { readonly kind: "twice" };

const internalError = "There was an internal error while processing the request.";

export class Faults {
  private readonly requests = new Map<number, RequestFault>();
  private lasting: { readonly from: number; readonly fault: RequestFault } | undefined;
  private readonly members = new Map<string, RichApiError>();
  private readonly answers = new Map<number, AnswerFault>();
  private counted = 0;

  /** How many requests to the workbook there have been. */
  get requestCount(): number {
    return this.counted;
  }

  onRequest(number: number, fault: RequestFault): void {
    this.requests.set(number, fault);
  }

  onNextRequest(fault: RequestFault): void {
    this.onRequest(this.counted + 1, fault);
  }

  /** That request and all that follow it, until `clear()`: a fault that comes again at the clean-up. */
  fromRequest(number: number, fault: RequestFault): void {
    this.lasting = { from: number, fault };
  }

  /** Setting or calling the member (`Worksheet.Delete`, as it is sent) fails whenever it is tried, until `clear()`. */
  onMember(member: string, code = "GeneralException"): void {
    this.members.set(member, new RichApiError(code, internalError, 500));
  }

  /** For the answer to the invocation of that number. */
  onAnswer(number: number, fault: AnswerFault): void {
    this.answers.set(number, fault);
  }

  clear(): void {
    this.requests.clear();
    this.answers.clear();
    this.members.clear();
    this.lasting = undefined;
  }

  /** For the host: counts one more and gives its fault. */
  countRequest(): RequestFault | undefined {
    this.counted++;
    const { lasting } = this;
    return (
      this.requests.get(this.counted) ?? (lasting && this.counted >= lasting.from ? lasting.fault : undefined)
    );
  }

  memberFault(member: string): RichApiError | undefined {
    return this.members.get(member);
  }

  answerFault(number: number): AnswerFault | undefined {
    return this.answers.get(number);
  }
}

export function interruptionOf(fault: RequestFault | undefined): Interruption | undefined {
  if (fault?.kind !== "fail") return undefined;
  const { at, code = "GeneralException", message = internalError } = fault;
  return {
    beforeAction: at === "before" ? 0 : at === "after" ? Infinity : at,
    error: new RichApiError(code, message, 500),
  };
}

/** Gives an answer late, twice or never where a fault says so. */
export function giveWith(fault: RequestFault | undefined, give: () => void): void {
  switch (fault?.kind) {
    case "lost":
      return;
    case "late":
      setTimeout(give, fault.milliseconds);
      return;
    case "twice":
      give();
      give();
      return;
    case "meanwhile":
      void Promise.resolve(fault.happens()).then(give);
      return;
    default:
      give();
  }
}
