import type { z } from 'zod';
import type { gatheringDocument } from '../../domain/gathering';
import { statusOn } from '../../domain/member';
import { addDays, addYears } from './calendar';
import type { MeetingPlan } from './meetings-plan';
import type { AgendaInput, Occasion } from './occasion';
import { randomFrom } from './random';
import { presentOf, votersPresent } from './sheet';

/** 换届选举: the ballots of the room, those elected with the votes of their agenda items, and one more candidate who was not. */
export function electionPart(occasion: Occasion, plan: MeetingPlan, items: readonly AgendaInput[]): z.input<typeof gatheringDocument>['election'] {
  const { sheet, date, members } = occasion;
  // A stream of its own: the meeting's other numbers are what they were without it.
  const random = randomFrom('election', plan.date, occasion.chair.member);
  const ballots = votersPresent(sheet);
  const elected = plan.candidates.map((life, index) => {
    const vote = items.find((item) => item.vote?.matter === 'election' && item.title?.includes(life.name))?.vote;
    return { id: random.id(), sort: index + 1, member: life.id, name: life.name, post: life.posts.find(({ from }) => from === plan.date)?.post ?? '委员', votes: vote?.inFavour ?? ballots, elected: true };
  });
  const others = members.filter(({ id, document }) => statusOn(document, date) === 'full' && document.exemptions.length === 0 && !plan.candidates.some((life) => life.id === id) && sheet.some((line) => line.id === id));
  const last = others.length > 0 ? [random.pick(others)] : [];
  const tellers = random.some(presentOf(sheet).filter((line) => line.status === 'full' && !elected.some((one) => one.member === line.id)), 2);
  return {
    body: plan.candidates.length > 1 ? 'committee' : 'secretary', seats: elected.length, issued: ballots, collected: ballots, valid: ballots,
    candidates: [...elected, ...last.map(({ id, document }) => ({ id: random.id(), sort: elected.length + 1, member: id, name: document.name, post: '委员', votes: random.between(1, Math.max(1, Math.floor(ballots / 4))), elected: false }))],
    tellers: tellers.map((line) => line.name).join('、'),
    termFrom: date, termUntil: addDays(addYears(date, 3), -1), approvedOn: addDays(date, random.between(6, 15)),
  };
}
