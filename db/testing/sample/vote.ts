import type { AgendaInput } from './occasion';
import type { Random } from './random';
import { votersAway, votersPresent, type SheetLine } from './sheet';

/** A vote that passes: nearly all in favour, now and then one who abstains or is against, as long as that changes nothing. */
export function voteFor(random: Random, matter: 'ordinary' | 'admission' | 'election', sheet: readonly SheetLine[]): NonNullable<AgendaInput['vote']> {
  const [present, away] = [votersPresent(sheet), votersAway(sheet)];
  const spare = Math.max(0, present - Math.floor((present + away) / 2) - 1);
  const abstained = Math.min(spare, random.pick(matter === 'ordinary' ? [0, 0, 0, 0, 1] : [0, 0, 1, 1, 2]));
  const against = Math.min(spare - abstained, random.pick([0, 0, 0, 0, 1]));
  const writtenInFavour = matter === 'admission' && random.chance(40) ? Math.min(away, random.between(1, 2)) : 0;
  return { matter, method: matter === 'ordinary' ? 'show-of-hands' : 'secret-ballot', inFavour: present - abstained - against, against, abstained, writtenInFavour };
}
