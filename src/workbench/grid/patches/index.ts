/** What is mended in Univer by reaching into it, each with its reason in its file. Imported before Univer does anything. */
import "./iterator-some";
import "./brackets-in-headings";
import "./comparisons-are-literal";
import "./every-table-name";
import "./formulas-of-deleted-sheets";
import "./if-takes-one-branch";
import "./no-comparison-cache";
import "./plain-type-checks";
import "./quotes-within-texts";
