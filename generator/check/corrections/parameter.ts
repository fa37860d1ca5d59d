import type { JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { headerName, parameterLocations } from "../../document/operations.js";
import { membersOf, shownValue } from "./correction.js";
import type { Correction } from "./correction.js";
import { nearest } from "../../nearest.js";
import type { Corrected } from "./schema.js";

/** Compares the name, the location and `required` of a parameter. */
export function parameterCorrections(node: Node): Corrected {
  const start: Corrected = { corrections: [], node };
  return [locationOf, requiredInPath, faultOf].reduce((before, rule) => {
    const correction = rule(before.node);
    if (correction === null) return before;
    const { members, ...rest } = correction;
    const next = before.node.as({ ...membersOf(before.node), ...members });
    return { corrections: [...before.corrections, rest], node: next };
  }, start);
}

/** A correction, and the members of the parameter that are read in place of others. */
type ParameterCorrection = Correction & { readonly members: JsonObject };

function locationOf(node: Node): ParameterCorrection | null {
  const { in: location } = membersOf(node);
  if (typeof location !== "string" || isLocation(location)) return null;
  const near = nearest(location, parameterLocations, () => 1);
  const place = node.child("in");
  if (near === null) {
    const message = `${shownValue(location)} is not a location of parameters, so the parameter is left out.`;
    return { ...problem(place, message, hint), members: {} };
  }
  const message = `${shownValue(location)} is not a location of parameters; it is read as \`${near}\`.`;
  return {
    finding: place.finding("structure-tolerated", message, hint),
    read: null,
    members: { in: near },
  };
}

function isLocation(name: string): boolean {
  return parameterLocations.some((location) => location === name);
}

const hint = `Use ${parameterLocations
  .slice(0, -1)
  .map((name) => `\`${name}\``)
  .join(", ")}; fields of a form belong to \`requestBody\`.`;

function requiredInPath(node: Node): ParameterCorrection | null {
  const { in: location, required, name } = membersOf(node);
  if (location !== "path" || required === true) return null;
  const place = required === undefined ? node : node.child("required");
  const message = `The path parameter ${shownValue(name)} must have \`required: true\`, and is read so: a path cannot be sent without its value.`;
  return {
    finding: place.finding(
      "structure-tolerated",
      message,
      "Add `required: true`, or describe a second path without it.",
    ),
    read: null,
    members: { required: true },
  };
}

function faultOf(node: Node): ParameterCorrection | null {
  const { in: location, name } = membersOf(node);
  if (location === undefined)
    return { ...problem(node, "The parameter has no `in`, so it is left out.", hint), members: {} };
  if (name === undefined || name === "")
    return { ...problem(node, "The parameter has no name, so it is left out."), members: {} };
  if (location !== "header" || typeof name !== "string" || headerName.test(name)) return null;
  const message = `${shownValue(name)} is not a valid name of a header, so the parameter is left out.`;
  return { ...problem(node.child("name"), message), members: {} };
}

function problem(node: Node, message: string, advice?: string): Correction {
  return { finding: node.finding("structure-ignored", message, advice), read: null };
}
