import { paintOf, picture, type Hex, type Paint, type Pose } from './canvas.ts';
import * as accessories from './accessories.ts';
import * as bottoms from './bottoms.ts';
import * as electronics from './electronics.ts';
import * as outerwear from './outerwear.ts';
import * as petFood from './pet-food.ts';
import * as shoes from './shoes.ts';
import * as shoesFromAbove from './shoes-from-above.ts';
import * as tops from './tops.ts';

/** What of a product a drawing goes by. */
export interface Subject {
  id: string;
  line: 'clothing' | 'shoes' | 'electronics' | 'pet_food';
  kind: { en: string };
  audience: string;
  title: { en: string };
}

type Draw = (paint: Paint) => string;

/** The same, larger: what is short fills the picture as well as what is long. */
const larger =
  (draw: Draw, scale = 1.17): Draw =>
  (paint) =>
    `<g transform="translate(200 206) scale(${scale}) translate(-200 -206)">${draw(paint)}</g>`;

/** By the English noun for what it is. The first that the noun contains is drawn, so the special come before the plain. */
const drawings: readonly (readonly [noun: string, draw: Draw])[] = [
  ['down parka', outerwear.downParka],
  ['down coat', outerwear.downCoat],
  ['down jacket', larger(outerwear.downJacket, 1.09)],
  ['shell', larger(outerwear.shellJacket, 1.09)],
  ['trench', outerwear.trenchCoat],
  ['fleece', larger(outerwear.fleeceJacket, 1.09)],
  ['denim jacket', larger(outerwear.denimJacket)],
  ['sun-protective', larger(outerwear.sunJacket, 1.09)],
  ['coat', outerwear.woolCoat],
  ['jacket', larger(outerwear.shellJacket, 1.09)],
  ["kids' hoodie", tops.kidsFoxHoodie],
  ['zip hoodie', larger(tops.zipHoodie, 1.09)],
  ['hoodie', larger(tops.hoodie, 1.09)],
  ['sweatshirt', larger(tops.sweatshirt)],
  ['merino', larger(tops.rollNeck, 1.09)],
  ['sweater', larger(tops.cableSweater)],
  ['t-shirt', larger(tops.teeShirt)],
  ['linen shirt', larger(tops.linenShirt)],
  ['blouse', larger(tops.silkBlouse)],
  ['shirt', larger(tops.oxfordShirt)],
  ['thermal', tops.thermalSet],
  ['wide-leg', bottoms.wideTrousers],
  ['cargo', bottoms.cargoPants],
  ['joggers', bottoms.joggers],
  ['leggings', bottoms.leggings],
  ['knit dress', bottoms.knitDress],
  ['dress', bottoms.meadowDress],
  ['skirt', bottoms.pleatedSkirt],
  ['jeans', bottoms.straightJeans],
  ['trousers', bottoms.wideTrousers],
  ['scarf', larger(accessories.scarf, 1.09)],
  ['beanie', larger(accessories.beanie, 1.09)],
  ['socks', accessories.socks],
  ['racing', shoes.racingShoe],
  ['trail', shoes.trailShoe],
  ['running', shoes.runningShoe],
  ['walking', shoes.walkingShoe],
  ['canvas', shoes.canvasSneaker],
  ["kids' sneaker", shoes.kidsSneaker],
  ['sneaker', shoes.leatherSneaker],
  ['hiking', shoes.hikingBoot],
  ['chelsea', shoes.chelseaBoot],
  ['snow', shoes.snowBoot],
  ['loafer', shoes.loafer],
  ['ballet', shoes.balletFlat],
  ['sandal', larger(shoesFromAbove.sandal, 1.09)],
  ['slipper', larger(shoesFromAbove.slipper, 1.09)],
  ['basketball', shoes.basketballShoe],
  ['open-ear', electronics.openEar],
  ['earphones', electronics.earbuds],
  ['headphones', electronics.headphones],
  ['speaker', electronics.speaker],
  ['power bank', electronics.largePowerBank],
  ['wireless charger', electronics.wirelessCharger],
  ['charger', electronics.charger],
  ['cable', electronics.cable],
  ['watch', electronics.smartWatch],
  ['band', electronics.fitnessBand],
  ['lamp', electronics.deskLamp],
  ['toothbrush', electronics.toothbrush],
  ['dryer', electronics.hairDryer],
  ['keyboard', electronics.keyboard],
  ['mouse', electronics.mouse],
  ['humidifier', electronics.humidifier],
];

