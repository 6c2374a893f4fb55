import type { SheetText } from "./tables.sv";

const presence = (service: string, other = ""): string =>
  `Is ${service} at the centre? Write ja (all of its ordinary work), delvis (there some of the time) or nej.${other} Leave empty what is not known.`;

const centre = "The centre that the row is about. Leave empty in a workbook about a single centre.";

export const sheetText: SheetText = {
  workingSet: {
    centres: {
      title: "Family centres",
      notes: [
        "One centre a row. An empty cell says that it is not known, never no.",
        "Class, obstacles and reasons are added from the pane, in the view Centres.",
      ],
      help: {
        central: "The centre's name. Each name on one row only.",
        kommun: "The municipality of the centre.",
        mhv: presence("maternal health care"),
        bhv: presence("child health care"),
        of: presence("the open preschool", " Write annan if somebody else than the municipality runs it."),
        soc: presence("the preventive work of the social services"),
      },
    },
    municipalities: {
      title: "Municipalities",
      notes: ["All municipalities of the area, also those without a family centre."],
      help: { kommun: "The municipality's name. Each name on one row only." },
    },
    rooms: {
      title: "Rooms",
      notes: [
        "The rooms of the premises and who uses them. A room that some share is split equally between them, one that all share by own area.",
      ],
      help: {
        room: "The room's name or number. Each name on one row only.",
        area: "The room's area in square metres.",
        users:
          "The service that uses the room. Several are parted by commas. Write alla for a room that all share.",
      },
    },
    parties: {
      title: "Parties",
      notes: [
        "The services that share the costs, one a row.",
        "A column with agreed percentages is a key, named by its heading. Rename Avtalad andel, or add more columns.",
      ],
      help: {
        verksamhet: "The service's name, such as BHV.",
        organisation: "Who gets the invoice: the region, the municipality or a private provider.",
        area: "Own area in square metres. Write ingen for a service that leases none.",
        baseServices:
          "How many base services the row counts as, most often 1. Write ingen for a row that is none.",
        from: "The first day, such as 2025-07-01. Leave empty for a service that is there from the start.",
        till: "The last day. Leave empty for a service that is there until the period's end.",
        agreed:
          "The share in per cent that you have agreed on, together 100. Write the column's heading as the key of a cost.",
        address: "Where the organisation's specifications are sent. One of its rows is enough.",
        reference: "The purchaser's reference, to stand on the specification.",
        account: "The account of whoever gets the specification.",
        counterpart: "The counterpart code, where the organisations use such codes.",
        organisationNumber:
          "The organisation's registration number, to stand on the specification. One of its rows is enough.",
        contact:
          "Whoever answers questions about the specification: a post, a telephone number or an address.",
        centre,
      },
    },
    costs: {
      title: "Costs",
      notes: ["One cost a row, without VAT. The pane reads the rows of a ledger for you: Costs, Ledger."],
      help: {
        kind: "What the cost is for, such as Hyra. Known kinds have a key that is suggested.",
        amount: "The amount in kronor, without VAT.",
        key: "How the cost is split: Yta, Lika, Per organisation, Egen, a service's name, or the heading of a column of your own in Parter. Leave empty for the usual key of its kind.",
        payer: "The service or organisation that has paid the supplier.",
        from: "The first day of the cost. Leave empty for the whole period.",
        till: "The last day of the cost. Leave empty for the whole period.",
        inputVat: "The VAT that the payer has deducted, in kronor. It is not split.",
        vatCode:
          "The VAT code, as it is to stand on the invoice specification. Write ej bedömd where it is not decided.",
        supplier: "Who sent the invoice.",
        voucher: "The voucher's number, so that whoever gets the specification can ask.",
        note: "Anything that is good to know.",
        centre,
      },
    },
    responsibilities: {
      title: "Division of responsibilities",
      notes: [
        "Who is responsible for each kind of cost, who gets the supplier's invoice, and how the cost is split.",
        "The list gives key and payer to costs that do not say otherwise, and belongs to the agreement.",
      ],
      help: {
        kind: "The kind of cost, written as in the table of costs. Each kind stands on one row only.",
        responsible: "The organisation or service that is responsible for getting it done.",
        payer: "The service or organisation that gets the supplier's invoice.",
        key: "How the cost is split: Yta, Lika, Per organisation, Egen, a service's name, or the heading of a column with percentages in Parter.",
        source: "Where the key comes from: the guidance, the agreement or a decision.",
        centre,
      },
    },
    answers: {
      title: "Answers to the collaboration survey",
      notes: [
        "One answer a row. Never write a name or anything else that points out a person.",
        "Ratings go from 1 (very poor) to 5 (very good). Leave empty what was not answered.",
      ],
      help: {
        group: "Service or profession. Groups with few answers are never shown by themselves.",
        factor: "A rating 1–5: 1 is very poor, 5 is very good. Leave empty what was not answered.",
      },
    },
  },
  definition: {
    title: "A definition of your own",
    notes: [
      "The classes stand from the highest to the lowest. A centre gets the first class whose demands are all met.",
      "Change the demands, add rows, and choose the table as the definition in the pane.",
    ],
    help: {
      klass: "The class's name, such as FC. The same class may stand on several rows.",
      mhv: "What the class demands of maternal health care.",
      bhv: "What the class demands of child health care.",
      of: "What the class demands of the open preschool.",
      soc: "What the class demands of the preventive work of the social services.",
    },
    legend: {
      title: "The demands",
      words: [
        ["hel", "All of the service's ordinary work is at the centre."],
        ["hel/annan", "As hel, or wholly there but run by somebody else (open preschool)."],
        ["delvis", "At least partly there, whoever runs it."],
        ["valfri", "No demand. An empty cell says the same."],
        ["en av", "At least one of the services so marked in the row is hel."],
        ["en av/annan", "As en av, and somebody else may run it."],
        ["en av/delvis", "As en av, and partly is enough."],
      ],
    },
  },
  sample: {
    centres: {
      title: "Family centres in Dalarna, autumn 2019",
      note: "Source: the inventory of Dalarna's family centres 2019. An empty cell says that the source does not state it.",
    },
    comparison: {
      title: "The same centres, different definitions",
      note: "Each column is one single formula that fills the cells below it. The counts to the right are Excel's own COUNTIF.",
    },
    municipalities: {
      title: "The municipalities of Dalarna",
      note: "Source: the inventory of Dalarna's family centres 2019.",
    },
    planning: {
      title: "Joint planning time",
      note: "Source: the inventory of Dalarna's family centres 2019. Empty: no meetings, or not stated.",
    },
  },
};
