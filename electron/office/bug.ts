/** A bug as it may leave a process: no cause, no fields, only what the log needs. */
export interface Bug {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** A thrown value as a bug. What is no Error says nothing of itself: it may be anything that a person typed. */
export function bugOf(thrown: unknown): Bug {
  if (!(thrown instanceof Error)) return { name: typeof thrown, message: '', stack: '' };
  return { name: thrown.name, message: thrown.message, stack: thrown.stack ?? '' };
}
