import type { PaperRequest } from '../../electron/contract';

/** The place of a paper's print preview; `back` = where one came from. */
export function paperHref({ paper, ...rest }: PaperRequest, back: string): string {
  const given = Object.entries(rest).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
  return `/papers/${paper}?${new URLSearchParams([...given, ['back', back]]).toString()}`;
}
