import { defineConfig } from "specpress";

export default defineConfig({
  input: "spec/twilio-sync.yaml",
  overlays: ["spec/overlay.yaml"],
  output: "generated",
  env: {
    accountSid_authToken: [
      { username: "TWILIO_ACCOUNT_SID", password: "TWILIO_AUTH_TOKEN" },
      { username: "TWILIO_API_KEY", password: "TWILIO_API_SECRET" },
    ],
  },
  class: "TwilioSync",
  package: {
    name: "@specpress/twilio-sync",
    version: "0.1.0",
    description: "Typed client for Twilio Sync Streams.",
    keywords: ["twilio", "sync", "streams", "client"],
  },
});
