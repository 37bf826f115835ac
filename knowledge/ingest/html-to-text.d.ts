/** The part of html-to-text 9 that we use; the package comes without types. */
declare module 'html-to-text' {
  /** A node of htmlparser2's tree. */
  export interface DomNode {
    type: string;
    name?: string;
    data?: string;
    children?: DomNode[];
  }

  export interface BlockTextBuilder {
    openBlock(options?: { leadingLineBreaks?: number; isPre?: boolean }): void;
    closeBlock(options?: { trailingLineBreaks?: number }): void;
    addInline(text: string): void;
  }

  type Walk = (nodes: DomNode[], builder: BlockTextBuilder) => void;

  export interface HtmlToTextOptions {
    wordwrap?: number | false;
    limits?: { maxDepth?: number; maxInputLength?: number };
    formatters?: Record<string, (node: DomNode, walk: Walk, builder: BlockTextBuilder) => void>;
    selectors?: { selector: string; format?: string; options?: Record<string, unknown> }[];
  }

  export function compile(options: HtmlToTextOptions): (html: string) => string;
}
