/** A connection that may write the public tables: the owner's, inside a transaction of the caller. */
export type Sql = {
  query<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
};
