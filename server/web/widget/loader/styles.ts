/**
 * The loader's own styles. They go into a constructed style sheet inside a shadow root, which a page's CSP
 * (`style-src`) and Trusted Types allow, and which the page's own styles don't reach.
 */
export const styles = `
:host{all:initial;position:fixed;z-index:2147482000;inset-block-end:0;inset-inline-end:0;font:500 15px/1.2 system-ui,sans-serif;
--paper:#fbfaf7;--ring:#1d1f1c;--shade:20 24 20}
button{all:unset;box-sizing:border-box;position:fixed;inset-block-end:max(20px,env(safe-area-inset-bottom));inset-inline-end:20px;
inline-size:60px;block-size:60px;border-radius:22px;display:grid;place-items:center;cursor:pointer;background:var(--accent);color:var(--on-accent);
box-shadow:0 1px 2px rgb(var(--shade)/.2),0 8px 24px rgb(var(--shade)/.22);transition:transform .18s,box-shadow .18s;-webkit-tap-highlight-color:transparent}
button:hover{transform:translateY(-2px);box-shadow:0 2px 4px rgb(var(--shade)/.2),0 12px 30px rgb(var(--shade)/.28)}
button:active{transform:scale(.96)}
button:focus-visible{outline:2px solid var(--ring);outline-offset:3px}
svg{grid-area:1/1;inline-size:28px;block-size:28px;transition:opacity .18s,transform .18s}
.x{opacity:0;transform:rotate(-45deg) scale(.7)}
.open .x{opacity:1;transform:none}
.open .chat{opacity:0;transform:scale(.7)}
.badge{position:absolute;inset-block-start:-5px;inset-inline-end:-5px;min-inline-size:22px;block-size:22px;padding:0 6px;box-sizing:border-box;border-radius:11px;
background:#b3402e;color:#fff;font-size:12px;font-weight:650;line-height:22px;text-align:center;box-shadow:0 0 0 2px var(--paper)}
.badge[hidden]{display:none}
.panel{position:fixed;inset-block-end:calc(max(20px,env(safe-area-inset-bottom)) + 74px);inset-inline-end:20px;inline-size:min(404px,100vw - 40px);
block-size:min(704px,100vh - 116px);border-radius:24px;overflow:hidden;background:var(--paper);visibility:hidden;opacity:0;
transform:translateY(14px) scale(.985);transform-origin:100% 100%;
box-shadow:0 0 0 1px rgb(var(--shade)/.08),0 4px 12px rgb(var(--shade)/.08),0 24px 64px rgb(var(--shade)/.24);
transition:opacity .2s,transform .24s cubic-bezier(.2,.8,.2,1),visibility 0s .24s}
.open .panel{visibility:visible;opacity:1;transform:none;transition-delay:0s}
iframe{display:block;inline-size:100%;block-size:100%;border:0}
@media (max-width:520px){
.panel{inset:0;inline-size:auto;block-size:auto;border-radius:0}
.open button{visibility:hidden}}
@media (prefers-color-scheme:dark){:host(:not([data-theme=light])){--paper:#181a17;--ring:#eeece5;--shade:0 0 0}}
:host([data-theme=dark]){--paper:#181a17;--ring:#eeece5;--shade:0 0 0}
@media (prefers-reduced-motion:reduce){button,svg,.panel{transition:none}}
@media print{:host{display:none}}
`;

/** The widest window that the panel fills wholly; the same number as in the styles above. */
export const phoneWidth = 520;
