/** What is asked of a survey from outside: what may be shown when the same answers are published in several ways. */
export { hiddenJointly } from "./joint-hiding";
