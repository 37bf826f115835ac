import type { Language } from '../../../parts/language.ts';
import { boardTexts } from '../../texts/board.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useTexts } from '../console-context.ts';

export interface Filters {
  /** Back from today; absent: `from` and `to` count. */
  days?: 7 | 30 | 90;
  from?: string;
  to?: string;
  language?: Language;
  model?: string;
}

const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** As the board's address wants it. */
export function queryOf({ days, from, to, language, model }: Filters): string {
  const query = new URLSearchParams();
  const begin = days === undefined ? from : dayAgo(days - 1);
  if (begin !== undefined && begin !== '') query.set('from', begin);
  if (days === undefined && to !== undefined && to !== '') query.set('to', to);
  if (language) query.set('language', language);
  if (model !== undefined) query.set('model', model);
  return query.toString();
}

const periods = [7, 30, 90] as const;

/** Period, language and model. */
export function BoardFilters(props: { filters: Filters; models: readonly string[]; onChange: (to: Filters) => void }) {
  const { filters, models, onChange } = props;
  const say = useTexts(boardTexts);
  const shell = useTexts(shellTexts);
  const { days: _, from: _from, to: _to, ...others } = filters;
  const { language: _language, ...withoutLanguage } = filters;
  const { model: _model, ...withoutModel } = filters;
  const known = filters.model === undefined || models.includes(filters.model) ? models : [...models, filters.model];
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{say.period}</span>
        <select
          value={String(filters.days ?? '')}
          onChange={({ currentTarget }) => {
            const chosen = periods.find((each) => String(each) === currentTarget.value);
            onChange(chosen ? { ...others, days: chosen } : { ...others, from: dayAgo(29), to: dayAgo(0) });
          }}
        >
          {periods.map((days) => (
            <option key={days} value={String(days)}>
              {say.days(days)}
            </option>
          ))}
          <option value="">{say.custom}</option>
        </select>
      </label>
      {filters.days === undefined &&
        (['from', 'to'] as const).map((end) => (
          <label key={end}>
            <span>{say[end]}</span>
            <input
              type="date"
              value={filters[end] ?? ''}
              onChange={({ currentTarget }) => onChange({ ...filters, [end]: currentTarget.value })}
            />
          </label>
        ))}
      <label>
        <span>{say.language}</span>
        <select
          value={filters.language ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === 'en' || value === 'zh' ? { ...filters, language: value } : withoutLanguage)
          }
        >
          <option value="">{say.all}</option>
          <option value="en">{shell.languages.en}</option>
          <option value="zh">{shell.languages.zh}</option>
        </select>
      </label>
      <label>
        <span>{say.model}</span>
        <select
          value={filters.model ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === '' ? withoutModel : { ...filters, model: value })
          }
        >
          <option value="">{say.all}</option>
          {known.map((model) => (
            <option key={model} value={model}>
              {model}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
