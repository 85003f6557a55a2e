### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Find what is near you
services-description = Choose your area to see local and national services, when they answer and how to reach them.
area-title = { $area }
area-description = Local services in { $area }: numbers, hours, and what happens when you get in touch.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Find help near you
services-lead = Choose your area. You’ll see who to ring, when they answer and what happens next.
filter-heading = Narrow it down
filter-any = Any
filter-kind = Kind of help
filter-audience = Who it is for
filter-channel = How to get in touch
filter-language = Language
filter-open = Only those open now
filter-more = More choices
filter-more-hint = Only services that say so are shown. Others may do it too: ask when you ring.
results-heading = Services
results-in = Services for { $area }
results-count =
    { $count ->
        [0] No services found.
        [one] { $count } service found.
       *[other] { $count } services found.
    }
results-none = Nothing fits everything you chose. Try fewer choices, or ring this line:
all-help-in = All help in { $area }

## An area
area-heading = Help in { $area }
ring-first = Who to ring first
kinds-heading = Kinds of help
kind-count =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }, { $local } local.
kind-heading = { $kind }: { $area }
kind-local = In { $area }
kind-national = Anywhere in the country
gaps-heading = What we could not find here
gap = { $kind }: we know of no local service in { $area } that we’re sure of.
gap-instead = Until then, ring:
other-area = Choose another area
area-national = Whole country

## A line
call = Call
call-free = Free call
call-standard = Normal call rate
on-bill = May show on an itemised bill
bill-unknown = We don’t know if the call shows on a bill. Ask, or ring from another phone.
bill-free = Free numbers should be left out of itemised bills. Your phone still keeps the call in its list.
not-on-bill = Does not show on an itemised bill
call-log = Your phone keeps a list of calls. A gap in it can be noticed too.
text-relay = Takes Relay UK calls
text-to = Text
text-word-to = Text { $word } to
email-label = Email:
web-link = Website:
chat-button = Web chat
phone-of = The number of
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Another service, to ring instead:
phone-main = Main line
phone-out-of-hours = When the main line is closed
phone-professionals = For professionals
phone-overseas = From outside the UK
phone-queries = Questions
no-phone = We have no phone number that we’re sure of.
fact-separator = {" · "}

## Hours
hours-always = day and night
hours-all-day = all day
hours-unknown = Check hours before you ring
hours-day = { $day } { $times }
hours-days = { $from } to { $to } { $times }
hours-all-but = at all times but { $times }
hours-every-day = Every day { $times }
hours-stretch = { $start } to { $end }
hours-not-bank-holidays = closed on bank holidays
hours-bank-holidays = bank holidays { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Draft
state-open = Open now
state-closed = Closed now
state-unknown = Hours not known

## A service's page
whole-page = The page of this service
how-to-reach = How to reach them
what-happens = What happens when you get in touch
what-happens-unknown = We don’t know yet. Before you say who you are, you can ask who answers, what they’ll ask, and what they must pass on.
about-service = About this service
how-we-know = How we know this
how-we-check-link = How we check facts
withheld = We’re not sure of some contacts, so we don’t show them here:
sources = Where this comes from
source-date = Age of the source:
confidence-high = The source is official or the service’s own.
confidence-medium = The source is official but older, or it is not the service’s own.
confidence-low = We’re not sure of this source. Check what it says when you ring.
checked-rang = Checked by phone on { $date }.
checked-official-page = Checked on the official page on { $date }.
checked-late = Not checked since { $date }. If nobody answers, ring another number.
checked-unchecked = Not yet checked by phone. Taken from its sources on { $date }.

fact-where = Where
fact-for = Who it is for
fact-eligibility = Who can use it
fact-referral = How you get there
fact-waiting = How long you may wait
fact-bill = On a phone bill
fact-cost = What the help costs
fact-languages = Languages
fact-organisation = Run by
fact-hours = Open
fact-place = Address
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = We don’t know yet: { $things }.
place-confidential = Kept private, to protect the people there. You reach it by phone.
cost-free = Free
cost-standard = There may be a charge: ask first

## A service that has closed
retired-heading = closed
retired-since = This service is no longer there. We took it off this site on { $date }. Do not ring its old number: it may be somebody else's now.
retired-instead = Who helps now
gone-heading = no longer here
gone-since = We took this page off our site on { $date }. What it said may be out of date.
gone-instead = What to read now
