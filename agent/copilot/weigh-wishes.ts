import type { Language, Localized } from '../../knowledge/language.ts';
import type { ToolContext } from '../../tools/contract.ts';
import type { Gate } from '../../tools/policy/gate.ts';
import type { GateEnd } from '../../tools/policy/gate-end.ts';
import { runToolCall } from '../../tools/run-tool-call.ts';
import { allTools } from '../../tools/toolbox.ts';
import { overIn } from '../summary/over-already.ts';
import { recordOf, textOf } from '../summary/record-of.ts';
import { withWholeAddress } from '../playbooks/actions/address/told-address.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { saysNo } from '../wishes/says-no.ts';
import type { WishKind } from '../wishes/wish-kinds.ts';
import type { Wish } from './look-tools.ts';

/** A wish with what the shop's rules say to it. */
export interface Weighed extends Wish {
  kind: 'read' | 'write';
  why: string;
  /** The shop's rules let the shopper have it. */
  isAllowed?: boolean;
  /** A one-time code is all that is missing. */
  needsCode?: true;
  /** Photos are missing: how the rules ask the shopper for them, in the shopper's language. */
  asksPhotos?: string;
  /** Photos would change nothing, for the time is over: what the rules say of that, in the shopper's language. */
  tellsOver?: string;
  /** The shopper's words name all of it. */
  whole?: true;
}

type Weighing = Wish & { end?: GateEnd; fits?: true; whole?: true };

/**
 * Asks the rules, without doing anything, how each wish stands with the shopper alone: an operator may do more than the
 * rules allow by themselves, and has to know what stands against it. What merely fits and is refused isn't told.
 */
export async function weighWishes(
  wishes: readonly Weighing[],
  gate: Pick<Gate, 'propose'>,
  {
    context,
    operator,
    transcript,
  }: { context: ToolContext; operator: { language: Language }; transcript: readonly TranscriptEntry[] },
): Promise<Weighed[]> {
  const { operator: _, ...shoppers } = context;
  const dry: Gate = {
    propose: (tool, input, bounded) => gate.propose(tool, input, bounded),
    carryOut: () => Promise.resolve({ status: 'refused', reason: 'not_allowed' }),
  };
  const weighed: Weighed[] = [];
  const said = transcript.flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
  const noes = transcript.flatMap((entry) => (entry.role === 'operator' ? (saysNo(entry.text) ?? []) : []));
  for (const { name, input: tried, end, fits, whole } of wishes) {
    const input = name === 'change_delivery_address' ? { ...withWholeAddress(tried, said) } : tried;
    const tool = allTools.find((each) => each.name === name);
    if (tool?.kind !== 'write') {
      if (tool && !end) weighed.push({ name, input, kind: 'read', why: whys.identity[operator.language] });
      continue;
    }
    const asShopper = { ...shoppers, language: operator.language };
    const call = { id: `call_dry_${weighed.length}`, name, args: input };
    const { status, content, reason } = await runToolCall([tool], call, asShopper, { gate: dry });
    const isAllowed = status === 'awaiting_confirmation' || status === 'ok';
    if (fits && !isAllowed && status !== 'awaiting_human') continue;
    if (status === 'failed') continue;
    if (!isAllowed && isRefusedBy(noes, name)) continue;
    const over = overIn(content);
    const no = over
      ? whys.against
      : reason === 'not_allowed' || reason === undefined
        ? whys.against
        : (lacks[reason] ?? whys.against);
    const why = isAllowed ? (fits ? whys.fits : whys.allowed) : status === 'awaiting_human' ? whys.person : no;
    const tell = overIn(content)?.tell ?? toldBy(content);
    if (status === 'refused' && tell === undefined && no === whys.against) continue;
    const colon = operator.language === 'zh' ? '：' : ': ';
    const against = isAllowed || tell === undefined ? '' : `${colon}${tell}`;
    // photos are asked for in vain where the time is over anyway
    const isPhotos = reason === 'photos_required' && !fits;
    const isSame = context.language === operator.language;
    const own = isPhotos && !isSame ? await contentOf(tool, call, { ...shoppers, gate: dry }) : content;
    const asksPhotos = isPhotos && !over ? toldBy(own) : undefined;
    const tellsOver = isPhotos ? overIn(own)?.tell : undefined;
    const more = {
      ...(asksPhotos === undefined ? {} : { asksPhotos }),
      ...(tellsOver === undefined ? {} : { tellsOver }),
      ...(reason === 'step_up_required' ? { needsCode: true as const } : {}),
      ...(whole ? { whole } : {}),
    };
    weighed.push({ name, input, kind: 'write', isAllowed, why: `${why[operator.language]}${against}`, ...more });
  }
  return weighed;
}

const toldBy = (content: unknown): string | undefined =>
  textOf(recordOf(recordOf(content)['details'])['tell']) ?? textOf(recordOf(content)['tell']);

/** What the rules would say to the shopper in their language. */
async function contentOf(
  tool: (typeof allTools)[number],
  call: Parameters<typeof runToolCall>[1],
  { gate, ...shoppers }: ToolContext & { gate: Gate },
): Promise<unknown> {
  const { content } = await runToolCall([tool], { ...call, id: `${call.id}_told` }, shoppers, { gate });
  return content;
}

/** A colleague has said by name that it can’t be done, and the rules say no more: nobody is asked for more for it. */
const isRefusedBy = (noes: readonly (ReadonlySet<WishKind> | 'all')[], tool: string): boolean =>
  noes.some((no) => no !== 'all' && (namesOf[tool] ?? []).some((kind) => no.has(kind)));

const namesOf: Readonly<Record<string, readonly WishKind[]>> = {
  request_return: ['return', 'money_back'],
  request_refund: ['money_back', 'goods_again'],
  request_exchange: ['exchange'],
  cancel_order: ['cancel'],
  change_delivery_address: ['address'],
};

/** What the shopper has yet to give, before the rules say more. */
const lacks: Readonly<Record<string, Localized>> = {
  photos_required: { en: 'Asked for; photos are needed first', zh: '顾客要求，还需要照片' },
  description_required: { en: 'Asked for; something has to be known first', zh: '顾客要求，还缺一些信息' },
  step_up_required: { en: 'Asked for; a one-time code is needed first', zh: '顾客要求，还需要验证码核实' },
  identity_required: { en: 'Asked for; the order has to be proven first', zh: '顾客要求，还需要核实订单归属' },
};

const whys = {
  allowed: { en: 'Asked for, and the rules allow it', zh: '顾客要求，规则允许' },
  fits: { en: 'Fits how the order stands, and the rules allow it', zh: '符合订单现状，规则允许' },
  person: { en: 'A person has to decide', zh: '需人工审核' },
  against: { en: 'Asked for, but the rules are against it', zh: '顾客要求，但规则不允许' },
  identity: { en: 'Shows who the shopper is', zh: '核实顾客身份' },
} as const satisfies Record<string, Localized>;
