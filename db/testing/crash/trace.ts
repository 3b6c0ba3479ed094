import type { Files } from '../../files/files';
import { nodeFiles } from '../../files/node-files';
import { readDisk, sameDisk } from './disk';
import { killStates, type KillState } from './kill-states';
import { observedFiles } from './observed-files';

/** Looks at the disk; given to work that changes databases more than once between two calls of the file layer. */
export type Observe = (moment: string) => void;

/** Does work below a root under observation and answers every state in which a kill on the way may leave the disk. */
export async function traced(root: string, work: (files: Files, observe: Observe) => void | Promise<void>): Promise<KillState[]> {
  const states: KillState[] = [];
  let last = readDisk(root);
  const observe = (moment: string): void => {
    const now = readDisk(root);
    if (sameDisk(last, now)) return;
    states.push(...killStates(last, now), { at: moment, disk: now });
    last = now;
  };
  await work(observedFiles(nodeFiles, (call) => observe(`before ${call}`)), observe);
  observe('at the end');
  return states;
}
