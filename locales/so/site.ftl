### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Ka bax website-kan
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Riix Shift mar kale si aad uga baxdo
skip-to-main = U gudub qoraalka bogga

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Macluumaad iyo caawimo deegaanka ah.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Caawimo degdeg ah
emergency-call = Wac 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Mobile-ka kuma hadli kartid? Khadka ku sii jir, riix 55 *marka lagaa codsado*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Dheeraad
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = Farriin qoraal ah u dir 999, haddii taleefankaagu diiwaangashan yahay. App-ka 999 BSL. Relay UK 18000.
emergency-more = Sida mid kastaa u shaqeeyo
emergency-national = Khadka haweenka ee dalka oo dhan
# Beside the name of a support team that is part of the police.
emergency-police = koox booliiska ah

## Menus
nav-label = Ugu weyn
# Under an icon: one short word.
nav-menu = Menu
nav-home = Bogga hore
nav-services = Caawimo kuu dhow
nav-topics = Hagayaal
languages-label = Luqado

## Notes
draft-translation = Mashiin ayaa tarjumay qoraalkan, weli qof ma hubin. Haddii aad ka shakido, ku kalsoonow bogga Ingiriisiga:
not-translated = Qoraalkani weli luqaddaada kuma jiro. Waxaa lagu muujinayaa Ingiriisi.
translation-stale = Tarjumaddani way duugoobi kartaa: Ingiriisiga ayaa la beddelay ka dib.
translation-older = Tarjumaddii hore
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Qofkaasi tan wuu arkayaa.
seen-maybe = Waa laga yaabaa in qofkaasi arko.
seen-no = Way adag tahay in tan la arko.
other-website = website kale
unknown = Ma naqaan
yes = Haa
no = Maya
footer-licence = Qoraalka website-kan: CC BY 4.0. Xogta meelaha: eeg Licences and credits (shatiyada iyo ilaha).
island-sending = Hal daqiiqo …
island-lost = Waan gaari weynay website-ka. Waxaad qortay weli way halkan yihiin. Hubi shabakadda taleefanka, dabadeed riix badhanka mar kale. Haddii aad khatar ku jirto, wac 999.
# On paper only.
on-paper = Boggan sidii uu ahaa { $date }.
