export interface EventSchema {
  id: number;
}

export interface Pet {
  id?: number;
  name?: string;
}

export interface PetInput {
  name?: string | undefined;
}

export interface WebhooksSchema {
  many?: boolean;
}

export type NewPetWebhook = string;
