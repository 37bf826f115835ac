import type { Board, BoardFigure } from '../../../../contract/operator/board.ts';
import { hrefOf } from '../../route.ts';
import { boardTexts } from '../../texts/board.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useTexts } from '../console-context.ts';
import type { Drilled } from './drill.tsx';
import { percent } from './figures.ts';
import { Bars } from './tiles.tsx';

type Open = (figure: BoardFigure, title: string, rest?: Partial<Drilled>) => void;

/** Reasons, matters, gaps, languages and models. */
export function BoardTables({ board, onOpen }: { board: Board; onOpen: Open }) {
  const say = useTexts(boardTexts);
  const inbox = useTexts(inboxTexts);
  return (
    <>
      {board.handoffs.byReason.length > 0 && (
        <section class="tablet">
          <h2>{say.reasons}</h2>
          <Bars
            rows={board.handoffs.byReason.map(({ reason, count }) => ({
              key: reason,
              label: inbox.reasons[reason],
              count,
              onOpen: () => onOpen('handoffs', inbox.reasons[reason], { reason }),
            }))}
          />
        </section>
      )}
      <Intents board={board} onOpen={onOpen} />
      <Gaps gaps={board.gaps} />
      <Slices board={board} />
    </>
  );
}

function Intents({ board, onOpen }: { board: Board; onOpen: Open }) {
  const say = useTexts(boardTexts);
  return (
    <section class="tablet">
      <h2>{say.intents}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.intent}</th>
            <th scope="col">{say.count}</th>
            <th scope="col">{say.verifiedShare}</th>
            <th scope="col">{say.figures.handoffs}</th>
          </tr>
        </thead>
        <tbody>
          {board.intents.slice(0, 14).map(({ id, label, count, verified, handoffs }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {(
                [
                  ['involved', count],
                  ['verified', verified],
                  ['handoffs', handoffs],
                ] as const
              ).map(([figure, value]) => (
                <td key={figure}>
                  <button
                    type="button"
                    class="figure-link"
                    disabled={value === 0}
                    onClick={() => onOpen(figure, `${label} · ${say.figures[figure]}`, { intent: id })}
                  >
                    {value}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Gaps({ gaps }: { gaps: Board['gaps'] }) {
  const say = useTexts(boardTexts);
  const inbox = useTexts(inboxTexts);
  return (
    <section class="tablet">
      <h2>{say.gaps}</h2>
      <p class="soft">{gaps.length === 0 ? say.noGaps : say.gapsHint}</p>
      <ul class="gaps">
        {gaps.slice(0, 12).map(({ question, language, count, conversationIds: [newest] }) => (
          <li key={question}>
            <span class="speaks">{inbox.speaks[language]}</span>
            {newest === undefined ? (
              <span dir="auto">{question}</span>
            ) : (
              <a class="link" href={hrefOf({ at: 'inbox', box: 'resolved', conversationId: newest })} dir="auto">
                {question}
              </a>
            )}
            <span class="soft">{say.times(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same by language and by model. */
function Slices({ board }: { board: Board }) {
  const say = useTexts(boardTexts);
  const shell = useTexts(shellTexts);
  const slices = [
    { title: say.languages, rows: board.languages.map((row) => ({ name: shell.languages[row.language], ...row })) },
    { title: say.models, rows: board.models.map((row) => ({ name: row.model, ...row })) },
  ];
  return (
    <>
      {slices.map(({ title, rows }) => (
        <section class="tablet" key={title}>
          <h2>{title}</h2>
          <table>
            <thead>
              <tr>
                <td />
                <th scope="col">{say.byDaySeries.involved}</th>
                <th scope="col">{say.share}</th>
                <th scope="col">{say.figures.handoffs}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  <td>{row.involved}</td>
                  <td>{percent(row.involved === 0 ? undefined : row.verified / row.involved)}</td>
                  <td>{row.handoffs}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
