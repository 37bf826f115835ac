import { useSignal } from '@preact/signals';
import type { ActionResult } from '../../../../contract/operator/actions.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useTexts } from '../console-context.ts';

export type Waiver = NonNullable<Extract<ActionResult, { status: 'refused' }>['waivers']>[number];

/** Going on without the photo that is asked for, for a reason that is written down. */
export function WaivePhotos(props: {
  waivers: readonly Waiver[];
  isBusy: boolean;
  onWaive: (reason: Waiver['value']) => void;
}) {
  const say = useTexts(panelTexts).actions.waive;
  const chosen = useSignal<string>('');
  const reason = props.waivers.find(({ value }) => value === chosen.value)?.value;
  return (
    <form
      class="waive"
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.isBusy && reason !== undefined) props.onWaive(reason);
      }}
    >
      <label class="field">
        {say.label}
        <select required value={chosen.value} onChange={({ currentTarget }) => (chosen.value = currentTarget.value)}>
          <option value="">{say.pick}</option>
          {props.waivers.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="btn" aria-busy={props.isBusy}>
        {say.submit}
      </button>
      <p class="soft">{say.hint}</p>
    </form>
  );
}
