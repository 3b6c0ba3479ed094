/** Numbers in a row as people write them: 3、5–7、12. They come in rising order. */
export function numbersText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : to === from + 1 ? `${from}、${to}` : `${from}–${to}`)).join('、');
}
