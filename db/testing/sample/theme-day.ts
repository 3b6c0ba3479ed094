import type { z } from 'zod';
import { gatheringDocument, type GatheringDocument } from '../../domain/gathering';
import { discussion, gatheringOf, valuesOf, type Books } from './held';
import { occasionOn } from './occasion';
import { roomFrom } from './places';
import { fresh } from './season';
import { fill } from './text';
import { THEME_DAYS, type ThemeForm } from './topics-theme-day';
import type { SampleGathering } from './types';

/** One 主题党日 of its own; in summer the oath is renewed on it, and then it counts as 重温入党誓词 too. */
export function themeDay(books: Books, date: string): SampleGathering {
  const random = books.stream('theme-day', date);
  const month = Number(date.slice(5, 7));
  const occasion = occasionOn(random, books.members, date, false);
  const values = valuesOf(occasion);
  const fitting = THEME_DAYS.filter(({ months, only }) => (months.length === 0 || months.includes(month)) && (only === undefined || only === books.profile || (only === 'active' && books.profile !== 'retired')));
  const topic = fresh(random, fitting, ({ title }) => fill(title, values), books.used);
  const title = fill(topic.title, values);
  const oath = month === 6 || month === 7 || topic.title.includes('誓词');
  const bare = title.replace(/[：，].*$/, '');
  return gatheringOf(occasion, {
    kind: 'theme-day',
    also: oath ? ['oath-renewal'] : [],
    title: random.chance(35) ? `${month}月主题党日：${title}` : title,
    minutes: random.between(16, 30) * 5,
    place: topic.place === '' ? roomFrom(random) : topic.place,
    agenda: [discussion(books, occasion, bare, fill(topic.content, values), random.between(1, 3)), ...(oath ? [{ title: '重温入党誓词', content: `面向党旗，由${occasion.chair.name}领誓，全体党员重温入党誓词。` }] : [])],
    photos: true,
    summary: random.chance(50) ? '{chair}小结：活动结束后清点人数和工具，照片选两张存档，其余不再转发。' : '',
    parts: { themeDay: themePart(books, date, topic.forms, title, oath), ...(oath ? { oathRenewal: { leader: occasion.chair, occasion: `${month}月主题党日` } } : {}) },
  });
}

function themePart(books: Books, date: string, forms: readonly ThemeForm[], theme: string, oathRenewed: boolean): z.input<typeof gatheringDocument>['themeDay'] {
  return { theme, forms: [...forms], duesPaid: books.stream('dues-paid', date).chance(85), oathRenewed };
}

/** The month's study was the 主题党日: it counts as both, as most branches hold it. */
export function asThemeDay(books: Books, { id, document }: SampleGathering): SampleGathering {
  const date = document.start.slice(0, 10);
  const oathRenewed = document.countedKinds.includes('oath-renewal');
  const merged: GatheringDocument = gatheringDocument.parse({
    ...document,
    countedKinds: [...document.countedKinds, 'theme-day'],
    themeDay: themePart(books, date, document.studySession.form === 'visit' ? ['visit', 'study'] : ['study', 'organisational-life'], document.title, oathRenewed),
  });
  return { id, document: merged };
}
