import { tagIn } from './language.ts';
import type { Inline } from './light-markdown.ts';
import { parseLightMarkdown } from './light-markdown.ts';

interface Citing {
  known: ReadonlySet<number>;
  /** Draws the chip of one citation. */
  chip: (index: number) => preact.ComponentChild;
}

/** A message's text: paragraphs, lists and bold as elements, everything else as the text it is. */
export function RichText({ text, citing }: { text: string; citing: Citing }) {
  return (
    <div class="rich" lang={tagIn(text)}>
      {parseLightMarkdown(text, citing.known).map((block) => {
        if (block.kind === 'paragraph')
          return (
            <p dir="auto">
              {block.lines.map((line, at) => (
                <>
                  {at > 0 && <br />}
                  <Inlines inlines={line} citing={citing} />
                </>
              ))}
            </p>
          );
        const items = block.items.map((item) => (
          <li dir="auto">
            <Inlines inlines={item} citing={citing} />
          </li>
        ));
        return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
      })}
    </div>
  );
}

function Inlines({ inlines, citing }: { inlines: readonly Inline[]; citing: Citing }) {
  return (
    <>
      {inlines.map((inline) => {
        if (inline.kind === 'citation')
          return (
            <span class="keep">
              {inline.lead}
              {citing.chip(inline.index)}
              {inline.tail}
            </span>
          );
        return inline.kind === 'bold' ? <strong>{inline.text}</strong> : inline.text;
      })}
    </>
  );
}
