### Choosing a place.

place-label = Város, falu vagy irányítószám
place-hint = Például Crewe, Widnes vagy WA8. Nem őrizzük meg, amit beírsz.
show-help = Segítség mutatása
search-by-place = Keresés hely szerint
place-ask = Melyik környékre gondolsz?
place-ask-labels = Több is van:
place-outside = Úgy látjuk, ez ide tartozik: { $councils }. Ott nem sorolunk fel helyi segítő szolgálatokat.
place-outside-national = Ez a vonal az ország bármely részén segíthet:
place-similar = Erre gondoltál:
place-unknown = Ezt a helyet nem ismerjük
place-unknown-choose = Válaszd ki a környékedet, vagy írj be egy nagyobb várost a közelben:
place-suggestions = Helyek, amelyek így kezdődnek:
