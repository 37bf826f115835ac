import { useApp } from './app-context.ts';
import { Icon, type IconName } from '../../../parts/icons.tsx';

const icons: readonly IconName[] = ['box', 'refund', 'ruler', 'bag'];

/** The empty conversation: a greeting, who is speaking, and a few ways to begin. */
export function Welcome() {
  const { texts, chat, sheet } = useApp();
  const say = texts.value;
  return (
    <div class="welcome">
      <h2>{say.hello}</h2>
      <p>{say.helloMore}</p>
      <ul>
        {say.starters.map((starter, at) => (
          <li>
            <button type="button" onClick={() => chat.send(starter)}>
              <Icon name={icons[at] ?? 'arrow'} />
              <span>{starter}</span>
              <Icon name="arrow" />
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => (sheet.value = { at: 'requests' })}>
            <Icon name="requests" />
            <span>{say.mine.title}</span>
            <Icon name="arrow" />
          </button>
        </li>
      </ul>
    </div>
  );
}
