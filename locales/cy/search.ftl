### Search: the box on every page, and what it finds.

search-label = Chwilio
search-button = Chwilio
search-title = Chwilio am rywbeth
search-heading = Chwilio
search-description = Chwiliwch am wasanaethau lleol a chanllawiau yn eich geiriau eich hun.
search-lead = Ysgrifennwch ychydig o eiriau yn eich ffordd eich hun, mewn unrhyw iaith. Gallwch enwi tref neu god post.
search-example = Er enghraifft: “mae o’n edrych ar fy ffôn”, “lle i aros heno Crewe”, “cyfreithiwr CW1”.
search-back = Dydy’r hyn rydych chi’n ei deipio ddim yn cael ei gadw, a dydy e ddim yng nghyfeiriad y dudalen. Os ydych chi’n pwyso Yn ôl (Back) o dudalen wedyn, gallai eich porwr ddweud bod y dudalen wedi dod i ben neu ofyn a ddylai anfon y ffurflen eto. Gallwch ei hanfon eto neu ddechrau chwiliad newydd.
search-again = Chwilio eto
search-results = Beth ddaethon ni o hyd iddo
search-count =
    Wedi’u canfod: { $services ->
        [0] dim gwasanaethau
        [one] { $services } gwasanaeth
        [two] { $services } wasanaeth
        [few] { $services } gwasanaeth
        [many] { $services } gwasanaeth
       *[other] { $services } gwasanaeth
    }, { $guides ->
        [0] dim canllawiau
        [one] { $guides } canllaw
        [two] { $guides } ganllaw
        [few] { $guides } chanllaw
        [many] { $guides } chanllaw
       *[other] { $guides } canllaw
    }.
search-services = Gwasanaethau cymorth
search-services-in = Gwasanaethau ar gyfer { $area }
search-guides = Canllawiau i’w darllen
search-empty = Ysgrifennwch air neu ddau am yr hyn sydd ei angen arnoch chi, yna chwiliwch eto.
search-none = Ddaethon ni ddim o hyd i unrhyw beth ar gyfer hyn. Rhowch gynnig ar eiriau eraill, llai o ddewisiadau, neu dywedwch beth hoffech chi: lle diogel, cyfreithiwr, siarad â rhywun. Neu ffoniwch y llinell hon: maen nhw’n gwybod beth sydd ar gael.
search-vague = Ddaethon ni ddim o hyd i’ch geiriau chi. Mae’r rhain yn helpu’r rhan fwyaf o bobl sy’n dod yma.
search-none-topics = Gweld yr holl ganllawiau
search-more = Mwy am y gwasanaeth hwn
search-filters = Cyfyngu’r rhestr
search-other-language = Chwilio yn yr iaith hon: { $language }
search-danger-heading = Os ydych chi mewn perygl nawr
search-danger-stay = Ddim mewn perygl nawr? Mae’r hyn ddaethon ni o hyd iddo isod.
search-refused-heading = Dydyn ni ddim yn gallu helpu gyda hyn
search-refused = Dydy’r wefan hon byth yn helpu i ddod o hyd i berson na’i wylio, nac i osgoi gorchymyn llys. Os ydych chi’n poeni am y ffordd rydych chi’n trin rhywun, gallwch ffonio’r llinell hon:
search-refused-start = Oes rhywun yn eich brifo? Dechreuwch yma
