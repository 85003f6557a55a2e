### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Ieși de pe site
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Apasă Shift încă o dată ca să ieși
skip-to-main = Sari la conținut

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Ajutor local și informații.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Ajutor de urgență
emergency-call = Sună la 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Nu poți vorbi? De pe mobil: nu închide, apasă 55 *când ți se cere*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Detalii
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = SMS la 999, dacă telefonul e înregistrat pentru asta. Aplicația 999 BSL (limba semnelor). Relay UK 18000.
emergency-more = Cum merge fiecare
emergency-national = Linia națională pentru femei
# Beside the name of a support team that is part of the police.
emergency-police = echipă a poliției

## Menus
nav-label = Meniul principal
# Under an icon: one short word.
nav-menu = Meniu
nav-home = Acasă
nav-services = Găsește ajutor aproape de tine
nav-topics = Ghiduri
languages-label = Limbi

## Notes
draft-translation = Textul e tradus automat și încă nu l-a verificat niciun om. Dacă ai îndoieli, ia-te după pagina în engleză:
not-translated = Textul acesta nu e încă în limba ta. Îl arătăm în engleză.
translation-stale = Traducerea poate fi veche: textul în engleză s-a schimbat între timp.
translation-older = Traducerea mai veche
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Asta se vede.
seen-maybe = Asta s-ar putea vedea.
seen-no = Asta se vede greu.
other-website = alt site
unknown = Nu știm
yes = Da
no = Nu
footer-licence = Textele de pe acest site: CC BY 4.0. Datele despre localități: vezi Licențe și surse.
island-sending = O clipă …
island-lost = Nu am putut ajunge la site. Ce ai scris e încă aici. Verifică semnalul, apoi apasă din nou butonul. În pericol, sună la 999.
# On paper only.
on-paper = Pagina așa cum era pe { $date }.
