import { describe, expect, it } from 'vitest';
import { aRecord } from '../records/testing.ts';
import { hostileReport, hostileTexts } from './hostile-testing.ts';
import { reportHtml } from './html.ts';
import { reportJunit } from './junit.ts';
import { html } from './page/markup.ts';
import { makeReport, reportSchema } from './report.ts';
import { reportText } from './text.ts';

const selection = { tier: 'full', trials: 1, seed: 0, model: 'local', shopper: 'scripted' } as const;
const at = new Date('2026-03-02T09:00:00Z');

describe('a report', () => {
  it('comes back from its own JSON', () => {
    const report = hostileReport();
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('holds no markup but its own, whatever was said', () => {
    const page = reportHtml(hostileReport());
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<svg\/|<!--|\u0000/);
    const tags = page.replace(/<script>[^]*<\/script>/, '').replace(/"[^"]*"/g, '""');
    expect(tags).not.toMatch(/<[^>]*\son\w+=/);
  });

  it('asks for nothing from elsewhere', () => {
    const page = reportHtml(hostileReport());
    expect(page).not.toMatch(/\s(?:src|href)="(?!#)/);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('is JUnit that holds together: each test once, failures and errors counted', () => {
    const { facts: _, ...broken } = aRecord({ scenario: 'b', state: 'broken', because: 'Error: "x" <y>' });
    const runs = [aRecord(), broken, aRecord({ scenario: 'c', state: 'infrastructure', because: 'gone' })];
    const xml = reportJunit(makeReport({ at, selection, runs, thresholds: { passed: { min: 0.9 } } }));
    expect(xml).toContain('<testsuite name="track_parcel" tests="3" failures="0" errors="1" skipped="1"');
    expect(xml).toContain('<error message="Error: &quot;x&quot; &lt;y&gt;">');
    expect(xml).toContain('<testsuite name="thresholds" tests="1" failures="1"');
    const hostile = reportJunit(hostileReport());
    expect(hostile).not.toContain('<script');
    expect(hostile).not.toMatch(/[\u0000-\u0008]/);
    expect(hostile.match(/<testcase /g)).toHaveLength(hostileTexts.length + hostileReport().passedLimits.length);
  });

  it('says in a terminal what failed, what it means, and which limit was passed by how much', () => {
    const runs = [aRecord(), aRecord({ scenario: 'zh/b', language: 'zh', state: 'failed', because: 'outcome: it is unresolved' })]; // prettier-ignore
    const base = { name: 'base.json', runs: [aRecord(), aRecord({ scenario: 'zh/b', language: 'zh' })] };
    const report = makeReport({ at, selection, runs, base, thresholds: { passed: { min: 0.9 } } });
    const text = reportText(report, { explain: true });
    expect(text).toContain('FAILED zh/b#1\n       outcome: it is unresolved');
    expect(text).toMatch(/Passed +50\.0 % +9\.5–90\.5 % +1 of 2 +passed/);
    expect(text).toContain('runs that passed ÷ runs that count');
    expect(text).toMatch(/worse +zh\/b +100\.0 % → 0\.0 % +outcome: it is unresolved/);
    expect(text).toContain('LIMIT Passed (passed) is 50.0 %: 40.0 % below its minimum of 90.0 %.');
  });
});

it('markup escapes what is filled in, and only that', () => {
  expect(html`<p title="${'"<'}">${'<b>'}${html`<i>${1}</i>`}${[html`a`, html`b`]}${undefined}</p>`.markup).toBe(
    '<p title="&quot;&lt;">&lt;b&gt;<i>1</i>ab</p>',
  );
});
