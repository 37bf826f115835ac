import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Macro } from '../../../../contract/operator/team.ts';
import { titleIn } from '../../macros.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useDesk, useTell, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';

type Edited = Omit<Macro, 'id'> & { id?: string };
const fresh: Edited = { title: '', text: {}, scope: 'mine' };

/** Words kept ready: one's own, and the shop's, which a supervisor writes. */
export function Macros() {
  const desk = useDesk();
  const { api, session, language } = useConsole();
  const tell = useTell();
  const texts = useTexts(settingsTexts);
  const say = texts.macros;
  const edited = useSignal<Edited | undefined>(undefined);
  const supervises = session.me.value?.operator.role !== 'operator';
  useEffect(() => void desk.loadMacros(), []);
  const remove = async (macro: Macro) => {
    if (!window.confirm(texts.removeSure(titleIn(macro, language.value)))) return;
    if (tell(await api.remove(`macros/${encodeURIComponent(macro.id)}`))) await desk.loadMacros();
  };
  return (
    <section>
      <p class="soft lead">{say.lead}</p>
      {desk.macros.value.length === 0 && <p>{say.none}</p>}
      <ul class="table-list">
        {desk.macros.value.map((macro) => (
          <li key={macro.id}>
            <span class="what">
              <strong>{titleIn(macro, language.value)}</strong>
              {macro.scope === 'shop' && <span class="chip">{say.shopScope}</span>}
              {(['en', 'zh'] as const).map((language) =>
                macro.text[language] === undefined ? null : (
                  <span class="soft clip" key={language} lang={language === 'zh' ? 'zh-CN' : 'en'}>
                    {macro.text[language]}
                  </span>
                ),
              )}
            </span>
            {(macro.scope === 'mine' || supervises) && (
              <>
                <button
                  type="button"
                  class="icon-btn"
                  aria-label={`${texts.edit}: ${titleIn(macro, language.value)}`}
                  onClick={() => (edited.value = macro)}
                >
                  <Glyph name="edit" />
                </button>
                <button
                  type="button"
                  class="icon-btn"
                  aria-label={`${texts.remove}: ${titleIn(macro, language.value)}`}
                  onClick={() => void remove(macro)}
                >
                  <Glyph name="trash" />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited.value ? (
        <MacroForm
          key={edited.value.id ?? 'new'}
          from={edited.value}
          canShare={supervises}
          onDone={() => (edited.value = undefined)}
        />
      ) : (
        <button type="button" class="btn" onClick={() => (edited.value = fresh)}>
          <Glyph name="plus" /> {texts.add}
        </button>
      )}
    </section>
  );
}

function MacroForm({ from, canShare, onDone }: { from: Edited; canShare: boolean; onDone: () => void }) {
  const desk = useDesk();
  const { api } = useConsole();
  const tell = useTell();
  const say = useTexts(settingsTexts).macros;
  const shell = useTexts(shellTexts);
  const value = useSignal<Edited>(from);
  const problem = useSignal('');
  const isBusy = useSignal(false);
  const set = (to: Partial<Edited>) => (value.value = { ...value.value, ...to });
  const submit = async () => {
    if (isBusy.peek()) return;
    const { title, text, scope } = value.value;
    const en = text.en?.trim() ?? '';
    const zh = text.zh?.trim() ?? '';
    if (title.trim() === '' || (en === '' && zh === '')) {
      problem.value = say.needsWords;
      return;
    }
    const words = { ...(en === '' ? {} : { en }), ...(zh === '' ? {} : { zh }) };
    const id = from.id === undefined ? {} : { id: from.id };
    isBusy.value = true;
    if (tell(await api.post('macros', { ...id, title: title.trim(), text: words, scope }), shell.saved)) {
      await desk.loadMacros();
      onDone();
    }
    isBusy.value = false;
  };
  return (
    <form
      class="panel-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        {say.title}
        <input
          maxLength={80}
          value={value.value.title}
          onInput={({ currentTarget }) => set({ title: currentTarget.value })}
        />
      </label>
      <div class="two-fields">
        {(['en', 'zh'] as const).map((language) => (
          <label class="field" key={language}>
            {say.text[language]}
            <textarea
              rows={4}
              maxLength={4000}
              lang={language === 'zh' ? 'zh-CN' : 'en'}
              value={value.value.text[language] ?? ''}
              onInput={({ currentTarget }) => set({ text: { ...value.value.text, [language]: currentTarget.value } })}
            />
          </label>
        ))}
      </div>
      {canShare && (
        <label class="field">
          {say.scope}
          <select
            value={value.value.scope}
            onChange={({ currentTarget }) => set({ scope: currentTarget.value === 'shop' ? 'shop' : 'mine' })}
          >
            <option value="mine">{say.scopes.mine}</option>
            <option value="shop">{say.scopes.shop}</option>
          </select>
        </label>
      )}
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <FormButtons onCancel={onDone} isBusy={isBusy.value} />
    </form>
  );
}

/** Cancel and save, below a form. */
export function FormButtons({
  onCancel,
  isBusy = false,
  submit,
}: {
  onCancel: () => void;
  isBusy?: boolean;
  submit?: string;
}) {
  const shell = useTexts(shellTexts);
  return (
    <footer class="dialog-deeds">
      <button type="button" class="btn" onClick={onCancel}>
        {shell.cancel}
      </button>
      <button type="submit" class="btn primary" aria-busy={isBusy}>
        {submit ?? shell.save}
      </button>
    </footer>
  );
}
