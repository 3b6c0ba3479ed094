import { ok } from '../../../db/domain/result';
import { reviewRecords, undoReviews } from '../../../db/office/review';
import { askedFields, compareSubmitted, returnedRecords, reviewOfRecord, reviewPhrases, reviewQueue, waitingReviews } from '../../../db/office/reviews';
import { whenOpen, type Handlers } from '../context';

const decide = whenOpen<'reviews.decide'>(({ seen, decision }, { office, moment, emit }) => {
  const done = reviewRecords(office, moment, seen, decision);
  if (done.ok) emit('changed', { subjects: ['reviews'] });
  return done;
});

const undo = whenOpen<'reviews.undo'>(({ records }, { office, moment, emit }) => {
  const done = undoReviews(office, moment, records);
  if (done.ok) emit('changed', { subjects: ['reviews'] });
  return done;
});

export const reviewHandlers: Handlers = {
  'reviews.queue': whenOpen<'reviews.queue'>((filter, { office, moment }) => ok(reviewQueue(office, moment.today, filter))),
  'reviews.waiting': whenOpen<'reviews.waiting'>((_, { office, moment }) => ok({ toReview: waitingReviews(office), toCorrect: returnedRecords(office, moment.today).length })),
  'reviews.get': whenOpen<'reviews.get'>(({ record }, { office }) => ok({ review: reviewOfRecord(office, record), comparison: compareSubmitted(office, record), asked: askedFields(office, record) })),
  'reviews.decide': decide,
  'reviews.undo': undo,
  'reviews.phrases': whenOpen<'reviews.phrases'>((_, { office }) => ok(reviewPhrases(office))),
  'reviews.returned': whenOpen<'reviews.returned'>((_, { office, moment }) => ok(returnedRecords(office, moment.today))),
};
