import { describe, expect, it } from "vitest";
import { identityOf } from "../../../generator/outputs/package/manifest.js";

const info = { version: "1", description: "", license: "", contact: "", links: [] };

describe("a package is named by the document's title", () => {
  it.each([
    ["OpenAI API", "openai-api"],
    ["GitHub v3 REST API", "github-v3-rest-api"],
    ["PayPal", "paypal"],
    ["Azure IoT Hub", "azure-iot-hub"],
    ["Twilio - Sync", "twilio-sync"],
    ["Ben & Jerry's", "ben-jerrys"],
    ["Café Ünïon", "cafe-union"],
    ["@scope/../x", "scope-x"],
    ["QueryString", "querystring-client"],
    ["日本", "api-client"],
    ["", "api-client"],
  ])("%j is `%s`", (title, name) => {
    expect(identityOf({ ...info, title }, {}).name).toBe(name);
  });
});
