import { startOpenAiServer } from '../../agent/models/testing/openai-server.ts';

/**
 * The scripted model as a process of its own, as a provider is one: it would otherwise be late whenever the load or the
 * measuring keeps its process busy. Its arguments: milliseconds to the first word, words, milliseconds between two. Tells
 * its parent the base URL, and ends when the parent lets go of it.
 */
const [thinkMs = 0, words = 0, wordMs = 0] = process.argv.slice(2).map(Number);
const text = Array.from({ length: words }, () => 'word ');
const provider = await startOpenAiServer(() => ({ delayMs: thinkMs, text, chunkMs: wordMs }));
process.once('disconnect', () => void provider.close());
process.send?.(provider.baseUrl);
