import { lines } from './lines.ts';

/** The English ones of `search-products.examples.ts`. */
export const en = lines`
need a charger that can also do my phone
need a jacket that keeps the rain out
i need a speaker i can take to the beach
need something to keep my ears warm
need headphones that block out the noise on planes
looking for a lamp that doesn't flicker
a sweater i can put in the washing machine
machine washable jumper
a coat with a hood i can take off
jacket with a removable hood
shoes that are wide enough for my feet
a watch i can swim with
need shirts that don't need ironing
easy iron shirt for work
something for a dog with sore joints
smth for my cat's upset tummy
food for a fussy cat
wireless charger for phone and watch
a bag that's waterproof
trousers with lots of pockets
a keyboard that's not loud
earbuds i can use for running
power bank strong enough for a notebook
leather shoes for the office
pure wool jumper
i'd like a comfy chair for the office
hi i would like a light mouse for work
hello i'd like some warm slippers
id like a soft scarf for winter
my dog is picky and has a weak stomach, which food
my cat vomits a lot what food do you suggest
which food for a fussy cat
and something like it for men
something similar for women
anything similar for kids
i want to buy a new one like it
something that goes with the leggings i bought
a top to match my new jeans
my dog is 4 months old
she is a two year old cat
my puppy is three months
he is a small breed
what's good for rainy days
whats good for winter hikes
what would you wear for a rainy walk
anything good for the gym
what works for cold weather
what do you have that's good for camping
something for the office
something warm for my mum
do you have rain jackets
do you have any winter coats
do you sell running shoes
do you sell dog food
do you carry cat food for kittens
got any headphones
got any hoodies in grey
any wireless earbuds under $100
show me your jackets
show me some sneakers
show me dresses under 50
i'm looking for a warm coat
looking for hiking boots
i need a pair of trainers
i need a new charger
i want to buy a power bank
i want a black hoodie
i want some leggings for yoga
im after a waterproof jacket
what shoes do you have
what kind of jackets do you sell
what do you have for cats
what do you sell
what do you guys sell
what products do you have
browse shoes
search for bluetooth speaker
find me a smart watch
can you find a cheap backpack
recommend me a good pair of headphones
can you recommend some running shoes
can you suggest something for the rain
suggest a jacket for skiing
what would you recommend for cold weather
something warm for winter
something for a 5k run
gift for my boyfriend
gift ideas for my mom
need a birthday present for my dad under 60
christmas gift for a gamer
a present for a cat lover
best sellers?
what's popular right now
what's new
new arrivals
new in
anything similar to the trail jacket
something like this but cheaper
do you have it in other styles
other jackets?
any cheaper ones
anything cheaper than that
cheapest earphones
your cheapest running shoes
most expensive watch you have
shoes under 80 dollars
jacket between 50 and 100
headphones less than 150
women's running shoes size 38
mens jeans 32
kids raincoat
puppy food small breed
grain free cat food
noise cancelling headphones
usb c cable 2m
wool socks
do u hav tshirts
lookin for sneekers
i search a winter jacket
want to purchase earphone
need sth for my dog to eat
options for office shoes?
which jackets are good for hiking
which of your headphones are best
what's your best keyboard
best shoes for flat feet
best food for a fussy cat
have you got umbrellas
is there any sweatpants
are there any sweaters in wool
got anything waterproof
anything for rainy days
something comfy for home
something to keep my ears warm
something for my cat to play with
what's good for winter running
what would suit a beginner runner
what have you got for under 100
what jackets have you got
what earphones have you got
what do you have in wool
do you do hoodies for kids
do you do gloves
do u guys do boots
you got socks?
you guys have umbrellas?
hey do you have a nice scarf
is there anything for puppies
is there a lighter version of this jacket
i fancy a new watch
i fancy a leather jacket
i'd like a pair of black boots
i would like to see your watches
i would love a warm blanket
need warm boots
need a keyboard for work
need a new phone case
want something cheap for the gym
want to see all your bags
wanna buy shoes
want running shoes for my son
after a nice jumper
in the market for headphones
shopping for a winter coat
hunting for a good backpack
trying to find a rain jacket
trying to find food for a picky cat
can you show me what dog food you have
could i see your dresses
could you find me shoes for hiking
let me see your hoodies
let's see some parkas
show all headphones
show cheaper options
show me more
show me others
other options please
more like this one
similar ones?
do you have the same in a longer length
alternatives to the parka
any good speakers
any nice jackets for autumn
any leather boots
any coats on stock for big guys
any vegan shoes
ideas for a gift for a teenager
what can i get a runner for christmas
present for my girlfriend around 50 dollars
something special for my wife
gift under 30
what do people buy most
your top selling earphones
most popular jacket
newest arrivals
what came in this week
the best headphones you've got
which shoes would you recommend for walking
which cat food is good for indoor cats
what food for a 2 month old kitten
recommend a jacket
suggest earphones
headphones for running
jacket for cycling
boots women
mens parka
kids shoes size 30
earphones cheap
kibble for large breed
please show me the collection of shoes
i am looking to buy one jacket
i am searching for charger
which products you have
what's in fashion this season
what are people wearing this winter
something to charge my phone
something to listen to music with
something for the rain
something light for summer
something to wear to the office
something for a toddler
something for my old dog
what have you got for toddlers
what have you got for a picky dog
do you have clothes for kids
do you have anything for big feet
anything in linen
anything for hiking
anything new
are there any deals on... no wait, just show me boots
headphones please
a decent backpack for school
need something for sleeping
i need gloves that work with touch screens
i need food for an allergic dog
i'm looking to get a keyboard
i'm interested in your watches
could do with a new coat
thinking of buying a speaker
thinking about getting earbuds, what do you have
what would you suggest for a first marathon
what should i get my dad for christmas
what do you recommend for a kitten
help me find a gift
help me find shoes for work
point me to the sale jackets
take me to the dog section
where can i see the new shoes
do you have a catalogue of coats
jumpers for women?
size 12 dresses
shoes in size 46
xxl shirts?
plus size jeans
petite trousers
under 50 gifts
nothing over 60, jeans
max 100, earphones
between 80 and 120, trainers
around 200 for a watch
top rated speakers
your best boots for snow
any cosy blankets for sale
`;
