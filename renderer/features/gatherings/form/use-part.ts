import { useCallback } from 'react';
import { partOf, type PartName, type PartOf } from '../../../../electron/contract';
import { useDocument, useForm } from './form-context';

export interface PartHandle<P extends PartName> {
  readonly part: PartOf<P>;
  readonly change: (fields: Partial<PartOf<P>>) => void;
}

/** The part of one kind: as it stands (empty where nothing was filled in yet), and how to change fields of it. */
export function usePart<P extends PartName>(name: P): PartHandle<P> {
  const { edit } = useForm();
  const part = useDocument((document) => partOf(document, name));
  const change = useCallback(
    (fields: Partial<PartOf<P>>) => edit((old) => ({ ...old, [name]: { ...partOf(old, name), ...fields } })),
    [edit, name],
  );
  return { part, change };
}
