### The help finder: guided questions, and a box for one's own words.

find-help-title = Merre tovább
find-help-description = Válaszolj néhány kérdésre, vagy írd le a saját szavaiddal, és nézd meg, ki segíthet a közeledben.
find-help-heading = Segítség keresése
find-help-lead = Annyit mondj el, amennyit szeretnél. Számítógépes program olvassa, nem ember. Olyan szavakkal válaszol, amelyeket emberek írtak, és segítő szolgálatokat mutat a közeledben.
find-help-message = Mondd el a saját szavaiddal
find-help-message-hint = Bármilyen nyelven, akár helyesírási hibákkal is. Leírhatod, mi történik, mit szeretnél és hol vagy. Ne írj keresztnevet vagy vezetéknevet.
find-help-send = Mutasd, mi segíthet
find-help-or = Vagy válaszolj néhány kérdésre
find-help-kept = Nem őrizzük meg, amit írsz vagy választasz. A telefonod talán igen, ezért a végén zárd be ezt a lapot. Ha valaki ellenőrzi a telefonodat, használj egy másikat vagy egy privát ablakot. Bármelyik kérdést kihagyhatod.
find-help-why = Miért kérdezzük
find-help-next = Tovább
find-help-rather-not = Inkább nem mondom
find-help-answer-now = Segítség mutatása most
find-help-change = Módosítás
find-help-restart = Újrakezdés
find-help-said = A válaszaid
find-help-you-wrote = Ezt írtad:
find-help-skipped = Kihagyva
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Ezt értettük: { $things }. Nem jó?
find-help-understood-which = Jelöld be, ami illik
find-help-correct = Ez így jó. Mutasd a segítséget
find-help-not-understood = Sajnáljuk, nem értettük meg, mire van szükséged. Írd le más szavakkal, válaszolj a lenti kérdésekre, vagy hívd az itt látható számok egyikét. Nem kell jól elmagyaráznod.
find-help-first = Először
find-help-first-in = Először, itt: { $area }
find-help-services = Mások, akik segíthetnek
find-help-more = Még többen, akik segíthetnek ({ $count })
find-help-general = Nincs olyan vonal, amely éppen erre való, és éjjel-nappal hívható. Ezek közül az egyik éjjel-nappal felveszi: bárki hívhatja, bármi a baj.
find-help-why-this = Miért ezt mutatjuk:
find-help-why-named = ezt írtad
find-help-why-near = a közeledben van
find-help-why-place = ezt a helyet írtad: { $place }, és itt segítenek: { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = nekik szól: { $who }
find-help-why-open = éjjel-nappal felveszi valaki
find-help-why-general = bármikor felveszi valaki, bárki vagy
find-help-why-phone = felhívhatod
find-help-why-text = hívás helyett SMS-t küldhetsz
find-help-why-chat = hívás helyett chatelhetsz
find-help-why-email = hívás helyett e-mailt írhatsz
find-help-why-bsl = használhatod a brit jelnyelvet
find-help-why-in-person = személyesen találkozhatsz valakivel
find-help-why-online = a honlapján is van segítség
find-help-no-programme = Nem találtunk a közeledben olyan tanfolyamot, amelyben biztosak vagyunk. Ezt a vonalat felhívhatod: ott tudják, milyen lehetőségek vannak.
find-help-quiet = Ha egyszer beszélnél valakivel arról, mi van otthon, ezt a vonalat éjjel-nappal hívhatod:
find-help-place-which = Több ilyen nevű hely is van. Melyik önkormányzathoz (council) tartozik?
find-help-place-unknown = Ezt a helyet nem ismerjük. Írd másképp, vagy írj egy közeli várost vagy irányítószámot.
find-help-place-empty = A helyet üresen is hagyhatod, és továbbmehetsz.
find-help-urgent = Ez komolynak hangzik. Ha bármikor félni kezdesz, hívd a 999-et. Segíthet egy terv, amelyet a fejedben tartasz:
find-help-urgent-link = készíts biztonsági tervet
find-help-safe = Most nem vagyok veszélyben
find-help-languages = Az oldalt ezeken a nyelveken olvashatod: { $languages }. Amikor telefonálsz, kérj tolmácsot: mondd, hogy „interpreter” (tolmács), aztán a nyelved nevét angolul: „Hungarian” (magyar).
find-help-print = Ezt az oldalt jobb nem kinyomtatni és nem elmenteni. Látszik rajta, amit mondtál, és egy papírt valaki megtalálhat. Próbálj megjegyezni egy számot. A végén zárd be ezt a lapot.
find-help-copy = Rövid lista, amit lemásolhatsz
find-help-copy-hint = A legjobb, ha megjegyzel egy számot. A nevek egyszerűek, és keveset árulnak el. A listát csak olyan telefonra másold, amelyet senki más nem néz meg.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Erről bővebben
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Ennek az oldalnak egyes részeit még ellenőriznie kell: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = egy ügyvéd
