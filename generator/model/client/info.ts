import type { Node } from "../../document/node.js";
import type { Info } from "../sdk.js";

/** What the document says about itself. */
export function infoOf(document: Node): Info {
  const info = document.at("info");
  const license = info.at("license");
  const contact = info.at("contact");
  return {
    title: info.text("title"),
    version: info.text("version"),
    description: info.text("description") || info.text("summary"),
    license: license.text("identifier") || license.text("name"),
    contact: contact.text("url") || contact.text("email"),
    links: [
      ["Documentation", document.at("externalDocs").text("url")] as const,
      ["Terms of service", info.text("termsOfService")] as const,
    ].filter(([, url]) => url !== ""),
  };
}
