### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Odísť zo stránky
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Stlačte Shift ešte raz a odídete zo stránky
skip-to-main = Prejsť na obsah

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Miestna pomoc a informácie.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Naliehavá pomoc
emergency-call = Volajte 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Nemôžete hovoriť? Z mobilu: zostaňte na linke a stlačte 55, *až keď vás vyzvú*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Viac
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = SMS na 999, ak je na to váš telefón zaregistrovaný. Aplikácia 999 BSL (posunkový jazyk). Relay UK 18000.
emergency-more = Ako to všetko funguje
emergency-national = Celoštátna linka pre ženy
# Beside the name of a support team that is part of the police.
emergency-police = tím polície

## Menus
nav-label = Hlavné menu
# Under an icon: one short word.
nav-menu = Menu
nav-home = Domov
nav-services = Pomoc vo vašom okolí
nav-topics = Rady
languages-label = Jazyky

## Notes
draft-translation = Tento text preložil stroj a nikto ho ešte neskontroloval. Ak máte pochybnosti, verte anglickej stránke:
not-translated = Tento text ešte nie je po slovensky. Ukazujeme ho po anglicky.
translation-stale = Tento preklad môže byť zastaraný: anglický text sa odvtedy zmenil.
translation-older = Starší preklad
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Toto bude vidno.
seen-maybe = Toto možno bude vidno.
seen-no = Toto sa dá ťažko zbadať.
other-website = iná stránka
unknown = Nevieme
yes = Áno
no = Nie
footer-licence = Texty na tejto stránke: CC BY 4.0. Údaje o miestach: pozrite Licencie a zdroje.
island-sending = Chvíľočku …
island-lost = Nepodarilo sa spojiť so stránkou. Čo ste napísali, je stále tu. Skontrolujte signál a stlačte tlačidlo znova. V nebezpečenstve volajte 999.
# On paper only.
on-paper = Táto stránka zo dňa { $date }.
