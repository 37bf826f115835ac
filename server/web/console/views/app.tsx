import type { ReadonlySignal } from '@preact/signals';
import type { Desk } from '../desk.ts';
import { route } from '../route.ts';
import { shellTexts } from '../texts/shell.ts';
import { DeskProvider, useConsole, useTexts } from './console-context.ts';
import { Invitation } from './entrance/invitation.tsx';
import { SignIn } from './entrance/sign-in.tsx';
import { Empty, Skeleton, Toast } from './parts.tsx';
import { Shell } from './shell/shell.tsx';

/** The whole console: the way in, or the desk. */
export function App({ desk }: { desk: ReadonlySignal<Desk | undefined> }) {
  const { toast } = useConsole();
  return (
    <>
      <Page desk={desk} />
      <Toast said={toast} />
    </>
  );
}

function Page({ desk }: { desk: ReadonlySignal<Desk | undefined> }) {
  const { session } = useConsole();
  const say = useTexts(shellTexts);
  const to = route.value;
  if (to.at === 'invitation') return <Invitation token={to.token} />;
  if (session.me.value === undefined)
    return (
      <main class="alone">
        {session.unreachable.value ? (
          <Empty {...say.unreachable} onRetry={() => void session.load()} mark />
        ) : (
          <Skeleton lines={4} />
        )}
      </main>
    );
  const found = desk.value;
  if (!found) return <SignIn />;
  return (
    <DeskProvider value={found}>
      <Shell />
    </DeskProvider>
  );
}
