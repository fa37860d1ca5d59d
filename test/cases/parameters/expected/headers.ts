/** Headers of the responses of `find`. */
export interface CountNamesResponseHeaders {
  "X-Count": number;
  "X-Names"?: string[];
}
