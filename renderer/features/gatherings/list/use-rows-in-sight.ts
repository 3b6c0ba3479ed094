import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

/** So many rows are simply there. Of more, only those in sight: a list of a hundred thousand scrolls like one of a hundred. */
const SIMPLY_THERE = 100;
/** A row of one line with its padding, in the usual letters; each is measured as soon as it is there. */
const ROW_HEIGHT = 44;
/** Above and below the sight, so that a turn of the wheel or Tab meets rows and not a gap. */
const BEYOND = 12;

interface RowsInSight {
  readonly all: boolean;
  /** Which rows are there. */
  readonly places: readonly number[];
  /** Heights of what is not there, in pixels. */
  readonly above: number;
  readonly beneath: number;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** Which rows of a long table have to be there, in the part of the screen that scrolls. */
export function useRowsInSight(count: number, table: RefObject<HTMLTableElement | null>): RowsInSight {
  const all = count <= SIMPLY_THERE;
  const [top, setTop] = useState(0);
  // What stands above the table (title, filters, notes) comes and goes.
  useLayoutEffect(() => {
    const [body, scroller] = [table.current?.tBodies[0], scrollerOf(table.current)];
    if (!body || !scroller || all) return;
    setTop(Math.round(body.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop));
  }, [all, count, table]);
  // Its functions change with every scroll; no React Compiler keeps them here.
  // eslint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({ count, enabled: !all, getScrollElement: () => scrollerOf(table.current), estimateSize: () => ROW_HEIGHT, overscan: BEYOND, scrollMargin: top });
  const rows = virtual.getVirtualItems();
  if (all) return { all, places: Array.from({ length: count }, (_, place) => place), above: 0, beneath: 0, measure: undefined };
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    all,
    places: rows.map(({ index }) => index),
    above: first ? first.start - top : 0,
    beneath: last ? virtual.getTotalSize() - (last.end - top) : virtual.getTotalSize(),
    measure: virtual.measureElement,
  };
}

const scrollerOf = (table: HTMLElement | null): HTMLElement | null => table?.closest<HTMLElement>('.frame-main') ?? null;
