import type { Answer } from '../parts/answer.ts';
import type { Desk } from './desk.ts';
import { go } from './route.ts';

/**
 * Claims the open conversation, or as a supervisor takes it from a colleague; says what came of it, and puts the cursor
 * where the reply goes.
 */
export async function claimCurrent(
  desk: Desk,
  tell: (answer: Answer<unknown>, done?: string) => boolean,
  done: string,
): Promise<void> {
  const conversation = desk.current.peek();
  if (!conversation) return;
  const isTaken = conversation.view.peek()?.operator !== undefined;
  const answer = await (isTaken ? conversation.assign(desk.me.operator.id) : conversation.claim());
  if (!tell(answer, done) || desk.current.peek() !== conversation) return;
  // the line is among one's own now: the list goes where it is
  const { id: conversationId } = conversation;
  if (desk.inbox.box.peek() !== 'mine') go({ at: 'inbox', box: 'mine', conversationId });
  desk.beside.peek().composerMode.value = 'reply';
  document.getElementById('composer-text')?.focus();
}
