import fc from "../../support/properties";
import { builtInDefinitions } from "../../../src/domain/classification/built-in-definitions";
import { classify, notStated } from "../../../src/domain/classification/classify";
import {
  knownPresences,
  type CentrePresence,
  type Presence,
} from "../../../src/domain/classification/presence";
import { questionsToSettle } from "../../../src/domain/classification/questions";
import { services, type Service } from "../../../src/domain/classification/services";

const centre = (service: Service): fc.Arbitrary<Presence> =>
  fc.constantFrom(...knownPresences(service), "okänd");
const centres = fc.record({ mhv: centre("mhv"), bhv: centre("bhv"), of: centre("of"), soc: centre("soc") });

/** Every answer to these questions, one service after the other. */
const answered = (start: CentrePresence, asked: readonly Service[]): CentrePresence[] =>
  asked.reduce<CentrePresence[]>(
    (all, service) =>
      all.flatMap((one) => knownPresences(service).map((presence) => ({ ...one, [service]: presence }))),
    [start],
  );

test("the questions settle every class, and there is no shorter list that does", () => {
  fc.assert(
    fc.property(centres, fc.constantFrom(...Object.values(builtInDefinitions)), (one, definition) => {
      const settles = (asked: readonly Service[]): boolean =>
        answered(one, asked).every((filled) => classify(filled, definition) !== notStated);
      const asked = questionsToSettle([one], definition).map((question) => question.service);
      const unknown = services.filter((service) => one[service] === "okänd");
      const subsets = unknown.reduce<Service[][]>(
        (all, service) => all.flatMap((set) => [set, [...set, service]]),
        [[]],
      );
      const fewest = Math.min(...subsets.filter(settles).map((set) => set.length));
      expect(settles(asked)).toBe(true);
      expect(asked).toHaveLength(fewest);
    }),
  );
});

test("Ludvika's midwife: no question under FFFF, one under SAMMALOKAL", () => {
  const ludvika = { mhv: "okänd", bhv: "hel", of: "hel", soc: "delvis" } as const;
  expect(questionsToSettle([ludvika], builtInDefinitions.FFFF)).toEqual([]);
  expect(questionsToSettle([undefined, ludvika], builtInDefinitions.SAMMALOKAL)).toEqual([
    { centre: 1, service: "mhv" },
  ]);
});
