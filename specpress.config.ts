import { defineConfig } from "specpress";

export default defineConfig({
  input: "spec/twilio-sync.yaml",
  overlays: ["spec/overlay.yaml"],
  output: "generated",
  package: {
    name: "@specpress/twilio-sync",
    version: "0.1.0",
    description: "Typed client for Twilio Sync Streams.",
    keywords: ["twilio", "sync", "streams", "client"],
  },
});
