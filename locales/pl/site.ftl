### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Opuść tę stronę
exit-once-more = Naciśnij Shift jeszcze raz, aby opuścić stronę
skip-to-main = Przejdź do treści

link-preview = Lokalna pomoc i informacje.

## Emergency panel, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Pilna pomoc
emergency-danger = Grozi ci teraz niebezpieczeństwo?
emergency-call = Zadzwoń pod 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing.
emergency-silent = Dzwonisz z komórki i nie możesz mówić? Nie rozłączaj się i naciśnij 55 dopiero wtedy, gdy nagranie o to poprosi.
emergency-more = Inne sposoby, żeby dostać pomoc
emergency-national = Ogólnokrajowa linia dla kobiet
emergency-police = zespół policji

## Menus
nav-label = Główne menu
nav-home = Strona główna
nav-services = Znajdź pomoc w pobliżu
nav-topics = Poradniki
languages-label = Języki

## Notes
draft-translation = To tłumaczenie przygotowała maszyna. Nie sprawdził go jeszcze człowiek. Jeśli coś wygląda na błąd, zaufaj stronie angielskiej:
not-translated = Tego tekstu nie ma jeszcze po polsku. Pokazujemy go po angielsku.
translation-stale = To tłumaczenie może być nieaktualne: angielski tekst od tego czasu się zmienił.
translation-older = Starsze tłumaczenie
seen-yes = To będzie widać.
seen-maybe = To może być widać.
seen-no = To trudno zauważyć.
other-website = inna strona
unknown = Nie wiemy
yes = Tak
no = Nie
footer-licence = Teksty na tej stronie: CC BY 4.0. Dane o miejscowościach: zobacz Licencje i źródła.
island-sending = Chwileczkę …
island-lost = Nie udało się połączyć ze stroną. To, co napisano, nadal tu jest. Sprawdź zasięg i naciśnij przycisk jeszcze raz. W niebezpieczeństwie dzwoń pod 999.
on-paper = Ta strona z dnia: { $date }.
