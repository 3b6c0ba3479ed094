import type { AgendaItem } from '../../../../electron/contract';

type Vote = NonNullable<AgendaItem['vote']>;

/** A new vote with the likely matter by the item's title; 接收, 转正 and 选举 are by secret ballot (细则; 选举条例). */
export function newVote(title: string): Vote {
  const matter = /转正|转为.*正式党员|接收.*(预备)?党员|发展党员|吸收/.test(title)
    ? 'admission'
    : /选举|换届|补选|增补/.test(title)
      ? 'election'
      : 'ordinary';
  return { matter, method: methodFor(matter), inFavour: 0, against: 0, abstained: 0, writtenInFavour: 0 };
}

export const methodFor = (matter: Vote['matter']): Vote['method'] => (matter === 'ordinary' ? 'show-of-hands' : 'secret-ballot');
