### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = ਦੇਖੋ ਨੇੜੇ ਕੀ ਹੈ
services-description = ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ: ਨੇੜੇ ਦੀ ਅਤੇ ਪੂਰੇ ਦੇਸ਼ ਦੀ ਮਦਦ, ਕਦੋਂ ਫ਼ੋਨ ਚੁੱਕਦੇ ਹਨ, ਅਤੇ ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ।
area-title = { $area }
area-description = { $area } ਵਿੱਚ ਮਦਦ: ਨੰਬਰ, ਸਮਾਂ, ਅਤੇ ਜਦੋਂ ਤੁਸੀਂ ਗੱਲ ਕਰਦੇ ਹੋ ਤਾਂ ਕੀ ਹੁੰਦਾ ਹੈ।
kind-title = { $kind }, { $area }

## Choosing
services-heading = ਆਪਣੇ ਨੇੜੇ ਮਦਦ ਲੱਭੋ
services-lead = ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ। ਤੁਸੀਂ ਦੇਖੋਗੇ ਕਿ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ, ਉਹ ਕਦੋਂ ਫ਼ੋਨ ਚੁੱਕਦੇ ਹਨ ਅਤੇ ਅੱਗੇ ਕੀ ਹੁੰਦਾ ਹੈ।
filter-heading = ਲਿਸਟ ਛੋਟੀ ਕਰੋ
filter-any = ਕੋਈ ਵੀ
filter-kind = ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ
filter-audience = ਕਿਸ ਲਈ ਹੈ
filter-channel = ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
filter-language = ਭਾਸ਼ਾ
filter-open = ਸਿਰਫ਼ ਉਹ ਜੋ ਹੁਣ ਖੁੱਲ੍ਹੇ ਹਨ
filter-more = ਹੋਰ ਚੁਣੋ
filter-more-hint = ਸਿਰਫ਼ ਉਹ ਥਾਵਾਂ ਦਿਸਦੀਆਂ ਹਨ ਜੋ ਆਪ ਇਹ ਦੱਸਦੀਆਂ ਹਨ। ਹੋਰ ਵੀ ਇਹ ਕਰਦੇ ਹੋ ਸਕਦੇ ਹਨ: ਫ਼ੋਨ ਕਰੋ ਤਾਂ ਪੁੱਛੋ।
results-heading = ਮਦਦ ਦੀਆਂ ਥਾਵਾਂ
results-in = ਮਦਦ ਦੀਆਂ ਥਾਵਾਂ: { $area }
results-count =
    { $count ->
        [0] ਮਦਦ ਦੀ ਕੋਈ ਥਾਂ ਨਹੀਂ ਲੱਭੀ।
        [one] ਮਦਦ ਦੀ { $count } ਥਾਂ ਲੱਭੀ।
       *[other] ਮਦਦ ਦੀਆਂ { $count } ਥਾਵਾਂ ਲੱਭੀਆਂ।
    }
results-none = ਜੋ ਤੁਸੀਂ ਚੁਣਿਆ, ਉਸ ਸਭ ਨਾਲ ਕੁਝ ਨਹੀਂ ਮਿਲਦਾ। ਘੱਟ ਚੀਜ਼ਾਂ ਚੁਣੋ, ਜਾਂ ਇਸ ਲਾਈਨ ’ਤੇ ਫ਼ੋਨ ਕਰੋ:
all-help-in = ਸਾਰੀ ਮਦਦ: { $area }

## An area
area-heading = ਮਦਦ: { $area }
ring-first = ਪਹਿਲਾਂ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ
kinds-heading = ਕਿਸ-ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ
kind-count =
    { $count ->
        [one] ਮਦਦ ਦੀ { $count } ਥਾਂ
       *[other] ਮਦਦ ਦੀਆਂ { $count } ਥਾਵਾਂ
    }, { $local } ਨੇੜੇ।
