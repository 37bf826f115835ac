import OpenAI from 'openai';

/** A client of an OpenAI-compatible endpoint; OpenAI's own without `baseUrl`. */
export function openClient(apiKey: string, baseUrl?: string): OpenAI {
  return new OpenAI({ apiKey, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
}
