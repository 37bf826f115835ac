import { box, clipped, dot, fill, line, mix, moved, oval, scattered, solid } from './canvas.ts';

/** How a pack looks: whom it is for, what is in it, and what it says. */
export interface Pack {
  animal: 'cat' | 'dog';
  colour: string;
  name: string;
  flavour: Flavour;
}
export type Flavour = 'chicken' | 'salmon' | 'beef' | 'tuna' | 'grain';

const cream = '#faf4e6';
const brown = '#4a3427';

/** A cat's or a dog's head, about 100 by 100 around the origin. */
function face(animal: 'cat' | 'dog', coat: string): string {
  const deep = mix(coat, '#2a1a10', 0.3);
  const eyes =
    dot(-17, -4, 5.5, brown) + dot(17, -4, 5.5, brown) + dot(-15.5, -6, 1.7, '#fff') + dot(18.5, -6, 1.7, '#fff');
  if (animal === 'cat')
    return (
      fill(
        'M-40 -10 L-40 -52 Q-38 -56 -34 -53 L-10 -36 L10 -36 L34 -53 Q38 -56 40 -52 L40 -10 Q44 36 0 38 Q-44 36 -40 -10 Z',
        coat,
      ) +
      fill('M-34 -28 L-34 -44 L-19 -33 Z M34 -28 L34 -44 L19 -33 Z', '#e9b3a3') +
      line('M0 -36 v11 M-9 -34 v8 M9 -34 v8', deep, 3.5) +
      oval(0, 18, 20, 13, cream) +
      eyes +
      fill('M-5 8 Q0 6 5 8 Q3 14 0 14 Q-3 14 -5 8 Z', '#d98880') +
      line('M0 14 v4 M0 18 Q-5 23 -9 19 M0 18 Q5 23 9 19', brown, 2) +
      line('M-22 14 L-44 10 M-22 19 L-43 22 M22 14 L44 10 M22 19 L43 22', deep, 1.6)
    );
  return (
    fill('M-30 -36 Q0 -52 30 -36 Q42 -10 34 18 Q20 44 0 44 Q-20 44 -34 18 Q-42 -10 -30 -36 Z', coat) +
    fill('M-28 -38 C-52 -46 -60 -12 -50 14 C-46 26 -36 20 -34 4 Z', deep) +
    fill('M28 -38 C52 -46 60 -12 50 14 C46 26 36 20 34 4 Z', deep) +
    fill('M-9 -44 Q0 -48 9 -44 Q8 0 20 18 Q18 40 0 42 Q-18 40 -20 18 Q-8 0 -9 -44 Z', cream) +
    eyes +
    oval(0, 14, 9, 6.5, brown) +
    line('M0 20 v7 M0 27 Q-7 33 -13 28 M0 27 Q7 33 13 28', brown, 2.2)
  );
}

/** What it is made from, drawn small: 60 by 50 around the origin. */
function ingredient(flavour: Flavour): string {
  switch (flavour) {
    case 'salmon':
    case 'tuna': {
      const body = flavour === 'salmon' ? '#e88a6d' : '#6f93ad';
      return (
        fill('M-30 0 C-16 -20 14 -18 24 0 C14 18 -16 20 -30 0 Z M20 0 L40 -14 V14 Z', body) +
        dot(-18, -3, 2.6, brown) +
        line('M-6 -10 Q0 0 -6 10 M4 -9 Q10 0 4 9', '#fff', 2.4, 'opacity=".7"')
      );
    }
    case 'beef':
      return (
        fill('M-30 2 C-32 -20 -4 -28 16 -18 C34 -10 34 12 16 18 C2 24 -28 24 -30 2 Z', '#b5483f') +
        fill('M-22 2 C-22 -12 -4 -19 12 -12 C24 -6 24 8 12 12 C0 16 -22 16 -22 2 Z', '#d8776b') +
        line('M-10 -6 Q4 -2 14 -6 M-10 6 Q2 8 12 4', '#f6d9cf', 3) +
        dot(-16, 2, 4, '#fbf2e8')
      );
    case 'chicken':
      return (
        fill(
          'M-10 -18 C8 -30 32 -16 28 4 C24 20 2 20 -8 10 L-22 22 C-20 32 -34 34 -34 26 C-42 26 -38 12 -29 16 L-17 2 C-20 -6 -18 -13 -10 -18 Z',
          '#d79a55',
        ) + line('M2 -16 Q16 -20 20 -8', '#f1c98c', 4)
      );
    case 'grain':
      return (
        line('M0 26 V-24', '#c8973f', 3) +
        [-18, -6, 6]
          .map(
            (y) =>
              oval(-8, y, 8, 4.5, '#e3b659', `transform="rotate(35 -8 ${y})"`) +
              oval(8, y, 8, 4.5, '#e3b659', `transform="rotate(-35 8 ${y})"`),
          )
          .join('')
      );
  }
}

const coats = ['#e0a75e', '#a9a39a', '#8a6a4e', '#d8c1a0', '#5d5a58'];
const coatOf = (pack: Pack) => coats[pack.name.length % coats.length] ?? '#e0a75e';

const brandLine = (y: number, colour: string, size = 19) =>
  `<text x="200" y="${y}" text-anchor="middle" font-family="ui-sans-serif,system-ui,sans-serif" font-size="${size}" font-weight="700" letter-spacing="3" fill="${colour}">PAWFIELD</text>`;

