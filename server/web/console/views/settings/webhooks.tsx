import { useSignal } from '@preact/signals';
import type { DeliveryView, WebhookEvent, WebhookView } from '../../../../contract/operator/webhooks.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useConsole, useTell, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';
import { useFetched } from '../panel/use-fetched.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { CopyOnce } from './copy-once.tsx';
import { FormButtons } from './macros.tsx';
import { Several } from './member-form.tsx';

const events: readonly WebhookEvent[] = [
  'handoff.requested',
  'handoff.accepted',
  'handoff.returned',
  'conversation.resolved',
  'action.committed',
];

/** Other systems that hear of what happens. */
export function Webhooks() {
  const { api } = useConsole();
  const tell = useTell();
  const texts = useTexts(settingsTexts);
  const say = texts.webhooks;
  const fetched = useFetched<{ webhooks: WebhookView[] }>('webhooks');
  const isAdding = useSignal(false);
  const secret = useSignal<string | undefined>(undefined);
  const found = fetched.value.value;
  if (!found)
    return fetched.failed.value ? <Empty title={texts.failed} onRetry={fetched.reload} /> : <Skeleton lines={3} />;
  const remove = async (webhook: WebhookView) => {
    if (!window.confirm(texts.removeSure(webhook.url))) return;
    if (tell(await api.remove(`webhooks/${encodeURIComponent(webhook.id)}`))) fetched.reload();
  };
  return (
    <section>
      <p class="soft lead">{say.lead}</p>
      {found.webhooks.length === 0 && <p>{say.none}</p>}
      <ul class="table-list">
        {found.webhooks.map((webhook) => (
          <Webhook key={webhook.id} webhook={webhook} onRemove={() => void remove(webhook)} />
        ))}
      </ul>
      {secret.value !== undefined && <CopyOnce words={say.secret} value={secret.value} />}
      {isAdding.value ? (
        <WebhookForm
          onCancel={() => (isAdding.value = false)}
          onDone={(made) => {
            secret.value = made;
            isAdding.value = false;
            fetched.reload();
          }}
        />
      ) : (
        <button type="button" class="btn" onClick={() => (isAdding.value = true)}>
          <Glyph name="plus" /> {texts.add}
        </button>
      )}
    </section>
  );
}

function Webhook({ webhook, onRemove }: { webhook: WebhookView; onRemove: () => void }) {
  const { api } = useConsole();
  const tell = useTell();
  const texts = useTexts(settingsTexts);
  const say = texts.webhooks;
  const isOpen = useSignal(false);
  const version = useSignal(0);
  const isBusy = useSignal(false);
  const path = `webhooks/${encodeURIComponent(webhook.id)}`;
  const test = async () => {
    isBusy.value = true;
    tell(await api.post(`${path}/test`));
    isBusy.value = false;
    isOpen.value = true;
    version.value += 1;
  };
  return (
    <li class="webhook">
      <span class="what">
        <strong>{webhook.url}</strong>
        {webhook.disabled && <span class="chip">{say.disabled}</span>}
        <span class="soft">{webhook.events.map((event) => say.names[event]).join(' · ')}</span>
      </span>
      <button type="button" class="btn plain" aria-busy={isBusy.value} onClick={() => void test()}>
        {say.test}
      </button>
      <button
        type="button"
        class="btn plain"
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {say.deliveries}
      </button>
      <button type="button" class="icon-btn" aria-label={`${texts.remove}: ${webhook.url}`} onClick={onRemove}>
        <Glyph name="trash" />
      </button>
      {isOpen.value && <Deliveries path={`${path}/deliveries`} version={version.value} />}
    </li>
  );
}

function Deliveries({ path, version }: { path: string; version: number }) {
  const { format } = useConsole();
  const texts = useTexts(settingsTexts);
  const say = texts.webhooks;
  const fetched = useFetched<{ deliveries: DeliveryView[] }>(path, version);
  const found = fetched.value.value;
  if (!found)
    return fetched.failed.value ? <Empty title={texts.failed} onRetry={fetched.reload} /> : <Skeleton lines={2} />;
  if (found.deliveries.length === 0) return <p class="soft deliveries">{say.noDeliveries}</p>;
  return (
    <ul class="deliveries">
      {found.deliveries.slice(0, 20).map((delivery) => (
        <li key={delivery.id}>
          <span>{delivery.event === 'test' ? say.testEvent : say.names[delivery.event]}</span>
          <span class={`badge ${delivery.state === 'delivered' ? 'done' : delivery.state === 'dead' ? 'bad' : 'warn'}`}>
            {say.states[delivery.state]}
          </span>
          <span class="soft">
            {[
              delivery.status,
              delivery.reason,
              say.attempts(delivery.attempts),
              format.value.dateTime(delivery.createdAt),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function WebhookForm({ onCancel, onDone }: { onCancel: () => void; onDone: (secret: string) => void }) {
  const { api } = useConsole();
  const tell = useTell();
  const say = useTexts(settingsTexts).webhooks;
  const url = useSignal('');
  const chosen = useSignal<WebhookEvent[]>([...events]);
  const problem = useSignal('');
  const submit = async () => {
    problem.value = '';
    const answer = await api.post<{ secret: string }>('webhooks', { url: url.value.trim(), events: chosen.value });
    if (!answer.ok && answer.status >= 400 && answer.status < 500 && answer.status !== 403) problem.value = say.wrong;
    else if (tell(answer) && answer.ok) onDone(answer.value.secret);
  };
  return (
    <form
      class="panel-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (url.value.trim() === '' || chosen.value.length === 0) problem.value = say.wrong;
        else void submit();
      }}
    >
      <label class="field">
        {say.url}
        <input
          type="url"
          placeholder="https://"
          value={url.value}
          onInput={({ currentTarget }) => (url.value = currentTarget.value)}
        />
      </label>
      <Several
        legend={say.events}
        options={events.map((value) => ({ value, label: say.names[value] }))}
        chosen={chosen.value}
        onChange={(to) => (chosen.value = to)}
      />
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <FormButtons onCancel={onCancel} />
    </form>
  );
}
