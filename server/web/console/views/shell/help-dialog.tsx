import { helpTexts } from '../../texts/help.ts';
import { useDesk, useTexts } from '../console-context.ts';
import { Dialog, Key } from '../parts.tsx';

type Name = keyof (typeof helpTexts)['en']['keys'];

/** Keys by group; two in a row are pressed one after the other, `or` ones are alternatives. */
const groups: Readonly<Record<'move' | 'conversation' | 'write', readonly (readonly [Name, readonly string[]])[]>> = {
  move: [
    ['next', ['J']],
    ['previous', ['K']],
    ['open', ['Enter']],
    ['search', ['/']],
    ['boxes', ['1', '…', '5']],
    ['go', ['G', 'I', 'B', 'K', 'S']],
    ['panel', ['P']],
    ['tabs', ['[', ']']],
    ['help', ['?']],
  ],
  conversation: [
    ['claim', ['C']],
    ['return', ['B']],
    ['resolve', ['E']],
    ['assign', ['A']],
    ['learn', ['L']],
  ],
  write: [
    ['reply', ['R']],
    ['note', ['N']],
    ['macro', ['/']],
    ['send', ['Ctrl', 'Enter']],
    ['leave', ['Esc']],
  ],
};

/** Every shortcut at a glance. */
export function HelpDialog() {
  const desk = useDesk();
  const say = useTexts(helpTexts);
  return (
    <Dialog title={say.title} onClose={() => (desk.dialog.value = undefined)} wide>
      <div class="dialog-body help">
        <p class="soft">{say.lead}</p>
        <div class="groups">
          {(['move', 'conversation', 'write'] as const).map((group) => (
            <section key={group}>
              <h3>{say.groups[group]}</h3>
              <dl>
                {groups[group].map(([name, keys]) => (
                  <div key={name}>
                    <dt>{say.keys[name]}</dt>
                    <dd>
                      {keys.map((key, at) => (
                        <>
                          {name === 'go' && at === 1 && <span class="soft"> {say.then} </span>}
                          <Key key={key}>{key}</Key>{' '}
                        </>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
