import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from '../../db/intake/read-file';
import type { ReaderTask } from './read-aside';

/** A thread of its own for one file of somebody else: what it costs, it costs beside everything else. */
const { bytes, name, kind } = workerData as ReaderTask;
void readFile(bytes, name, kind).then((sheets) => parentPort?.postMessage(sheets));
