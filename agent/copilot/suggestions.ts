import type { Citation } from '../../tools/contract.ts';

export interface SuggestedReply {
  text: string;
  citations: Citation[];
  from: 'playbook' | 'knowledge' | 'model';
}

export interface SuggestedTool {
  name: string;
  label: string;
  kind: 'read' | 'write';
  input: Record<string, unknown>;
  why: string;
}

export interface Suggestions {
  intent?: { id: string; confidence: number };
  /** Best first, at most three. */
  replies: SuggestedReply[];
  tools: SuggestedTool[];
}
