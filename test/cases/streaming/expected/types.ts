export type EventSchema =
  | {
      event: "added";
      /** Contains `application/json`. */
      data: string;
    }
  | {
      event: "removed";
      /** Contains `application/json`. */
      data: string;
    };

export interface Pet {
  id: number;
  data?: string | undefined;
}

export interface Chunk {
  delta: string;
}
