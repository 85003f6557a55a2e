### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Kezdőlap
home-description = Találj helyi és országos segítséget a saját nyelveden { $region } területén. Bármilyen telefonon működik.
home-heading = Jogod van biztonságban élni.
home-lead = Találj segítséget a közeledben, { $region } területén, ha valaki, aki közel áll hozzád, bánt, megfélemlít vagy irányít téged vagy egy ismerősödet.
home-choose = Vagy válaszd ki a környékedet
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Mi hozott ide?
door-hurt = Valaki bánt vagy félelemben tart
door-hurt-line = Nők, férfiak, bármilyen korban. Mondd el a saját szavaiddal.
door-someone = Aggódom valakiért
door-someone-line = Hogyan segíts úgy, hogy ne legyen rosszabb
door-behaviour = Aggaszt, amit én teszek
door-behaviour-line = Ha bántasz, megfélemlítesz vagy irányítasz valakit, és abba akarod hagyni
door-young = Még nem vagyok 18
door-young-line = Otthon, vagy a barátoddal, barátnőddel
door-work = Szakember vagyok
door-work-line = Továbbküldés, helyi teendők, plakátok
door-search = Keresés mindenben
door-search-line = Segítség, útmutatók, jogok
home-lines = Beszélj valakivel
home-guides = Jó tudni
home-trace-heading = Ha valaki megnézheti a telefonodat
home-trace = Semmit nem őrzünk meg abból, amit beírsz, de a böngésződ listát vezet az oldalakról. A fenti gombbal bármikor elhagyhatod az oldalt.
home-leaving-link = Hogyan hagyd el ezt az oldalt
home-privacy-link = Mit őrzünk meg

## Guides
topics-title = Útmutatók
topics-heading = Útmutatók
topics-lead = Rövid útmutatók egyszerű szavakkal. Mindegyik azzal kezdődik, mit tehetsz most.
guide-services = Ki segíthet
guide-reviewed = Utoljára átnézve: { $date }.
guide-past-review = Eddig kellett volna átnézni: { $date }, ezért egy része elavult lehet.

## When something went wrong
error-title = Az oldal nem jelent meg
error-not-found = Ezt az oldalt nem találtuk
error-bad-request = Ezt nem tudtuk elolvasni
error-too-large = Ez túl hosszú volt, nem tudtuk elolvasni
error-busy = Most nagyon sokan használják az oldalt
error-internal = Nálunk történt valami hiba
error-ways = Az oldal tetején lévő számok most is működnek. Innen újra is kezdheted.

## Guides, continued
group-now = Ha most kell segítség
group-understand = Mi történik velem?
group-safer = Nagyobb biztonságban
group-law = Rendőrség, jog és bíróság
group-home = Hol lakhatok
group-family = Gyerekek és család
group-you = A te helyzetedben
group-others = Másoknak segíteni, magadon változtatni
group-after = Utána
topics-a-to-z = A-tól Z-ig
easy-read = Könnyen érthető változat
easy-read-full = A teljes útmutató
guide-services-area = A környékeden
guide-related = Olvasd el ezt is
contents = Ezen az oldalon
breadcrumb-label = Itt vagy
law-heading = A jogszabályok, amelyeken ez az oldal alapul, Angliában és Walesben, és hogy honnan vettük:
law-read = Ekkor olvastuk: { $date }

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Szavak
glossary-heading = Szavak magyarázata
handbook-title = Szakembereknek
handbook-heading = Szakembereknek
handbook-lead = Teendők önkormányzatonként, ki hogyan küld tovább valakit, és mit mondj. Ellenőrizd helyben: itt telefonon még semmit nem erősítettek meg.
# The parts of the handbook.
desk-area = A te környéked: kit hívj
desk-decide = Kérdezés, a veszély felmérése, továbbküldés
desk-job = A te munkádhoz
desk-campaign = A kampány
handbook-services = Segítő szolgálatok
handbook-self-referral = Ezeket az emberek maguk is megkereshetik:
campaigns-title = Kampányok
campaigns-heading = Kampányok
campaigns-none = Most nincs kampány.
campaign-over = Ez a kampány ekkor ért véget: { $date }.
campaign-materials = Amit kitehetsz
