import { lines } from './lines.ts';

/** The English ones of `item-problem.examples.ts`. */
export const en = lines`
right earbud died
one earbud is dead after two days
the speaker died on day three
battery died after a week, faulty
the right earphone has no sound
one side of my headphones is dead
one earpiece stopped working, what can i do
the boots leak, what are my choices
water gets into the shoes after a few weeks what now
my coat has a tear along the seam
there's a rip in the sleeve of the jacket i bought
seam came undone on the down jacket
my green hoodie has a hole in it, got it in august
the trousers i bought in july lost a button
zip on my blue coat is broken
feathers keep coming out of my jacket
the gift that comes with it wasn't in either parcel
no gift in the box, the freebie is missing
keyboard key stuck after a week what are my options
the lamp broke, what should i do
my charger broke after two weeks what can you do
it broke, can you help
earbuds broke already
my shoes are leaking after a month
the sole is coming off after six weeks
the boots let water in already
zip broke after a few weeks of wear
it fell apart after a month, poor quality
the lamp broke again, what can i do
it stopped working again
its broken again what now
charger died again
the free gift is missing
where's the free gift that should come with it
there was no gift in the parcel
i didn't get the free socks
the freebie wasn't in the box
gift not included in my parcel
it arrived broken
my item arrived damaged
the headphones are broken
left earbud doesn't work
one side has no sound
the earphones won't charge
won't turn on
the speaker stopped working after two days
it stopped working
battery dies in 10 minutes
the watch screen is cracked
screen is scratched
the jacket has a hole in it
there's a tear in the sleeve
the zipper is broken
zip came off
a button is missing on the shirt
the sole is coming off
stitching came undone
there is a stain on the dress
the shoes smell awful and have glue all over
faulty product
defective item
item is defective
product quality issue
the box was crushed and the bottle leaked
bag of food was open when it arrived
the cat food was torn open
the dog food is mouldy
the kibble is past its expiry date
i found bugs in the cat food
you sent me the wrong item
wrong item received
i got the wrong colour
i ordered black and got white
i ordered size M and you sent L
received someone else's order
this isn't what i ordered
two left shoes in the box
got two different shoes
something is missing from my order
an item is missing
missing item in my parcel
i only got one of the two
only received one sock of the pair lol
the box was empty
empty package
parcel was opened and an item is gone
the free gift is missing
my gift wasn't in the box
where is my free gift, it wasn't in the parcel
i was supposed to get a gift with it and there is none
charger not included though it says so
cable missing from the box
quantity is wrong
it doesn't look like the photo
not as described
material isn't what the page says
it looks used
tags are missing, looks worn already
fake product? looks counterfeit
recieved damged item
my order came damged
itm broken
product not working
one shoe is bigger than the other
colour came off on my skin after one wear
it shrank after the first wash
what do i do with a broken item
need a replacement, mine's faulty
please send a replacement, it's defective
I GOT THE WRONG THING
right one has no sound
one earbud is dead
the left side died
only one side works
mic doesn't work
bluetooth won't connect
keeps disconnecting
it won't connect to my phone
it gets really hot
gets hot and stops
overheats when charging
it won't switch on
doesn't switch on
dead on arrival
it's dead
screen flickers
keys are stuck on the keyboard
strap snapped
strap broke on day two
heel came off
heel fell off after two days
sole fell off
laces hole torn
seam split
the seam came apart
sleeve is ripped
the lining is torn
there's a big stain on it
stain on the front of the new coat
it has a hole
holes in the new socks
button fell off
buttons missing
zip is broken
zip doesn't close
zipper stuck
it fell apart after one wear
fell apart
came apart
broke after a week
broke the first time i used it
not even a week and it's broken
box arrived soaked
box was wet and the food is ruined
the bag burst
tins are dented
cans were dented and leaking
the food smells off
food is rancid
there are worms in it
expired food
out of date food
it's damaged
damaged in transit
damaged delivery
package came damaged
screen has a scratch out of the box
glass was smashed
smashed to bits
you've sent S, i ordered L
sent me a medium, i ordered large
you sent the wrong colour
you sent the wrong shoes
you sent something else
wrong shoes in the box
wrong model
that's not what i bought
this is not what i bought
completely different from what i ordered
not the one i ordered
someone else's parcel inside
received another person's item
one of the three is missing
one t-shirt is missing
one piece missing
only two out of three arrived in the box
only half of it in the box
half my items are missing from the parcel
i paid for two and got one
short one item
parcel was missing the charger
nothing in the box
box with nothing inside
no cable in the box
no manual, no cable
no gift inside
gift missing
where's the free tote that should come with it
should have been a free sample, none there
supposed to come with a gift, no gift
promised gift not included
it's fake
i think it's a fake
looks second hand
it's been worn before
it's used not new
dirty when it arrived
came dirty
came without tags and smells of perfume
colour totally different from the website
nothing like the pictures
sizes of the two shoes differ
shrank in the wash
dye ran in the first wash
faded after one wash
bad quality, it broke
defect
my item is defective
received defective product
received wrong product
received damaged product
received broken product please help
missing product
product is missing
product damaged
the product stopped working
not working
doesnt work
item faulty need new one
crackles in one ear
one ear crackles
it crackles
static noise in the headset
buzzing noise
there's a buzz in the speaker
volume drops on one side
won't pair
it won't pair with anything
screen won't turn on
black screen
screen is black
touch doesn't respond
buttons don't work
key doesn't work
battery drains in an hour
doesn't hold charge
stopped charging
split sole
sole split on first day
first day and it's already split
zip jams
zip keeps jamming
zipper jams constantly
snapped on first use
it ripped when i put it on
ripped seam
thread coming loose
loose threads everywhere
came cracked
face came cracked
kibble full of bugs
full of bugs
bugs in the bag
it's mouldy
who packed this, no charger
no charger in it
no manual no charger
you forgot the socks
you forgot my free socks
you forgot to put the charger in
forgot an item
jumper missing
one jumper's missing
arrived but one is missing
arrived incomplete
this is green not blue
it's green, i ordered blue
asked for blue, got green
wrong colour came
wrong one came
came in the wrong size, label says M i ordered L
different shoes from the ones i ordered
it's used
somebody used it before me
smells horrible
smells of smoke
terrible smell
paint is coming off
peeling off
rusty
bent
dented
leaks
it leaks
makes weird noises
looks nothing like the picture, it's broken too
quality control? it's falling apart
the boots leak
my bottle is leaking all over
water gets in through the sole
they let water in when it rains
sleeves came with a tear lol
the left earbud went quiet
one ear just crackles
the sole is peeling off after a month
zipper keeps getting stuck
the lamp flickers
my coat is losing its buttons
the hood ripped after one wash
cat food smells off
there were bugs in the bag
it keeps disconnecting from my phone
battery dies in ten minutes
socks got holes after two wears
the pan coating... no the kettle drips from the bottom
`;
