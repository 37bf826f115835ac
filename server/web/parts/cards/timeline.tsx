import { useCards } from './card-context.ts';
import { Icon } from '../icons.tsx';

export interface TimelineStep {
  label: string;
  /** ISO 8601: it has happened. */
  at?: string | undefined;
  /** ISO 8601: by when the shop expects it. */
  expectedBy?: string | undefined;
}

/** Steps in order, each with the day it happened or is expected by. `open`: the first that hasn't happened is under way. */
export function Timeline({ steps, open }: { steps: readonly TimelineStep[]; open: boolean }) {
  const { texts, format } = useCards();
  const say = texts.value.refund;
  const { date } = format.value;
  const current = open ? steps.findIndex((step) => step.at === undefined) : -1;
  return (
    <ol class="stages">
      {steps.map((step, at) => {
        const done = step.at !== undefined;
        return (
          <li class={done ? 'past' : at === current ? 'here' : 'ahead'} aria-current={at === current && 'step'}>
            <i>{done && <Icon name="check" />}</i>
            <span class="what">
              {step.label}
              <span class="unseen"> {done ? say.done : at === current ? say.now : ''}</span>
            </span>
            <span class="when">
              {step.at !== undefined
                ? date(step.at)
                : step.expectedBy !== undefined && `${say.by} ${date(step.expectedBy)}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
