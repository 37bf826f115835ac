import type { ComponentChildren } from 'preact';
import { CardProvider, useCards } from '../../../parts/cards/card-context.ts';
import type { Language } from '../../../parts/language.ts';
import { AppProvider, useApp } from './app-context.ts';

/** What is in it speaks this language, as a card's own words do; undefined: that of what is around it. */
export function Speaking({ language, children }: { language: Language | undefined; children: ComponentChildren }) {
  const app = useApp();
  const voice = language ? app.voices[language] : app;
  return (
    <AppProvider value={{ ...app, ...voice }}>
      <CardProvider value={{ ...useCards(), texts: voice.texts, format: voice.format }}>{children}</CardProvider>
    </AppProvider>
  );
}
