import type { ComponentChildren } from 'preact';
import { Mark } from '../../../parts/icons.tsx';
import { useConsole } from '../console-context.ts';

/** The page around signing in, with the choice of language before one is known. */
export function EntranceFrame(props: { title: string; lead: string; children: ComponentChildren }) {
  const { language, chooseLanguage } = useConsole();
  return (
    <main class="entrance">
      <div class="entrance-box">
        <header>
          <Mark />
          <span class="wordmark">Shopmate</span>
          <button
            type="button"
            class="btn plain"
            lang={language.value === 'en' ? 'zh-CN' : 'en'}
            onClick={() => chooseLanguage(language.value === 'en' ? 'zh' : 'en')}
          >
            {language.value === 'en' ? '中文' : 'English'}
          </button>
        </header>
        <h1>{props.title}</h1>
        <p class="lead">{props.lead}</p>
        {props.children}
      </div>
    </main>
  );
}
