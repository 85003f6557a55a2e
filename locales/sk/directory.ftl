### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Nájdite, čo je blízko
services-description = Vyberte svoju oblasť a uvidíte miestne a celoštátne miesta pomoci, kedy dvíhajú a ako sa im ozvať.
area-title = { $area }
area-description = Miestna pomoc, { $area }: čísla, hodiny a čo sa stane, keď sa ozvete.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Pomoc vo vašom okolí
services-lead = Vyberte svoju oblasť. Uvidíte, komu zavolať, kedy dvíhajú a čo bude potom.
filter-heading = Zúžiť výber
filter-any = Čokoľvek
filter-kind = Druh pomoci
filter-audience = Pre koho to je
filter-channel = Ako sa ozvať
filter-language = Jazyk
filter-open = Len tie, čo sú teraz otvorené
filter-more = Viac možností
filter-more-hint = Ukazujeme len miesta, ktoré to o sebe uvádzajú. Možno to robia aj iné: opýtajte sa, keď zavoláte.
results-heading = Miesta pomoci
results-in = Miesta pomoci: { $area }
results-count =
    { $count ->
        [0] Nenašlo sa žiadne miesto pomoci.
        [one] Našlo sa { $count } miesto pomoci.
        [few] Našli sa { $count } miesta pomoci.
        [many] Našlo sa { $count } miesta pomoci.
       *[other] Našlo sa { $count } miest pomoci.
    }
results-none = Nič nezodpovedá všetkému, čo ste vybrali. Vyberte menej možností alebo zavolajte na túto linku:
all-help-in = Všetka pomoc: { $area }

## An area
area-heading = Pomoc: { $area }
ring-first = Komu zavolať najprv
kinds-heading = Druhy pomoci
kind-count =
    { $count ->
        [one] { $count } miesto pomoci
        [few] { $count } miesta pomoci
        [many] { $count } miesta pomoci
       *[other] { $count } miest pomoci
    }, z toho miestne: { $local }.
kind-heading = { $kind }: { $area }
kind-local = V oblasti { $area }
kind-national = Kdekoľvek v krajine
gaps-heading = Čo sme tu nenašli
gap = { $kind }: v oblasti { $area } nevieme o žiadnej miestnej pomoci, ktorou by sme si boli istí.
gap-instead = Zatiaľ zavolajte sem:
other-area = Vybrať inú oblasť
area-national = Celá krajina

## A line
call = Zavolať
call-free = Volanie zadarmo
call-standard = Bežná cena volania
on-bill = Môže byť na podrobnom účte za telefón
bill-unknown = Nevieme, či je volanie vidno na účte. Opýtajte sa alebo zavolajte z iného telefónu.
bill-free = Čísla zadarmo by nemali byť na podrobnom účte. Váš telefón si však volanie nechá v zozname hovorov.
not-on-bill = Nie je na podrobnom účte za telefón
call-log = Váš telefón má zoznam hovorov. Aj to, že v ňom niečo chýba, si niekto môže všimnúť.
text-relay = Berú hovory cez Relay UK
text-to = SMS na
text-word-to = SMS { $word } na
email-label = E-mail:
web-link = Webová stránka:
chat-button = Chat na webe
phone-of = Číslo:
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Iné miesto pomoci, kam môžete zavolať:
phone-main = Hlavná linka
phone-out-of-hours = Keď je hlavná linka zatvorená
phone-professionals = Pre odborníkov
phone-overseas = Zo zahraničia (mimo UK)
phone-queries = Otázky
no-phone = Nemáme telefónne číslo, ktorým by sme si boli istí.
fact-separator = {" · "}

## Hours
hours-always = vo dne v noci
hours-all-day = celý deň
hours-unknown = Hodiny si overte, než zavoláte
hours-day = { $day } { $times }
hours-days = { $from } až { $to } { $times }
hours-all-but = stále okrem { $times }
hours-every-day = Každý deň { $times }
hours-stretch = { $start } až { $end }
hours-not-bank-holidays = cez štátne sviatky zatvorené
hours-bank-holidays = štátne sviatky { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Návrh
state-open = Teraz otvorené
state-closed = Teraz zatvorené
state-unknown = Hodiny nevieme

## A service's page
whole-page = Stránka tohto miesta pomoci
how-to-reach = Ako sa im ozvať
what-happens = Čo sa stane, keď sa ozvete
what-happens-unknown = Zatiaľ nevieme. Skôr než poviete, kto ste, môžete sa opýtať, kto dvíha telefón, čo sa budú pýtať a čo musia povedať ďalej.
about-service = O tomto mieste pomoci
how-we-know = Odkiaľ to vieme
how-we-check-link = Ako si veci overujeme
withheld = Niektorými kontaktmi si nie sme istí, preto ich tu neukazujeme:
sources = Odkiaľ to máme
source-date = Dátum zdroja:
confidence-high = Zdroj je úradný alebo priamo od nich.
confidence-medium = Zdroj je úradný, ale starší, alebo nie je priamo od nich.
confidence-low = Týmto zdrojom si nie sme istí. Keď zavoláte, overte si, čo hovorí.
checked-rang = Overené telefonicky { $date }.
checked-official-page = Overené na úradnej stránke { $date }.
checked-late = Neoverené od { $date }. Ak nikto nedvíha, zavolajte na iné číslo.
checked-unchecked = Telefonicky ešte neoverené. Prevzaté zo zdrojov { $date }.

fact-where = Kde
fact-for = Pre koho to je
fact-eligibility = Kto to môže využiť
fact-referral = Ako sa k nim dostanete
fact-waiting = Ako dlho možno počkáte
fact-bill = Na účte za telefón
fact-cost = Koľko stojí pomoc
fact-languages = Jazyky
fact-organisation = Kto to vedie
fact-hours = Otvorené
fact-place = Adresa
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Zatiaľ nevieme: { $things }.
place-confidential = Adresa sa nehovorí, aby boli ľudia, ktorí tam bývajú, chránení. Spojíte sa s nimi cez telefón.
cost-free = Zadarmo
cost-standard = Možno sa platí: najprv sa opýtajte

## A service that has closed
retired-heading = zatvorené
retired-since = Toto miesto pomoci už neexistuje. Z tejto stránky sme ho stiahli { $date }. Nevolajte na jeho staré číslo: teraz môže patriť niekomu inému.
retired-instead = Kto pomáha teraz
gone-heading = už tu nie je
gone-since = Túto stránku sme stiahli { $date }. Čo na nej bolo, môže byť zastarané.
gone-instead = Čo si prečítať teraz
