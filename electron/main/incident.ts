import type { Bug } from '../office/bug';
import { localDay } from '../office/local-day';

/**
 * One line of the log: when, which incident, what kind of bug, where in the program. Nothing that a person typed:
 * quoted pieces, Chinese text and long numbers leave the message, and of the stack only its places remain.
 */
export function incidentLine(incident: string, at: Date, bug: Bug, homeFolder: string): string {
  const places = bug.stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .map((line) => line.trim().replaceAll(homeFolder, '~'));
  return `${JSON.stringify({ at: at.toISOString(), incident, name: withoutData(bug.name), message: withoutData(bug.message), places })}\n`;
}

function withoutData(text: string): string {
  return text
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|「[^」]*」/g, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .replace(/[\w.-]*\d{5,}[\w.-]*/g, '…')
    .replace(/(?:[A-Za-z]:)?(?:[\\/][^\s\\/:]+){2,}/g, '…')
    .slice(0, 300);
}

/** A number that a person can read out over the telephone: day and four digits. `random` in [0, 1). */
export function incidentNumber(at: Date, random: number): string {
  return `${localDay(at).replaceAll('-', '')}-${String(Math.floor(random * 10_000)).padStart(4, '0')}`;
}
