### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Leave this site
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Press Shift once more to leave
skip-to-main = Skip to main content

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Local help and information.

## Emergency panel, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Emergency help
emergency-danger = In danger now?
emergency-call = Call 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing.
emergency-silent = Can’t speak on a mobile? Stay on the line and press 55 when asked.
emergency-more = More ways to get help
emergency-national = Women’s national helpline
# Beside the name of a support team that is part of the police.
emergency-police = police team

## Menus
nav-label = Main
nav-home = Home
nav-services = Find help near you
nav-topics = Guides
languages-label = Languages

## Notes
draft-translation = This translation was made by a machine. A person has not checked it yet. If something looks wrong, trust the English page:
not-translated = This text is not in your language yet. It is shown in English.
translation-stale = This translation may be out of date: the English has changed since.
translation-older = The older translation
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = They would see this.
seen-maybe = They might see this.
seen-no = This is hard to see.
other-website = another website
unknown = We do not know
yes = Yes
no = No
footer-licence = Words on this site: CC BY 4.0. Place data: see Licences and credits.
island-sending = One moment …
island-lost = We could not reach the site. What you wrote is still here. Check your signal, then press the button again. In danger, ring 999.
# On paper only.
on-paper = This page as it was on { $date }.
