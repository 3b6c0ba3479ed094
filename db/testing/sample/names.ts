import type { Random } from './random';

export interface Named {
  readonly name: string;
  readonly gender: 'male' | 'female';
  readonly nation: string;
}

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const MALE = '建国 志强 伟 海涛 立新 文斌 翔 晓东 振华 德明 国栋 永刚 俊杰 浩然 宇航 明辉 卫东 学军 春生 庆林 少华 子轩 鹏飞 志远 光明 长河 永康 家豪 思源 新民 建平 广义 世杰 向阳 凯 磊 勇 斌 峰 超 刚 洋'.split(' ');
const FEMALE = '淑芬 桂香 静 敏 秀英 丽华 玉兰 雨桐 婷婷 雪梅 红霞 晓燕 文娟 海燕 佳怡 思雨 春梅 慧敏 爱华 艳玲 梦瑶 诗涵 秋菊 美玲 凤兰 丹丹 晓琳 素珍 月娥 欣怡 颖 莉 娜 芳 燕 倩 蕾 洁 雯 琳'.split(' ');

/** Names as they are written by their bearers: with a middle dot, with a surname of two characters, with no surname. */
const MINORITIES: readonly Named[] = [
  { name: '阿依古丽·买买提', gender: 'female', nation: '维吾尔族' },
  { name: '艾力·吐尔逊', gender: 'male', nation: '维吾尔族' },
  { name: '古丽娜尔·艾山江', gender: 'female', nation: '维吾尔族' },
  { name: '叶尔肯·哈力克', gender: 'male', nation: '哈萨克族' },
  { name: '巴特尔', gender: 'male', nation: '蒙古族' },
  { name: '乌云其其格', gender: 'female', nation: '蒙古族' },
  { name: '扎西顿珠', gender: 'male', nation: '藏族' },
  { name: '次仁卓玛', gender: 'female', nation: '藏族' },
  { name: '吉克阿依', gender: 'female', nation: '彝族' },
  { name: '金美花', gender: 'female', nation: '朝鲜族' },
  { name: '覃志明', gender: 'male', nation: '壮族' },
  { name: '韦丽萍', gender: 'female', nation: '壮族' },
  { name: '佟国良', gender: 'male', nation: '满族' },
  { name: '关雅琴', gender: 'female', nation: '满族' },
  { name: '马忠义', gender: 'male', nation: '回族' },
  { name: '欧阳文清', gender: 'female', nation: '汉族' },
];

/** So many different people; two in twenty carry a name that naive programs cut or reject. */
export function peopleFrom(random: Random, count: number): Named[] {
  const special = random.some(MINORITIES, Math.min(MINORITIES.length, Math.max(1, Math.floor(count / 10))));
  const taken = new Set(special.map((person) => person.name));
  const people: Named[] = [];
  while (people.length < count - special.length) {
    const gender = random.chance(55) ? 'female' : 'male';
    const name = random.pick([...SURNAMES]) + random.pick(gender === 'female' ? FEMALE : MALE);
    // A branch of thousands (benchmarks) runs out of names: then two people are called the same, as in life.
    if (taken.has(name) && people.length < 2_000) continue;
    taken.add(name);
    people.push({ name, gender, nation: '汉族' });
  }
  // Somewhere among the others, not at the head of the list.
  for (const person of special) people.splice(random.between(Math.min(5, people.length), people.length), 0, person);
  return people;
}

/** Somebody from outside: 列席, a visitor. */
export const outsiderFrom = (random: Random): string => random.pick([...SURNAMES]) + random.pick(random.chance(50) ? FEMALE : MALE);
