import type { WireObject } from "./wire-class";

/**
 * Objects that the client holds on to between requests. Each is handed out under an id (`_ReferenceId`); one that has
 * been released, or that belongs to a page that is gone, is not found any more.
 */
export class References {
  private readonly objects = new Map<string, WireObject>();
  private next = 1;

  keep(object: WireObject): void {
    object.referenceId ??= `R${this.next++}`;
    this.objects.set(object.referenceId, object);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) object.referenceId = undefined;
    this.objects.delete(id);
  }

  get(id: string): WireObject | undefined {
    return this.objects.get(id);
  }

  clear(): void {
    this.objects.clear();
  }

  /** How many are kept: an add-in that never lets go shows here. */
  get size(): number {
    return this.objects.size;
  }
}