kind-heading = { $kind }: { $area }
kind-local = ਇਸ ਇਲਾਕੇ ਵਿੱਚ: { $area }
kind-national = ਦੇਸ਼ ਵਿੱਚ ਕਿਤੇ ਵੀ
gaps-heading = ਸਾਨੂੰ ਇੱਥੇ ਕੀ ਨਹੀਂ ਲੱਭਾ
gap = { $kind }: { $area } ਵਿੱਚ ਸਾਨੂੰ ਅਜਿਹੀ ਕਿਸੇ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ ਜਿਸ ਦਾ ਸਾਨੂੰ ਪੱਕਾ ਯਕੀਨ ਹੋਵੇ।
gap-instead = ਉਦੋਂ ਤੱਕ ਇੱਥੇ ਫ਼ੋਨ ਕਰੋ:
other-area = ਹੋਰ ਇਲਾਕਾ ਚੁਣੋ
area-national = ਪੂਰਾ ਦੇਸ਼

## A line
call = ਫ਼ੋਨ ਕਰੋ
call-free = ਫ਼ੋਨ ਮੁਫ਼ਤ
call-standard = ਆਮ ਫ਼ੋਨ ਦਾ ਖ਼ਰਚਾ
on-bill = ਫ਼ੋਨ ਦੇ ਵੇਰਵੇ ਵਾਲੇ ਬਿੱਲ ’ਤੇ ਦਿਸ ਸਕਦਾ ਹੈ
bill-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਫ਼ੋਨ ਬਿੱਲ ’ਤੇ ਦਿਸਦਾ ਹੈ ਕਿ ਨਹੀਂ। ਪੁੱਛੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਫ਼ੋਨ ਤੋਂ ਕਰੋ।
bill-free = ਮੁਫ਼ਤ ਨੰਬਰ ਵੇਰਵੇ ਵਾਲੇ ਬਿੱਲ ’ਤੇ ਨਹੀਂ ਆਉਣੇ ਚਾਹੀਦੇ। ਪਰ ਤੁਹਾਡਾ ਫ਼ੋਨ ਕਾਲ ਆਪਣੀ ਲਿਸਟ ਵਿੱਚ ਰੱਖਦਾ ਹੈ।
not-on-bill = ਵੇਰਵੇ ਵਾਲੇ ਬਿੱਲ ’ਤੇ ਨਹੀਂ ਦਿਸਦਾ
call-log = ਤੁਹਾਡਾ ਫ਼ੋਨ ਕਾਲਾਂ ਦੀ ਲਿਸਟ ਰੱਖਦਾ ਹੈ। ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਮਿਟਿਆ ਹੋਵੇ, ਤਾਂ ਉਹ ਵੀ ਕਿਸੇ ਨੂੰ ਦਿਸ ਸਕਦਾ ਹੈ।
text-relay = Relay UK ਰਾਹੀਂ ਫ਼ੋਨ ਹੋ ਸਕਦਾ ਹੈ
text-to = ਟੈਕਸਟ ਕਰੋ
text-word-to = { $word } ਲਿਖ ਕੇ ਟੈਕਸਟ ਕਰੋ:
email-label = ਈਮੇਲ:
web-link = ਵੈੱਬਸਾਈਟ:
chat-button = ਵੈੱਬ ਚੈਟ
phone-of = ਇਸ ਦਾ ਨੰਬਰ:
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = ਇੱਥੇ ਦੀ ਥਾਂ ਹੋਰ ਥਾਂ, ਜਿੱਥੇ ਫ਼ੋਨ ਕਰੋ:
phone-main = ਮੁੱਖ ਨੰਬਰ
phone-out-of-hours = ਜਦੋਂ ਮੁੱਖ ਨੰਬਰ ਬੰਦ ਹੋਵੇ
phone-professionals = ਕੰਮ ਕਰਕੇ ਮਦਦ ਕਰਨ ਵਾਲਿਆਂ ਲਈ
phone-overseas = UK ਤੋਂ ਬਾਹਰੋਂ
phone-queries = ਸਵਾਲਾਂ ਲਈ
no-phone = ਸਾਡੇ ਕੋਲ ਅਜਿਹਾ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਜਿਸ ਦਾ ਸਾਨੂੰ ਪੱਕਾ ਪਤਾ ਹੋਵੇ।
fact-separator = {" · "}