/** A standing bag with a window of kibble. */
export function kibbleBag(pack: Pack): string {
  const d =
    'M112 62 Q200 54 288 62 L300 96 C296 160 300 240 306 304 Q306 318 292 318 H108 Q94 318 94 304 C100 240 104 160 100 96 Z';
  let kibble = '';
  for (const [x, y, at] of scattered(120, 96, 240, 208, 80))
    kibble += dot(x, y, 8, mix('#a9713c', ['#6d4423', '#d09a5c', '#8a5a30'][at % 3] ?? '#6d4423', 0.45));
  const dark = mix(pack.colour, '#0b0a1f', 0.28);
  return (
    solid(d, pack.colour, 'round') +
    clipped(
      'bag',
      d,
      `<path d="M90 256 Q200 222 310 256 V330 H90 Z" fill="${dark}"/>` +
        clipped('window', 'M90 266 Q200 234 310 266 V330 H90 Z', kibble),
    ) +
    fill(d, 'url(#round)', 'opacity=".55"') +
    line('M112 62 Q200 54 288 62 M106 80 Q200 72 294 80', '#ffffff', 2, 'opacity=".5"') +
    dot(200, 178, 60, cream) +
    moved(face(pack.animal, coatOf(pack)), 200, 178, 0.98) +
    brandLine(108, cream) +
    dot(262, 236, 31, '#ffffff') +
    moved(ingredient(pack.flavour), 262, 236, 0.68)
  );
}

/** A soft pouch with a zip, for freeze-dried food and treats. */
export function pouch(pack: Pack): string {
  const d = 'M118 74 H282 Q290 74 290 84 L298 296 Q298 318 276 318 H124 Q102 318 102 296 L110 84 Q110 74 118 74 Z';
  let cubes = '';
  for (let at = 0; at < 9; at += 1)
    cubes += box(
      128 + ((at * 34) % 140),
      270 + (at % 3) * 13,
      22,
      17,
      4,
      mix('#d7a77e', '#b06a4a', (at % 4) / 5),
      `transform="rotate(${(at * 23) % 40} ${140 + ((at * 34) % 140)} 280)"`,
    );
  return (
    solid(d, mix(pack.colour, '#faf4e6', 0.12), 'round') +
    line('M110 100 H290 M110 108 H290', '#ffffff', 2, 'opacity=".55"') +
    box(126, 128, 148, 122, 16, cream) +
    moved(face(pack.animal, coatOf(pack)), 178, 194, 0.78) +
    moved(ingredient(pack.flavour), 240, 216, 0.72) +
    `<text x="200" y="90" text-anchor="middle" font-family="ui-sans-serif,system-ui,sans-serif" font-size="13" font-weight="700" letter-spacing="3" fill="${cream}">PAWFIELD</text>` +
    clipped('pouch', d, cubes) +
    fill(d, 'url(#round)', 'opacity=".35"')
  );
}

/** Three tins, one before two. */
export function tins(pack: Pack): string {
  const tin = (colour: string) =>
    box(-62, -46, 124, 96, 10, colour) +
    box(-62, -46, 124, 96, 10, 'url(#round)') +
    `<ellipse cx="0" cy="-46" rx="62" ry="15" fill="#c9ccce"/><ellipse cx="0" cy="-47" rx="53" ry="11" fill="#e4e6e7"/><ellipse cx="0" cy="-44" rx="15" ry="4" fill="none" stroke="#9b9ea1" stroke-width="3"/>` +
    box(-62, 42, 124, 10, 5, '#b4b7ba');
  const front =
    tin(pack.colour) +
    dot(-18, 4, 33, cream) +
    moved(face(pack.animal, coatOf(pack)), -18, 6, 0.55) +
    moved(ingredient(pack.flavour), 34, 14, 0.58);
  return (
    moved(tin(mix(pack.colour, '#0b0a1f', 0.16)), 132, 188, 0.94) +
    moved(tin(mix(pack.colour, '#faf4e6', 0.18)), 270, 190, 0.94) +
    moved(front, 200, 258, 1.15)
  );
}

/** Sticks to lick, fanned out before their box. */
export function lickSticks(pack: Pack): string {
  const stick = (angle: number, colour: string) =>
    `<g transform="rotate(${angle} 200 330)">${solid('M188 60 L212 60 L216 76 V300 H184 V76 Z', colour, 'round')}${line('M184 84 H216', '#ffffff', 2, 'opacity=".6"')}${moved(face(pack.animal, coatOf(pack)), 200, 118, 0.3)}${moved(ingredient(pack.flavour), 200, 162, 0.42)}</g>`;
  const alt = mix(pack.colour, '#faf4e6', 0.3);
  return (
    stick(-26, alt) +
    stick(26, alt) +
    stick(-13, pack.colour) +
    stick(13, pack.colour) +
    stick(0, mix(pack.colour, '#faf4e6', 0.12)) +
    box(112, 236, 176, 82, 12, mix(pack.colour, '#0b0a1f', 0.18)) +
    box(112, 236, 176, 82, 12, 'url(#round)') +
    brandLine(284, cream)
  );
}

/** Bones for the teeth, before their pouch. */
export function dentalChews(pack: Pack): string {
  const bone = (x: number, y: number, angle: number) =>
    `<g transform="translate(${x} ${y}) rotate(${angle})">${solid('M-40 -8 C-58 -26 -76 -6 -62 4 C-76 14 -58 34 -40 16 H40 C58 34 76 14 62 4 C76 -6 58 -26 40 -8 Z', '#8fb27a', 'down')}${line('M-24 0 v8 M-8 0 v8 M8 0 v8 M24 0 v8', '#5f8350', 3)}</g>`;
  return moved(pouch(pack), 46, 0, 0.86) + bone(112, 296, -10) + bone(170, 312, 6) + bone(292, 300, -24);
}
