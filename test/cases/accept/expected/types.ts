export interface Pod {
  name?: string;
}
