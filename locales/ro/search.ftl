### Search: the box on every page, and what it finds.

search-label = Caută
search-button = Caută
search-title = Caută ceva
search-heading = Căutare
search-description = Caută servicii locale și ghiduri cu cuvintele tale.
search-lead = Scrie câteva cuvinte, cum îți vine, în ce limbă vrei. Poți da numele unui oraș sau un cod poștal.
search-example = De exemplu: „îmi verifică telefonul”, „unde dorm la noapte Crewe”, „avocat CW1”.
search-back = Ce scrii nu se păstrează și nu apare în adresă. Dacă apeși Înapoi de pe altă pagină, browserul poate spune că pagina a expirat sau poate întreba dacă trimiți din nou formularul. Îl poți trimite din nou sau poți începe o căutare nouă.
search-again = Caută din nou
search-results = Ce am găsit
search-count =
    Am găsit { $services ->
        [0] niciun serviciu de ajutor
        [one] { $services } serviciu de ajutor
        [few] { $services } servicii de ajutor
       *[other] { $services } de servicii de ajutor
    } și { $guides ->
        [0] niciun ghid
        [one] { $guides } ghid
        [few] { $guides } ghiduri
       *[other] { $guides } de ghiduri
    }.
search-services = Servicii de ajutor
search-services-in = Servicii de ajutor pentru { $area }
search-guides = Ghiduri de citit
search-empty = Scrie un cuvânt sau două despre ce îți trebuie, apoi caută din nou.
search-none = Nu am găsit nimic pentru asta. Încearcă alte cuvinte, mai puține opțiuni sau spune ce vrei: un loc sigur, un avocat, cineva cu care să vorbești. Sau sună la linia aceasta: acolo se știe ce există.
search-vague = Nu am găsit cuvintele tale. Cele de mai jos îi ajută pe cei mai mulți care vin aici.
search-none-topics = Vezi toate ghidurile
search-more = Mai mult despre acest serviciu de ajutor
search-filters = Restrânge lista
search-other-language = Caută în { $language }
search-danger-heading = Dacă ești în pericol acum
search-danger-stay = Nu ești în pericol acum? Mai jos e ce am găsit.
search-refused-heading = Cu asta nu putem ajuta
search-refused = Site-ul acesta nu ajută niciodată la găsirea sau urmărirea cuiva și nici la ocolirea unui ordin de la tribunal. Dacă te îngrijorează cum te porți cu cineva, poți suna la linia aceasta:
search-refused-start = Îți face cineva rău? Începe aici
