import type { Localized } from '../../../knowledge/language.ts';
import { t } from './localized.ts';

/** Where demo shoppers live, and the hubs that a parcel from the shop's warehouse in Shanghai passes on its way. */
export interface Place {
  city: Localized;
  /** State, province or emirate, as written on an address. */
  region: Localized;
  country: Localized;
  /** In order, from the warehouse's own sorting centre to the local depot. */
  hubs: readonly Localized[];
  /** Parcels pass customs before the hub with this index; absent inside China. */
  customsBefore?: number;
  /** Shipping outside the mainland, in yuan, as the knowledge base tells it; absent inside China. */
  fee?: { firstKilogram: number; furtherHalf: number };
}

const china = t('China', '中国');
const origin = t('Shanghai sorting centre', '上海转运中心');
const pudong = t('Shanghai Pudong gateway', '上海浦东国际口岸');

function domestic(en: string, zh: string, region: Localized, via?: Localized): Place {
  const depot = t(`${en} depot`, `${zh}集散中心`);
  return { city: t(en, zh), region, country: china, hubs: via ? [origin, via, depot] : [origin, depot] };
}

const asia = { firstKilogram: 58, furtherHalf: 25 };
const overseas = { firstKilogram: 88, furtherHalf: 40 };

function abroad(
  fee: NonNullable<Place['fee']>,
  city: Localized,
  region: Localized,
  country: Localized,
  hub: Localized,
  depot: Localized,
): Place {
  return { city, region, country, hubs: [origin, pudong, hub, depot], customsBefore: 2, fee };
}

export const places = {
  hangzhou: domestic('Hangzhou', '杭州', t('Zhejiang', '浙江省')),
  ningbo: domestic('Ningbo', '宁波', t('Zhejiang', '浙江省')),
  shanghai: domestic('Shanghai', '上海', t('Shanghai', '上海市')),
  nanjing: domestic('Nanjing', '南京', t('Jiangsu', '江苏省')),
  suzhou: domestic('Suzhou', '苏州', t('Jiangsu', '江苏省')),
  beijing: domestic('Beijing', '北京', t('Beijing', '北京市'), t('Tianjin hub', '天津转运中心')),
  chengdu: domestic('Chengdu', '成都', t('Sichuan', '四川省'), t('Wuhan hub', '武汉转运中心')),
  chongqing: domestic('Chongqing', '重庆', t('Chongqing', '重庆市'), t('Wuhan hub', '武汉转运中心')),
  wuhan: domestic('Wuhan', '武汉', t('Hubei', '湖北省')),
  xian: domestic("Xi'an", '西安', t('Shaanxi', '陕西省'), t('Zhengzhou hub', '郑州转运中心')),
  guangzhou: domestic('Guangzhou', '广州', t('Guangdong', '广东省'), t('Nanchang hub', '南昌转运中心')),
  shenzhen: domestic('Shenzhen', '深圳', t('Guangdong', '广东省'), t('Nanchang hub', '南昌转运中心')),
  changsha: domestic('Changsha', '长沙', t('Hunan', '湖南省'), t('Nanchang hub', '南昌转运中心')),
  xiamen: domestic('Xiamen', '厦门', t('Fujian', '福建省')),
  qingdao: domestic('Qingdao', '青岛', t('Shandong', '山东省'), t('Jinan hub', '济南转运中心')),
  harbin: domestic('Harbin', '哈尔滨', t('Heilongjiang', '黑龙江省'), t('Shenyang hub', '沈阳转运中心')),
  kunming: domestic('Kunming', '昆明', t('Yunnan', '云南省'), t('Changsha hub', '长沙转运中心')),
  london: abroad(
    overseas,
    t('London', '伦敦'),
    t('England', '英格兰'),
    t('United Kingdom', '英国'),
    t('East Midlands hub', '东米德兰兹转运中心'),
    t('London Islington depot', '伦敦伊斯灵顿派送站'),
  ),
  kualaLumpur: abroad(
    asia,
    t('Kuala Lumpur', '吉隆坡'),
    t('Federal Territory', '联邦直辖区'),
    t('Malaysia', '马来西亚'),
    t('Kuala Lumpur gateway', '吉隆坡口岸'),
    t('Kuala Lumpur Bangsar depot', '吉隆坡孟沙派送站'),
  ),
  seattle: abroad(
    overseas,
    t('Seattle', '西雅图'),
    t('Washington', '华盛顿州'),
    t('United States', '美国'),
    t('Anchorage hub', '安克雷奇转运中心'),
    t('Seattle depot', '西雅图派送站'),
  ),
  toronto: abroad(
    overseas,
    t('Toronto', '多伦多'),
    t('Ontario', '安大略省'),
    t('Canada', '加拿大'),
    t('Cincinnati hub', '辛辛那提转运中心'),
    t('Toronto depot', '多伦多派送站'),
  ),
  singapore: abroad(
    asia,
    t('Singapore', '新加坡'),
    t('Singapore', '新加坡'),
    t('Singapore', '新加坡'),
    t('Singapore Changi gateway', '新加坡樟宜口岸'),
    t('Singapore Tampines depot', '新加坡淡滨尼派送站'),
  ),
  berlin: abroad(
    overseas,
    t('Berlin', '柏林'),
    t('Berlin', '柏林'),
    t('Germany', '德国'),
    t('Leipzig hub', '莱比锡转运中心'),
    t('Berlin depot', '柏林派送站'),
  ),
  sydney: abroad(
    overseas,
    t('Sydney', '悉尼'),
    t('New South Wales', '新南威尔士州'),
    t('Australia', '澳大利亚'),
    t('Sydney gateway', '悉尼口岸'),
    t('Sydney Alexandria depot', '悉尼亚历山大派送站'),
  ),
} as const satisfies Record<string, Place>;

export type PlaceKey = keyof typeof places;

export const warehouse = t('Northlane warehouse, Qingpu, Shanghai', '上海青浦北巷仓');
