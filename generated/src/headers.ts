/** Headers of the responses of `createStream`, `createStreamMessage`, `fetchStream` and 2 other operations. */
export interface AccessControlResponseHeaders {
  /**
   * The origins that may read the response.
   *
   * @example "*"
   */
  "Access-Control-Allow-Origin"?: string;
  /**
   * The methods that these origins may use.
   *
   * @example "POST, OPTIONS"
   */
  "Access-Control-Allow-Methods"?: string;
  /**
   * The request headers that these origins may send.
   *
   * @example "Content-Type, Authorization"
   */
  "Access-Control-Allow-Headers"?: string;
  /**
   * Whether browsers may send credentials.
   *
   * @example true
   */
  "Access-Control-Allow-Credentials"?: boolean;
  /**
   * The response headers that scripts may read.
   *
   * @example "X-Custom-Header1, X-Custom-Header2"
   */
  "Access-Control-Expose-Headers"?: string;
}
