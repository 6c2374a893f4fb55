import { hinder, klass, motivering } from "./classification";

// At once and in one go: a function that is associated late shows #VALUE! when a workbook opens.
CustomFunctions.associate("KLASS", klass);
CustomFunctions.associate("HINDER", hinder);
CustomFunctions.associate("MOTIVERING", motivering);
