### Search: the box on every page, and what it finds.

search-label = Keresés
search-button = Keresés
search-title = Keresés
search-heading = Keresés
search-description = Keress helyi segítő szolgálatokat és útmutatókat a saját szavaiddal.
search-lead = Írj néhány szót, ahogy neked jó, bármilyen nyelven. Írhatsz várost vagy irányítószámot is.
search-example = Például: „ellenőrzi a telefonomat”, „hol aludjak ma éjjel Crewe”, „ügyvéd CW1”.
search-back = Nem őrizzük meg, amit beírsz, és nem kerül be az oldal címébe. Ha egy későbbi oldalról a Vissza gombot nyomod meg, a böngésző talán azt írja, hogy az oldal lejárt, vagy megkérdezi, elküldje-e újra az űrlapot. Elküldheted újra, vagy kezdhetsz új keresést.
search-again = Új keresés
search-results = Amit találtunk
search-count =
    Találatok: { $services ->
        [0] nincs segítő szolgálat
        [one] { $services } segítő szolgálat
       *[other] { $services } segítő szolgálat
    } és { $guides ->
        [0] nincs útmutató
        [one] { $guides } útmutató
       *[other] { $guides } útmutató
    }.
search-services = Segítő szolgálatok
search-services-in = Segítő szolgálatok: { $area }
search-guides = Útmutatók
search-empty = Írj egy-két szót arról, mire van szükséged, aztán keress újra.
search-none = Erre semmit sem találtunk. Próbálj más szavakat vagy kevesebb szűrőt, vagy írd le, mit szeretnél: biztonságos helyet, ügyvédet, valakit, akivel beszélhetsz. Vagy hívd ezt a vonalat: ott tudják, milyen segítség van.
search-vague = Ezeket a szavakat nem találtuk. A legtöbb embernek, aki ide jön, ezek segítenek.
search-none-topics = Az összes útmutató
search-more = Többet erről a segítő szolgálatról
search-filters = Szűkítés
search-other-language = Keresés ezen a nyelven: { $language }
search-danger-heading = Ha most veszélyben vagy
search-danger-stay = Most nem vagy veszélyben? Lent van, amit találtunk.
search-refused-heading = Ebben nem tudunk segíteni
search-refused = Ez az oldal soha nem segít megtalálni vagy figyelni valakit, vagy kijátszani egy bírósági döntést. Ha aggaszt, ahogyan valakivel bánsz, ezt a vonalat hívhatod:
search-refused-start = Bánt valaki? Kezdd itt
