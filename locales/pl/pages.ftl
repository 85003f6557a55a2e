### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Strona główna
home-description = Znajdź lokalną i ogólnokrajową pomoc w { $region }, w swoim języku. Działa na każdym telefonie.
home-heading = Zasługujesz na bezpieczeństwo.
home-lead = Znajdź pomoc blisko siebie, w { $region }, jeśli ktoś bliski krzywdzi, straszy lub kontroluje ciebie albo kogoś, kogo znasz.
home-choose = Albo wybierz swoją okolicę
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Co cię tu sprowadza?
door-hurt = Ktoś mnie krzywdzi lub straszy
door-hurt-line = Kobiety, mężczyźni, każdy wiek. Napisz własnymi słowami.
door-someone = Martwię się o kogoś
door-someone-line = Jak pomóc i nie zaszkodzić
door-behaviour = Martwi mnie to, co robię
door-behaviour-line = Jeśli kogoś krzywdzisz, straszysz lub kontrolujesz i chcesz przestać
door-young = Mam mniej niż 18 lat
door-young-line = W domu albo z chłopakiem lub dziewczyną
door-work = Pomagam innym zawodowo
door-work-line = Skierowania, lokalne ścieżki pomocy, plakaty
door-search = Szukaj na całej stronie
door-search-line = Miejsca pomocy, poradniki, twoje prawa
home-lines = Porozmawiaj z kimś
home-guides = Warto wiedzieć
home-trace-heading = Jeśli ktoś może zaglądać do twojego telefonu
home-trace = Nie zachowujemy niczego, co wpisujesz, ale twoja przeglądarka zapisuje listę stron. Możesz w każdej chwili opuścić tę stronę przyciskiem u góry.
home-leaving-link = Jak opuścić tę stronę
home-privacy-link = Co zapisujemy

## Guides
topics-title = Poradniki
topics-heading = Poradniki
topics-lead = Krótkie poradniki prostymi słowami. Każdy zaczyna się od tego, co zrobić teraz.
guide-services = Kto może pomóc
guide-reviewed = Ostatnio przejrzano { $date } r.
guide-past-review = Miała być sprawdzona do { $date } r., więc część może być nieaktualna.

## When something went wrong
error-title = Strona się nie wyświetliła
error-not-found = Nie udało nam się znaleźć tej strony
error-bad-request = Nie udało nam się tego odczytać
error-too-large = To było za długie, żeby to odczytać
error-busy = Z tej strony korzysta teraz bardzo dużo osób
error-internal = Coś poszło nie tak po naszej stronie
error-ways = Numery u góry tej strony nadal działają. Możesz też zacząć stąd od nowa.

## Guides, continued
group-now = Jeśli teraz potrzebujesz pomocy
group-understand = Co mnie spotyka?
group-safer = Żeby było bezpieczniej
group-law = Policja, prawo i sądy
group-home = Gdzie mieszkać
group-family = Dzieci i rodzina
group-you = W twojej sytuacji
group-others = Pomoc innym, zmiana własnego zachowania
group-after = Co potem
topics-a-to-z = Od A do Z
easy-read = Wersja łatwa do czytania
easy-read-full = Przeczytaj cały poradnik
guide-services-area = W twojej okolicy
guide-related = Przeczytaj też
contents = Na tej stronie
breadcrumb-label = Jesteś tutaj
law-heading = Prawo w Anglii i Walii, na którym opiera się ta strona, i skąd je znamy:
law-read = Przeczytano { $date } r.:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Słowa
glossary-heading = Wyjaśniamy słowa
handbook-title = Dla specjalistów
handbook-heading = Dla specjalistów
handbook-lead = Ścieżki pomocy na obszarze każdego urzędu (council), kto i jak kieruje po pomoc oraz co mówić. Sprawdź to w swojej okolicy: niczego tu jeszcze nie potwierdzono telefonicznie.
# The parts of the handbook.
desk-area = Twoja okolica: gdzie zadzwonić
desk-decide = Jak pytać, oceniać ryzyko i kierować po pomoc
desk-job = Dla twojego zawodu
desk-campaign = Kampania
handbook-services = Miejsca pomocy
handbook-self-referral = Tu można zgłosić się samodzielnie:
campaigns-title = Kampanie
campaigns-heading = Kampanie
campaigns-none = Teraz nie trwa żadna kampania.
campaign-over = Ta kampania skończyła się { $date } r.
campaign-materials = Co można wywiesić
