import { expect, it } from 'vitest';
import { numbersText } from './numbers';

it.each([
  [[], ''],
  [[12], '12'],
  [[3, 4], '3、4'],
  [[3, 5, 6, 7], '3、5–7'],
  [[1, 2, 3, 9, 10, 12], '1–3、9、10、12'],
])('%j is written %s', (numbers, text) => {
  expect(numbersText(numbers)).toBe(text);
});
