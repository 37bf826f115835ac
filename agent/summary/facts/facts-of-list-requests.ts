import type { Localized } from '../../../knowledge/language.ts';
import type { RequestView } from '../../../tools/views/request-view.ts';
import { actionTitles } from '../action-labels.ts';
import { day, inWords, joined, sum } from '../eye.ts';
import { listOf } from '../record-of.ts';
import type { FactsOf, FoundFact } from './fact.ts';

const stateLabels: Record<RequestView['state'], Localized> = {
  in_progress: { en: 'in progress', zh: '处理中' },
  done: { en: 'done', zh: '已完成' },
  rejected: { en: 'turned down', zh: '已驳回' },
  called_off: { en: 'called off', zh: '已取消' },
};

/** What was asked for before, and where it stands. */
export const factsOfListRequests: FactsOf = ({ content }, eye) =>
  listOf<Partial<RequestView>>(content['requests']).flatMap(
    ({ number, kind, orderNumber, amount, state, openedAt }): FoundFact[] => {
      if (number === undefined || kind === undefined || state === undefined) return [];
      const order = orderNumber && inWords({ en: `order ${orderNumber}`, zh: `订单 ${orderNumber}` }, eye);
      const opened = openedAt && inWords({ en: `since ${day(openedAt, eye)}`, zh: `${day(openedAt, eye)}提交` }, eye);
      const what = [
        inWords(actionTitles[kind], eye),
        order,
        sum(amount, eye),
        inWords(stateLabels[state], eye),
        opened,
      ];
      return [
        {
          kind: 'request',
          key: `request ${number}`,
          label: inWords({ en: `Request ${number}`, zh: `服务单 ${number}` }, eye),
          value: joined(what, eye),
        },
      ];
    },
  );
