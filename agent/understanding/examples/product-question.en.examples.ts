import { lines } from './lines.ts';

/** The English ones of `product-question.examples.ts`. */
export const en = lines`
can i swim with this watch
can i shower with the band on
is the watch ok for swimming laps
can i wear these earbuds in the shower
will the hair dryer work in america
can i use the kettle in england
does the shaver run on 110 volts
does the power bank charge a laptop
will this charger do my macbook
is the speaker ok at the pool
how cold can it be in this coat
is the coat warm enough for minus 10
does the mouse make noise
can i get it in blue size 41
got the boots in black 39
any of the jumpers left in green M
is the trench there in beige S
size 38 white available
do the boots come in wide
is there a 44.5 in these
does a half size exist
what leather are the boots
is the hood detachable
can the hood come off
how do i reset it
how do i turn it on
how do i pair them
how do i set it up
does it come with a cable
does it include a charger
can it be used in japan
will it work abroad
does it work in europe
what about the voltage
is there another colour of the hat i bought
does the scarf i ordered come in other colours
other colours of the one i have?
is my coat dry clean only
how do i wash the sweater i bought
are they good for flights
any good for running
is it any good for long walks
can i take this power bank on a plane
is the charger allowed in hand luggage
does the jacket come with a bag
is this jacket waterproof
is it waterproof
what is it made of
what's the material
is it real leather
is it 100% cotton
is the sweater itchy
is it see through
how thick is the hoodie
is the coat warm enough for -10
how warm is it
does the jacket have inside pockets
does it have a hood
is the hood removable
how long is the coat
how much does it weigh
how heavy are the boots
how much is the jacket
how much does it cost
price of the headphones?
what's the price
how much for the earbuds
is it in stock
do you have this in stock
is size m in stock
is the black one in stock in L
do you have it in size 42
do you have this in red
is the navy hoodie available in xl
what colours does it come in
which colours are there
what colors do you have for the trail shoe
what sizes are available for the parka
is it available in blue
when will it be back in stock
will you restock the white sneakers
sold out? when is it back
how long does the battery last
battery life of the earphones
how long to charge
does it support fast charging
does it work with iphone
are the headphones compatible with android
does the speaker connect by bluetooth
is it bluetooth 5
does it have noise cancelling
is the watch waterproof for swimming
can i swim with it
does the keyboard come with a cable
what's in the box
does it come with a charger
is the power bank allowed on a plane
how many mah
how big is the bag
will a 15 inch laptop fit in the backpack
are these good for running
are the shoes good for wide feet
are these shoes slippery in the rain
is this food ok for kittens
is it ok for a 3 month old puppy
can senior cats eat this
is it grain free
what are the ingredients
does it contain chicken
how much should i feed a 5kg cat
how many kg is the bag
when does the food expire
is the colour like in the photos
does the colour fade
does it shrink in the wash this shirt
does this pill
is it unisex
is it for men or women
where is it made
is it vegan
how's the quality
is it any good
any reviews on this one
is this the new version
does the black one have the same sole
wat material is it
hw much is this
is the jacket good for skiing
does it keep the rain out
will it keep me dry in heavy rain
can i wear it in the snow
warm enough for canada winter?
is it windproof
does it have a lining
is the lining soft
any pockets on the inside
how many pockets
does the hood come off
does the zip go both ways
is the waist elastic
is it stretchy
how long is it at the back
how long are the sleeves
is the fabric soft
what fabric is it
what's it made from
what's the outer made of
is it made from real down
how much down is in it
is it lined
does it wrinkle
will it go bobbly
does it smell
are they noisy when walking
do the soles grip on ice
good grip in the wet?
are these heavy
how heavy is it
weight of the backpack?
what are the dimensions
how many litres is the backpack
does my laptop fit in it
how many hours do the earphones play
how long do they run on one charge
how many hours of battery
charging time?
is it usb c
which cable does it need
will it charge my laptop
can it charge two phones
works with samsung?
does it work with a mac
can i connect it to two devices
can i take calls with it
is the mic good
how's the sound quality
how loud is it
do they leak sound
can i wear it in the shower
ok for swimming?
is it sweat proof
does it track sleep
does it have gps
is the strap replaceable
do you have the grey left in large
any left in m
is L sold out
got it in 43?
is there a size 36
does it come in kids sizes
other colours?
does it come in black
is the red one coming back
when do you restock the m
back in stock when
what's it cost
how much are they
how much is this one
how much for two
tell me the price
whats the price of the power bank
my cat is allergic to chicken, is this one ok
is it alright for a diabetic cat
for which age is this food
how big are the pieces
is the bag resealable
how long does a 10kg bag last
how much per day for a 20kg dog
does it have added sugar
country of origin
is it handmade
is it real fur
is it machine washable this one
is it for summer or winter
does the white one show dirt
can i see more photos
is the colour more blue or green
is it the same as in the picture
do i need a special charger for it
is a charger included
does it come with a warranty card
is this suitable for a teenager
price of the jacket
i want to know the price of shoes
price please
cost?
what is the rate of this
kindly tell the price
is this product available
available?
are they good in the snow
good for walking all day?
any good for running
how do they fit for flat feet
would it survive the washing machine
is the sole thick
how tall is the heel
does the hood fit over a helmet
is it padded
is it breathable for summer
does the zip feel solid
what's inside the filling
is the navy one really navy
is it see-through in white
does the wool scratch
how long before it needs charging
does the case charge wireless
can the two earbuds be used separately
can i answer calls
does it have a mic
what's the range
can i plug it into a pc
does it work without the app
how many devices can pair
does the watch measure heart rate
can i read messages on the watch
will the strap fit a thin wrist
is the plug uk or eu
what voltage
is the cable long enough
does the lamp dim
does the food have grains in it
how much protein
is it made for small dogs
from how many months can they eat it
how big is one bag
is there a smaller bag
what flavours are there
is it wet or dry
do you have the m in navy still
is size 39 gone for good
have you got it in petite
is there a tall version
any left in black size 9
is the medium still available
which sizes are left
when's the restock for the white ones
are more coming in
how much is the keyboard
cost of the boots please
is it 89 or 99
is shipping included in the price of this
who makes it
what brand is it
is it last year's model
what year is this model
is it on the heavier side
how soft is it
do people say it's good
any complaints about this one
is it durable
how long will it last
is it recycled
is it cruelty free
does it fold up small
what's it weigh
do these have laces
can i replace the battery
does it get hot
is it quiet
is there a remote
can kids use it
is it ok for sensitive skin
does it come with a case
are they any good for flights
how much should a 4kg cat eat
do you have the same jacket in another colour
is this one real leather or fake
where do i find the expiry date on the bag
can i wear them running
`;
