/** Turns texts into vectors whose cosine says how close their meanings are. */
export interface Embedder {
  /** Names model and version; passages embedded under another id are embedded again. */
  readonly id: string;
  /** Length of every vector, at most 4,000 (what pgvector can index as halfvec). */
  readonly dimensions: number;
  /**
   * One vector of `dimensions` finite numbers a text, in the same order. Rejects when the provider can't be reached or
   * answers nonsense, and when `signal` aborts.
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}
