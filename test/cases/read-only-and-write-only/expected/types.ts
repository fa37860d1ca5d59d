export interface Account {
  id: string;
  name: string;
  owner?: Owner;
  plain?: Plain;
}

export interface AccountInput {
  name: string;
  password: string;
  owner?: OwnerInput;
  plain?: Plain;
}

export interface Owner {
  /** A date-time. */
  since?: string;
  accounts?: Account[];
}

export interface OwnerInput {
  accounts?: AccountInput[];
}

export interface Plain {
  note?: string;
}
