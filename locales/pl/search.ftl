### Search: the box on every page, and what it finds.

search-label = Szukaj
search-button = Szukaj
search-title = Wyszukiwanie
search-heading = Szukaj
search-description = Szukaj miejsc pomocy w pobliżu i poradników własnymi słowami.
search-lead = Napisz kilka słów po swojemu, w dowolnym języku. Możesz podać miejscowość lub kod pocztowy.
search-example = Na przykład: „sprawdza mój telefon”, „gdzie spać dziś w nocy Crewe”, „adwokat CW1”.
search-back = Nie zapisujemy tego, co wpisujesz, i nie ma tego w adresie strony. Jeśli naciśniesz „Wstecz” na późniejszej stronie, przeglądarka może powiedzieć, że strona wygasła, albo zapytać, czy wysłać formularz ponownie. Możesz wysłać go ponownie albo zacząć nowe wyszukiwanie.
search-again = Szukaj ponownie
search-results = Co znaleźliśmy
search-count =
    Znalezione: { $services ->
        [0] brak miejsc pomocy
        [one] { $services } miejsce pomocy
        [few] { $services } miejsca pomocy
        [many] { $services } miejsc pomocy
       *[other] { $services } miejsca pomocy
    }, { $guides ->
        [0] brak poradników
        [one] { $guides } poradnik
        [few] { $guides } poradniki
        [many] { $guides } poradników
       *[other] { $guides } poradnika
    }.
search-services = Miejsca pomocy
search-services-in = Miejsca pomocy: { $area }
search-guides = Poradniki
search-empty = Napisz słowo lub dwa o tym, czego potrzebujesz, i szukaj ponownie.
search-none = Nic nie znaleźliśmy. Spróbuj innych słów, mniej filtrów albo napisz, czego chcesz: bezpiecznego miejsca, prawnika, kogoś do rozmowy. Albo zadzwoń na tę linię: tam wiedzą, jaka pomoc jest dostępna.
search-vague = Nie znaleźliśmy tych słów. To pomaga większości osób, które tu trafiają.
search-none-topics = Zobacz wszystkie poradniki
search-more = Więcej o tym miejscu pomocy
search-filters = Zawęź wyniki
search-other-language = Szukaj w języku: { $language }
search-danger-heading = Jeśli teraz grozi ci niebezpieczeństwo
search-danger-stay = Teraz nic ci nie grozi? Poniżej jest to, co znaleźliśmy.
search-refused-heading = W tym nie możemy pomóc
search-refused = Ta strona nigdy nie pomaga znaleźć ani obserwować innej osoby, ani obejść nakazu sądu. Jeśli martwisz się tym, jak kogoś traktujesz, możesz zadzwonić na tę linię:
search-refused-start = Ktoś cię krzywdzi? Zacznij tutaj
