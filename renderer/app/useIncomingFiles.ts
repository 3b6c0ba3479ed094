import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { pathOf, useAppEvent } from '../data/api';
import { takerAt } from '../data/file-takers';
import { addIncomingTable } from '../data/incoming-table';
import { INTAKE_PLACES } from '../text/intake';
import { addIncoming, useIncoming } from '../data/incoming';

const TABLE = /\.(xlsx|xls|xlsm|et|csv|txt|docx|doc|wps)$/i;

/** Takes dropped and double-clicked files to the import screen. Returns whether files hang over the window now. */
export function useIncomingFiles(): boolean {
  const [path, go] = useLocation();
  const incoming = useIncoming();
  const [dragging, setDragging] = useState(false);
  // Every element that is entered counts one up, every one left one down; only 0 means outside of the window.
  const depth = useRef(0);
  useAppEvent('filesOpened', ({ files }) => addIncoming(files));
  useEffect(() => {
    if (incoming.length > 0 && path !== '/import') go('/import');
  }, [incoming, path, go]);
  const here = useEffectEvent(() => path);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const step = (by: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth.current = Math.max(0, depth.current + by);
      setDragging(depth.current > 0);
    };
    const enter = step(1);
    const leave = step(-1);
    const over = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setDragging(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const taker = takerAt(event.target);
      const [first] = files;
      const list = Object.entries(INTAKE_PLACES).find(([, place]) => place.href === here());
      // A table that is dropped on a list begins its import there.
      if (taker === undefined && list && first && TABLE.test(first.name)) {
        addIncomingTable(pathOf(first));
        go(`/intake/${list[0]}`);
        return;
      }
      // A package goes to the import wherever it is dropped; all else only where nothing on the screen takes files.
      const toImport = files.filter(({ name }) => taker === undefined || /\.zbb$/i.test(name));
      if (toImport.length > 0) addIncoming(toImport.map(pathOf).filter((file) => file !== ''));
      const toTake = files.filter((file) => !toImport.includes(file));
      if (toTake.length > 0) taker?.take(toTake);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [go]);
  return dragging;
}
