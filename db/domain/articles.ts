/**
 * The regulations that the built-in rules rest on: 中国共产党支部工作条例(试行) 2018, 中国共产党党员教育管理工作条例 2019,
 * 中国共产党基层组织选举工作条例 2020, 中国共产党发展党员工作细则, 关于加强党的政治建设的意见. A number at the end is the article's;
 * without one, nobody has compared the article's number with the print, and only the regulation is named. The screen's
 * words for them stand in its own texts.
 */
export type ArticleId = 'branch-rules-11' | 'branch-rules-12' | 'branch-rules-13' | 'branch-rules-16' | 'branch-rules-17' | 'education-rules-20' | 'election-rules' | 'development-rules' | 'political-building';

/**
 * Every article that a rule of the compliance calendar names. `branch-rules` and `education-rules` are the two regulations
 * without an article's number; `dues-rules` is 关于中国共产党党费收缴、使用和管理的规定 2008; `training-plan` is the national plan
 * of training that asks 56 学时 of a branch's committee.
 */
export const RULE_ARTICLES = [
  'branch-rules',
  'branch-rules-11',
  'branch-rules-12',
  'branch-rules-13',
  'branch-rules-16',
  'branch-rules-17',
  'branch-rules-18',
  'branch-rules-19',
  'education-rules',
  'education-rules-20',
  'education-rules-34',
  'election-rules-3',
  'political-building',
  'dues-rules',
  'training-plan',
] as const;
export type RuleArticle = (typeof RULE_ARTICLES)[number];
