import type { ComponentChildren } from 'preact';
import type { InboxBox } from '../../../../contract/operator/inbox.ts';
import { Mark } from '../../../parts/icons.tsx';
import { hrefOf, route, type Route } from '../../route.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { initialOf } from '../initial.ts';
import { Glyph, type GlyphName } from '../glyphs.tsx';

const boxes: readonly InboxBox[] = ['waiting', 'mine', 'agent', 'others', 'resolved'];
const boxGlyphs: Readonly<Record<InboxBox, GlyphName>> = {
  waiting: 'bell',
  mine: 'person',
  agent: 'spark',
  others: 'people',
  resolved: 'check',
};

/** The narrow column of pages and boxes. */
export function Rail() {
  const desk = useDesk();
  const { session, language } = useConsole();
  const say = useTexts(shellTexts);
  const me = session.me.value;
  const to = route.value;
  const counts = desk.inbox.counts.value;
  const supervises = me !== null && me?.operator.role !== 'operator';
  return (
    <nav class="rail" aria-label={say.navigation}>
      <p class="brand">
        <Mark />
        <span>{me?.shop.name[language.value]}</span>
      </p>
      <ul class="boxes">
        {boxes.map((box, at) => (
          <li key={box}>
            <RailLink
              to={{ at: 'inbox', box }}
              isHere={to.at === 'inbox' && to.box === box}
              glyph={boxGlyphs[box]}
              label={say.boxes[box]}
              count={box === 'resolved' ? undefined : counts?.[box]}
              urgent={box === 'waiting'}
              shortcut={String(at + 1)}
            />
          </li>
        ))}
      </ul>
      <ul class="pages">
        {supervises && (
          <li>
            <RailLink to={{ at: 'board' }} isHere={to.at === 'board'} glyph="chart" label={say.pages.board} />
          </li>
        )}
        <li>
          <RailLink to={{ at: 'knowledge' }} isHere={to.at === 'knowledge'} glyph="book" label={say.pages.knowledge} />
        </li>
        <li>
          <RailLink to={{ at: 'settings' }} isHere={to.at === 'settings'} glyph="sliders" label={say.pages.settings} />
        </li>
      </ul>
      <Me />
    </nav>
  );
}

function RailLink(props: {
  to: Route;
  isHere: boolean;
  glyph: GlyphName;
  label: ComponentChildren;
  count?: number | undefined;
  urgent?: boolean;
  shortcut?: string;
}) {
  const { count = 0, urgent = false } = props;
  return (
    <a
      href={hrefOf(props.to)}
      aria-current={props.isHere ? 'page' : undefined}
      aria-keyshortcuts={props.shortcut}
      title={typeof props.label === 'string' ? props.label : undefined}
    >
      <Glyph name={props.glyph} />
      <span class="label">{props.label}</span>
      {count > 0 && <span class={`count ${urgent ? 'urgent' : ''}`}>{count > 99 ? '99+' : count}</span>}
    </a>
  );
}

/** Who one is, whether one is there, and the way to the shortcuts. */
function Me() {
  const desk = useDesk();
  const { session } = useConsole();
  const say = useTexts(shellTexts);
  const operator = session.me.value?.operator;
  if (!operator) return null;
  const isAway = operator.presence === 'away';
  return (
    <div class="me">
      <button
        type="button"
        class="presence"
        aria-pressed={!isAway}
        title={say.presenceHint}
        onClick={() => void session.change({ presence: isAway ? 'online' : 'away' })}
      >
        <span class="avatar" data-presence={operator.presence} aria-hidden="true">
          {initialOf(operator.name)}
        </span>
        <span class="label">
          <strong>{operator.name}</strong>
          <span class="soft">{say.presence[operator.presence]}</span>
        </span>
      </button>
      <button
        type="button"
        class="icon-btn"
        aria-label={say.help}
        title={`${say.help} (?)`}
        onClick={() => (desk.dialog.value = 'help')}
      >
        <Glyph name="keyboard" />
      </button>
    </div>
  );
}
