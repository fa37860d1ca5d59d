export type EventSchema =
  | {
      event: "added";
      /** @contentMediaType application/json */
      data: string;
    }
  | {
      event: "removed";
      /** @contentMediaType application/json */
      data: string;
    };

export interface Pet {
  id: number;
  data?: string;
}

export interface Chunk {
  delta: string;
}
