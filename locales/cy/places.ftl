### Choosing a place.

place-label = Tref, pentref neu god post
place-hint = Er enghraifft Crewe, Widnes neu WA8. Dydyn ni ddim yn cadw beth rydych chi’n ei deipio.
show-help = Dangos help
search-by-place = Chwilio yn ôl lle
place-ask = Pa ardal rydych chi’n ei feddwl?
place-ask-labels = Mae mwy nag un:
place-outside = Mae hynny’n edrych fel { $councils }. Dydyn ni ddim yn rhestru gwasanaethau lleol yno.
place-outside-national = Gall y llinell hon eich helpu unrhyw le yn y wlad:
place-similar = Oeddech chi’n meddwl:
place-unknown = Dydyn ni ddim yn nabod y lle hwnnw
place-unknown-choose = Dewiswch eich ardal, neu rhowch gynnig ar dref fwy gerllaw:
place-suggestions = Lleoedd sy’n dechrau fel hyn:
