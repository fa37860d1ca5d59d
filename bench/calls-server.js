import { createServer } from "node:http";
import { listen } from "./child.js";

const body = JSON.stringify({
  sid: "TOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  unique_name: "orders",
  account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  service_sid: "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  url: "https://sync.twilio.com/v1/Services/IS/Streams/TO",
  links: { messages: "https://sync.twilio.com/v1/Services/IS/Streams/TO/Messages" },
  date_expires: null,
  date_created: "2026-01-01T00:00:00Z",
  date_updated: "2026-01-01T00:00:00Z",
  created_by: "system",
});

listen(
  createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(201, { "content-type": "application/json", "content-length": body.length });
      response.end(body);
    });
  }),
);
