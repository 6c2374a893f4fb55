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
    else if (this.isOfShares && value > 0 && value < 1) this.part ??= row;
    const share = this.percent ?? this.part;
    if (share === undefined || this.plain === undefined) return;
    const other = quoted(this.range.rows[share]?.[this.column]);
    const number = Number(this.range.rows[this.plain]?.[this.column]);
    const meant = Number.isFinite(number)
      ? `: ${formatNumber(number)} % eller ${formatNumber(number * 100)} %?`
      : ".";
    throw refuseCell(
      this.range,
      this.plain,
      this.column,
      this.heading,
      `står bland andelar ${this.percent === undefined ? "mellan 0 och 1" : "i procent"} (${other} på rad ${share + 1}), så det är oklart vad som menas${meant} Skriv alla på samma sätt.`,
    );
  }
}
