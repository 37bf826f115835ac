/** What the knowledge base takes a question to be about, before anything is searched: pure, the same as `search_knowledge` goes by. */
export { believed, meantTopics, type MeantTopic } from '../knowledge/topics/meant-topics.ts';
export { topicIds, wordingOf, type TopicId } from '../knowledge/topics/topic.ts';
export { meantAfter } from '../knowledge/topics/meant-after.ts';
export { asksCare } from '../knowledge/topics/asks-care.ts';
