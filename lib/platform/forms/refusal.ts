/**
 * Expected trouble: the rules do not allow this now. The key names the sentence that tells the person what to do;
 * `field` puts it at a field.
 */
export class Refusal extends Error {
  constructor(
    readonly key: string,
    readonly values: Record<string, string | number> = {},
    readonly field = "",
  ) {
    super(key);
    this.name = "Refusal";
  }
}

/** A field that two people changed at the same time. */
export type ConflictField = { name: string; mine: string; theirs: string };

/**
 * Somebody saved the record in between, in fields this person changed too. Carries both texts, and as `settled` what
 * the other fields now hold: the form goes on with those, so that its next attempt does not undo the other's work.
 */
export class StaleEdit extends Error {
  constructor(
    readonly fields: ConflictField[],
    readonly version: number,
    readonly by: string,
    readonly at: Date,
    readonly settled: Record<string, string> = {},
  ) {
    super("stale edit");
    this.name = "StaleEdit";
  }
}
