### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Mi van a közelben
services-description = Válaszd ki a környékedet, és látod a helyi és országos segítő szolgálatokat, mikor veszik fel a telefont, és hogyan éred el őket.
area-title = { $area }
area-description = Helyi segítő szolgálatok itt: { $area }. Számok, nyitvatartás, és mi történik, amikor jelentkezel.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Segítség a közeledben
services-lead = Válaszd ki a környékedet. Látod majd, kit hívhatsz, mikor veszik fel, és mi történik azután.
filter-heading = Szűkítés
filter-any = Bármi
filter-kind = Milyen segítség
filter-audience = Kinek szól
filter-channel = Hogyan éred el
filter-language = Nyelv
filter-open = Csak ami most nyitva van
filter-more = További szűrők
filter-more-hint = Csak azokat mutatjuk, akik ezt írják magukról. Talán mások is meg tudják tenni: kérdezd meg, amikor telefonálsz.
results-heading = Segítő szolgálatok
results-in = Segítő szolgálatok: { $area }
results-count =
    { $count ->
        [0] Nem találtunk segítő szolgálatot.
        [one] { $count } segítő szolgálatot találtunk.
       *[other] { $count } segítő szolgálatot találtunk.
    }
results-none = Semmi sem felel meg mindennek, amit választottál. Válassz kevesebb szűrőt, vagy hívd ezt a vonalat:
all-help-in = Minden segítség: { $area }

## An area
area-heading = Segítség: { $area }
ring-first = Kit hívj először
kinds-heading = Milyen segítség van
kind-count =
    { $count ->
        [one] { $count } segítő szolgálat
       *[other] { $count } segítő szolgálat
    }, ebből helyi: { $local }.
kind-heading = { $kind }: { $area }
kind-local = Itt: { $area }
kind-national = Bárhol az országban
gaps-heading = Amit itt nem találtunk
gap = { $kind }: itt ({ $area }) nem tudunk olyan helyi segítő szolgálatról, amelyben biztosak vagyunk.
gap-instead = Addig ezt hívd:
other-area = Másik környék választása
area-national = Egész ország

## A line
call = Hívás:
call-free = Ingyenes hívás
call-standard = Rendes hívásdíj
on-bill = A részletes számlán látszhat
bill-unknown = Nem tudjuk, látszik-e a hívás a számlán. Kérdezd meg, vagy hívd másik telefonról.
bill-free = Az ingyenes számok elvileg nem látszanak a részletes számlán. A telefonod a hívást így is megőrzi a listáján.
not-on-bill = A részletes számlán nem látszik
call-log = A telefonod listát őriz a hívásokról. Az is feltűnhet, ha valami hiányzik belőle.
text-relay = Relay UK-n át is hívható (te gépelsz)
text-to = SMS ide:
text-word-to = Ezt írd SMS-ben: { $word }. Ide küldd:
email-label = E-mail:
web-link = Honlap:
chat-button = Chat a honlapon
phone-of = Kinek a száma ez:
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Másik segítő szolgálat, ezt hívhatod helyette:
phone-main = Fő vonal
phone-out-of-hours = Amikor a fő vonal zárva van
phone-professionals = Szakembereknek
phone-overseas = Az Egyesült Királyságon kívülről
phone-queries = Kérdések
no-phone = Nincs olyan telefonszámunk, amelyben biztosak vagyunk.
fact-separator = {" · "}

## Hours
hours-always = éjjel-nappal
hours-all-day = egész nap
hours-unknown = Nézz utána a nyitvatartásnak, mielőtt telefonálsz
hours-day = { $day } { $times }
hours-days = { $from } – { $to } { $times }
hours-all-but = mindig, kivéve: { $times }
hours-every-day = Minden nap { $times }
hours-stretch = { $start } – { $end }
hours-not-bank-holidays = angol ünnepnapokon (bank holiday) zárva
hours-bank-holidays = angol ünnepnapokon (bank holiday) { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Vázlat
state-open = Most nyitva
state-closed = Most zárva
state-unknown = Nem tudjuk, mikor van nyitva

## A service's page
whole-page = Ennek a segítő szolgálatnak az oldala
how-to-reach = Hogyan éred el őket
what-happens = Mi történik, amikor jelentkezel
what-happens-unknown = Ezt még nem tudjuk. Mielőtt megmondod, ki vagy, megkérdezheted, ki veszi fel, mit fog kérdezni, és mit kell továbbadnia.
about-service = Erről a segítő szolgálatról
how-we-know = Honnan tudjuk ezt
how-we-check-link = Hogyan ellenőrizzük az adatokat
withheld = Néhány elérhetőségben nem vagyunk biztosak, ezért itt nem mutatjuk:
sources = Honnan származik ez
source-date = A forrás kora:
confidence-high = A forrás hivatalos, vagy a segítő szolgálaté.
confidence-medium = A forrás hivatalos, de régebbi, vagy nem magáé a segítő szolgálaté.
confidence-low = Ebben a forrásban nem vagyunk biztosak. Amikor telefonálsz, kérdezz rá arra, amit ír.
checked-rang = Telefonon ellenőrizve: { $date }.
checked-official-page = A hivatalos oldalon ellenőrizve: { $date }.
checked-late = Azóta nem ellenőriztük: { $date }. Ha senki nem veszi fel, hívj másik számot.
checked-unchecked = Telefonon még nem ellenőriztük. A forrásokból vettük át ekkor: { $date }.

fact-where = Hol
fact-for = Kinek szól
fact-eligibility = Ki fordulhat hozzájuk
fact-referral = Hogyan jutsz oda
fact-waiting = Mennyit kell várni
fact-bill = A telefonszámlán
fact-cost = Mennyibe kerül a segítség
fact-languages = Nyelvek
fact-organisation = Ki működteti
fact-hours = Nyitva
fact-place = Cím
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Ezt még nem tudjuk: { $things }.
place-confidential = A címet nem mondják meg senkinek: ez védi az ott élőket. Telefonon éred el.
cost-free = Ingyenes
cost-standard = Lehet, hogy fizetni kell: előbb kérdezd meg

## A service that has closed
retired-heading = megszűnt
retired-since = Ez a segítő szolgálat már nincs. Ekkor vettük le az oldalról: { $date }. Ne hívd a régi számát: lehet, hogy most már másé.
retired-instead = Ki segít most
gone-heading = már nincs itt
gone-since = Ezt az oldalt ekkor vettük le: { $date }. Amit írt, elavult lehet.
gone-instead = Mit olvass most