## Hours
hours-always = ਦਿਨ-ਰਾਤ
hours-all-day = ਸਾਰਾ ਦਿਨ
hours-unknown = ਫ਼ੋਨ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਸਮਾਂ ਦੇਖ ਲਓ
hours-day = { $day } { $times }
hours-days = { $from } ਤੋਂ { $to } { $times }
hours-all-but = ਇਸ ਸਮੇਂ ਤੋਂ ਬਿਨਾਂ ਹਰ ਵੇਲੇ: { $times }
hours-every-day = ਹਰ ਰੋਜ਼ { $times }
hours-stretch = { $start } ਤੋਂ { $end }
hours-not-bank-holidays = bank holiday (ਸਰਕਾਰੀ ਛੁੱਟੀ) ਨੂੰ ਬੰਦ
hours-bank-holidays = bank holiday (ਸਰਕਾਰੀ ਛੁੱਟੀ) ਨੂੰ { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = ਕੱਚੀ ਲਿਖਤ
state-open = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ
state-closed = ਹੁਣ ਬੰਦ ਹੈ
state-unknown = ਸਮੇਂ ਦਾ ਪਤਾ ਨਹੀਂ

## A service's page
whole-page = ਇਸ ਮਦਦ ਦਾ ਪੂਰਾ ਸਫ਼ਾ
how-to-reach = ਇਨ੍ਹਾਂ ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
what-happens = ਜਦੋਂ ਤੁਸੀਂ ਗੱਲ ਕਰਦੇ ਹੋ ਤਾਂ ਕੀ ਹੁੰਦਾ ਹੈ
what-happens-unknown = ਸਾਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ। ਇਹ ਦੱਸਣ ਤੋਂ ਪਹਿਲਾਂ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ, ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਫ਼ੋਨ ਕੌਣ ਚੁੱਕਦਾ ਹੈ, ਉਹ ਕੀ ਪੁੱਛਣਗੇ, ਅਤੇ ਕਿਹੜੀ ਗੱਲ ਉਨ੍ਹਾਂ ਨੂੰ ਅੱਗੇ ਦੱਸਣੀ ਪੈਂਦੀ ਹੈ।
about-service = ਇਸ ਬਾਰੇ
how-we-know = ਸਾਨੂੰ ਇਹ ਕਿਵੇਂ ਪਤਾ ਹੈ
how-we-check-link = ਅਸੀਂ ਜਾਣਕਾਰੀ ਕਿਵੇਂ ਜਾਂਚਦੇ ਹਾਂ
withheld = ਕੁਝ ਨੰਬਰਾਂ ਜਾਂ ਪਤਿਆਂ ਦਾ ਸਾਨੂੰ ਪੱਕਾ ਯਕੀਨ ਨਹੀਂ, ਇਸ ਲਈ ਅਸੀਂ ਉਹ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਉਂਦੇ:
sources = ਇਹ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਹੈ
source-date = ਜਾਣਕਾਰੀ ਕਿੰਨੀ ਪੁਰਾਣੀ ਹੈ:
confidence-high = ਇਹ ਜਾਣਕਾਰੀ ਸਰਕਾਰੀ ਹੈ ਜਾਂ ਇਸ ਮਦਦ ਦੀ ਆਪਣੀ ਹੈ।
confidence-medium = ਇਹ ਜਾਣਕਾਰੀ ਸਰਕਾਰੀ ਹੈ ਪਰ ਪੁਰਾਣੀ ਹੈ, ਜਾਂ ਇਸ ਮਦਦ ਦੀ ਆਪਣੀ ਨਹੀਂ।
confidence-low = ਸਾਨੂੰ ਇਸ ਜਾਣਕਾਰੀ ਦਾ ਪੱਕਾ ਯਕੀਨ ਨਹੀਂ। ਫ਼ੋਨ ਕਰੋ ਤਾਂ ਪੁੱਛ ਲਓ।
checked-rang = { $date } ਨੂੰ ਫ਼ੋਨ ਕਰਕੇ ਜਾਂਚਿਆ ਗਿਆ।
checked-official-page = { $date } ਨੂੰ ਅਧਿਕਾਰਤ (official) ਸਫ਼ੇ ਤੋਂ ਜਾਂਚਿਆ ਗਿਆ।
checked-late = { $date } ਤੋਂ ਬਾਅਦ ਨਹੀਂ ਜਾਂਚਿਆ। ਜੇ ਕੋਈ ਫ਼ੋਨ ਨਾ ਚੁੱਕੇ, ਤਾਂ ਹੋਰ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
checked-unchecked = ਅਜੇ ਫ਼ੋਨ ਕਰਕੇ ਨਹੀਂ ਜਾਂਚਿਆ। { $date } ਨੂੰ ਹੇਠਲੀਆਂ ਥਾਵਾਂ ਤੋਂ ਲਿਆ ਗਿਆ।

fact-where = ਕਿੱਥੇ
fact-for = ਕਿਸ ਲਈ ਹੈ
fact-eligibility = ਕੌਣ ਵਰਤ ਸਕਦਾ ਹੈ
fact-referral = ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
fact-waiting = ਕਿੰਨੀ ਉਡੀਕ ਹੋ ਸਕਦੀ ਹੈ
fact-bill = ਫ਼ੋਨ ਦੇ ਬਿੱਲ ’ਤੇ
fact-cost = ਮਦਦ ਦਾ ਕੀ ਖ਼ਰਚਾ ਹੈ
fact-languages = ਭਾਸ਼ਾਵਾਂ
fact-organisation = ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
fact-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
fact-place = ਪਤਾ
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = ਸਾਨੂੰ ਅਜੇ ਨਹੀਂ ਪਤਾ: { $things }।
place-confidential = ਪਤਾ ਗੁਪਤ ਹੈ, ਤਾਂ ਕਿ ਉੱਥੇ ਦੇ ਲੋਕ ਬਚੇ ਰਹਿਣ। ਗੱਲ ਫ਼ੋਨ ਰਾਹੀਂ ਹੁੰਦੀ ਹੈ।
cost-free = ਮੁਫ਼ਤ
cost-standard = ਪੈਸੇ ਲੱਗ ਸਕਦੇ ਹਨ: ਪਹਿਲਾਂ ਪੁੱਛੋ

## A service that has closed
retired-heading = ਬੰਦ ਹੋ ਗਈ
retired-since = ਇਹ ਮਦਦ ਹੁਣ ਨਹੀਂ ਹੈ। ਅਸੀਂ ਇਸ ਨੂੰ { $date } ਨੂੰ ਇਸ ਸਾਈਟ ਤੋਂ ਹਟਾ ਦਿੱਤਾ। ਇਸ ਦੇ ਪੁਰਾਣੇ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਨਾ ਕਰੋ: ਹੁਣ ਉਹ ਕਿਸੇ ਹੋਰ ਦਾ ਹੋ ਸਕਦਾ ਹੈ।
retired-instead = ਹੁਣ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
gone-heading = ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ
gone-since = ਅਸੀਂ ਇਹ ਸਫ਼ਾ { $date } ਨੂੰ ਆਪਣੀ ਸਾਈਟ ਤੋਂ ਹਟਾ ਦਿੱਤਾ। ਇਸ ’ਤੇ ਲਿਖੀ ਗੱਲ ਪੁਰਾਣੀ ਹੋ ਸਕਦੀ ਹੈ।
gone-instead = ਹੁਣ ਕੀ ਪੜ੍ਹਨਾ ਹੈ
