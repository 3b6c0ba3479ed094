/** The rows that a screen shows, in its order; all of them where it names none. */
export function asShown<T extends { readonly id: string }>(rows: readonly T[], only: readonly string[] | undefined): readonly T[] {
  if (only === undefined) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return only.flatMap((id) => byId.get(id) ?? []);
}
