import { lines } from './lines.ts';

/** The English ones of `parcel-problem.examples.ts`. */
export const en = lines`
dhl lost my coat, what can i do now
ups lost my package what are my options
the courier lost my shoes what happens next
carrier says my parcel is lost, options?
tracking says lost, now what
so the parcel is lost, what can you do for me
is it lost
do you think my parcel got lost
could it be lost
can you just send new ones
it's lost so please send me another one
send a replacement for the lost parcel
will you resend my lost order
my parcel is late
my order is late
my package is 3 days late
it was supposed to arrive yesterday
my delivery should have been here on monday
still haven't received my order
i still have not got my package
i never received my parcel
my order never arrived
order never came
didnt get my package
havent received anything yet its been two weeks
it has been 10 days and nothing has arrived
been waiting for 3 weeks for this jacket
why is my order taking so long
why is my delivery delayed
why hasn't my parcel arrived
why is it so slow
shipping is taking forever
my package is stuck
tracking hasn't updated in 5 days
no tracking updates since last week
the tracking has not moved for days
it's been sitting at the same depot since tuesday
stuck at customs for a week now
tracking says in transit for 8 days no movement
package stuck in memphis since forever
parcel hasn't moved
tracking number doesn't work
tracking shows nothing
i think my parcel is lost
is my package lost
my parcel got lost
ups lost my package
carrier says it's lost
the courier told me the parcel is lost what now
my package has gone missing
somebody stole my package
my parcel was stolen from the porch
it says delivered but i don't have it
tracking says delivered but nothing here
marked as delivered but i never got it
says it was delivered yesterday and there is no parcel
delivered to the wrong house
driver left it with a neighbour i don't know
signed by someone who isn't me
who signed for my parcel, i didnt
delivered where? i was home all day and nobody came
the courier said attempted delivery but nobody came
missed delivery card but i was home
they say they tried to deliver, they didn't
the package was returned to sender, why
why is my parcel going back to you
tracking says returning to sender
parcel went to the wrong city
it's going in the wrong direction
my shoes were promised by the 12th and it's the 15th
past the delivery date and still nothing
delivery date passed
you said 3-5 days, it's been 9
it's overdue
ORDER STILL NOT HERE
where is my order its been a month
where is my package it was due last week
where the hell is my parcel its 2 weeks already
still waiting for my parcel
still nothing
half of my order hasn't arrived, the tracking stopped
only one of two parcels came and the other one is stuck
my order SM20317 is late
SM20317 hasn't arrived
order 20317 says delivered, not received
late delivery
delayed parcel
delivery problem
problem with my delivery
problem with the courier
hermes lost it again
my parcle is stuck no updates
i havnt recieved my order yet
not received yet my product
i didn't receive the goods until now
the expected date keeps changing
delivery keeps getting pushed back
out for delivery for three days now
nothing has arrived and it was due last friday
it was due on the 10th and it's not here
the promised day has come and gone
the delivery window has passed
two weeks and no parcel
a month and still nothing
three weeks later still no shoes
my parcel seems to be going nowhere
my parcel hasn't budged since friday
tracking hasn't changed in a week
last scan was ten days ago
no scans since the 4th
same status for a week
it just keeps saying in transit
it keeps saying arriving tomorrow
delivery has been rescheduled three times
why does the date keep moving
is something wrong with my shipment
something's off with my delivery
is my parcel lost or what
i'm worried my parcel is lost
i think the courier lost it
they can't locate my parcel
the courier can't find my package
the carrier says they don't have it
courier has no record of my parcel
tracking number is invalid
tracking number not recognised
tracking link shows nothing
tracking page is empty
tracking page says not found
app says arrived but there's nothing at my door
app says delivered, nobody here got it
it's not at my door, not with the neighbours
says delivered to front porch, porch is empty
photo of delivery isn't my house
they delivered it to someone else
the parcel was left outside and now it's gone
parcel vanished from the lobby
i was home all day, no one knocked
they said nobody was home, but i was
failed delivery attempt, nobody came
it's been held at the depot for no reason
held at customs and no one tells me anything
it's travelling back and forth between two cities
it's gone to the wrong depot
it's headed back to the sender apparently
why was my package sent back
got nothing so far, others got theirs already
my friend ordered after me and has hers already
the other parcel came, this one did not
order says complete but i have nothing
supposedly delivered yesterday
i paid for express and it's late
paid for next day, day four now
express delivery that takes ten days?
is it normal for it to take this long
why's it taking ages
it's taking ages
it is so late
they keep delaying my parcel
my cat is out of food because your parcel is late
it was a birthday gift and it missed the birthday
the birthday was yesterday and the present never came
didn't come
did not arrive today as promised
did not turn up
not delivered
nothing came
never got it
never received anything
order not received
parcel not received
product not received yet
hi my order hasnt come yet
havent got it yet
haven't gotten my stuff
tracker says it's in my mailbox but it isn't
it says it's in the letterbox, it's not
they say it was left at the door, it wasn't
left in a safe place? i can't find it
i looked everywhere, no parcel
empty mailbox although it says delivered
the website says my tracking doesn't exist
your courier threw it away i guess
pretty sure it's lost
apparently it went missing
told me to ask you, they lost it
they said contact the seller about the lost parcel
waiting almost a month
almost a month of waiting
waited all week for nothing
waited all day, no delivery
no show again
courier no show
never refused it but it's going back
date you gave me is long gone
the date passed ages ago
past the promised date
six days out for delivery
out for delivery since monday
it's late
its so late
late late late
too late now
delivery is a disaster
my order is nowhere
parcel nowhere to be found
i have nothing here
nothing here
not here
it isn't here
isn't here yet and it's been ages
been ages
hasn't turned up
hasn't shown up
no box anywhere
delivered to a wrong address
delivered to number 14 instead of 41
wrong house
my neighbour doesn't have it
stuck in chicago
hasn't left the hub in a week
tracking froze
the tracking is frozen
if my order isn't here tomorrow i want a refund
either it turns up this week or i want my money
get it to me by monday or refund the lot
it had better come today otherwise give me my money back
need my coat before sunday or you can refund me
if the parcel doesn't show up by then i'm cancelling and want the money back
no delivery by thursday means i want a full refund plus something for the wait
still nothing, deliver it or pay me back
`;
