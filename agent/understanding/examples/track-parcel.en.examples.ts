import { lines } from './lines.ts';

/** The English ones of `track-parcel.examples.ts`. */
export const en = lines`
i only want my order
give me my order
i want my order now
just get me my order
when do i finally get my order
did my dad get the jacket
has my mother received the slippers yet
did my friend get her present
did the gift reach my sister
has my brother's parcel been delivered
i need the keyboard before friday is that possible
will the boots be here before the 5th
need it by saturday, will it make it
can i get the coat before christmas
i just want my parcel
i just want what i ordered
just want to know where my order is
all i want is my package
what time will it be here
what time tomorrow will they come
at what hour does the courier come
who signed for it
who signed for the parcel
what about my coat, where is it
how about my boots, where are they now
and my jacket, where's it at
what about the shoes i ordered, where are they
have both parcels been delivered
did both packages arrive at the two addresses
has it reached both addresses
was the one to my sister delivered
is the parcel to the other address there yet
did the gift get to my mum
are they shipped together in one box
will the hat come in the same parcel as the coat
is everything in one package or two
were the two items sent separately
how many parcels is it in
are my shoes and the scarf coming together
where is my order
where's my package
wheres my stuff
where is my parcel now
track my order
track order SM20317
can you track my package for me
i want to track my delivery
tracking please
tracking number?
what's my tracking number
can i get the tracking link
where can i see the tracking
has my order shipped and where is it now
when will my order arrive
when is my delivery coming
when will it get here
what's the eta on my order
ETA??
when should i expect my package
is my parcel arriving today
will it come tomorrow
will my order be here by friday
any idea when my jacket will be delivered
how long until my parcel gets here
how many more days for delivery
whats the status of my delivery
delivery status
shipping status for my order please
check where my shoes are
could you tell me where my parcel is at the moment
hi, just wondering where my order has got to
hey any update on my package
update on order 20455 please
can u check my order #20317 where it is
SM20317 where is it
order no SM10042 when will be delivered
my order number is sm20100, please check the delivery
which courier is bringing my order
who is delivering my parcel, dhl or ups
is it out for delivery yet
has my parcel left the warehouse already or where is it
i ordered some earphones on monday, where are they now
can you see where the dog food i ordered is
i got the shipping email, when does it come
it says shipped, how long till it reaches me
says in transit, what does it mean, when will i have it
where in the world is my order lol
WHERE IS MY ORDER
where my order at
where is order
my package where
pls tell me location of my shipment
please i want to know where my goods are
i would like to know the whereabouts of my parcel
i am going away on saturday, will the parcel arrive before that
need to know what day it's coming so i can be home
what time will the driver come today
is someone delivering it this afternoon
what day will the second parcel come
one box came, when does the other one arrive
where is the rest of my order, is it on its way
track it
can you look up my shipment
find my package
i'd like an update on my shipment
status of shipment please
has it arrived in my city yet
is my package at the depot
did my parcel clear customs yet, where is it
the tracking link you sent, where do i open it
i lost the tracking number can you send it again
how do i track my order
how can i track my parcel
where do i check my delivery
when wil i recieve my order
wen will my pakage come
trak my ordr
wehre is my pacakge
my boots - when are they coming?
expected delivery date for my order?
what's the delivery date
any news on where my parcel is
got my eye on the clock, is my delivery nearly here
how's my delivery doing
how is my package doing
is it nearly here
is my stuff on its way
is my order on the way
on its way yet?
did it leave the depot
which day does my order come
what day should i be home for the delivery
is it still coming today
do i need to be home today for the parcel
will the courier call before coming
when does the courier get to me
which stop is my parcel at
my dog food should be on the way, when does it land
expecting a parcel from you, when
waiting on my boots, when do they turn up
what's the latest on my delivery
what's the latest with SM20350
where has my order got to
where abouts is my package
can i see where my package is
show me where my package is
give me the tracking details
send me the tracking info
need the tracking number for my order
do you have a tracking code for me
i need the link to follow my parcel
which company is shipping it and what's the number
is it coming by royal mail or dpd
how many days till it comes
how long will it be
will it make it by the 24th
can i get it before the weekend? it has shipped
will my parcel get here before my trip on sunday
does it arrive this week
the shoes i ordered, when do i get them
the hoodie i ordered last week, where's it at
i bought a keyboard from you last friday, what's the status of the delivery
hello i purchased a dress and want to know when it comes
i'm curious when my order gets delivered
could you look up when SM20344 will be delivered
check delivery of 20344
its been shipped right? when do i get it
got notification that it shipped, how long now
what's the arrival date
estimated arrival?
delivery today?
has the second box been delivered too
my order is split, where is the part with the charger
where r my things
whens my thing coming
when my order comes
when i get my parcel
when i will receive my product
pls update me about my shipment
kindly share the status of my delivery
kindly let me know when my order will reach
kindly track my shipment
please tell where my order has reached
in which city is my package
is my order in the country yet
do i have to wait in for it
should i wait in today
is it coming this morning
is dpd coming today
will dpd bring it today
which town is my parcel in
what town is it in
it shipped two days ago, where is it
shipped on monday, where's it now
the speaker shipped, which town is it in
just tell me where it is
tell me where my stuff is
awb number please
can i get the waybill
do you know where it is
any idea where my stuff is
when does the postman bring it
when can i have it
when will i have it
will it be there by the time i get home
gonna be here today?
what's the word on my parcel
when to expect my trainers
when should i expect it
when do you expect it to get here
arriving when
coming when
has the parcel made it to my town
how is delivery going
give me a delivery update
delivery update please
i want an update on my delivery
parcel update
shipping update?
has the courier got it now, when does he come
how long to go
where is mine
where's mine
where is my jacket
where are my shoes
where are my headphones
where is my dog food
where's the stuff i bought
any news on the boots i ordered
any update on my jacket
whats the latest on my headphones
which one arrives first
which of my orders gets here first
did the coat ever turn up
has my lamp order been delivered, i forgot
where was it scanned last
last scan location pls
was my blouse ever signed for
`;
