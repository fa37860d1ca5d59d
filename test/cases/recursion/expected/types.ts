export interface Tree {
  children?: Tree[];
}

export interface Chicken {
  egg?: Egg;
}

export interface Egg {
  hatches?: Chicken;
}

export type Json =
  | string
  | Json[]
  | {
      [key: string]: Json;
    };

export interface Self {
  a?: string;
}

export type Ping = Pong | string;

export type Pong = unknown;
