/** The surnames that nearly all of mainland China bears (Ministry of Public Security, national name report 2020). */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄殷葛焦聂樊翟岳齐梅童涂鲁葛岑倪温鲍俞章';
const doubled = /^(?:欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|长孙)/u;
/** Goods and orders are no person, whatever their first character. */
const thing = /单|件|那个|这个|的$|了$|号|[鞋裤衣帽包机]$/u;

/** Two to four characters that begin with a surname. */
export function isChineseName(part: string): boolean {
  if (!/^[\p{Script=Han}·]{2,4}$/u.test(part) || thing.test(part)) return false;
  return doubled.test(part) || (part.length <= 3 && surnames.includes(part.charAt(0))) || part.includes('·');
}
