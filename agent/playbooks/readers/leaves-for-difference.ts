import { sure, type Matter } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

/** “算了不退了，差价退我就行”, "forget it, just give me the price difference": one wish is left and another takes its place. */
export const readLeavesForDifference: Reader = (segment, { open }) => {
  const { text } = segment;
  if (!open?.action || open.action.tool === 'claim_price_protection' || !leaves.test(text) || !difference.test(text))
    return undefined;
  const rest = split.exec(text)?.slice(1).find(Boolean);
  if (rest === undefined) return undefined;
  const lead = text.slice(0, text.lastIndexOf(rest)).trim();
  const left: Matter = { intent: open.intent, confidence: sure, segment: { ...segment, text: lead }, resumes: open };
  return [left, justSure('price_protection', { ...segment, text: rest.trim() })];
};

const leaves =
  /不(?:退|换|取消)(?:货)?了|算了|\b(?:forget|never ?mind|leave) (?:it|that|the \w+)\b|\b(?:do(?:n['’]?t| not)) (?:return|cancel|exchange)\b|\bkeep (?:it|them)\b/i;
const difference = /差价|价保|\bprice (?:difference|protection|drop)\b|\bthe difference\b/i;
/** What is said behind the leaving. */
const split =
  /(?:不(?:退|换|取消)(?:货)?了|算了(?!不))[\s,，。]*(.*(?:差价|价保).*)$|[,.;]\s*(?:but |just |and )?(.*\bdifference\b.*)$/i;
