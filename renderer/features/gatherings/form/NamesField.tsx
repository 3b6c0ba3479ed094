import { useMemo } from 'react';
import { NamesInput, type NamesInputProps } from '../../../ui/NamesInput';
import { useForm } from './form-context';

/** 责任人 of the form: names of those who are on the roster, or any other. */
export function NamesField(props: Omit<NamesInputProps, 'people'>) {
  const { people } = useForm();
  const here = useMemo(() => people.filter((person) => person.here), [people]);
  return <NamesInput {...props} people={here} />;
}
