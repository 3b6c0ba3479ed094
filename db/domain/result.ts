/** An expected outcome is a value; a bug throws. Failures are plain objects with a `code`, facts only, no sentences. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: F };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <F>(error: F): { readonly ok: false; readonly error: F } => ({ ok: false, error });

/** Ends every switch over a union: a case that nobody wrote is a compile error, and a bug at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
