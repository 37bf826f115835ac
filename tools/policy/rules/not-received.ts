import { assessShipment, lostAfterHours } from '../../commerce/assess-shipment.ts';
import type { Shipment } from '../../commerce/shipment.ts';
import type { ActionCase, CaseLine } from '../action-case.ts';
import { strictestVerdict, type Verdict } from '../decision.ts';
import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';
import { dayText } from '../say.ts';

/**
 * "It never came" is believed of the carrier, not of words: a parcel that counts as lost is paid or sent again; one that
 * the carrier calls delivered is looked into by a person; any other is still on its way.
 */
export const notReceived: Rule = {
  id: 'not_received',
  actions: ['request_refund'],
  decide(action) {
    if (action.claim?.ground !== 'not_received') return undefined;
    return eachLine(action.lines, (line) => ofLine(line, action));
  },
};

function ofLine({ line }: CaseLine, action: ActionCase): Verdict | undefined {
  const parcels = action.order?.shipments.filter(({ lineIds }) => lineIds.includes(line.id)) ?? [];
  if (parcels.length === 0) {
    return {
      decision: 'deny',
      because: `line ${line.id} is in no parcel`,
      tell: {
        en: `${line.title.en} hasn't been sent yet. I can urge the warehouse, or cancel what hasn't left.`,
        zh: `${line.title.zh}还没发出。我可以帮您催发货，或者取消还没发的部分。`,
      },
    };
  }
  return strictestVerdict(parcels.flatMap((each) => ofParcel(each, action) ?? []));
}

function ofParcel(shipment: Shipment, { now, timeZone }: ActionCase): Verdict | undefined {
  const { condition, rule } = assessShipment(shipment, now);
  const because = `a parcel is ${condition} (${rule})`;
  switch (condition) {
    case 'delivered':
      return {
        decision: 'human',
        because,
        tell: {
          en: "The carrier reports this parcel as delivered. Please ask neighbours, the front desk and whoever shares your address; meanwhile a colleague has the carrier's proof of delivery checked.",
          zh: '快递显示已经签收。麻烦先问问家人、邻居、门卫或驿站；我同时转给同事去跟快递核实签收记录。',
        },
      };
    case 'returned':
    case 'returning':
      return {
        decision: 'human',
        because,
        tell: {
          en: "This parcel is on its way back to our warehouse. A colleague sends it again or refunds you, whichever you'd like; I'll pass it on.",
          zh: '这个包裹正在退回仓库。重新寄出还是退款，同事会按您的意思办，我帮您转过去。',
        },
      };
    case 'late':
    case 'stuck':
      return {
        decision: 'deny',
        because,
        tell: {
          en: `It's late, but not lost: a parcel counts as lost once the carrier says so, or after ${lostAfterHours / 24} days without a scan. Let me urge the carrier now; if it turns out lost, we send it again or refund all of it.`,
          zh: `包裹是晚了，但还不算丢件：快递确认丢失，或者${lostAfterHours / 24}天没有物流记录才按丢件处理。我先帮您催快递，真丢了我们补发或全额退款。`,
        },
      };
    case 'on_the_way':
    case 'out_for_delivery':
    case 'ready_for_pickup': {
      const by = dayText(shipment.promisedBy, timeZone);
      return {
        decision: 'deny',
        because,
        tell:
          condition === 'ready_for_pickup'
            ? {
                en: 'The parcel is waiting for you at the pickup point; it is kept there for some days.',
                zh: '包裹已经到自提点了，会保留几天，您方便时去取就行。',
              }
            : {
                en: `The parcel is still on its way, promised by ${by.en}. If it isn't there by then, I'll urge the carrier.`,
                zh: `包裹还在路上，承诺${by.zh}前送到。到时没到，我帮您催快递。`,
              },
      };
    }
    case 'lost':
      return undefined;
  }
}
