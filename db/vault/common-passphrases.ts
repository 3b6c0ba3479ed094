/**
 * What people choose first, as found in lists of leaked passwords and in offices: compared in lower case, without
 * punctuation, and without digits before and after (`Dangzhibu@2024` is `dangzhibu`). Pure digits are compared whole.
 */
export const COMMON: ReadonlySet<string> = new Set(
  [
    // Office and Party words, in characters and in pinyin.
    '党支部 支部 支部书记 书记 党员 党建 党委 党总支 党小组 组织部 组织委员 宣传委员 党支部书记 中国共产党 共产党 共产党员 入党 入党誓词 党旗 党徽',
    '学习强国 不忘初心 牢记使命 不忘初心牢记使命 为人民服务 三会一课 主题党日 组织生活 民主评议 两学一做 社会主义 中国梦 中华人民共和国 中国 祖国',
    '密码 我的密码 管理员 办公室 学校 大学 中学 小学 医院 村委会 居委会 社区 街道 县委 市委 省委 机关 国家 北京 天安门',
    'dangzhibu zhibu zhibushuji shuji dangyuan dangjian dangwei dangzongzhi dangxiaozu zuzhibu zuzhiweiyuan gongchandang gongchandangyuan rudang',
    'xuexiqiangguo buwangchuxin laojishiming weirenminfuwu sanhuiyike zhutidangri zuzhishenghuo minzhupingyi zhongguo zhongguomeng zhongguogongchandang zuguo',
    'mima wodemima guanliyuan bangongshi xuexiao daxue zhongxue xiaoxue yiyuan cunweihui juweihui shequ jiedao xianwei shiwei shengwei jiguan beijing tiananmen',
    // Habits.
    'woaini woaiwojia woaizhongguo woaibeijing woaimama woshishui nihao nihaoma wodejia yijiaren pinganfu pingan yifanfengshun gongxifacai wanshiruyi',
    '我爱你 我爱中国 我爱我家 一帆风顺 万事如意 恭喜发财 身体健康 平安 你好',
    'password passw0rd p4ssword passwd passphrase secret admin administrator root guest user test tester testing default system manager office computer windows',
    'letmein welcome hello helloworld iloveyou loveyou sunshine princess dragon monkey football baseball superman batman master shadow michael jordan starwars whatever trustno',
    'qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qwer asdf zxcv qaz qazwsx qazwsxedc wsx qweasd qweasdzxc qwerasdf asdfqwer poiuytrewq lkjhgfdsa mnbvcxz',
    'a aa aaa ab abc abcd abcde abcdef abcdefg abcdefgh abcdefghij qq qqq www wang li zhang liu chen zhibuhandbook zhibu支部手册 支部手册 zhibushouce',
    // Digits.
    '1234567890 0123456789 0987654321 9876543210 1357924680 2468013579 1472583690 7894561230 1234554321 12345678910 123456789012 5201314520 1314520520 5201314521',
    '1949100119 19491001 1921070119 19210701 2019491001 1111122222 1122334455 1112223334 11223344556 147258369 1472583691 789456123 9638527410 1597534862',
  ].flatMap((line) => line.split(' ')),
);
