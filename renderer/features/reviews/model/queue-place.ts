import { GATHERING_KINDS, type ArgsOf, type GatheringKind } from '../../../../electron/contract';

/** Which part of the queue one looks at; it stands in the address, so that a record knows the next one. */
export interface QueuePlace {
  readonly state: 'waiting' | 'returned' | 'passed';
  /** '' = all. */
  readonly org: string;
  readonly kind: GatheringKind | '';
}

export function placeOf(search: string): QueuePlace {
  const asked = new URLSearchParams(search);
  const state = asked.get('state');
  const kind = GATHERING_KINDS.find((one) => one === asked.get('kind')) ?? '';
  return { state: state === 'returned' || state === 'passed' ? state : 'waiting', org: /^[0-9a-f]{32}$/.test(asked.get('org') ?? '') ? (asked.get('org') ?? '') : '', kind };
}

/** The address's search part, without what is as usual; '' = all of it is. */
export function searchOf({ state, org, kind }: QueuePlace): string {
  const given = new URLSearchParams([...(state === 'waiting' ? [] : [['state', state]]), ...(org === '' ? [] : [['org', org]]), ...(kind === '' ? [] : [['kind', kind]])]).toString();
  return given === '' ? '' : `?${given}`;
}

export const askedOf = ({ state, org, kind }: QueuePlace): ArgsOf<'reviews.queue'> => ({ state, ...(org === '' ? {} : { org }), ...(kind === '' ? {} : { kind }) });
