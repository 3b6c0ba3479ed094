import type { FailureCode } from '../../domain/failure';
import type { IntakeKind, IntakeProblemCode, SkippedRow } from '../../domain/intake/intake';
import type { IntakeOptions } from '../../intake/intake-plan';

/** What is to become of a file: a sentence, or so many lines. What is not named is not looked at. */
export type Becomes =
  | { readonly failure: FailureCode }
  | {
      readonly new: number;
      readonly known: number;
      readonly bad: number;
      readonly skipped?: Readonly<Partial<Record<SkippedRow['why'], number>>>;
      readonly problems?: readonly IntakeProblemCode[];
      readonly names?: readonly string[];
      readonly joined?: readonly string[];
      readonly births?: readonly string[];
      readonly groups?: number;
      readonly phones?: number;
      /** Nothing that is read, shown or stored has an ID number in it. */
      readonly noIds?: boolean;
    };

/** A file as somebody brings it, made anew each time, and what is to become of it. */
export interface MessyFile {
  readonly name: string;
  readonly kind: IntakeKind;
  readonly options?: Partial<IntakeOptions>;
  readonly bytes: () => Uint8Array;
  readonly becomes: Becomes;
}
