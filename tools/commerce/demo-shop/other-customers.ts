import type { CustomerSheet } from './demo-customer.ts';
import type { PlaceKey } from './places.ts';

type Row = readonly [
  key: string,
  name: string,
  place: PlaceKey,
  phone: string,
  street: string,
  postcode: string,
  paymentMethod: CustomerSheet['paymentMethod'],
  since: number,
  tier?: CustomerSheet['tier'],
];

const chinese: readonly Row[] = [
  ['wanglei', '王磊', 'shanghai', '+8619900010001', '浦东新区张杨路1518弄6号1103', '200135', 'alipay', 640],
  ['liuyang', '刘洋', 'beijing', '+8619900010002', '海淀区中关村南大街27号院2号楼603', '100081', 'wechat_pay', 380],
  ['zhangmin', '张敏', 'guangzhou', '+8619900010003', '越秀区东风东路753号之一1502', '510080', 'wechat_pay', 255],
  ['lijing', '李静', 'hangzhou', '+8619900010004', '西湖区文三西路499号8幢401', '310012', 'alipay', 890, 'vip'],
  ['chenxi', '陈曦', 'shenzhen', '+8619900010005', '福田区莲花路2018号5栋B座1806', '518034', 'wechat_pay', 150],
  ['huanglei', '黄蕾', 'xiamen', '+8619900010006', '思明区湖滨南路388号902', '361004', 'alipay', 420],
  ['zhaoqiang', '赵强', 'xian', '+8619900010007', '雁塔区科技路33号1单元2201', '710075', 'card', 95],
  ['sunli', '孙丽', 'qingdao', '+8619900010008', '市南区香港中路66号3单元701', '266071', 'alipay', 510],
  ['zhouhao', '周浩', 'chengdu', '+8619900010009', '锦江区东大街99号2栋1404', '610021', 'wechat_pay', 330],
  ['wuting', '吴婷', 'wuhan', '+8619900010010', '武昌区中南路12号B座2003', '430071', 'wechat_pay', 205],
  ['xuwei', '徐薇', 'suzhou', '+8619900010011', '姑苏区干将西路515号4幢302', '215002', 'alipay', 710, 'vip'],
  ['zhengkai', '郑凯', 'changsha', '+8619900010012', '开福区芙蓉中路一段163号1105', '410008', 'wechat_pay', 60],
  ['heyan', '何燕', 'chongqing', '+8619900010013', '渝中区中山三路139号18-6', '400015', 'alipay', 470],
  ['linfeng', '林峰', 'ningbo', '+8619900010014', '鄞州区天童南路588号3幢1601', '315100', 'card', 280],
  ['guoxin', '郭欣', 'harbin', '+8619900010015', '南岗区红军街15号2单元903', '150001', 'wechat_pay', 125],
  ['maxiao', '马骁', 'kunming', '+8619900010016', '五华区人民中路35号1202', '650021', 'alipay', 365],
  ['tangning', '唐宁', 'nanjing', '+8619900010017', '玄武区珠江路88号1栋1905', '210008', 'wechat_pay', 560],
  ['fengyu', '冯雨', 'beijing', '+8619900010018', '丰台区马家堡西路15号院7号楼1002', '100068', 'alipay', 240],
  ['dengchao', '邓超群', 'guangzhou', '+8619900010019', '海珠区新港中路354号11栋604', '510310', 'wechat_pay', 180],
  ['caoyue', '曹悦', 'shanghai', '+8619900010020', '徐汇区漕溪北路398号2201', '200030', 'card', 770, 'vip'],
  ['panjun', '潘军', 'hangzhou', '+8619900010021', '滨江区江南大道588号3幢1207', '310052', 'alipay', 310],
  ['yuanfang', '袁芳', 'shenzhen', '+8619900010022', '龙岗区龙翔大道2188号A栋803', '518172', 'wechat_pay', 45],
  ['jiangbo', '蒋波', 'xian', '+8619900010023', '碑林区南二环东段396号1704', '710054', 'alipay', 520],
  ['shenjia', '沈佳', 'suzhou', '+8619900010024', '工业园区星湖街328号5幢1101', '215123', 'wechat_pay', 160],
];

const english: readonly Row[] = [
  ['oliver', 'Oliver Grant', 'london', '+447700900317', '52 Camberwell Grove', 'SE5 8RE', 'card', 400],
  ['priya', 'Priya Raman', 'singapore', '+6580000411', 'Blk 12 Holland Drive, #14-32', '271012', 'card', 290],
  ['lukas', 'Lukas Brandt', 'berlin', '+493023125410', 'Kollwitzstraße 41', '10405', 'paypal', 175],
  ['grace', 'Grace Okafor', 'toronto', '+14165550129', '310 Danforth Avenue', 'M4K 1N6', 'card', 230],
  ['ethan', 'Ethan Walker', 'seattle', '+12065550164', '4518 Fremont Avenue N', '98103', 'paypal', 345],
  ['chloe', 'Chloe Bennett', 'sydney', '+61491570156', '27 Enmore Road', '2042', 'card', 110],
  ['yusuf', 'Yusuf Rahman', 'kualaLumpur', '+60100000918', '8 Jalan Ampang Hilir', '55000', 'card', 205],
  ['hannah', 'Hannah Weiss', 'berlin', '+493023125622', 'Weserstraße 180', '12045', 'paypal', 70],
];

function sheets(language: CustomerSheet['language'], rows: readonly Row[]): CustomerSheet[] {
  return rows.map(([key, name, place, phone, street, postcode, paymentMethod, since, tier = 'regular']) => ({
    key,
    name,
    language,
    place,
    phone,
    street,
    postcode,
    paymentMethod,
    since,
    tier,
  }));
}

/** The demo shop's customers besides the ten shoppers by key. */
export const otherCustomers: readonly CustomerSheet[] = [...sheets('zh', chinese), ...sheets('en', english)];
