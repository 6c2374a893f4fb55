import { hinder, klass, motivering } from "./classification";
import { avtalsstatus, finns, sammanfatta, signal } from "./comparison";

// At once and in one go: a function that is associated late shows #VALUE! when a workbook opens.
CustomFunctions.associate("KLASS", klass);
CustomFunctions.associate("HINDER", hinder);
CustomFunctions.associate("MOTIVERING", motivering);
CustomFunctions.associate("SIGNAL", signal);
CustomFunctions.associate("SAMMANFATTA", sammanfatta);
CustomFunctions.associate("FINNS", finns);
CustomFunctions.associate("AVTALSSTATUS", avtalsstatus);
