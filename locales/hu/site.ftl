### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Oldal elhagyása
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Nyomd meg még egyszer a Shiftet, és elhagyod az oldalt
skip-to-main = Ugrás a tartalomra

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Helyi segítség és tudnivalók.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Sürgős segítség
emergency-call = Hívd a 999-et
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Beszéd nélkül, mobilról: maradj vonalban, nyomd meg az 55-öt, *amikor kérik*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Több
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = SMS a 999-re, ha a telefonodat erre már regisztráltad. 999 BSL alkalmazás (jelnyelv). Relay UK: 18000.
emergency-more = Hogyan működnek ezek
emergency-national = Országos segélyvonal nőknek
# Beside the name of a support team that is part of the police.
emergency-police = a rendőrség csapata

## Menus
nav-label = Főmenü
# Under an icon: one short word.
nav-menu = Menü
nav-home = Kezdőlap
nav-services = Segítség a közelben
nav-topics = Útmutatók
languages-label = Nyelvek

## Notes
draft-translation = Ezt gép fordította, és ember még nem ellenőrizte. Ha kétséged van, az angol oldalnak higgy:
not-translated = Ez a szöveg még nincs meg magyarul. Angolul mutatjuk.
translation-stale = Ez a fordítás elavult lehet: az angol szöveg azóta megváltozott.
translation-older = A régebbi fordítás
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Ezt észrevenné.
seen-maybe = Ezt talán észrevenné.
seen-no = Ezt nehéz észrevenni.
other-website = másik honlap
unknown = Nem tudjuk
yes = Igen
no = Nem
footer-licence = Az oldal szövegei: CC BY 4.0. A helységek adatai: lásd Licencek és források.
island-sending = Egy pillanat …
island-lost = Nem értük el az oldalt. Amit írtál, még itt van. Nézd meg, van-e térerőd, és nyomd meg újra a gombot. Ha veszélyben vagy, hívd a 999-et.
# On paper only.
on-paper = Ez az oldal ilyen volt ekkor: { $date }.
