import type { ComponentChildren } from 'preact';

/** A titled part of the panel; nothing at all when there is nothing to show. */
export function Section(props: { title: string; when?: boolean; children: ComponentChildren }) {
  if (props.when === false) return null;
  return (
    <section class="part">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}
