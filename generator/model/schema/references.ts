export { immediateReferences, namesIn, referencesIn } from "../type/walk.js";
