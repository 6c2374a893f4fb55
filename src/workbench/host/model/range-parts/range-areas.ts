import { generalException } from "../../wire/errors";
import { navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";

export type Part = WireObject & { readonly Address: string };

/** Several ranges of one sheet. */
@wireClass("RangeAreas")
export class RangeAreas extends WireObject {
  constructor(private readonly parts: readonly Part[]) {
    super();
  }

  @scalar get Address(): string {
    return this.parts.map(({ Address }) => Address).join(",");
  }

  @scalar get AreaCount(): number {
    return this.parts.length;
  }

  @navigation get Areas(): RangeCollection {
    return new RangeCollection(this.parts);
  }
}

@wireClass("RangeCollection")
class RangeCollection extends WireObject {
  constructor(private readonly parts: readonly Part[]) {
    super();
  }

  override items(): readonly Part[] {
    return this.parts;
  }
}

/** By Microsoft's page of `getMergedAreasOrNullObject`: with more it fails to return the result. */
const mostAreas = 512;

export function areasOrNull(parts: readonly Part[]): RangeAreas | null {
  if (parts.length > mostAreas) throw generalException();
  return parts.length === 0 ? null : new RangeAreas(parts);
}
