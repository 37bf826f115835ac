import { useApp } from './app-context.ts';
import { Icon, Mark } from '../../../parts/icons.tsx';

/** Who one is talking to, the way to a person, and the way out. */
export function Header() {
  const { texts, shopName, host, close, chat, sheet } = useApp();
  const say = texts.value;
  const person = chat.view.person.value;
  const { owner, operator } = chat.view.conversation.value;
  const isPerson = owner === 'operator';
  const label = person === 'asking' ? say.person.asking : person === 'asked' ? say.person.asked : say.person.ask;
  return (
    <header class="header">
      <Mark />
      <div class="title">
        <h1 id="title" tabIndex={-1}>
          {(isPerson && operator ? [operator, shopName.value] : [shopName.value || say.assistant])
            .filter(Boolean)
            .join(' · ')}
        </h1>
        <p>{isPerson ? say.operatorSays : say.aiLabel}</p>
      </div>
      <button
        type="button"
        id="requests"
        class="plain"
        aria-label={say.mine.title}
        title={say.mine.title}
        aria-expanded={sheet.value !== undefined}
        onClick={() => (sheet.value = sheet.value ? undefined : { at: 'requests' })}
      >
        <Icon name="requests" />
      </button>
      {!isPerson && (
        <button
          type="button"
          class="person"
          data-state={person}
          aria-disabled={person === 'asking' || person === 'asked'}
          onClick={() => {
            if (person === 'no' || person === 'failed') chat.askForPerson();
          }}
        >
          <Icon name={person === 'asked' ? 'check' : 'person'} />
          <span>{label}</span>
        </button>
      )}
      {!host.isAlone && (
        <button type="button" class="plain" aria-label={say.close} onClick={close}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
