/** Provinces, municipalities and autonomous regions of mainland China, in both languages, as addresses begin with them. */
const names =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|(?:beijing|tianjin|shanghai|chongqing|hebei|shanxi|liaoning|jilin|heilongjiang|jiangsu|zhejiang|anhui|fujian|jiangxi|shandong|henan|hubei|hunan|guangdong|hainan|sichuan|guizhou|yunnan|shaanxi|gansu|qinghai|inner mongolia|guangxi|tibet|ningxia|xinjiang)(?![a-z]))/iu;

/** The region is one of mainland China, whatever country isn't named beside it. */
export const isChineseProvince = (region: string): boolean => names.test(region.normalize('NFKC').trim());
