import type { ServerUrl } from "./runtime/operation/server.js";
import { serverUrl } from "./runtime/operation/server.js";

/** The servers of the API, for `baseUrl`. A server with variables is a function of their values. */
export const servers: {
  /**
   * Global
   *
   * `https://sync.twilio.com`
   */
  readonly global: string;
  /**
   * Edge and region
   *
   * `https://sync.{edge}.{region}.twilio.com`
   */
  readonly edgeAndRegion: ServerUrl<{
    /**
     * The location where requests enter Twilio's network, such as `dublin`.
     *
     * @default "ashburn"
     */
    edge?: string | undefined;
    /**
     * The region that processes requests and stores data, such as `ie1`. Credentials belong to one region.
     *
     * @default "us1"
     */
    region?: string | undefined;
  }>;
} = {
  global: "https://sync.twilio.com",
  edgeAndRegion: /* @__PURE__ */ serverUrl("https://sync.{edge}.{region}.twilio.com", {
    edge: { default: "ashburn" },
    region: { default: "us1" },
  }),
};
