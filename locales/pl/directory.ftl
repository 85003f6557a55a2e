### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Co jest w pobliżu
services-description = Wybierz swoją okolicę. Zobaczysz lokalne i ogólnokrajowe miejsca pomocy, kiedy odbierają i jak się z nimi skontaktować.
area-title = { $area }
area-description = Lokalne miejsca pomocy w { $area }: numery, godziny i co się dzieje, gdy się skontaktujesz.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Znajdź pomoc w pobliżu
services-lead = Wybierz swoją okolicę. Zobaczysz, gdzie zadzwonić, kiedy odbierają i co będzie dalej.
filter-heading = Zawęź wybór
filter-any = Dowolne
filter-kind = Rodzaj pomocy
filter-audience = Dla kogo
filter-channel = Sposób kontaktu
filter-language = Język
filter-open = Tylko czynne teraz
filter-more = Więcej opcji
filter-more-hint = Pokazujemy tylko miejsca, które o tym piszą. W innych też może to być możliwe: zapytaj, gdy zadzwonisz.
results-heading = Miejsca pomocy
results-in = Miejsca pomocy: { $area }
results-count =
    { $count ->
        [0] Nie znaleziono żadnego miejsca pomocy.
        [one] Znaleziono { $count } miejsce pomocy.
        [few] Znaleziono { $count } miejsca pomocy.
        [many] Znaleziono { $count } miejsc pomocy.
       *[other] Znaleziono { $count } miejsca pomocy.
    }
results-none = Nic nie pasuje do wszystkiego naraz. Wybierz mniej opcji albo zadzwoń na tę linię:
all-help-in = Wszystkie miejsca pomocy: { $area }

## An area
area-heading = Pomoc w { $area }
ring-first = Gdzie zadzwonić najpierw
kinds-heading = Rodzaje pomocy
kind-count =
    { $count ->
        [one] { $count } miejsce pomocy
        [few] { $count } miejsca pomocy
        [many] { $count } miejsc pomocy
       *[other] { $count } miejsca pomocy
    }, lokalnych: { $local }.
kind-heading = { $kind }: { $area }
kind-local = W { $area }
kind-national = W całym kraju
gaps-heading = Czego tu nie znaleźliśmy
gap = { $kind }: w { $area } nie znamy lokalnego miejsca pomocy, którego jesteśmy pewni.
gap-instead = Na razie zadzwoń:
other-area = Wybierz inną okolicę
area-national = Cały kraj

## A line
call = Dzwoń:
call-free = Połączenie bezpłatne
call-standard = Zwykła opłata za połączenie
on-bill = Połączenie może być widoczne na szczegółowym rachunku
bill-unknown = Nie wiemy, czy połączenie widać na rachunku. Zapytaj albo zadzwoń z innego telefonu.
bill-free = Darmowe numery nie powinny pojawiać się na szczegółowych rachunkach. Telefon i tak zachowa połączenie na swojej liście.
not-on-bill = Połączenia nie widać na szczegółowym rachunku
call-log = Twój telefon zapisuje listę połączeń. Brak jednego z nich też można zauważyć.
text-relay = Można zadzwonić przez Relay UK (rozmowa za pomocą pisania)
text-to = Wyślij SMS pod
text-word-to = Wyślij SMS ze słowem { $word } pod
email-label = E-mail:
web-link = Strona internetowa:
chat-button = Czat internetowy
phone-of = Ten numer należy do:
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Inne miejsce pomocy, do którego można zadzwonić zamiast tego:
phone-main = Główna linia
phone-out-of-hours = Gdy główna linia jest nieczynna
phone-professionals = Dla specjalistów
phone-overseas = Spoza Wielkiej Brytanii
phone-queries = Pytania
no-phone = Nie mamy numeru telefonu, którego jesteśmy pewni.
fact-separator = {" · "}

## Hours
hours-always = w dzień i w nocy
hours-all-day = całą dobę
hours-unknown = Sprawdź godziny, zanim zadzwonisz
hours-day = { $day }: { $times }
hours-days = { $from }–{ $to }: { $times }
hours-all-but = o każdej porze oprócz: { $times }
hours-every-day = codziennie { $times }
hours-stretch = od { $start } do { $end }
hours-not-bank-holidays = nieczynne w dni ustawowo wolne od pracy (bank holidays)
hours-bank-holidays = dni ustawowo wolne od pracy (bank holidays) { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Wersja robocza
state-open = Teraz czynne
state-closed = Teraz nieczynne
state-unknown = Nie znamy godzin

## A service's page
whole-page = Nasza strona o tej pomocy
how-to-reach = Jak się skontaktować
what-happens = Co się dzieje, gdy się skontaktujesz
what-happens-unknown = Jeszcze tego nie wiemy. Zanim powiesz, kim jesteś, możesz zapytać, kto odbiera, o co zapyta i co musi przekazać dalej.
about-service = Więcej o tej pomocy
how-we-know = Skąd to wiemy
how-we-check-link = Jak sprawdzamy informacje
withheld = Niektórych kontaktów nie jesteśmy pewni, więc ich tu nie pokazujemy:
sources = Skąd są te informacje
source-date = Z kiedy jest źródło:
confidence-high = Źródło jest oficjalne albo pochodzi od samej organizacji.
confidence-medium = Źródło jest oficjalne, ale starsze, albo nie pochodzi od samej organizacji.
confidence-low = Nie jesteśmy pewni tego źródła. Gdy zadzwonisz, sprawdź to, co podaje.
checked-rang = Sprawdzono telefonicznie { $date } r.
checked-official-page = Oficjalna strona: sprawdzono { $date } r.
checked-late = Nie sprawdzano od { $date } r. Jeśli nikt nie odbiera, zadzwoń pod inny numer.
checked-unchecked = Jeszcze nie sprawdzono telefonicznie. Informacje wzięto ze źródeł { $date } r.

fact-where = Gdzie
fact-for = Dla kogo
fact-eligibility = Kto może skorzystać
fact-referral = Jak uzyskać tę pomoc
fact-waiting = Jak długo można czekać
fact-bill = Na rachunku za telefon
fact-cost = Ile kosztuje pomoc
fact-languages = Języki
fact-organisation = Prowadzi
fact-hours = Godziny
fact-place = Adres
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Tego jeszcze nie wiemy: { $things }.
place-confidential = Poufny, żeby chronić ludzi, którzy tam są. Kontakt jest przez telefon.
cost-free = Bezpłatnie
cost-standard = Może być płatne: najpierw zapytaj

## A service that has closed
retired-heading = zamknięte
retired-since = Tego miejsca pomocy już nie ma. Usunęliśmy je z tej strony { $date } r. Nie dzwoń pod jego dawny numer: może teraz należeć do kogoś innego.
retired-instead = Kto pomaga teraz
gone-heading = już tu tego nie ma
gone-since = Usunęliśmy tę stronę { $date } r. To, co na niej było, może być nieaktualne.
gone-instead = Co przeczytać teraz
