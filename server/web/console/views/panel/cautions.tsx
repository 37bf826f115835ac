import type { ActionResult } from '../../../../contract/operator/actions.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';

type Told = NonNullable<Extract<ActionResult, { status: 'confirm' }>['confirmation']['cautions']>;

/** What speaks for a second look before a yes: an unusual past, a window that is over, what was given before. */
export function Cautions({ cautions }: { cautions: Told }) {
  const say = useTexts(panelTexts).actions;
  return (
    <aside class="cautions" aria-label={say.cautions}>
      <Glyph name="alert" />
      <div>
        <strong>{say.cautions}</strong>
        <ul>
          {cautions.map(({ kind, text }) => (
            <li key={text} data-kind={kind}>
              {text}
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
