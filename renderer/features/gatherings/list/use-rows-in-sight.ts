import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { LIST_PAGE } from '../../../../electron/contract';

/** A row of one line with its padding, in the usual letters; each is measured as soon as it is there. */
const ROW_HEIGHT = 44;
/** Above and below the sight, so that a turn of the wheel or Tab meets rows and not a gap. */
const BEYOND = 12;
/** So soon after the last turn of the wheel or move of the bar it stands, in milliseconds. */
const STANDS_AFTER = 100;

interface RowsInSight {
  readonly all: boolean;
  /** Which rows are there. */
  readonly places: readonly number[];
  /** Heights of what is not there, in pixels. */
  readonly above: number;
  readonly beneath: number;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/**
 * Which rows of a long table have to be there, in the part of the screen that scrolls: of a list longer than a page only those in
 * sight, so that a hundred thousand scroll like a hundred. While the bar is dragged, a screen or more at a move, none is
 * drawn: nobody can read it, and a screen of new rows takes longer than a frame.
 */
export function useRowsInSight(count: number, table: RefObject<HTMLTableElement | null>): RowsInSight {
  const all = count <= LIST_PAGE;
  const [top, setTop] = useState(0);
  const [leaping, setLeaping] = useState(false);
  const last = useRef(0);
  // What stands above the table (title, filters, notes) comes and goes.
  useLayoutEffect(() => {
    const [body, scroller] = [table.current?.tBodies[0], scrollerOf(table.current)];
    if (!body || !scroller || all) return;
    setTop(Math.round(body.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop));
  }, [all, count, table]);
  // Its functions change with every scroll; no React Compiler keeps them here.
  // eslint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count, enabled: !all, getScrollElement: () => scrollerOf(table.current), estimateSize: () => ROW_HEIGHT, overscan: BEYOND, scrollMargin: top, isScrollingResetDelay: STANDS_AFTER,
    onChange: ({ scrollOffset, scrollRect, isScrolling }) => {
      const by = Math.abs((scrollOffset ?? 0) - last.current);
      last.current = scrollOffset ?? 0;
      setLeaping(isScrolling && by > (scrollRect?.height ?? Infinity));
    },
  });
  if (all) return { all, places: Array.from({ length: count }, (_, place) => place), above: 0, beneath: 0, measure: undefined };
  if (leaping) return { all, places: [], above: virtual.getTotalSize(), beneath: 0, measure: undefined };
  const rows = virtual.getVirtualItems();
  const [head, tail] = [rows[0], rows.at(-1)];
  return {
    all,
    places: rows.map(({ index }) => index),
    above: head ? head.start - top : 0,
    beneath: tail ? virtual.getTotalSize() - (tail.end - top) : virtual.getTotalSize(),
    measure: virtual.measureElement,
  };
}

const scrollerOf = (table: HTMLElement | null): HTMLElement | null => table?.closest<HTMLElement>('.frame-main') ?? null;
