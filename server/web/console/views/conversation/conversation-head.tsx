import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import type { OpenConversation } from '../../conversation.ts';
import { hrefOf } from '../../route.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';
import { shopperName } from '../shopper-name.ts';

/** The handoff that is in line or being worked on. */
export const openHandoff = (view: OperatorConversation) =>
  view.handoffs.findLast((handoff) => handoff.closedAt === undefined);

/** Who the shopper is and who has them; what the owner can do next. */
export function ConversationHead({
  conversation,
  view,
}: {
  conversation: OpenConversation;
  view: OperatorConversation;
}) {
  const desk = useDesk();
  const { session } = useConsole();
  const say = useTexts(conversationTexts);
  const inbox = useTexts(inboxTexts);
  const isMine = view.operator?.id === desk.me.operator.id;
  const supervises = session.me.value?.operator.role !== 'operator';
  const handoff = openHandoff(view);
  const open = (name: 'return' | 'assign' | 'resolve' | 'learn') => (desk.dialog.value = name);
  return (
    <>
      <header class="conversation-head">
        <a class="icon-btn back" href={hrefOf({ at: 'inbox', box: desk.inbox.box.value })} aria-label={say.back}>
          <Glyph name="back" />
        </a>
        <div class="who">
          <h2 dir="auto">{shopperName(view.shopper, inbox.shopper)}</h2>
          <p class="soft">
            {view.shopper.vip && <span class="chip vip">{inbox.vip}</span>}
            <span>{inbox.levels[view.shopper.level]}</span>
            <span>{inbox.speaksLabel[view.language]}</span>
            <span>{ownerWords(view, isMine, say.owner)}</span>
            {view.rating && <span>{say.rating(view.rating.score)}</span>}
            {!conversation.connected.value && <span class="bad">{say.failed.title}</span>}
          </p>
        </div>
        <div class="deeds">
          {isMine && (
            <button type="button" class="btn" aria-keyshortcuts="b" title="B" onClick={() => open('return')}>
              {say.return}
            </button>
          )}
          {(isMine || supervises) && view.state !== 'resolved' && (
            <button type="button" class="btn" aria-keyshortcuts="a" title="A" onClick={() => open('assign')}>
              {say.assign}
            </button>
          )}
          {isMine && (
            <button type="button" class="btn strong" aria-keyshortcuts="e" title="E" onClick={() => open('resolve')}>
              {say.resolve}
            </button>
          )}
          <button
            type="button"
            class="icon-btn"
            aria-label={say.learn}
            title={`${say.learn} (L)`}
            onClick={() => open('learn')}
          >
            <Glyph name="sprout" />
          </button>
          <button
            type="button"
            class="icon-btn"
            aria-label={desk.panelOpen.value ? say.hidePanel : say.panel}
            aria-expanded={desk.panelOpen.value}
            title={`${say.panel} (P)`}
            onClick={() => (desk.panelOpen.value = !desk.panelOpen.value)}
          >
            <Glyph name="panel" />
          </button>
        </div>
      </header>
      {view.askedFor && (
        <p class="contact asked-for">{askedForWords(view.askedFor, desk.me.operator.id, say.askedFor)}</p>
      )}
      {handoff?.contact !== undefined && <p class="contact">{say.contact(handoff.contact)}</p>}
    </>
  );
}

function askedForWords(
  { id, name, presence }: NonNullable<OperatorConversation['askedFor']>,
  ownId: string,
  say: { you: string; there: (name: string) => string; gone: (name: string) => string },
): string {
  if (id === ownId) return say.you;
  return presence === 'online' ? say.there(name) : say.gone(name);
}

interface OwnerWords {
  waiting: string;
  agent: string;
  mine: string;
  other(name: string): string;
  resolved: string;
}

function ownerWords(view: OperatorConversation, isMine: boolean, say: OwnerWords): string {
  if (view.state === 'resolved') return say.resolved;
  if (isMine) return say.mine;
  if (view.operator) return say.other(view.operator.name);
  return view.state === 'handed_off' ? say.waiting : say.agent;
}
