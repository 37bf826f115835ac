import { useSignal } from '@preact/signals';
import { useApp } from './app-context.ts';
import { ratingTexts } from './rating-texts.ts';

const star = 'M10 2.6l2.3 4.700 5.200.7-3.800 3.600.9 5.100L10 14.300l-4.600 2.400.9-5.100L2.500 8l5.200-.7L10 2.600Z';

/** What opens below the stars would else lie under the composer. */
const intoView = (form: HTMLElement | null) => form?.scrollIntoView({ block: 'nearest' });

/** Five stars, then one optional line of words. */
export function RatingForm() {
  const { language, chat } = useApp();
  const say = ratingTexts[language.value];
  const { rating, ratingFailed } = chat.view;
  const over = useSignal(0);
  const comment = useSignal('');
  const commented = useSignal(false);
  const score = rating.value?.score ?? 0;
  const shown = over.value || score;
  const done = rating.value?.comment !== undefined || commented.value;
  return (
    <section class="rating" aria-label={say.ask}>
      <p>{score > 0 && done ? say.thanks : say.ask}</p>
      <div class="stars" role="group" aria-label={say.ask} onPointerLeave={() => (over.value = 0)}>
        {say.stars.map((name, at) => (
          <button
            type="button"
            aria-label={`${at + 1}/5 ${name}`}
            aria-pressed={score === at + 1}
            class={at < shown ? 'on' : ''}
            onPointerEnter={() => (over.value = at + 1)}
            onClick={() => chat.rate({ score: at + 1 })}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={star} />
            </svg>
          </button>
        ))}
      </div>
      {score > 0 && !done && (
        <form
          ref={intoView}
          onSubmit={(event) => {
            event.preventDefault();
            const words = comment.value.trim();
            commented.value = true;
            if (words !== '') chat.rate({ score, comment: words });
          }}
        >
          <input
            type="text"
            maxLength={2000}
            aria-label={say.comment}
            placeholder={say.comment}
            value={comment.value}
            onInput={(event) => (comment.value = event.currentTarget.value)}
          />
          <button type="submit" class="link">
            {say.send}
          </button>
        </form>
      )}
      <p role="status" class="failed">
        {ratingFailed.value && say.failed}
      </p>
    </section>
  );
}
