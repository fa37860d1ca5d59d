import type { Rule } from "./rule.js";

/** Request bodies of GET and HEAD, which `fetch` refuses to send (Fetch standard, "new Request"). */
export const ignoredBodies: Rule = {
  claim: "GET and HEAD operations have no request body.",
  find: ({ operations }) =>
    operations
      .filter(({ method, node }) => (method === "GET" || method === "HEAD") && node.has("requestBody"))
      .map(({ method, node }) => {
        const message = `A ${method} request cannot have a body, so the body is left out.`;
        return node.at("requestBody").finding("body-not-sent", message);
      }),
};