/** What is drawn when nothing fits: something typical of the line. */
const typical: Readonly<Record<Exclude<Subject['line'], 'pet_food'>, Draw>> = {
  clothing: tops.teeShirt,
  shoes: shoes.canvasSneaker,
  electronics: electronics.speaker,
};

/** Things that stand on a table, and those that lie on a cloth seen from above though their line stands. */
const standing = /speaker|charger|lamp|toothbrush|humidifier|^earphones|power bank/;
const lying = /sandal|slipper/;

function poseOf({ line, kind }: Subject): Pose {
  const noun = kind.en.toLowerCase();
  if (line === 'shoes') return lying.test(noun) ? 'lying' : /boot|basketball/.test(noun) ? 'standing' : 'low';
  return standing.test(noun) ? 'standing' : 'lying';
}

function drawingOf(subject: Subject): Draw {
  const noun = subject.kind.en.toLowerCase();
  const title = subject.title.en.toLowerCase();
  if (noun === 'jeans' && /high.?rise/.test(title)) return bottoms.highRiseJeans;
  if (noun === 'power bank' && /mag/.test(title)) return electronics.magneticPowerBank;
  const found = drawings.find(([part]) => noun.includes(part));
  if (found) return found[1];
  return subject.line === 'pet_food' ? () => '' : typical[subject.line];
}

const packColours = ['#2f5a45', '#b4552f', '#2b5f7d', '#8a3f52', '#b98a2e', '#4f5d8a', '#6b6f45', '#a3503f'];

function flavourOf(text: string): petFood.Flavour {
  if (/salmon/.test(text)) return 'salmon';
  if (/tuna/.test(text)) return 'tuna';
  if (/beef/.test(text)) return 'beef';
  return /chicken|kitten|puppy|hairball|lick|raw/.test(text) ? 'chicken' : 'grain';
}

function drawPack(subject: Subject, seed: number): { colour: Hex; drawing: string } {
  const noun = subject.kind.en.toLowerCase();
  const text = `${noun} ${subject.title.en.toLowerCase()} ${subject.id}`;
  const colour = packColours[seed % packColours.length] ?? '#2f5a45';
  const animal = subject.audience === 'dog' ? 'dog' : 'cat';
  const pack = { animal, colour, name: subject.id, flavour: flavourOf(text) } as const;
  if (/chew/.test(noun)) return { colour, drawing: petFood.dentalChews(pack) };
  if (/lick/.test(noun)) return { colour, drawing: petFood.lickSticks(pack) };
  if (/wet|can\b/.test(noun)) return { colour, drawing: petFood.tins(pack) };
  if (/freeze|treat/.test(noun)) return { colour, drawing: petFood.pouch(pack) };
  return { colour, drawing: petFood.kibbleBag(pack) };
}

/** Stable over builds and machines. */
function seedOf(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 100_003;
  return hash;
}

/**
 * The picture of a product as SVG, 400 by 400, drawn from what the product is and its colour (`#rrggbb`; pet food has
 * none and gets one by its id). The same product always gives the same picture.
 */
export function drawProduct(subject: Subject, colour?: Hex): string {
  const seed = seedOf(subject.id);
  if (subject.line === 'pet_food') {
    const { colour: packColour, drawing } = drawPack(subject, seed);
    return picture(packColour, drawing, 'standing', seed);
  }
  const base = colour ?? '#8d9299';
  return picture(base, drawingOf(subject)(paintOf(base)), poseOf(subject), seed);
}
