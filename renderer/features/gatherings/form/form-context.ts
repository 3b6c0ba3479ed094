import { createContext, useContext } from 'react';
import type { GatheringDocument } from '../../../../electron/contract';
import type { Edit, UndoStep } from './form-state';

/** Somebody of the roster, for picking by name or pinyin initials. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** 党内职务 today, '' = none. */
  readonly post: string;
  /** 入党日期, '' = not known. */
  readonly joinedOn: string;
  /** Still on the roster. */
  readonly here: boolean;
}

export interface FormHandle {
  readonly document: GatheringDocument;
  readonly edit: (edit: Edit, step?: UndoStep) => void;
  /** Who is on the roster now. */
  readonly people: readonly Person[];
  /** Asks the roster of the gathering's day again, keeping the marks. */
  readonly refreshAttendance: () => void;
}

export const FormContext = createContext<FormHandle | null>(null);

/** The form that this part belongs to. */
export function useForm(): FormHandle {
  const handle = useContext(FormContext);
  if (handle === null) throw new Error('a part of the gathering form outside of it');
  return handle;
}
