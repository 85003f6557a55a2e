### Search: the box on every page, and what it finds.

search-label = Hľadať
search-button = Hľadať
search-title = Vyhľadať niečo
search-heading = Hľadanie
search-description = Hľadajte miestnu pomoc a rady vlastnými slovami.
search-lead = Napíšte pár slov tak, ako hovoríte, v ktoromkoľvek jazyku. Môžete uviesť mesto alebo postcode (PSČ).
search-example = Napríklad: „kontroluje mi telefón“, „kde dnes spať Crewe“, „právnik CW1“.
search-back = Čo píšete, sa neuchováva a nie je to v adrese. Ak na ďalšej stránke stlačíte Späť, prehliadač možno povie, že stránka už neplatí, alebo sa opýta, či má formulár poslať znova. Môžete ho poslať znova alebo hľadať odznova.
search-again = Hľadať znova
search-results = Čo sme našli
search-count =
    Našli sme: { $services ->
        [0] žiadne miesta pomoci
        [one] { $services } miesto pomoci
        [few] { $services } miesta pomoci
        [many] { $services } miesta pomoci
       *[other] { $services } miest pomoci
    } a { $guides ->
        [0] žiadne stránky s radami
        [one] { $guides } stránku s radami
        [few] { $guides } stránky s radami
        [many] { $guides } stránky s radami
       *[other] { $guides } stránok s radami
    }.
search-services = Miesta pomoci
search-services-in = Miesta pomoci: { $area }
search-guides = Rady na prečítanie
search-empty = Napíšte slovo alebo dve o tom, čo potrebujete, a hľadajte znova.
search-none = Na toto sme nič nenašli. Skúste iné slová, menej možností alebo povedzte, čo chcete: bezpečné miesto, právnika, niekoho na rozhovor. Alebo zavolajte na túto linku: vedia, čo existuje.
search-vague = Vaše slová sme nenašli. Toto pomáha väčšine ľudí, ktorí sem prídu.
search-none-topics = Pozrieť všetky rady
search-more = Viac o tomto mieste pomoci
search-filters = Zúžiť výber
search-other-language = Hľadať v inom jazyku: { $language }
search-danger-heading = Ak ste teraz v nebezpečenstve
search-danger-stay = Nie ste teraz v nebezpečenstve? Čo sme našli, je nižšie.
search-refused-heading = S týmto pomôcť nemôžeme
search-refused = Táto stránka nikdy nepomáha nájsť alebo sledovať človeka ani obísť príkaz súdu. Ak vás trápi, ako sa k niekomu správate, môžete zavolať na túto linku:
search-refused-start = Ubližuje vám niekto? Začnite tu
