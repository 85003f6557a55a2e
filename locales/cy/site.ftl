### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Gadael y wefan
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Pwyswch Shift unwaith eto i adael
skip-to-main = Neidio i’r prif gynnwys

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Help a gwybodaeth leol.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Help brys
emergency-call = Ffonio 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Methu siarad, ar ffôn symudol? Arhoswch ar y lein, pwyswch 55 *pan fydd y neges yn gofyn*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Mwy
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = Tecstio 999, os yw eich ffôn wedi’i gofrestru ar gyfer hyn. Ap 999 BSL (iaith arwyddion). Relay UK 18000.
emergency-more = Sut mae pob un yn gweithio
emergency-national = Llinell genedlaethol i fenywod
# Beside the name of a support team that is part of the police.
emergency-police = tîm yr heddlu

## Menus
nav-label = Prif ddewislen
# Under an icon: one short word.
nav-menu = Dewislen
nav-home = Hafan
nav-services = Help yn eich ardal
nav-topics = Canllawiau
languages-label = Ieithoedd

## Notes
draft-translation = Peiriant sydd wedi cyfieithu hwn, a does neb wedi’i wirio eto. Os nad ydych chi’n siŵr, dilynwch y dudalen Saesneg:
not-translated = Dydy’r testun hwn ddim ar gael yn Gymraeg eto. Mae’n cael ei ddangos yn Saesneg.
translation-stale = Gallai’r cyfieithiad hwn fod wedi dyddio: mae’r Saesneg wedi newid ers hynny.
translation-older = Y cyfieithiad hŷn
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Bydd rhywun yn gweld hyn.
seen-maybe = Gallai rhywun weld hyn.
seen-no = Mae’n anodd gweld hyn.
other-website = gwefan arall
unknown = Dydyn ni ddim yn gwybod
yes = Ie
no = Na
footer-licence = Geiriau’r wefan hon: CC BY 4.0. Data lleoedd: gweler Trwyddedau a chydnabyddiaeth.
island-sending = Eiliad …
island-lost = Doedd dim modd cyrraedd y wefan. Mae’r hyn ysgrifennoch chi yma o hyd. Edrychwch a oes signal gennych chi, yna pwyswch y botwm eto. Mewn perygl, ffoniwch 999.
# On paper only.
on-paper = Y dudalen hon fel yr oedd ar { $date }.
