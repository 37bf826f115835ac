import { useSignal } from '@preact/signals';
import type { ActionResult } from '../../../../contract/operator/actions.ts';
import type { GoesWithout } from '../../beside.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useTexts } from '../console-context.ts';

type Refused = Extract<ActionResult, { status: 'refused' }>;

interface Asking {
  isBusy: boolean;
  onReview: (without: GoesWithout) => void;
}

/** Going on without what the rules ask for, as far as they let the caller, for a reason that is written down. */
export function GoOnWithout({ result, ...asking }: { result: Refused } & Asking) {
  const say = useTexts(panelTexts).actions;
  const { waivers, exceptions } = result;
  return (
    <>
      {waivers && (
        <Reasons
          {...asking}
          reasons={waivers}
          say={say.waive}
          onPick={(waivePhotos) => asking.onReview({ waivePhotos })}
        />
      )}
      {exceptions && (
        <Reasons
          {...asking}
          reasons={exceptions}
          say={say.except}
          onPick={(makeException) => asking.onReview({ makeException })}
        />
      )}
    </>
  );
}

function Reasons<Value extends string>(props: {
  reasons: readonly { value: Value; label: string }[];
  say: Record<'label' | 'pick' | 'submit' | 'hint', string>;
  isBusy: boolean;
  onPick: (reason: Value) => void;
}) {
  const { reasons, say, isBusy, onPick } = props;
  const chosen = useSignal<string>('');
  const reason = reasons.find(({ value }) => value === chosen.value)?.value;
  return (
    <form
      class="waive"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && reason !== undefined) onPick(reason);
      }}
    >
      <label class="field">
        {say.label}
        <select required value={chosen.value} onChange={({ currentTarget }) => (chosen.value = currentTarget.value)}>
          <option value="">{say.pick}</option>
          {reasons.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="btn" aria-busy={isBusy}>
        {say.submit}
      </button>
      <p class="soft">{say.hint}</p>
    </form>
  );
}
