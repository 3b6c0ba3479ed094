/**
 * The regulations that the built-in rules rest on: 中国共产党支部工作条例(试行) 2018, 中国共产党党员教育管理工作条例
 * 2019, 中国共产党基层组织选举工作条例 2020, 中国共产党发展党员工作细则, 关于加强党的政治建设的意见. Names as shown stand in the screen's texts.
 */
export type Regulation = 'branch-rules' | 'education-rules' | 'election-rules' | 'development-rules' | 'political-building';

export type ArticleId = 'branch-rules-11' | 'education-rules-20' | 'election-rules' | 'development-rules' | 'political-building';

export interface Article {
  readonly id: ArticleId;
  readonly regulation: Regulation;
  /** null where nobody has compared the article's number with the print: then only the regulation is named. */
  readonly number: number | null;
}

export const ARTICLES: Readonly<Record<ArticleId, Article>> = {
  'branch-rules-11': { id: 'branch-rules-11', regulation: 'branch-rules', number: 11 },
  'education-rules-20': { id: 'education-rules-20', regulation: 'education-rules', number: 20 },
  'election-rules': { id: 'election-rules', regulation: 'election-rules', number: null },
  'development-rules': { id: 'development-rules', regulation: 'development-rules', number: null },
  'political-building': { id: 'political-building', regulation: 'political-building', number: null },
};
