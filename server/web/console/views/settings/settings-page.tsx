import { useSignal } from '@preact/signals';
import { settingsTexts } from '../../texts/settings.ts';
import { useConsole, useTexts } from '../console-context.ts';
import { Tabs } from '../parts.tsx';
import { Hours } from './hours.tsx';
import { Macros } from './macros.tsx';
import { MySettings } from './my-settings.tsx';
import { Team } from './team.tsx';
import { Webhooks } from './webhooks.tsx';

type Section = 'me' | 'macros' | 'team' | 'hours' | 'webhooks';

/** Settings: one's own, and for those in charge the shop's. */
export function SettingsPage() {
  const { session } = useConsole();
  const say = useTexts(settingsTexts);
  const section = useSignal<Section>('me');
  const role = session.me.value?.operator.role ?? 'operator';
  const sections: readonly Section[] = [
    'me',
    'macros',
    'team',
    ...(role === 'operator' ? [] : (['hours'] as const)),
    ...(role === 'admin' ? (['webhooks'] as const) : []),
  ];
  return (
    <div class="page">
      <div class="page-scroll">
        <header class="page-head">
          <h1>{say.title}</h1>
        </header>
        <Tabs
          label={say.title}
          controls="settings"
          current={section.value}
          onChange={(to) => (section.value = to)}
          tabs={sections.map((name) => ({ name, label: say.sections[name] }))}
        />
        <div class="settings" id="settings" role="tabpanel" aria-labelledby={`tab-settings-${section.value}`}>
          {section.value === 'me' && <MySettings />}
          {section.value === 'macros' && <Macros />}
          {section.value === 'team' && <Team />}
          {section.value === 'hours' && <Hours />}
          {section.value === 'webhooks' && <Webhooks />}
        </div>
      </div>
    </div>
  );
}
