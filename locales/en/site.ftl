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

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Emergency help
emergency-call = Call 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Can’t speak on a mobile? Stay on the line, press 55 *when asked*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = More
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = Text 999, if your phone is signed up. 999 BSL app. Relay UK 18000.
emergency-more = How each one works
emergency-national = Women’s national helpline
# Beside the name of a support team that is part of the police.
emergency-police = police team

## Menus
nav-label = Main
# Under an icon: one short word.
nav-menu = Menu
nav-home = Home
nav-services = Find help near you
nav-topics = Guides
languages-label = Languages

## Notes
draft-translation = A machine translated this, and no person has checked it yet. If in doubt, trust the English page:
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
