export interface Page {
  results: Pet[];
  next_cursor?: string | null;
  has_more: boolean;
}

export interface Pet {
  id: number;
}
