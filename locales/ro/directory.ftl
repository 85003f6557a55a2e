### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Ce e aproape de tine
services-description = Alege zona ta și vezi servicii locale și naționale, când răspund și cum iei legătura.
area-title = { $area }
area-description = Servicii locale în { $area }: numere, program și ce se întâmplă când iei legătura.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Găsește ajutor aproape de tine
services-lead = Alege zona ta. Vezi la cine să suni, când se răspunde și ce urmează.
filter-heading = Restrânge lista
filter-any = Oricare
filter-kind = Felul de ajutor
filter-audience = Pentru cine este
filter-channel = Cum iei legătura
filter-language = Limba
filter-open = Numai cele deschise acum
filter-more = Mai multe opțiuni
filter-more-hint = Apar numai cele care spun asta. Poate o fac și altele: întreabă când suni.
results-heading = Servicii de ajutor
results-in = Servicii de ajutor pentru { $area }
results-count =
    { $count ->
        [0] Nu am găsit niciun serviciu de ajutor.
        [one] Am găsit { $count } serviciu de ajutor.
        [few] Am găsit { $count } servicii de ajutor.
       *[other] Am găsit { $count } de servicii de ajutor.
    }
results-none = Nimic nu se potrivește cu tot ce ai ales. Alege mai puține opțiuni sau sună la linia aceasta:
all-help-in = Tot ajutorul din { $area }

## An area
area-heading = Ajutor în { $area }
ring-first = La cine să suni întâi
kinds-heading = Feluri de ajutor
kind-count =
    { $count ->
        [one] { $count } serviciu de ajutor
        [few] { $count } servicii de ajutor
       *[other] { $count } de servicii de ajutor
    }, din care locale: { $local }.
kind-heading = { $kind }: { $area }
kind-local = În { $area }
kind-national = Oriunde în țară
gaps-heading = Ce nu am găsit aici
gap = { $kind }: nu știm în { $area } niciun serviciu local de care să fim siguri.
gap-instead = Până atunci, sună la:
other-area = Alege altă zonă
area-national = Toată țara

## A line
call = Sună la
call-free = Apel gratuit
call-standard = Tarif normal
on-bill = Poate apărea pe factura detaliată
bill-unknown = Nu știm dacă apelul apare pe factură. Întreabă sau sună de pe alt telefon.
bill-free = Numerele gratuite nu ar trebui să apară pe factura detaliată. Telefonul tău păstrează totuși apelul în listă.
not-on-bill = Nu apare pe factura detaliată
call-log = Telefonul tău ține o listă cu apelurile. Și un apel care lipsește se poate observa.
text-relay = Primește apeluri prin Relay UK
text-to = SMS la
text-word-to = Trimite SMS cu textul { $word } la
email-label = E-mail:
web-link = Site:
chat-button = Chat pe site
phone-of = Numărul acesta este de la
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Alt serviciu de ajutor, la care poți suna în loc:
phone-main = Linia principală
phone-out-of-hours = Când linia principală e închisă
phone-professionals = Pentru profesioniști
phone-overseas = Din afara Marii Britanii
phone-queries = Întrebări
no-phone = Nu avem un număr de telefon de care să știm sigur.
fact-separator = {" · "}

## Hours
hours-always = zi și noapte
hours-all-day = toată ziua
hours-unknown = Verifică programul înainte să suni
hours-day = { $day } { $times }
hours-days = { $from } – { $to } { $times }
hours-all-but = la orice oră, mai puțin { $times }
hours-every-day = În fiecare zi { $times }
hours-stretch = de la { $start } la { $end }
hours-not-bank-holidays = închis de sărbătorile legale (bank holidays)
hours-bank-holidays = de sărbătorile legale (bank holidays) { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Ciornă
state-open = Deschis acum
state-closed = Închis acum
state-unknown = Program necunoscut

## A service's page
whole-page = Pagina acestui serviciu
how-to-reach = Cum iei legătura
what-happens = Ce se întâmplă când iei legătura
what-happens-unknown = Încă nu știm. Înainte să spui cine ești, poți întreba cine răspunde, ce o să te întrebe și ce trebuie să spună mai departe.
about-service = Despre acest serviciu
how-we-know = De unde știm
how-we-check-link = Cum verificăm informațiile
withheld = Nu știm sigur unele date de contact, așa că nu le arătăm aici:
sources = De unde vin informațiile
source-date = Cât de veche e sursa:
confidence-high = Sursa e oficială sau e chiar a serviciului.
confidence-medium = Sursa e oficială, dar mai veche, sau nu e chiar a serviciului.
confidence-low = Nu avem încredere deplină în sursa aceasta. Verifică ce scrie când suni.
checked-rang = Verificat prin telefon pe { $date }.
checked-official-page = Verificat pe pagina oficială pe { $date }.
checked-late = Neverificat din { $date }. Dacă nu răspunde nimeni, sună la alt număr.
checked-unchecked = Încă neverificat prin telefon. Luat din surse pe { $date }.

fact-where = Unde
fact-for = Pentru cine este
fact-eligibility = Cine poate primi ajutor
fact-referral = Cum ajungi acolo
fact-waiting = Cât s-ar putea să aștepți
fact-bill = Pe factura de telefon
fact-cost = Cât costă ajutorul
fact-languages = Limbi
fact-organisation = Cine se ocupă
fact-hours = Program
fact-place = Adresă
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Încă nu știm: { $things }.
place-confidential = Nu se spune, ca să fie apărați oamenii de acolo. Iei legătura prin telefon.
cost-free = Gratuit
cost-standard = Ar putea costa: întreabă întâi

## A service that has closed
retired-heading = închis
retired-since = Acest serviciu nu mai există. L-am scos de pe site pe { $date }. Nu suna la vechiul număr: poate e al altcuiva acum.
retired-instead = Cine ajută acum
gone-heading = nu mai e aici
gone-since = Am scos pagina aceasta de pe site pe { $date }. Ce scria poate fi vechi.
gone-instead = Ce poți citi acum
