import { toldAddress, type AddressStep } from '../../../agent/playbooks/actions/address/told-address.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';

const tool = 'change_delivery_address';

type Told = Readonly<Record<string, unknown>>;

/** The address that the shopper told last, as the form for it begins. */
export function addressTold(log: readonly StoredEvent[]): Told {
  const calls = new Map<string, Told>();
  return toldAddress(
    log.flatMap((event): AddressStep[] => {
      if (event.type === 'message.created' && event.author === 'shopper') return [{ said: event.text ?? '' }];
      if (event.type === 'tool.started' && event.name === tool && isRecord(event.args)) {
        calls.set(event.callId, event.args);
        return [{ called: event.args }];
      }
      const refused = event.type === 'tool.finished' && isRefusedCountry(event.content) && calls.get(event.callId);
      return refused ? [{ refused }] : [];
    }),
  );
}

const isRefusedCountry = (content: unknown) => isRecord(content) && content['rule'] === 'address_country';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
