export type _123 = string;

export type PromiseSchema = string;

export type ResponseSchema = string;

export interface ErrorSchema {
  message?: string;
}

export type Constructor = string;

export type V1Pet = string;

export type V2Pet = string;

export type EventXSchema = string;

export type EventX = string;

export type X = string;

export type 日本 = string;

export type _100 = string;

export type DeleteOperationRequestSchema = string;
