import { andListEn, countEn as count } from "../counting";
import type { SourceText } from "./source.sv";

/** So many names are read in a sentence; the others are counted. */
const named = 6;

export const sourceText: SourceText = {
  none: {
    heading: "Begin with the tables",
    text: "Parties, rooms, costs and the division of responsibilities get a sheet each to fill in. The split is shown here. Where you have tables of your own, stand in them instead.",
    action: "Create the tables",
  },
  asTheyAre: {
    heading: "What is needed is in the workbook",
    text: (places) => `${places} can be read as they stand. The split is shown here.`,
    action: "Read them as they are",
    read: (places) => `${places} are read as they stand.`,
  },
  create: "Create the table",
  roomsHint: "The areas can be worked out from the rooms.",
  roomsAction: "Create a table of rooms",
  areas: {
    sum: (sum) => `The rooms are ${sum} m² together.`,
    unlet: (sum, unlet) => `The rooms are ${sum} m² together, of which ${unlet} m² are let to nobody.`,
    stated: (stated, difference) => `The lease says ${stated} m²: a difference of ${difference} m².`,
    statedSame: "That is as much as in the lease.",
    carry: (table) => `Carry the areas over to ${table}`,
    writes: (areas) =>
      `Writes ${count(areas, "area as a formula. It follows", "areas as formulas. They follow")} the rooms from then on.`,
    addsColumn: (table) => `Adds the column Yta to ${table}, with formulas that follow the rooms.`,
    overwrites: (areas, table) =>
      `${count(areas, "area that stands in", "areas that stand in")} ${table} will be replaced by formulas that follow the rooms.`,
    change: (verksamhet, from, to) => `${verksamhet}: ${from} becomes ${to}`,
    furtherChanges: (more) => `and ${more} more`,
    overwrite: "Replace",
    follows: (table) => `The areas in ${table} follow the rooms.`,
    withoutRooms: (names, table) => `No rooms: ${names}. What stands in ${table} is left as it is.`,
    stranger: (name, parties) =>
      `“${name}” has rooms, but is not in ${parties}. Add the row there, or correct the name among the rooms.`,
    likelyStranger: (name, likely) =>
      `“${name}” has rooms, but is not among the parties. Is ${likely} meant?`,
  },
  list: {
    name: "Division of responsibilities",
    lead: "Says who gets the supplier's invoice and how each kind of cost is split. Belongs to the agreement.",
    create: (kinds) => `Create the list with ${count(kinds, "kind of cost", "kinds of cost")}`,
    createUsual: "Create the list with the usual kinds of cost",
    createNote:
      "Keys and payers are filled in as the costs say them, and otherwise by the national guidance, with their source. Change what you have agreed on.",
    lacks: (kinds) => `Not in the list: ${kinds}.`,
    fill: (kinds, keys, payers) =>
      `Fill in ${andListEn(
        ...(kinds > 0 ? [count(kinds, "kind of cost", "kinds of cost")] : []),
        ...(keys > 0 ? [count(keys, "key", "keys")] : []),
        ...(payers > 0 ? [count(payers, "payer", "payers")] : []),
        ...(kinds + keys + payers === 0 ? ["empty cells"] : []),
      )}`,
    fillNote:
      "In the list's empty cells, as the costs say it or else with the usual key, and where it comes from.",
    contradicted: (kind, list, costs) =>
      `${kind}: the list says ${list}, but the costs ${costs}. Put right the one that is wrong, as the list belongs to the agreement.`,
    noRoom: (kinds) => `The list has no blank row for ${kinds}. Write below its last row.`,
    supply: (keys, payers) =>
      payers === 0
        ? `Take ${count(keys, "key", "keys")} from the list`
        : keys === 0
          ? `Take ${count(payers, "payer", "payers")} from the list`
          : `Take ${count(keys, "key", "keys")} and ${count(payers, "payer", "payers")} from the list`,
    supplyNote: (table) =>
      `Into empty cells of ${table}, as formulas: when the list changes, the costs do. What stands there already holds.`,
    noPayers: "Write in the list who gets the invoice, and the payers can be taken from there.",
    supplied: "The costs have the keys and payers that the list can give.",
  },
  vacancy: {
    always: (area) => `Nobody leases ${area} m².`,
    during: (area, when) => `Nobody leases ${area} m² during ${when}.`,
    costs: (amount) =>
      `That area costs SEK\u00a0${amount} of what is split by area. The others' shares grow, and nobody has decided it. They bear:`,
    owner: "Who has the lease?",
    charge: (organisation) => `Let ${organisation} bear it`,
    note: (parties) =>
      `Writes Ej uthyrt in ${parties}, and the costs are divided by all of the area. When somebody moves in, write Till in that row.`,
    noRoom: (parties, rows) =>
      rows === 1
        ? `${parties} needs one blank row more. Add it at the end of the table, and the owner of the lease can bear the area.`
        : `${parties} needs ${rows} blank rows more, one for each time. Add them at the end of the table, and the owner of the lease can bear the area.`,
  },
  names: (names) =>
    names.length > named
      ? `${names.slice(0, named).join(", ")} and ${names.length - named} more`
      : andListEn(...names),
};
