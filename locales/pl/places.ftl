### Choosing a place.

place-label = Miasto, wieś lub kod pocztowy
place-hint = Na przykład Crewe, Widnes lub WA8. Nie zachowujemy tego, co wpisujesz.
show-help = Pokaż pomoc
search-by-place = Szukaj według miejscowości
place-ask = O którą okolicę chodzi?
place-ask-labels = Jest więcej niż jedno takie miejsce:
place-outside = To chyba { $councils }. Nie mamy listy miejsc pomocy w tamtej okolicy.
place-outside-national = Ta linia może ci pomóc w każdym miejscu w kraju:
place-similar = Może chodzi o:
place-unknown = Nie znamy takiej miejscowości
place-unknown-choose = Wybierz swoją okolicę albo wpisz większe miasto w pobliżu:
place-suggestions = Miejscowości, które tak się zaczynają:
