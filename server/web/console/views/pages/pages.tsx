import type { Route } from '../../route.ts';
import { shellTexts } from '../../texts/shell.ts';
import { BoardPage } from '../board/board-page.tsx';
import { useConsole, useTexts } from '../console-context.ts';
import { KnowledgePage } from '../knowledge/knowledge-page.tsx';
import { Empty } from '../parts.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';

/** The pages beside the inbox. */
export function OtherPage({ at }: { at: Route['at'] }) {
  const { session } = useConsole();
  const say = useTexts(shellTexts);
  switch (at) {
    case 'board':
      return session.me.value?.operator.role === 'operator' ? <Empty {...say.onlySupervisors} mark /> : <BoardPage />;
    case 'knowledge':
      return <KnowledgePage />;
    case 'settings':
      return <SettingsPage />;
    case 'inbox':
    case 'invitation':
      return null;
  }
}
