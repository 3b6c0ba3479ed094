import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { ownDevices } from '../exchange/devices';
import type { Office, Peer } from '../office/office';

/** How a computer is named on the command line: by the first digits of its id, as they are printed. */
export const shortOf = (device: string): string => device.slice(0, 8);

const STATE_WORDS: Readonly<Record<Peer['state'], string>> = { answered: '待核对', enrolled: '待核对', confirmed: '已核对', revoked: '已停用' };

export const shownDevice = ({ device, org, state, digits, confirmed_at: confirmedAt }: Peer): object => ({ device, org, state, digits, confirmedAt });
export const lineOfDevice = ({ device, state, digits }: Peer): string => `${shortOf(device)} ${STATE_WORDS[state]}${state === 'answered' || state === 'enrolled' ? `\n${digits}` : ''}`;

/** The computer that was named, or the only one there is to choose from. */
export function theDevice(among: readonly Peer[], named: string | undefined): Result<Peer, Failure> {
  const found = among.filter(({ device }) => named === undefined || device.startsWith(named.toLowerCase()));
  const [only, ...others] = found;
  return only && others.length === 0 ? ok(only) : err(fail('device-unknown'));
}

/** The organisation's other computers that are in use, or waiting to be compared. */
export const othersInUse = (office: Office): Peer[] => ownDevices(office.db).filter(({ state }) => state !== 'revoked');
