export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid; null = it is no key of ours. Home and End stay in the row, with both ends of the grid by PageUp and PageDown. */
export function moved(
  key: string,
  { row, column }: Place,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): Place | null {
  const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  const to = (down: number, right: number): Place => ({ row: within(row + down, rows), column: within(column + right, columns) });
  switch (key) {
    case 'ArrowUp':
      return to(-1, 0);
    case 'ArrowDown':
      return to(1, 0);
    case 'ArrowLeft':
      return to(0, -1);
    case 'ArrowRight':
      return to(0, 1);
    case 'PageUp':
      return to(-page, 0);
    case 'PageDown':
      return to(page, 0);
    case 'Home':
      return to(0, -columns);
    case 'End':
      return to(0, columns);
    default:
      return null;
  }
}
