import { signal, type Signal } from '@preact/signals';

/** The soft sound of a new handoff. */
export interface Bell {
  isOn: Signal<boolean>;
  ring(): void;
}

const key = 'shopmate.console.sound';

/** Rings only after somebody has touched the page, as browsers want it, and as people do. */
export function createBell(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): Bell {
  const isOn = signal(storage?.getItem(key) !== 'off');
  isOn.subscribe((on) => storage?.setItem(key, on ? 'on' : 'off'));
  let audio: AudioContext | undefined;
  const ready = () => {
    audio ??= new AudioContext();
    if (audio.state === 'suspended') void audio.resume().catch(() => undefined);
  };
  for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, ready, { once: true });
  return {
    isOn,
    ring() {
      if (!isOn.peek() || audio?.state !== 'running') return;
      note(audio, 659.26, 0);
      note(audio, 880, 0.14);
    },
  };
}

/** A struck tone that dies away, at `after` seconds. */
function note(audio: AudioContext, hertz: number, after: number): void {
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  const begin = audio.currentTime + after;
  tone.type = 'sine';
  tone.frequency.value = hertz;
  loudness.gain.setValueAtTime(0.0001, begin);
  loudness.gain.exponentialRampToValueAtTime(0.08, begin + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, begin + 0.6);
  tone.connect(loudness).connect(audio.destination);
  tone.start(begin);
  tone.stop(begin + 0.65);
}
