import { isObject } from "../../document/json.js";
import { pointerKeys, pointerTo } from "../../document/pointer.js";
import type { Mount } from "./survey.js";

/** Finds where the value at a pointer was written before references were replaced by what they lead to. */
export function originOf(pointer: string, mounts: ReadonlyMap<string, Mount>): string {
  const holderOf = (place: string, key: string): string => {
    const mount = mounts.get(place);
    const isOwn = isObject(mount?.node.value) && Object.hasOwn(mount.node.value, key);
    return mount === undefined || isOwn ? place : holderOf(mount.target.pointer, key);
  };
  return pointerKeys(pointer).reduce((place, key) => pointerTo(holderOf(place, key), key), "");
}
