import type { Promotion } from '../product.ts';
import type { Calendar } from './calendar.ts';
import { t } from './localized.ts';

/** Running, coming and past offers of the demo shop, with and without a code. */
export function demoPromotions({ at }: Calendar): Promotion[] {
  return [
    {
      id: 'promo_welcome',
      title: t('¥30 off your first order', '新人首单立减30元'),
      description: t(
        'For new customers: ¥30 off a first order of ¥199 or more with the code HELLO30.',
        '新客户首单满199元，结算时输入优惠码HELLO30立减30元。',
      ),
      code: 'HELLO30',
      startsAt: at(120, '00:00'),
      endsAt: at(-60, '23:59'),
    },
    {
      id: 'promo_outerwear',
      title: t('Warm-up weeks: 10% off clothing over ¥499', '暖冬季：服装满499元打9折'),
      description: t(
        'Clothing for ¥499 or more in one order is 10% off by itself; no code needed.',
        '同一订单服装满499元自动打9折，不用输码。',
      ),
      startsAt: at(10, '00:00'),
      endsAt: at(-11, '23:59'),
      line: 'clothing',
    },
    {
      id: 'promo_run',
      title: t('Runners: free socks with running shoes', '跑者福利：买跑鞋送袜子'),
      description: t(
        'Every pair of running shoes comes with three pairs of crew socks while stocks last.',
        '买任意一双跑鞋就送中筒棉袜三双装，送完为止。',
      ),
      startsAt: at(5, '00:00'),
      endsAt: at(-9, '23:59'),
      line: 'shoes',
    },
    {
      id: 'promo_pet',
      title: t('Pet pantry: ¥50 off ¥299', '囤粮日：宠物食品满299减50'),
      description: t(
        '¥50 off pet food for ¥299 or more with the code PAW50, once a customer.',
        '宠物食品满299元，输入优惠码PAW50减50元，每人限用一次。',
      ),
      code: 'PAW50',
      startsAt: at(3, '00:00'),
      endsAt: at(-4, '23:59'),
      line: 'pet_food',
    },
    {
      id: 'promo_sound',
      title: t('Sound week: up to ¥70 off earphones', '声音周：耳机最高直降70元'),
      description: t(
        'Selected Sonda earphones at a lower price; the price shown is the price you pay.',
        'Sonda部分耳机直降，页面显示多少就付多少。',
      ),
      startsAt: at(1, '00:00'),
      endsAt: at(-5, '23:59'),
      line: 'electronics',
    },
    {
      id: 'promo_vip_day',
      title: t('VIP day: double points', '会员日：VIP双倍积分'),
      description: t('VIP customers earn double points on every order that day.', '活动当天VIP下单积分翻倍。'),
      startsAt: at(-8, '00:00'),
      endsAt: at(-8, '23:59'),
    },
    {
      id: 'promo_spring',
      title: t('New-season preview: 15% off with SPRING15', '换季上新：SPRING15享85折'),
      description: t(
        '15% off new clothing with the code SPRING15, not together with other offers.',
        '新品服装输入优惠码SPRING15享85折，不与其他活动同享。',
      ),
      code: 'SPRING15',
      startsAt: at(-21, '00:00'),
      endsAt: at(-35, '23:59'),
      line: 'clothing',
    },
    {
      id: 'promo_flash',
      title: t('Weekend flash: ¥20 off ¥159', '周末闪购：满159减20'),
      description: t('¥20 off any order of ¥159 or more, last weekend only.', '全场满159元减20元，仅限活动周末。'),
      code: 'FLASH20',
      startsAt: at(16, '00:00'),
      endsAt: at(14, '23:59'),
    },
    {
      id: 'promo_anniversary',
      title: t('Anniversary: 12% off everything', '周年庆：全场88折'),
      description: t('12% off the whole shop for our anniversary.', '北巷周年庆，全场88折。'),
      startsAt: at(52, '00:00'),
      endsAt: at(45, '23:59'),
    },
  ];
}
