/** Headers of the responses of `createStream`, `createStreamMessage`, `fetchStream` and 2 other operations. */
export interface AccessControlResponseHeaders {
  /**
   * The origins that may read the answer.
   *
   * @example "*"
   */
  "Access-Control-Allow-Origin"?: string;
  /**
   * The methods that such an origin may use.
   *
   * @example "POST, OPTIONS"
   */
  "Access-Control-Allow-Methods"?: string;
  /**
   * The request headers that such an origin may send.
   *
   * @example "Content-Type, Authorization"
   */
  "Access-Control-Allow-Headers"?: string;
  /**
   * Whether a browser may send credentials along.
   *
   * @example true
   */
  "Access-Control-Allow-Credentials"?: boolean;
  /**
   * The response headers that a script may read.
   *
   * @example "X-Custom-Header1, X-Custom-Header2"
   */
  "Access-Control-Expose-Headers"?: string;
}
