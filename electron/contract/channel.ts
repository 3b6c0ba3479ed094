import type { z } from 'zod';

/** A channel's argument schema with the type that it answers. */
export interface Channel<Args extends z.ZodType, Answer> {
  readonly args: Args;
  /** Only for the compiler: what the handler answers. */
  readonly answer?: Answer;
}

/** `channel<Answer>()(schema)`: the answer is named, the arguments are inferred from the schema. */
export const channel =
  <Answer>() =>
  <Args extends z.ZodType>(args: Args): Channel<Args, Answer> => ({ args });
