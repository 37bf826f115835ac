import { lines } from './lines.ts';

/** The English ones of `policy-question.examples.ts`. */
export const en = lines`
can i add something to an order i already placed
can i add another item to my order
i'd like to add a scarf to my order is that possible
forgot to add socks to my order
do i get compensation if it's late
how long does a lost parcel claim take
how long does the claim with the carrier take
where can i see my points
i lost one earbud can i buy a single one
can i buy a spare part
is this shop legit
are you a legit store
can i trust this shop
is it safe to buy from you
do i get compensated for a late delivery
any compensation if it comes late
can i get some money back because it was late
what phone number can i call you on
do you have a phone number for customer service
whats your customer service email
what are your opening hours on the phone
what's your return policy
return policy?
how do returns work
can i return something if i don't like it
can i return if it doesn't fit
can i send it back if its the wrong size
how long do i have to return
how many days to return an item
is it 30 days for returns
can i return after 30 days
can i return sale items
are sale items refundable
can i return worn shoes
can i return opened pet food
can i return without the box
do i need the original packaging to return
do i need the receipt for a return
who pays for return shipping
is return shipping free
are returns free
how does the exchange work
how do refunds work
how long do refunds take
how long does a refund usually take
when are refunds paid normally
how will i be refunded, card or store credit
do you refund shipping costs
what is your refund policy
do you ship to canada
do you ship internationally
do you deliver to northern ireland
can you ship to hawaii
shipping to australia?
do you deliver on weekends
how much is shipping
shipping cost?
how much is delivery to france
is shipping free
free shipping over how much
is there free delivery
how long does shipping take
how long does delivery usually take
what are the delivery times
do you have express shipping
next day delivery?
how fast is express
which couriers do you use
do you ship to po boxes
do i have to pay customs duties
are import taxes included
can i pick up in store
do you have a physical store
where are your stores
where are you located
what are your opening hours
when are you open
are you open on sunday
what time does customer service close
do you accept paypal
what payment methods do you take
can i pay with apple pay
do you take amex
can i pay in instalments
do you have klarna
cash on delivery?
is it safe to pay with card here
can i get an invoice
i need a vat invoice
need an invoice for my company
how do i get a receipt
can you put my company name on the invoice
how long is the warranty
is there a warranty on the headphones
what does the warranty cover
does the warranty cover water damage
guarantee?
what if it breaks after 6 months
how do i wash the down jacket
can i put the sweater in the dryer
how do i clean the sneakers
washing instructions for wool
how to care for leather boots
how does the membership work
how do i become a vip
how do points work
do points expire
what benefits do members get
do you have a loyalty program
can i order by phone
can i change an order after placing it
can i cancel an order after it shipped
how do i cancel an order in general
do you gift wrap
can you add a gift note
do you sell gift cards
is everything genuine
are your products original
do you price match
what's the price protection policy
where do i find the size chart
do you have a size chart
how do i measure my chest
how do i measure my foot
how do i store opened kibble
how do i delete my account
how do i reset my password
what do you do with my data
privacy policy
do you do wholesale
what happens if my parcel gets lost
what happens if nobody is home for the delivery
do you ship on holidays
do u ship to germny
how much shiping to uk
can i retrun if not fit
if it doesn't fit can i bring it back
if i don't like it do i get my money back
if the shoes are no good can i return them
suppose it doesn't fit, what then
what if it's the wrong size when it comes
what if my order arrives broken
what do i do if i'm not home
what happens to my money if i return something
is it possible to return after two weeks
until when can i return things
what's the last day to return
time limit for returns?
return window?
what's the returns window
are there things i can't return
can underwear be returned
can i return a gift without the order number
can i return earphones after opening them
can i return in a shop
do i pay when i send something back
is there a fee for returns
do you charge for returns
do you deduct anything from the refund
is the return label free
who covers postage on exchanges
are exchanges free
how many times can i exchange
how do i exchange things here generally
once i return it how soon do i get the money
how soon is the money back normally
how many days for refunds generally
do refunds go to the same card
can i get store credit instead
would you send to norway
do you post to scotland
do you deliver outside the country
shipping to rural areas?
do you deliver to my area
is there delivery on sundays
how many days is standard delivery
delivery time for express
how quick is your delivery
how long does it take to get to london
how long do orders take to ship usually
when do you ship if i order today
cut off time for same day dispatch
can i choose the courier
can i choose a delivery day
do you deliver to lockers
do i need to sign for it
postage cost
cost of postage to wales
what does delivery cost
how much do you charge for shipping
do i get free delivery over 50
minimum for free shipping
do you have a showroom
is there an actual shop
can i try things on somewhere
where is your nearest shop
what city are you in
where do you ship from
what time do you close
when is customer service available
are you there on weekends
is support 24 hours
can i pay by bank transfer
can i pay later
do you take afterpay
can i split the payment
do you accept gift cards
is payment secure
can i pay in dollars
which cards do you accept
proper invoice with vat possible?
can i get a receipt for tax
invoice for my business
can you send me an invoice with every order
how long is the guarantee
are headphones under warranty for two years
if the watch dies in a year do you fix it
do you repair things
what's not covered by warranty
can a down coat go in the washer
can you machine wash it
is tumble drying ok for this
how should i wash wool
how do i get stains out of suede
how do i look after leather shoes
how do i become a member
what's in it for members
what do i get as a vip
how many points per dollar
how do i spend my points
where do i see my points
do you have a referral program
refer a friend how does it work
are your goods authentic
is it original brand
where's the size guide
how do i measure my waist
what does true to size mean in your chart
how do i keep opened food fresh
how do i switch my dog to new food
can i change my email in my account
i forgot my password
how do i unsubscribe
how do you use my personal data
is my data safe with you
can i order without an account
can i buy wholesale
do you gift wrap things
can i send it as a gift with a card
can you ship without the price in the box
how long do you hold an order
how does pre order work
do you offer price protection and for how long
what if the price drops after i buy
can i change the address after ordering
until when can i cancel
is it possible to cancel once it's shipped
do you refund if the parcel is lost
COD available?
emi available?
is cod possible
do you deliver to pincode
what is the replacement policy
any warranty?
invoice?
what happens if it arrives damaged
what's your policy on damaged goods
do you cover damage in transit
what if the courier loses my order
what if i miss the delivery
do you leave parcels with neighbours
do you deliver on bank holidays
do you ship on weekends
can you hold my order until next week
do you combine two orders in one parcel
do orders placed on sunday ship monday
how soon after ordering do you dispatch usually
what time is the cut off for today's dispatch
is express available to my area
next day delivery possible?
how much extra is next day
what's the cheapest shipping
what shipping options are there
which delivery companies do you work with
do you use dhl
can i ask for ups
do you send to ireland and how much
can you deliver to the channel islands
shipping to new zealand?
do i pay tax when importing
will i be charged customs
is there a minimum order
is there an order limit per person
from what amount is postage free
free shipping threshold?
do members get free shipping
do i have to pay for the return myself
do returns cost anything
do you provide a prepaid label
how do i return without a printer
do i have to return the free gift too
must the tags be on
can i return it if i've worn it once
can i return washed clothes
can i return shoes i wore outside
is opened food returnable
if my pet doesn't eat it can i return it
can i return electronics
are there restocking fees
how many days for exchange
how long do i have to exchange it
may i exchange twice
can i exchange for a more expensive item
are exchanges possible on sale items
what's the difference between exchange and return here
how is my refund paid
is the refund on my card or as credit
will i be refunded the shipping
do you take anything off the refund
how soon would i see the money after a return
when would i get my money if i returned it
is it a full refund
can i get a refund without returning
what's your refund time
do you accept klarna
do you support paypal pay in 4
can i pay monthly
is there an installment plan
can i use two cards
is my card info safe
why do you need my phone number
can i pay with alipay or wechat from the us
do you accept cash
can i get a vat receipt
do you send invoices automatically
where do i download my invoice
can the invoice have my company's tax id
can you issue an invoice for last month's order
is there a warranty on the power bank
how long are electronics covered
does warranty cover a dead battery
what's not under warranty
can i get it repaired after the warranty
do you do repairs
how do i claim warranty
how should i clean my boots
can wool go in the washing machine
what temperature do i wash it at
will it shrink if i tumble dry
how do i get the smell out
how do i store the winter coat
how do i take care of suede
what's the best way to wash the puffer
how do i charge it for the first time so it lasts
how do i become gold member
what level am i at with 500 points
how are points calculated
how do i use points at checkout
what's the birthday benefit for members
is joining free
do you have a student program
how does refer a friend work
do you have an affiliate program
are you guys open tomorrow
until what time can i reach you
is chat open at night
do you have a shop in berlin
can i come and try it on
can i collect my order in person
are these real
how do i know it's authentic
are you an official retailer
where do your products come from
do you ship from china
how do i read the size chart
which measurements should i take
how do i measure my foot length
how do i measure my dog
do your sizes follow eu or us
can i change my password
how do i close my account
do i need an account to buy
how do i stop the emails
is there a gift receipt
can you hide the price for gifts
do you write a card for gifts
do gift cards expire
can i change or cancel once it's placed
how long can i still cancel
is cancelling free
how long does a preorder take
how long does price protection last
do you match competitors' prices
what if it goes on sale next week
do you sell in bulk
do you offer corporate gifts
how do i leave a review
is there a catalogue
do you recycle packaging
is your packaging plastic free
what's the transition plan for new dog food
how do i keep kibble fresh
how long is wet food good once opened
my cardigan shrank in the wash can it be rescued
my jumper has gone bobbly after two weeks is that ok
is fuzz on a new scarf a fault
my coat smells after drying what did i do wrong
how do i get salt stains off suede boots
my shoes got drenched in the rain how do i dry them
rain no longer rolls off my jacket
what temperature do i wash a fleece at
can down go to the dry cleaner
my puppy has loose stools on the new kibble
cat keeps vomiting since the new food
my dog sniffs the new food and walks away
my kitten refuses the wet food you sell
kitty got sick after changing kibble
how do i move my cat onto another food
what portion does a 10 kg dog get
how long is an opened tin good for
can dry food stay in the opened bag
is it dangerous to charge a power bank at night
my earbuds case gets warm when charging is that normal
my powerbank has swollen up
can i fly with a power bank this size
what happens if i miss the delivery
i was at work when the courier rang
can my flatmate collect the parcel
can a neighbour take the parcel for me
i do not want my parcels in a locker
the locker asked me to pay a fee
when do you treat a parcel as lost
what happens when a parcel is refused at the door
the bank card i paid with no longer exists where does the refund go
why was i refunded less than i paid
do i get the coupon back when i return everything
money was taken twice from my card
my payment bounced what can i do
money is gone but the order says unpaid
why was my order cancelled by you
how long is an unpaid order kept
does a guarantee cover water inside the earphones
my headset broke after eight months is it still under guarantee
can you reserve a pair until the weekend
what do i do when the colour looks different from the photo
is uneven colour normal for leather
can you wrap it with a ribbon
please leave the price out of the box
can the person i gave it to swap the size
can i hand in my old jackets at your store
were animals harmed for the down
a card in my parcel promised cash for a good review
are your kids clothes free of chemicals
do i lose vip status at some point
how do your sizes compare with american ones
is a used item still returnable
i wore the boots once outside can they still be returned
can i send back headphones that i have opened
is something bought on sale returnable
i missed the return window by two days is there a way
`;
