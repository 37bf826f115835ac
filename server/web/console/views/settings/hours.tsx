import { useSignal, useSignalEffect } from '@preact/signals';
import type { ServiceHours } from '../../../../contract/operator/team.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useTell, useTexts } from '../console-context.ts';
import { useFetched } from '../panel/use-fetched.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { Several } from './member-form.tsx';

const usual: NonNullable<ServiceHours> = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };

/** When people answer. */
export function Hours() {
  const { api, session } = useConsole();
  const tell = useTell();
  const texts = useTexts(settingsTexts);
  const shell = useTexts(shellTexts);
  const say = texts.hours;
  const fetched = useFetched<{ hours: ServiceHours }>('hours');
  const hours = useSignal<ServiceHours | undefined>(undefined);
  const problem = useSignal('');
  useSignalEffect(() => {
    if (fetched.value.value) hours.value = fetched.value.value.hours;
  });
  const shown = hours.value;
  if (shown === undefined)
    return fetched.failed.value ? <Empty title={texts.failed} onRetry={fetched.reload} /> : <Skeleton lines={3} />;
  const save = async () => {
    const isWrong = shown !== null && (shown.days.length === 0 || shown.from === '' || shown.from === shown.to);
    problem.value = isWrong ? say.wrong : '';
    if (!isWrong) tell(await api.post('hours', { hours: shown }), shell.saved);
  };
  return (
    <form
      class="panel-form plain-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="soft lead">{say.lead(session.me.value?.shop.timeZone ?? '')}</p>
      <fieldset class="choices">
        <legend class="unseen">{texts.sections.hours}</legend>
        {([null, usual] as const).map((each) => (
          <label key={each === null ? 'always' : 'set'}>
            <input
              type="radio"
              name="hours"
              checked={(shown === null) === (each === null)}
              onChange={() => (hours.value = each)}
            />
            <strong>{each === null ? say.always : say.set}</strong>
          </label>
        ))}
      </fieldset>
      {shown !== null && (
        <>
          <Several
            legend={say.daysLabel}
            options={say.days.map((label, at) => ({ value: at + 1, label }))}
            chosen={shown.days}
            onChange={(days) => (hours.value = { ...shown, days: days.sort((one, other) => one - other) })}
          />
          <div class="two-fields">
            {(['from', 'to'] as const).map((end) => (
              <label class="field" key={end}>
                {say[end]}
                <input
                  type="time"
                  value={shown[end] === '24:00' ? '23:59' : shown[end]}
                  onInput={({ currentTarget }) => (hours.value = { ...shown, [end]: currentTarget.value })}
                />
              </label>
            ))}
          </div>
        </>
      )}
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <footer class="dialog-deeds">
        <button type="submit" class="btn primary">
          {shell.save}
        </button>
      </footer>
    </form>
  );
}
