export interface Account {
  id: string;
  name: string;
  owner?: Owner;
  plain?: Plain;
}

export interface AccountInput {
  name: string;
  password: string;
  owner?: OwnerInput | undefined;
  plain?: Plain | undefined;
}

export interface Owner {
  /** A date-time. */
  since?: string;
  accounts?: Account[];
}

export interface OwnerInput {
  accounts?: AccountInput[] | undefined;
}

export interface Plain {
  note?: string | undefined;
}
