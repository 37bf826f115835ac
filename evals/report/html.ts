import { createHash } from 'node:crypto';
import { formatValue } from './format.ts';
import {
  comparisonPart,
  groupsPart,
  heatPart,
  latencyPart,
  tablePart,
  tilesPart,
  type Places,
} from './page/figures-part.ts';
import { html, when, type Markup } from './page/markup.ts';
import { runsPart } from './page/runs-part.ts';
import { script } from './page/script.ts';
import { style } from './page/style.ts';
import type { Report } from './report.ts';

/**
 * The report as one page that needs nothing else: no network, no other file. Its policy allows its own script and style
 * alone, by their hashes, and whatever was said in a conversation is text.
 */
export function reportHtml(report: Report): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { runs, selection, at, comparison, judge } = report;
  const places: Places = new Map(runs.map(({ id }, place) => [id, place]));
  const { tier, trials, seed, model, shopper, only } = selection;
  const what = [
    at.slice(0, 16).replace('T', ' '),
    `model ${model}`,
    `${tier} tier`,
    ...(only === undefined ? [] : [`only ${only}`]),
    `${trials} ${trials === 1 ? 'trial' : 'trials'}`,
    `seed ${seed}`,
    `${shopper} shoppers`,
  ].join(' · ');
  // To the letter: their hashes stand in the policy.
  const own = { script: { markup: `<script>${script}</script>` }, style: { markup: `<style>${style}</style>` } };
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Evals ${at.slice(0, 10)}</title>
        ${own.style}
      </head>
      <body>
        <a class="skip" href="#runs">To the runs</a>
        <header>
          <h1>Evals</h1>
          <p class="small">${what}</p>
          ${bannerPart(report)}
          <nav aria-label="Parts">
            <a href="#figures">Figures</a>
            ${when(comparison !== undefined, () => html`<a href="#comparison">Better and worse</a>`)}
            <a href="#groups">Groups</a> <a href="#playbooks">Playbooks</a> <a href="#latency">Latency</a>
            <a href="#runs">Runs</a>
          </nav>
        </header>
        <main>
          ${tilesPart(report, places)}
          ${when(
            comparison !== undefined,
            () =>
              html`<h2 id="comparison">Better and worse</h2>
                ${comparison ? comparisonPart(report, comparison, runs, places) : html``}`,
          )}
          <h2 id="figures">Figures</h2>
          <p class="small">Open a figure for what it means. Its numbers lead to the runs that they are made of.</p>
          ${tablePart(report, places)}
          <h2 id="groups">Groups</h2>
          ${groupsPart(report, places)}
          <h2 id="playbooks">Passed, by playbook and language</h2>
          ${heatPart(runs, places)}
          <h2 id="latency">How long answers take</h2>
          ${latencyPart(runs)} ${when(judge !== undefined, () => judgePart(judge))}
          <h2 id="runs" tabindex="-1">Runs</h2>
          ${runsPart(runs)}
        </main>
        ${own.script}
      </body>
    </html>`.markup;
}

function bannerPart({ passedLimits, definitions, leftOut, runs }: Report): Markup {
  const left = Object.values(leftOut).reduce((sum, number) => sum + number, 0);
  const aside =
    left > 0
      ? `${left} of ${runs.length} runs don’t count: the shopper’s model couldn’t be had or didn’t keep to its part.`
      : '';
  if (passedLimits.length === 0) {
    return html`<div class="banner">
      <b>All limits hold.</b>
      <p>${aside}</p>
    </div>`;
  }
  const lines = passedLimits.map(({ id, title, value, limit, threshold }) => {
    const unit = definitions.find((each) => each.id === id)?.unit ?? 'number';
    const side = limit === 'min' ? 'at least' : 'at most';
    return html`<li>
      ${title} is ${formatValue(value, unit)}, and should be ${side} ${formatValue(threshold, unit)}.
    </li>`;
  });
  return html`<div class="banner over">
    <b>${passedLimits.length === 1 ? 'One limit doesn’t' : `${passedLimits.length} limits don’t`} hold.</b>
    <ul>
      ${lines}
    </ul>
    <p>${aside}</p>
  </div>`;
}

function judgePart(judge: Report['judge']): Markup {
  if (!judge) return html``;
  const { model, asked, judged, agreement, kappa, bothPass, bothFail, judgeAlonePasses, judgeAloneFails, words } =
    judge;
  const told = words.map(
    ({ run, passes, because }) =>
      html`<li><b>${run}</b>: ${passes ? 'pass' : 'fail'}. <span dir="auto">${because}</span></li>`,
  );
  return html`<h2>What ${model} says</h2>
    <p>
      It read ${judged} of ${asked} runs and agrees with the graders in ${formatValue(agreement, 'share')} of them
      (kappa ${kappa === undefined ? '–' : kappa.toFixed(2)}): both pass ${bothPass}, both fail ${bothFail}, it alone
      passes ${judgeAlonePasses}, it alone fails ${judgeAloneFails}. It changes no figure.
    </p>
    <details>
      <summary>Its words</summary>
      <ul>
        ${told}
      </ul>
    </details>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
