import { isReference, mappingsIn } from "../../document/mappings.js";
import type { Rule } from "./rule.js";

/** Values of discriminators' mappings that lead to no schema. */
export const unmatchedMappings: Rule = {
  claim: "Every value of a discriminator's mapping leads to a schema.",
  find: ({ document }) => {
    const schemas = document.at("components", "schemas");
    return mappingsIn(document)
      .filter(({ $ref }) => {
        if (!isReference($ref, schemas)) return !schemas.has($ref);
        // References to other files are local by now, except those that were reported when the file was not read.
        return $ref.startsWith("#") && document.named($ref).value === undefined;
      })
      .map(({ $ref, place }) =>
        place.finding(
          "mapping-unmatched",
          `\`${$ref}\` is not a schema of the document, so the value is ignored.`,
        ),
      );
  },
};
