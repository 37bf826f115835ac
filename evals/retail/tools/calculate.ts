import { pythonFloat, roundToCents } from '../python-number.ts';

/**
 * The value of an arithmetic expression as Python has it, rounded to two decimals, as its text: `(2 + 3) / 2` is `2.5`.
 * Knows `+ - * / // **` and brackets; `undefined` for anything else, and for a division by zero.
 */
export function calculate(expression: string): string | undefined {
  if (!/^[\d+\-*/(). ]*$/.test(expression)) return undefined;
  const tokens = expression.match(/\d+\.?\d*|\.\d+|\*\*|\/\/|[+\-*/()]|\./g) ?? [];
  const reader = { tokens, at: 0 };
  const value = sum(reader);
  if (value === undefined || reader.at !== tokens.length || !Number.isFinite(value)) return undefined;
  return pythonFloat(roundToCents(value));
}

interface Reader {
  tokens: readonly string[];
  at: number;
}

type Level = (reader: Reader) => number | undefined;

function chain(next: Level, operators: Readonly<Record<string, (a: number, b: number) => number>>): Level {
  return (reader) => {
    let value = next(reader);
    for (;;) {
      const apply = operators[reader.tokens[reader.at] ?? ''];
      if (value === undefined || !apply) return value;
      reader.at += 1;
      const right = next(reader);
      value = right === undefined ? undefined : apply(value, right);
    }
  };
}

const sum: Level = (reader) => chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b })(reader);
const product: Level = (reader) =>
  chain(signed, { '*': (a, b) => a * b, '/': (a, b) => a / b, '//': (a, b) => Math.floor(a / b) })(reader);

const signed: Level = (reader) => {
  const sign = reader.tokens[reader.at];
  if (sign !== '+' && sign !== '-') return power(reader);
  reader.at += 1;
  const value = signed(reader);
  return value === undefined || sign === '+' ? value : -value;
};

const power: Level = (reader) => {
  const base = atom(reader);
  if (base === undefined || reader.tokens[reader.at] !== '**') return base;
  reader.at += 1;
  const exponent = signed(reader);
  return exponent === undefined ? undefined : base ** exponent;
};

const atom: Level = (reader) => {
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (token === '(') {
    const value = sum(reader);
    const closed = reader.tokens[reader.at] === ')';
    reader.at += 1;
    return closed ? value : undefined;
  }
  // A whole number may not begin with a zero, unless it is zero.
  return /^(?:\d+\.\d*|\.\d+|0+|[1-9]\d*)$/.test(token) ? Number(token) : undefined;
};
