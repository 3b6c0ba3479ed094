/** The year that the address names; this year where it names none or nonsense. */
export function yearOfSearch(search: string, today: string): number {
  const year = Number(new URLSearchParams(search).get('year') ?? '');
  return Number.isInteger(year) && year >= 1921 && year <= 2200 ? year : Number(today.slice(0, 4));
}
