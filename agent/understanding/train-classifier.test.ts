import { describe, expect, it } from 'vitest';
import { loadModel, saveModel } from './saved-model.ts';
import { createClassifier } from './classifier.ts';
import { trainClassifier, trainModel, type Example } from './train-classifier.ts';
import { trainScopedClassifier } from './scoped-classifier.ts';

const said: Record<string, string[]> = {
  tea: [
    'green tea please',
    'a cup of tea',
    'tea with lemon',
    'some black tea',
    'herbal tea for me',
    'a pot of tea',
    '来杯绿茶',
    '我要喝茶',
    '红茶一壶',
    '茶加柠檬',
  ],
  bill: [
    'the bill please',
    'i would like to pay',
    'can we pay now',
    'bring me the bill',
    'check please',
    'we want to pay',
    '买单',
    '结账谢谢',
    '我要付钱',
    '可以付款吗',
  ],
  table: [
    'a table for two',
    'book a table tonight',
    'is there a table free',
    'reserve a table for friday',
    'table near the window',
    'do you have a table',
    '订个桌',
    '两个人的位子',
    '有空位吗',
    '靠窗的桌子',
  ],
};
const examples: Example[] = Object.entries(said).flatMap(([label, texts]) => texts.map((text) => ({ text, label })));

describe('a trained classifier', () => {
  const classifier = trainClassifier(examples);

  it('tells apart what it learned, in both languages, typos included', () => {
    expect(classifier.classify('could we have the bill')[0]?.id).toBe('bill');
    expect(classifier.classify('resrve a tabel')[0]?.id).toBe('table');
    expect(classifier.classify('给我一杯红茶')[0]?.id).toBe('tea');
  });

  it('shares its belief among all labels, best first', () => {
    const guesses = classifier.classify('tea and a table');
    expect(guesses.map(({ confidence }) => confidence)).toEqual(
      guesses.map(({ confidence }) => confidence).sort((a, b) => b - a),
    );
    expect(guesses.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 6);
  });

  it('says which words decided', () => {
    expect(classifier.explain('green tea', 'tea').map(({ feature }) => feature)).toContain('w:tea');
  });

  it('learns the same from the same', () => {
    expect(trainClassifier(examples).classify('tea for two')).toEqual(classifier.classify('tea for two'));
  });

  it('answers to a text without a single known feature', () => {
    expect(classifier.classify('')).toHaveLength(3);
    expect(classifier.classify('ξ')).toHaveLength(3);
  });
});

describe('a saved model', () => {
  const model = trainModel(examples);
  const names = ['w:tea', 'w:bill', 'w:table', 'w:pay', 'h:茶', 'h:桌', 'h:付'];

  it('comes back with nearly the same weights', () => {
    const back = createClassifier(loadModel(saveModel(model, names, 'f'), ['tea', 'bill', 'table']));
    expect(back.classify('tea')[0]?.id).toBe('tea');
    expect(back.classify('付')[0]?.id).toBe('bill');
  });

  it('is refused when its labels are of another time', () => {
    expect(() => loadModel(saveModel(model, names, 'f'), ['tea', 'bill'])).toThrow('train it again');
  });
});

describe('a classifier that knows its scope', () => {
  const classifier = trainScopedClassifier(examples, {
    background: ['hello there', 'how are you', 'tell me a joke', 'what is the weather', '你好', '讲个笑话'],
  });

  it('decides on what it learned, and not on what it never heard of', () => {
    expect(classifier.decide('the bill please')?.id).toBe('bill');
    expect(classifier.decide('who won the match yesterday')).toBeUndefined();
    expect(classifier.decide('how are you')).toBeUndefined();
  });

  it('never answers with the background', () => {
    expect(classifier.labels).toEqual(['tea', 'bill', 'table']);
    expect(classifier.classify('hello there').map(({ id }) => id)).not.toContain('\u0000none');
  });

  it('reports how it did on texts it had not seen', () => {
    expect(classifier.threshold).toBeGreaterThan(0);
    expect(classifier.validation.accuracy).toBeGreaterThan(0.5);
    expect(classifier.validation.outOfScopeRecall).toBeGreaterThan(0.3);
  });
});
