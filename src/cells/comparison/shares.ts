import { quoted } from "../ground/cell";
import { formatNumber } from "../ground/numbers";
import { refuseCell, type Range } from "../ground/range";

const aboutShares = /andel|procent|%/i;
/** 0,5 under "Sjukfrånvaro (%)" may be half a per cent, or a half that Excel shows as 50 %: it is left as it stands. */
const inPerCent = /procent|%/i;

/** Keeps watch over one column for shares that are written in two ways: 45 % beside 93, or 0,45 beside 93 under "Andel". */
export class ShareWatch {
  private percent: number | undefined;
  private part: number | undefined;
  private plain: number | undefined;
  /** A plain 1, which is all of something among parts of one; where there are none, it may be 1 % as well. */
  private one: number | undefined;
  private hasParts = false;
  private readonly isOfShares: boolean;
  private readonly isInPerCent: boolean;

  constructor(
    private readonly range: Range,
    private readonly column: number,
    private readonly heading: string | undefined,
  ) {
    this.isOfShares = heading !== undefined && aboutShares.test(heading);
    this.isInPerCent = heading !== undefined && inPerCent.test(heading);
  }

  /** Every number is a share: written with a per cent sign, or between 0 and 1 under a heading that calls it a part. */
  get isAllPercent(): boolean {
    const share = this.isInPerCent ? this.percent : (this.percent ?? this.part);
    return share !== undefined && this.plain === undefined;
  }

  note(row: number, value: number, isPercent: boolean): void {
    if (isPercent) this.percent ??= row;
    else if (Math.abs(value) > 1) this.plain ??= row;
    else if (Math.abs(value) === 1) this.one ??= row;
    else {
      this.hasParts = true;
      if (this.isOfShares && value > 0) this.part ??= row;
    }
    const share = this.percent ?? this.part;
    if (share !== undefined && this.plain !== undefined) throw this.refuse(this.plain, share);
  }

  /** After the last row: a plain 1 stands among shares in per cent, and nothing tells what it is. */
  finish(): void {
    if (this.one === undefined || this.percent === undefined || this.hasParts) return;
    throw this.refuse(this.one, this.percent);
  }

  private refuse(row: number, share: number): Error {
    const other = quoted(this.range.rows[share]?.[this.column]);
    const number = Number(this.range.rows[row]?.[this.column]);
    const meant = Number.isFinite(number)
      ? `: ${formatNumber(number)} % eller ${formatNumber(number * 100)} %?`
      : ".";
    return refuseCell(
      this.range,
      row,
      this.column,
      this.heading,
      `står bland andelar ${this.percent === undefined ? "mellan 0 och 1" : "i procent"} (${other} på rad ${share + 1}), så det är oklart vad som menas${meant} Skriv alla på samma sätt.`,
    );
  }
}
