/** SQL: who of the people spoke last in the conversation of this alias: `shopper` or `operator`; null: neither has. */
const lastPerson = (conversation: string) =>
  `(select e.data ->> 'author' from events e
     where e.conversation_id = ${conversation}.id and e.type = 'message.created'
       and e.data ->> 'author' in ('shopper', 'operator') order by e.seq desc limit 1)`;

/** SQL: no operator has answered the shopper since they spoke last, whatever the agent has said. */
export const waitsForOperator = (conversation: string) => `coalesce(${lastPerson(conversation)} = 'shopper', false)`;

/** SQL: the shopper spoke last: neither an operator nor the agent has answered. What the system announces is no answer. */
export const isUnanswered = (conversation: string) =>
  `coalesce((select e.type = 'message.created' and e.data ->> 'author' = 'shopper' from events e
     where e.conversation_id = ${conversation}.id
       and (e.type = 'message.completed' or e.type = 'message.created' and e.data ->> 'author' in ('shopper', 'operator'))
     order by e.seq desc limit 1), false)`;

/** SQL: the newest words are the shopper's: nobody has said anything after them, not even that a person was asked for. */
export const shopperSpokeLast = (conversation: string) =>
  `coalesce((select e.data ->> 'author' = 'shopper' from events e
     where e.conversation_id = ${conversation}.id
       and (e.type = 'message.completed' or e.type = 'message.created' and e.data ->> 'text' is not null)
     order by e.seq desc limit 1), false)`;
