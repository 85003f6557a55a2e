### Choosing a place.

place-label = Oraș, sat sau cod poștal
place-hint = De exemplu Crewe, Widnes sau WA8. Nu păstrăm ce scrii.
show-help = Arată ajutorul
search-by-place = Caută după loc
place-ask = La ce zonă te gândești?
place-ask-labels = Sunt mai multe:
place-outside = Pare a fi { $councils }. Nu avem servicii locale de acolo în listă.
place-outside-national = Linia aceasta te poate ajuta oriunde în țară:
place-similar = Ai vrut să scrii:
place-unknown = Nu cunoaștem locul acesta
place-unknown-choose = Alege zona ta sau încearcă un oraș mai mare din apropiere:
place-suggestions = Locuri care încep așa:
