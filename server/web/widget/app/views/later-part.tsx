import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** A part of the conversation that is fetched when it is first shown: many who chat never see it. Until then, nothing. */
export function createLaterPart(load: () => Promise<ComponentType>): ComponentType {
  return function LaterPart() {
    const loaded = useSignal<ComponentType | undefined>(undefined);
    useEffect(() => {
      load().then(
        (part) => (loaded.value = part),
        () => undefined, // what is around it says the same in fewer words
      );
    }, []);
    const Part = loaded.value;
    return Part ? <Part /> : null;
  };
}
