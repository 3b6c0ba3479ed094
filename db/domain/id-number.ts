import { isLocalDate } from './dates';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';
/** 17 digits and a check character, as typed: in one run or in groups (110105 19491231 002X). */
const CANDIDATE = /(?<!\d)(?:\d[ -]?){17}[\dXx](?!\d)/g;

/**
 * Does a text hold a citizen's ID number (身份证号, GB 11643: region, date of birth, order, check digit)? The program
 * stores none, so one typed by mistake is pointed out. A false alarm needs a true date and a true check digit.
 */
export function holdsIdNumber(text: string): boolean {
  // NFKC turns the full-width digits of a Chinese input method into plain ones.
  return Array.from(text.normalize('NFKC').matchAll(CANDIDATE)).some(([match]) => isIdNumber(match.replaceAll(/[ -]/g, '').toUpperCase()));
}

function isIdNumber(number: string): boolean {
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isLocalDate(born)) return false;
  const sum = WEIGHTS.reduce<number>((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17];
}

/**
 * The paths of all texts in a document that hold an ID number, such as `agenda/<id>/content`. List items are named by
 * their id, so that a path stays true when the list is sorted anew.
 */
export function idNumberPaths(document: unknown): string[] {
  const paths: string[] = [];
  visit(document, '', paths);
  return paths;
}

function visit(value: unknown, path: string, paths: string[]): void {
  if (typeof value === 'string') {
    // A record id is hex and may hold eighteen digits in a row by chance.
    if (!/^[0-9a-f]{32}$/.test(value) && holdsIdNumber(value)) paths.push(path);
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => visit(item, join(path, itemName(item, index)), paths));
  } else if (typeof value === 'object' && value !== null) {
    if ('removed' in value && value.removed === true) return;
    for (const [key, field] of Object.entries(value)) visit(field, join(path, key), paths);
  }
}

const join = (path: string, part: string): string => (path === '' ? part : `${path}/${part}`);

function itemName(item: unknown, index: number): string {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : String(index);
}
