import type { Office } from '../../db/office/office';
import { gatheringsWith, searchGroups } from '../../db/office/search';
import { rows } from '../../db/store/prepared';
import { ratio, timed, type Figure } from './figure';
import { officeWithManyWords } from './many-words';

const RUNS = 5;
/** As many hits as the search screen asks for. */
const LIMIT = 20;
/** As people look for: kinds, topics, a place, people; everywhere, here and there, nowhere. */
const WORDS = ['学习', '党课', '换届', '誓词', '整改', '图书馆', '主题党日', '消防隐患', '批评与自我批评', '张文斌', '熊慧敏', '没有的词'] as const;
/** Words of two characters, taken out of the texts, whose every hit is counted. */
const PAIRS = 60;

/** The newest hits among 150,000 gatherings, against the same asked by LIKE and of FTS5's trigrams; and whether everything is found. */
export async function benchSearchBeside(app: string): Promise<Figure[]> {
  const office = await officeWithManyWords(app);
  try {
    const long = WORDS.filter((word) => word.length > 2);
    return [
      compared(await asked(office, WORDS, like), { name: `搜索 150000 次组织生活，${WORDS.length} 个词，比逐条 LIKE`, comparedWith: 'a scan by LIKE', goal: 1 / 50 }),
      compared(await asked(office, long, trigram), { name: `同上，三个字以上的 ${long.length} 个词，比 FTS5 trigram`, comparedWith: 'FTS5 trigram, which finds no word of two characters', goal: null }),
      recall(office),
    ];
  } finally {
    office.db.close();
  }
}

const compared = (runs: Figure['runs'], named: Pick<Figure, 'name' | 'comparedWith' | 'goal'>): Figure => ratio(named, runs);

async function asked(office: Office, words: readonly string[], other: (office: Office, word: string) => unknown): Promise<Figure['runs']> {
  const runs: { of: number; against: number }[] = [];
  // The first fills the caches of both; it is not counted.
  for (let turn = 0; turn <= RUNS; turn++) {
    let [of, against] = [0, 0];
    for (const word of words) {
      of += await timed(() => searchGroups(office, { text: word, kind: 'gathering' }, LIMIT));
      against += await timed(() => other(office, word));
    }
    if (turn > 0) runs.push({ of, against });
  }
  return runs;
}

const like = ({ db }: Office, word: string): unknown =>
  rows(db, 'SELECT r.id, r.document FROM plain p JOIN record r ON r.seq = p.seq WHERE p.body LIKE :like ORDER BY p.day DESC, p.seq DESC LIMIT :limit', { like: `%${word}%`, limit: LIMIT + 1 });

const trigram = ({ db }: Office, word: string): unknown =>
  rows(db, 'SELECT r.id, r.document FROM trigram t JOIN plain p ON p.seq = t.rowid JOIN record r ON r.seq = p.seq WHERE t.body MATCH :phrase ORDER BY p.day DESC, p.seq DESC LIMIT :limit', { phrase: `"${word}"`, limit: LIMIT + 1 });

/** Hits by LIKE that the index does not know. */
function recall(office: Office): Figure {
  const runs = pairsIn(office).map((word) => {
    const found = new Set(gatheringsWith(office, word, Number.MAX_SAFE_INTEGER));
    const wanted = rows<{ id: string }>(office.db, 'SELECT r.id FROM plain p JOIN record r ON r.seq = p.seq WHERE p.body LIKE :like', { like: `%${word}%` });
    const byTrigrams = rows(office.db, 'SELECT rowid FROM trigram WHERE body MATCH :phrase', { phrase: `"${word}"` }).length;
    return { of: wanted.filter(({ id }) => !found.has(id)).length, against: wanted.length, byTrigrams };
  });
  const sum = (of: (run: (typeof runs)[number]) => number): number => runs.reduce((all, run) => all + of(run), 0);
  process.stderr.write(`bench: ${runs.length} words of two characters: LIKE finds ${sum(({ against }) => against)}, of these we miss ${sum(({ of }) => of)}; trigrams find ${sum(({ byTrigrams }) => byTrigrams)}\n`);
  return { name: `两个字的 ${runs.length} 个词，漏掉的条数`, comparedWith: 'what LIKE finds', of: sum(({ of }) => of), against: sum(({ against }) => against), value: sum(({ of }) => of), unit: 'hits', measured: 'hits', goal: 0, runs: runs.map(({ of, against }) => ({ of, against })) };
}

/** Two neighbouring Chinese characters out of texts all over the table. */
function pairsIn({ db }: Office): string[] {
  const texts = rows<{ body: string }>(db, 'SELECT body FROM plain WHERE seq % :step = 7 LIMIT :limit', { step: 1987, limit: PAIRS });
  return texts.flatMap(({ body }, n) => {
    const pairs = body.match(/\p{Script=Han}{2}/gu) ?? [];
    return pairs.slice((n * 13) % Math.max(1, pairs.length)).slice(0, 1);
  });
}
