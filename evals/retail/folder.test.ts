import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseTasks, readRetailFolder } from './folder.ts';
import { smallShopJson, smallTasks, writeFolder } from './testing/small-shop.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'shopmate-retail-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (files?: Parameters<typeof writeFolder>[1]) => readRetailFolder(writeFolder(folder, files));

describe('a retail folder', () => {
  it('is read whole, and its base split is the default', () => {
    const whole = read();
    expect(Object.keys(whole.shop.orders)).toEqual(['#W1', '#W2', '#W3', '#W4', '#W5']);
    expect(whole.policy).toContain('pending');
    expect(chooseTasks(whole)).toMatchObject({ split: 'base', tasks: [{ id: '0' }, { id: '1' }, { id: '2' }] });
    expect(chooseTasks(whole, 'test').tasks.map(({ id }) => id)).toEqual(['0']);
    expect(chooseTasks(whole, undefined, ['2']).tasks.map(({ id }) => id)).toEqual(['2']);
  });

  it('gives all its tasks when it names no base split, and tells of tasks that are not there', () => {
    const whole = read({ 'split_tasks.json': JSON.stringify({ test: ['0', '77'] }) });
    expect(chooseTasks(whole)).toMatchObject({ split: 'all tasks', unknown: [] });
    expect(chooseTasks(whole).tasks).toHaveLength(smallTasks.length);
    expect(chooseTasks(whole, 'test')).toMatchObject({ unknown: ['77'] });
  });

  it.each([
    ['db.json is missing', { 'db.json': undefined }],
    ['policy.md is missing', { 'policy.md': undefined }],
    ['tasks.json in .* is not JSON', { 'tasks.json': '[{' }],
    ['db.json in .* retail shape: users', { 'db.json': JSON.stringify({ ...smallShopJson, users: undefined }) }],
    ['tasks.json in .* retail shape: 0.user_scenario', { 'tasks.json': '[{"id": "0"}]' }],
    ['tasks.json in .* the whole file', { 'tasks.json': '{"tasks": []}' }],
    [
      'begins from a state of its own',
      { 'tasks.json': JSON.stringify([{ ...smallTasks[0], initial_state: { message_history: [{}] } }]) },
    ],
  ])('is refused in one sentence: %s', (message, files) => {
    expect(() => read(files)).toThrow(new RegExp(`^.*${message}[^\n]*\\.$`));
  });

  it('has no split and no task that it does not name', () => {
    const whole = read();
    expect(() => chooseTasks(whole, 'dev')).toThrow('There is no split dev in split_tasks.json; it has test, base.');
    expect(() => chooseTasks(whole, 'test', ['1'])).toThrow('There is no task 1 among the tasks chosen.');
    expect(() => readRetailFolder(path.join(folder, 'nowhere'))).toThrow('is not a folder');
  });
});
