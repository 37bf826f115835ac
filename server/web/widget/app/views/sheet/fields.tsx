import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** One line of text, or several, under its label. */
export function TextField(props: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  required?: boolean;
  max: number;
  lines?: number;
  type?: 'text' | 'tel';
}) {
  const { label, value, onInput, hint, required = false, max, lines = 1, type = 'text' } = props;
  const id = useId();
  const field = {
    id,
    required,
    maxLength: max,
    value,
    dir: 'auto',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  } as const;
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea rows={lines} {...field} />
      ) : type === 'tel' ? (
        <input type="tel" {...field} />
      ) : (
        <input type="text" {...field} />
      )}
      {hint !== undefined && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of several, or any of several, as rows large enough for a thumb. */
export function Choices<Value extends string | number>(props: {
  legend: string;
  options: readonly { value: Value; label: ComponentChildren }[];
  chosen: readonly Value[];
  several?: boolean;
  onChange: (chosen: readonly Value[]) => void;
}) {
  const { legend, options, chosen, several = false, onChange } = props;
  const name = useId();
  return (
    <fieldset class="picks">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            required={several ? chosen.length === 0 : true}
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => {
              const others = several ? chosen.filter((each) => each !== value) : [];
              onChange(currentTarget.checked ? [...others, value] : others);
            }}
          />
          <span class="pick">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
