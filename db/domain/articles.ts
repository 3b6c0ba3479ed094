/**
 * The regulations that the built-in rules rest on: 中国共产党支部工作条例(试行) 2018, 中国共产党党员教育管理工作条例 2019,
 * 中国共产党基层组织选举工作条例 2020, 中国共产党发展党员工作细则, 关于加强党的政治建设的意见. A number at the end is the article's;
 * without one, nobody has compared the article's number with the print, and only the regulation is named. The screen's
 * words for them stand in its own texts.
 */
export type ArticleId = 'branch-rules-11' | 'education-rules-20' | 'election-rules' | 'development-rules' | 'political-building';
