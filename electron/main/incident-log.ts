import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fail, type Failure } from '../../db/domain/failure';
import { type Bug, bugOf } from '../office/bug';
import { incidentLine, incidentNumber } from './incident';

/** Where every bug of every process ends: a line in the log, a number for the person. */
export interface IncidentLog {
  /** Notes a bug and gives its incident number. */
  note(bug: Bug): string;
  /** The same for a thrown value, as the failure that the screen shows. */
  failureOf(thrown: unknown): Failure;
}

const KEPT_DAYS = 30;

/** Keeps one file a day in `folder`, the last 30 of them. Written at once: the process may be about to end. */
export function openIncidentLog(folder: string, now: () => Date, random: () => number): IncidentLog {
  const note = (bug: Bug): string => {
    const at = now();
    const incident = incidentNumber(at, random());
    try {
      mkdirSync(folder, { recursive: true });
      appendFileSync(join(folder, `${incident.slice(0, 8)}.log`), incidentLine(incident, at, bug, homedir()));
      for (const old of readdirSync(folder).sort().slice(0, -KEPT_DAYS)) rmSync(join(folder, old));
    } catch (thrown) {
      // A full or read-only disk must not turn a noted bug into a second one; the console is the last place.
      process.stderr.write(`incident ${incident}: the log cannot be written (${bugOf(thrown).name})\n`);
    }
    return incident;
  };
  return { note, failureOf: (thrown) => fail('unexpected', { incident: note(bugOf(thrown)) }) };
}
