/** Headers of the responses of `headReport`. */
export interface RowsResponseHeaders {
  "X-Rows": number;
}
