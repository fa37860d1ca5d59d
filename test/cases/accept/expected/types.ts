export interface Pod {
  name?: string | undefined;
}
