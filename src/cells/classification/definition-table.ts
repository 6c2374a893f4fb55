import {
  builtInDefinitionIds,
  builtInDefinitions,
  defaultDefinition,
  type BuiltInDefinitionId,
} from "../../domain/classification/built-in-definitions";
import { neither, notStated } from "../../domain/classification/classify";
import type { ClassRow, Definition, Demand } from "../../domain/classification/definition";
import { services, type Service } from "../../domain/classification/services";
import { invalid } from "../../domain/refusal";
import { isEmpty, quoted, textOf, wordOf } from "../ground/cell";
import { type Columns } from "../ground/headings";
import { layOut, tableIn } from "../tables/lay-out";
import {
  capital,
  isOmitted,
  refuseCell,
  type Range,
  refuseAt,
  throwErrorIn,
  columnsRead,
} from "../ground/range";
import { orList } from "../ground/scalars";
import { centreColumns } from "./centre-columns";

const definitionColumns: Columns<Service | "klass"> = {
  klass: { heading: "Klass", synonyms: ["Class", "Benämning"] },
  mhv: centreColumns.mhv,
  bhv: centreColumns.bhv,
  of: centreColumns.of,
  soc: centreColumns.soc,
};

const demands: ReadonlyMap<string, Demand> = new Map<string, Demand>([
  ["", { kind: "valfri" }],
  ["valfri", { kind: "valfri" }],
  ["hel", { kind: "krav", level: "hel" }],
  ["hel/annan", { kind: "krav", level: "hel/annan" }],
  ["delvis", { kind: "krav", level: "delvis" }],
  ["en av", { kind: "en av", level: "hel" }],
  ["en av/annan", { kind: "en av", level: "hel/annan" }],
  ["en av/delvis", { kind: "en av", level: "delvis" }],
]);

const demandWords = orList([...demands.keys()].filter((word) => word !== ""));

/**
 * The definition to classify by: a built-in one by its id, FFFF when nothing is given, or a table with the columns
 * Klass, MHV, BHV, ÖF, Soc whose rows are tried from the top.
 *
 * @throws a refusal for an id that does not exist (it lists those that do) and for a table with an unknown word
 */
export function readDefinition(argument: unknown, name = "definition"): Definition {
  if (isOmitted(argument)) return defaultDefinition;
  const range = tableIn(argument, name, definitionColumns);
  if (range.rows.length > 1 || range.columns > 1) return readTable(range);
  throwErrorIn(range);
  const cell = range.rows[0]?.[0];
  if (isEmpty(cell)) return defaultDefinition;
  const id = wordOf(cell).toUpperCase();
  const asked = builtInDefinitionIds.find((one) => one === id || asAscii(id) === one);
  if (!asked) {
    throw invalid(
      `${capital(name)}: ${quoted(cell)} finns inte. Välj ${orList(builtInDefinitionIds)}, eller ange en tabell med kolumnerna Klass, MHV, BHV, ÖF och Soc.`,
    );
  }
  return builtInDefinitions[asked as BuiltInDefinitionId];
}

/** The ids have no å ä ö, but people write them. */
const asAscii = (word: string): string => word.replace(/[ÅÄ]/g, "A").replace(/Ö/g, "O");

function readTable(range: Range): Definition {
  const order = ["klass", ...services] as const;
  const { firstRow, columnOf } = layOut(range, definitionColumns, { byPosition: order, required: order });
  throwErrorIn(range, columnsRead(columnOf));
  const column = columnOf as Record<Service | "klass", number>;
  const classes: ClassRow[] = [];
  range.rows.forEach((cells, row) => {
    if (row < firstRow || order.every((key) => isEmpty(cells[column[key]]))) return;
    const className = textOf(cells[column.klass]);
    if (className === "") {
      throw refuseAt(
        range,
        row,
        column.klass,
        "Klass",
        `klassens namn saknas. Skriv vad klassen heter, till exempel FC.`,
      );
    }
    if (className.toLowerCase() === notStated.toLowerCase()) {
      throw refuseCell(
        range,
        row,
        column.klass,
        "Klass",
        "är inget klassnamn: orden visas när klassen inte går att avgöra.",
      );
    }
    const demandOf = (service: Service): Demand => {
      const word = wordOf(cells[column[service]]).replace(/ ?\/ ?/g, "/");
      const demand = demands.get(word);
      if (!demand) {
        throw refuseCell(
          range,
          row,
          column[service],
          definitionColumns[service].heading,
          `är inget krav. Skriv ${demandWords}.`,
        );
      }
      return demand;
    };
    classes.push({
      name: className.toLowerCase() === neither.toLowerCase() ? neither : className,
      demands: { mhv: demandOf("mhv"), bhv: demandOf("bhv"), of: demandOf("of"), soc: demandOf("soc") },
    });
  });
  if (classes.length === 0) {
    throw invalid(`${capital(range.name)}: tabellen har inga rader. Skriv minst en klass med sina krav.`);
  }
  return { classes };
}
