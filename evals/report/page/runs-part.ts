import type { RecordedVerdict, RunRecord, TranscriptLine } from '../../records/run-record.ts';
import { formatValue } from '../format.ts';
import { html, when, type Markup } from './markup.ts';

/** The filters over the runs, and every run with its transcript and verdicts. */
export function runsPart(runs: readonly RunRecord[]): Markup {
  const playbooks = [...new Set(runs.map(({ playbook }) => playbook))].sort();
  const states = [...new Set(runs.map(({ state }) => state))].sort();
  return html`<form class="filters" id="filters" aria-label="Filter runs">
      ${choice('state', 'State', states)} ${choice('playbook', 'Playbook', playbooks)}
      ${choice('language', 'Language', ['en', 'zh'])}
      <label>Search <input id="search" type="search" placeholder="words, ids, reasons" /></label>
      <button type="button" id="reset">Show all</button>
    </form>
    <p id="chosen" hidden></p>
    <p id="count" role="status">${runs.length} runs</p>
    <div id="list">${runs.map(runPart)}</div>`;
}

function choice(id: string, label: string, values: readonly string[]): Markup {
  const options = values.map((value) => html`<option value="${value}">${value.replaceAll('_', ' ')}</option>`);
  return html`<label
    >${label}
    <select id="${id}">
      <option value="">all</option>
      ${options}
    </select></label
  >`;
}

function runPart(run: RunRecord, at: number): Markup {
  const { id, title, state, because, language, playbook, goal, shopper, mood, seed, facts, model } = run;
  return html`<details
    class="run"
    data-n="${at}"
    data-state="${state}"
    data-playbook="${playbook}"
    data-language="${language}"
  >
    <summary>
      <span class="badge ${state}">${state.replaceAll('_', ' ')}</span> <span class="id">${id}</span>
      <span class="title" dir="auto">${title}</span>
      ${when(because !== undefined, () => html`<span class="why" dir="auto">${because}</span>`)}
    </summary>
    <p dir="auto"><b>Wants:</b> ${goal}</p>
    <p class="small">
      ${[`shopper ${shopper}`, mood, `seed ${seed}`, model === undefined ? '' : `model ${model}`].filter(Boolean).join(' · ')}
      ${when(facts !== undefined, () => html` · ${factsLine(facts)}`)}
    </p>
    <div class="columns">
      <section aria-label="Conversation">${conversationPart(run.transcript, faultySeqs(run.verdicts))}</section>
      <section aria-label="Verdicts">
        <ul class="verdicts">
          ${run.verdicts.filter(({ pass }) => pass !== undefined).map(verdictPart)}
        </ul>
      </section>
    </div>
  </details>`;
}

function factsLine(facts: RunRecord['facts']): string {
  if (!facts) return '';
  const { outcome, handedOver, handoff, turns, toolCalls, ms, inputTokens, outputTokens } = facts;
  return [
    outcome.replaceAll('_', ' '),
    ...(handedOver === undefined ? [] : [`handed over: ${handedOver.replaceAll('_', ' ')}`]),
    ...(handoff === undefined ? [] : [`handoff ${handoff.replaceAll('_', ' ')}`]),
    `${turns} turns`,
    `${toolCalls} tool calls`,
    formatValue(ms, 'ms'),
    ...(inputTokens + outputTokens > 0 ? [`${inputTokens} + ${outputTokens} tokens`] : []),
  ].join(' · ');
}

function verdictPart({ grader, pass, because, score }: RecordedVerdict): Markup {
  return html`<li class="${pass ? 'ok' : 'bad'}">
    <b>${pass ? '✓' : '✗'} ${grader}</b>${score === undefined ? '' : ` ${score.toFixed(2)}`}
    ${when(because !== undefined, () => html`<br /><span dir="auto">${because}</span>`)}
  </li>`;
}

/** Where graders that failed the run point at. */
function faultySeqs(verdicts: readonly RecordedVerdict[]): ReadonlySet<number> {
  return new Set(verdicts.flatMap(({ pass, seqs }) => (pass === false ? (seqs ?? []) : [])));
}

function conversationPart(lines: readonly TranscriptLine[], faulty: ReadonlySet<number>): Markup {
  if (lines.length === 0) return html`<p>Nothing was said.</p>`;
  return html`<ol class="talk">
    ${lines.map((line) => linePart(line, faulty.has(line.seq) ? ' faulty' : ''))}
  </ol>`;
}

function linePart(line: TranscriptLine, mark: string): Markup {
  switch (line.kind) {
    case 'said':
      return html`<li class="said ${line.by}${mark}">
        <span class="by">${line.by}</span>
        <p dir="auto">${line.text}</p>
        ${when(line.photos !== undefined, () => html`<p class="small">with ${line.photos} photo(s)</p>`)}
      </li>`;
    case 'tool':
      return html`<li class="aside${mark}">
        <details>
          <summary>
            ${line.name}
            <span class="badge ${line.status === 'ok' ? 'passed' : 'failed'}"
              >${line.reason ? `${line.status}: ${line.reason}` : line.status}</span
            >
          </summary>
          <pre>${line.args}</pre>
          <pre>${line.content}</pre>
        </details>
      </li>`;
    case 'card':
      return html`<li class="aside${mark}">
        <details>
          <summary>card: ${line.type.replaceAll('_', ' ')}</summary>
          <ul>
            ${line.rows.map((row) => html`<li dir="auto">${row}</li>`)}
          </ul>
        </details>
      </li>`;
    case 'pressed':
      return html`<li class="said shopper${mark}">
        <span class="by">shopper</span>
        <p dir="auto">presses ${line.decision}: ${line.title}</p>
      </li>`;
    case 'handoff':
      return html`<li class="turn handoff${mark}">handed over to a person: ${line.reason.replaceAll('_', ' ')}</li>`;
    case 'turn': {
      const { outcome, intent, model, ms } = line;
      const told = [outcome, intent, model, ms === undefined ? undefined : formatValue(ms, 'ms')];
      return html`<li class="turn${mark}">
        ${told
          .filter((each) => each !== undefined)
          .join(' · ')
          .replaceAll('_', ' ')}
      </li>`;
    }
  }
}
