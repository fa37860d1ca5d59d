export interface Report {
  rows: number;
}

export interface Problem {
  title?: string;
}
