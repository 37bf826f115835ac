-- Operators act through the same gate and book: who did is written down, and what was asked of one is theirs to answer.
--
-- No foreign key: the book outlives operators as it does conversations.

alter table actions add column operator_id text;
alter table action_entries add column operator_id text;
alter table confirmations add column operator_id text;

-- The question to an operator and that to the shopper don't stand in each other's way.
drop index confirmations_one_pending;
create unique index confirmations_one_pending on confirmations (shop_id, conversation_id, coalesce(operator_id, ''))
  where state = 'pending';

-- What an operator answers is carried out by their own request, without a turn.
alter table confirmations drop constraint confirmations_check;
alter table confirmations add constraint confirmations_check check (
  case when operator_id is null then (turn_id is not null) = (state in ('confirmed', 'declined', 'done'))
       else turn_id is null end);
