import { settingsTexts } from '../../texts/settings.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useTexts } from '../console-context.ts';
import { Setting } from './setting.tsx';

/** Language, presence and sound; and the way out. */
export function MySettings() {
  const { session, language, chooseLanguage, bell } = useConsole();
  const say = useTexts(settingsTexts).me;
  const shell = useTexts(shellTexts);
  const operator = session.me.value?.operator;
  if (!operator) return null;
  return (
    <div class="mine">
      <p>
        <strong>{operator.name}</strong>
        <span class="soft">
          {operator.email} · {shell.roles[operator.role]}
        </span>
      </p>
      <Setting id="set-language" label={say.language} hint={say.languageHint}>
        <select
          id="set-language"
          value={language.value}
          onChange={({ currentTarget: { value } }) => chooseLanguage(value === 'zh' ? 'zh' : 'en')}
        >
          <option value="en" lang="en">
            English
          </option>
          <option value="zh" lang="zh-CN">
            简体中文
          </option>
        </select>
      </Setting>
      <Setting id="set-presence" label={say.presence} hint={shell.presenceHint}>
        <select
          id="set-presence"
          value={operator.presence === 'away' ? 'away' : 'online'}
          onChange={({ currentTarget: { value } }) =>
            void session.change({ presence: value === 'away' ? 'away' : 'online' })
          }
        >
          <option value="online">{shell.presence.online}</option>
          <option value="away">{shell.presence.away}</option>
        </select>
      </Setting>
      <Setting id="set-sound" label={say.sound} hint={say.soundHint}>
        <input
          id="set-sound"
          type="checkbox"
          checked={bell.isOn.value}
          onChange={({ currentTarget }) => {
            bell.isOn.value = currentTarget.checked;
            bell.ring();
          }}
        />
      </Setting>
      <button type="button" class="btn" onClick={() => void session.leave()}>
        {say.signOut}
      </button>
    </div>
  );
}
