/** What a sheet is the more comfortable for and can do without. */
export type Ornament =
  | "freezePanes"
  | "gridlines"
  | "pageLayout"
  | "charts"
  | "widths"
  | "validation"
  | "rules"
  | "protection";

const ofClasses: Readonly<Record<string, Ornament>> = {
  WorksheetFreezePanes: "freezePanes",
  PageLayout: "pageLayout",
  HeaderFooterGroup: "pageLayout",
  HeaderFooter: "pageLayout",
  ChartCollection: "charts",
  Chart: "charts",
  ChartTitle: "charts",
  ChartTitleFormat: "charts",
  ChartAreaFormat: "charts",
  ChartFont: "charts",
  ChartLegend: "charts",
  ChartAxes: "charts",
  ChartAxis: "charts",
  ChartAxisTitle: "charts",
  ChartSeries: "charts",
  ChartSeriesCollection: "charts",
  DataValidation: "validation",
  WorksheetProtection: "protection",
  ConditionalFormatCollection: "rules",
  ConditionalFormatRule: "rules",
  ConditionalRangeFill: "rules",
  ConditionalRangeFont: "rules",
  ConditionalRangeBorder: "rules",
};

const ofMembers: Readonly<Record<string, Ornament>> = {
  "Worksheet.Gridlines": "gridlines",
  "Worksheet.Headings": "gridlines",
  "Worksheet.ShowGridlines": "gridlines",
  "RangeFormat.ColumnWidth": "widths",
  "RangeFormat.RowHeight": "widths",
  "RangeFormat.AutofitColumns": "widths",
  "RangeFormat.AutofitRows": "widths",
};

/** The ornament that setting or calling the member is about. */
export const ornamentOf = (className: string, member: string): Ornament | undefined =>
  ofMembers[`${className}.${member}`] ?? (/^(Get|_)/.test(member) ? undefined : ofClasses[className]);
