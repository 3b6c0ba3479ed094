import { sentenceOf, type Failure } from '../domain/failure';

/** What a command says when it is done: one JSON object for scripts, a few lines of Chinese for people. */
export interface Answer {
  readonly json: object;
  readonly text: string;
  /** Something of what was asked was refused; the answer says what. The command then exits with 1. */
  readonly refused?: boolean;
}

/** A refusal with its sentence. `code` is that of db/domain/failure.ts, or `bad-arguments`. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** The refusal as the window would say it; `where` names the item of a list that it is about. */
export function refusalOf(failure: Failure, where = ''): Refusal {
  return { code: failure.code, message: `${where}${sentenceOf(failure)}` };
}
