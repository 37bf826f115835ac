/**
 * Lets a model's words through while they stream, but holds a sentence back from its first risky word (a figure, money,
 * something that might be done) until it has ended and `check` has passed it.
 */
export interface SentenceGate {
  /** What may be shown of the words so far; `stopped` when a sentence didn't pass: nothing more comes through then. */
  write(words: string): { show: string; stopped?: string };
  /** The rest, at the end of the reply. */
  end(): { show: string; stopped?: string };
  /** All that was passed, whole sentences alone: a stopped sentence's harmless beginning isn't in it. */
  readonly passed: string;
}

const risky =
  /[\d¥￥$€£%]|[退取改补换赔转优折元块免已催发送帮给联升成刚]|\b(?:refund|cancel|return|exchang|swap|chang|updat|correct|modif|credit|compensat|reimburs|discount|coupon|voucher|issu|process|approv|sent|re-?s|ship|dispatch|arrang|transfer|connect|hand|pass|forward|urg|chas|expedit|escalat|appl|add|grant|upgrad|contact|notif|set|start|initiat|register|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirt|fort|fift|sixt|sevent|eight|ninet|twent|hundred|thousand|half)/iu;
const sentenceEnd = /[。！？；!?\n]|[.;](?=\s)/u;

function openGate(): SentenceGate {
  let passed = '';
  return {
    write(words) {
      passed += words;
      return { show: words };
    },
    end: () => ({ show: '' }),
    get passed() {
      return passed;
    },
  };
}

/** Without `check` everything passes as it comes. */
export function createSentenceGate(check: ((sentence: string) => boolean) | undefined): SentenceGate {
  return check ? checkingGate(check) : openGate();
}

function checkingGate(check: (sentence: string) => boolean): SentenceGate {
  /** The present sentence: all of it, and how much of it was shown. */
  let sentence = '';
  let shown = 0;
  let passed = '';
  let stopped = false;

  function closeSentences(final: boolean): { show: string; stopped?: string } {
    let show = '';
    for (;;) {
      const end = sentenceEnd.exec(sentence);
      // a full stop needs to see what follows it
      const length = end ? end.index + 1 : final ? sentence.length : -1;
      if (length <= 0) return { show };
      const whole = sentence.slice(0, length);
      if (!check(whole)) {
        stopped = true;
        return { show, stopped: whole };
      }
      show += whole.slice(shown);
      passed += whole;
      sentence = sentence.slice(length);
      shown = 0;
      if (sentence === '') return { show };
    }
  }

  /** Words that can't be part of a claim, as far as they are whole. */
  function harmless(): string {
    const at = risky.exec(sentence)?.index ?? sentence.length;
    // a Latin word may go on with the next piece
    const lastWhole = /[A-Za-z'’.;-]*$/u.exec(sentence.slice(0, at))?.index ?? at;
    const end = Math.max(shown, at < sentence.length ? at : lastWhole);
    const show = sentence.slice(shown, end);
    shown = end;
    return show;
  }

  return {
    write(words) {
      if (stopped) return { show: '' };
      sentence += words;
      const closed = closeSentences(false);
      return closed.stopped === undefined ? { show: closed.show + harmless() } : closed;
    },
    end() {
      return stopped ? { show: '' } : closeSentences(true);
    },
    get passed() {
      return passed;
    },
  };
}
