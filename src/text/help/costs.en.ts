import type { CostsHelp } from "./costs.sv";

const wholeOre =
  "Amounts are split in whole öre by the largest remainder: everyone gets the whole öre of the exact share, and those left over go to the largest remainders, on ties to the one that stands first. The parts always sum to the amount.";

const decimalsAsShown =
  "Numbers are taken as Excel shows them, with 15 digits: 0.1 is exactly one tenth. An amount with more decimals is first rounded to the öre, a half away from zero. A credit is split as its amount without the minus sign.";

const areasMustBeSaid =
  "An empty area is an error where area is used, since free rent is never meant. Write ingen (none) for somebody who leases no area.";

const keys =
  "Keys: Yta (area); Lika (by base services, four unless the key says otherwise); Per organisation (equally between organisations, within each by area, and equally where nobody has any); Egen (all on the one that paid); a heading with agreed percentages in the table of parties; the name of a service. An empty key gives the usual one for the kind of cost, see FC.NYCKEL.";

const agreedPercentages =
  "Agreed percentages must make 100 (within 0.05), or 1 as percent-formatted cells. They are used as weights, and a sum that is not exactly 100 shows in the key: Avtal, summa 99,99.";

const partsOfYears =
  "Where the parties have dates in Från or Till (from, to), the cost needs a period. It is cut where somebody joins or leaves, each piece carries its days' part of the amount, and rounding is done once. Till is the last day. Egen and the name of a service do not look at dates.";

const oneCentre =
  "A split is always of one centre. Where the column Central holds several, the argument centre says which.";

const sameNameTwice =
  "A service may stand on several rows with dates that do not overlap, where its area changes. If it changes organisation it is two parties in one column, and a payer is then given as an organisation.";

const payers =
  "Betalas av says who got the supplier's invoice: a service or an organisation among the parties. Within an organisation nothing is invoiced.";

export const costsHelp: CostsHelp = {
  YTANDEL: {
    about:
      "Works out each service's share of the area, the usual key for rent, electricity and cleaning. The answer is shares from 0 to 1 in the shape of the areas: format them as per cent.",
    rules: [
      areasMustBeSaid,
      "Common area is spread in proportion to own area (which leaves the shares as they are) or, with lika, as equally many square metres to each one that has an area of its own.",
      "The sum of the areas is always the denominator. If the lease states another total, settle the difference first, since it changes the shares.",
    ],
    examples: [
      "A municipality with 45 per cent of the area.",
      "60 m² of common area equally between the two that have their own: 130 and 230 of 360 m².",
    ],
  },
  RUMSYTOR: {
    about:
      "Goes from a list of rooms to areas: own rooms, part of rooms that several use and the sum for each service, in m² with two decimals. Services stand in the order in which they are first named.",
    rules: [
      "A room that some share is spread equally between them; write the names with a comma, semicolon, + or / between. A room that everybody shares (alla) is spread by own area, equally if nobody has any.",
      "Rooms without a user count as Ej uthyrd (not let), which stands last before the sum and takes no part in common rooms. A room without an area is an error.",
      "Each room is spread in hundredths of a square metre by the largest remainder, so that the areas sum to the rooms'.",
    ],
    examples: [
      "A waiting room that everybody shares: 20 m² by own area, 30 and 10.",
      "A room that three share and one that nobody leases: 10 m² becomes 3.34, 3.33 and 3.33.",
    ],
  },
  NYCKEL: {
    about:
      "Shows how a kind of cost is usually split by the national guidance: by area (Yta), or equally between the base services (Lika) for what they have in common. A local agreement always comes first.",
    rules: [
      "The kind is recognised by its Swedish stem: Samordnarlön, IT-kostnader, Inbrottslarm. Where several stems fit, the longest counts.",
      "A kind that is not recognised is split by area and says so: Yta (okänt kostnadsslag). Write a key of your own in the table of costs then.",
    ],
    examples: ["Usual kinds, with a heading.", "A kind that the list does not have."],
  },
  DELA: {
    about:
      "Splits an amount, or a column of amounts, by weights: areas, percentages or counts. The parts are whole öre or whole kronor and always sum to the amount.",
    rules: [
      wholeOre,
      decimalsAsShown,
      "An empty cell among the weights weighs nothing, and an empty amount is 0 kr. If all weights are zero nothing can be split.",
    ],
    examples: [
      "A hundred kronor between three alike: one öre is left over and goes to the first.",
      "In whole kronor by area: the quotas are 326.79, 396.76 and 276.45.",
    ],
  },
  KOSTNADER: {
    about:
      "Splits a centre's costs between its services: a row for each cost with the amount, the key that was used and each service's part in kronor, and last a row of sums.",
    rules: [
      keys,
      agreedPercentages,
      areasMustBeSaid,
      partsOfYears,
      sameNameTwice,
      wholeOre,
      decimalsAsShown,
      oneCentre,
    ],
    examples: [
      "Nässjö's areas: the rent by area, the coordinator by base services, where one row stands for two.",
      "B joins on 1 July and pays half the rent for 184 of 365 days.",
    ],
  },
  FAKTURAUNDERLAG: {
    about:
      "Gives the basis for re-invoicing, so that whoever gets the invoice can work out every line again: cost, period, whole amount, key, calculation in words, share and amount. It is a basis and not an invoice.",
    rules: [
      payers,
      "Lines are ordered by who charges and who is charged, as the organisations first stand among the parties, and then as the costs. Zero amounts are left out, and credits are negative.",
      "With internal TRUE, transfers between services of one organisation come along too, where the payer is given as a service.",
      "The VAT code is carried over as it stands. No VAT is calculated: split net amounts.",
      "With subtotals there is one specification for each pair, which its receiver can book: supplier and voucher where the costs have them, short periods, a heading and a sum for each service, reference or account, and the sum last.",
      keys,
      partsOfYears,
    ],
    examples: [
      "The municipality pays the electricity and charges the region's two services.",
      "B joins on 1 July: the calculation shows days and area.",
    ],
  },
  SLUTREGLERING: {
    about:
      "Settles what was charged in advance against what the costs became, for each pair of organisations and kind of cost. To debit is actual less preliminary: negative is to be credited.",
    rules: [
      payers,
      "Pairs are never netted against each other: they are claims between legal persons. A preliminary amount without a kind of cost stands as Ej uppdelat (not divided).",
      "Kinds of cost stand in the order of their first appearance, among the costs and then among the preliminary amounts. Rows where both are zero are left out.",
    ],
    examples: [
      "The municipality has charged 8,000 kr too much in advance for the rent, and nothing for the electricity.",
      "A preliminary amount that was not divided by kind of cost.",
    ],
  },
  INDEXHYRA: {
    about:
      "Adjusts a rent by an index: base rent × (1 + part × (index ÷ base index − 1)), rounded to the öre. You give both index values yourself, of the same series.",
    rules: [
      "Never mix base years: take both index values from the same table. A missing index is an error, never zero.",
      "Part is how much of the rent follows the index, 0–1 or per cent. With a lowest amount the rent is never below it, for instance the base rent or last year's rent.",
    ],
    examples: [
      "All of the rent follows the index.",
      "The index has fallen, but the rent is never below the base rent.",
    ],
  },
};
