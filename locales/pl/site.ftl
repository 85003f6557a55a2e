### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Opuść tę stronę
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Naciśnij Shift jeszcze raz, aby opuścić stronę
skip-to-main = Przejdź do treści

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Lokalna pomoc i informacje.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Pilna pomoc
emergency-call = Dzwoń: 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Nie możesz mówić? Z komórki: czekaj na linii i wciśnij 55, *gdy poproszą*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Więcej
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = SMS na 999, jeśli telefon jest do tego zarejestrowany. Aplikacja 999 BSL (język migowy). Relay UK 18000.
emergency-more = Jak działa każdy sposób
emergency-national = Ogólnokrajowa linia dla kobiet
# Beside the name of a support team that is part of the police.
emergency-police = zespół policji

## Menus
nav-label = Główne menu
# Under an icon: one short word.
nav-menu = Menu
nav-home = Strona główna
nav-services = Znajdź pomoc w pobliżu
nav-topics = Poradniki
languages-label = Języki

## Notes
draft-translation = Tłumaczenie maszynowe, jeszcze nie sprawdzone przez człowieka. W razie wątpliwości ufaj angielskiej stronie:
not-translated = Tego tekstu nie ma jeszcze po polsku. Pokazujemy go po angielsku.
translation-stale = To tłumaczenie może być nieaktualne: angielski tekst od tego czasu się zmienił.
translation-older = Starsze tłumaczenie
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = To będzie widać.
seen-maybe = To może być widać.
seen-no = To trudno zauważyć.
other-website = inna strona internetowa
unknown = Nie wiemy
yes = Tak
no = Nie
footer-licence = Teksty na tej stronie: CC BY 4.0. Dane o miejscowościach: zobacz Licencje i źródła.
island-sending = Chwileczkę …
island-lost = Nie udało się połączyć ze stroną. To, co piszesz, nadal tu jest. Sprawdź zasięg i naciśnij przycisk jeszcze raz. W niebezpieczeństwie dzwoń pod 999.
# On paper only.
on-paper = Ta strona z dnia { $date } r.
