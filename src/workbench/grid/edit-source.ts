/** Whose doing an edit is: Excel tells the add-in of its own edits as its own, and of everybody else's as theirs. */
export class EditSource {
  private now: "user" | "addin" = "user";
  private isPlayed = false;

  get current(): "user" | "addin" {
    return this.now;
  }

  asAddin<T>(action: () => T): T {
    const before = this.now;
    this.now = this.isPlayed ? "user" : "addin";
    try {
      return action();
    } finally {
      this.now = before;
    }
  }

  /** Does what a person would do by the same doors, for who plays one. */
  asPerson<T>(action: () => T): T {
    this.isPlayed = true;
    try {
      return action();
    } finally {
      this.isPlayed = false;
    }
  }
}
