import type { ComponentChildren } from 'preact';

/** A setting with what it means. */
export function Setting(props: { label: string; hint?: string; children: ComponentChildren; id: string }) {
  return (
    <div class="setting">
      <div>
        <label for={props.id}>{props.label}</label>
        {props.hint !== undefined && <p class="soft">{props.hint}</p>}
      </div>
      {props.children}
    </div>
  );
}
