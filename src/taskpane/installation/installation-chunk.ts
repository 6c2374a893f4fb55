/** What the pane loads when somebody checks the installation. */
import "./installation-results";
export { installationText } from "../../text/installation/installation";
export { checkInstallation } from "../../workbook/installation/check-installation";
export { keepOrnaments } from "../../workbook/installation/left-out";
export { pageProbes } from "./page-probes";
