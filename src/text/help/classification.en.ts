import type { ClassificationHelp } from "./classification.sv";

const unknownStaysUnknown =
  "An empty cell means that the answer is not known, never no. A class is given only if it is the same whichever way the unknown answers turn out.";

const anyOrder =
  "With the heading row in the range, columns are found by their headings in any order; without it the order is MHV, BHV, ÖF, Soc.";

export const classificationHelp: ClassificationHelp = {
  KLASS: {
    about:
      "Settles whether a centre is a family centre (FC), family-centre-like (FCLV) or neither (Ingendera), by how far each of the four base services is on the premises.",
    rules: [
      unknownStaysUnknown,
      anyOrder,
      "Staffing, hours, coordinator and agreements never change the class, and a vacancy is not the same as not being co-located.",
    ],
    examples: [
      "Social services come part of the time: family-centre-like by FFFF.",
      "The same centre where it is enough that all four are in the same premises to some degree.",
    ],
  },
  HINDER: {
    about:
      "Shows what stands in the way of a class, in the order MHV, BHV, ÖF, Soc, with the state in brackets. An empty answer means that nothing does.",
    rules: [
      unknownStaysUnknown,
      "Where one of several services is enough they stand together with the word eller (or). If several rows of the definition give the class, the one with the fewest obstacles is shown.",
    ],
    examples: ["The way to FC, which is the default.", "The way to FCLV."],
  },
  MOTIVERING: {
    about:
      "Explains the class in one Swedish sentence that can go straight into a decision paper: the class, why, and what the next class would need.",
    rules: [unknownStaysUnknown, anyOrder],
    examples: ["A centre that is close to FC.", "One answer is missing and decides the class."],
  },
};
