### The help finder: guided questions, and a box for one's own words.

find-help-title = Hel jidkaaga
find-help-description = Ka jawaab dhowr su'aalood, ama ereyadaada ku qor, oo arag cidda agtaada kaa caawin karta.
find-help-heading = Hel caawimo
find-help-lead = Noo sheeg wax badan ama wax yar, sidaad rabto. Barnaamij kombiyuutar ayaa akhriya; qof ma akhriyo. Wuxuu kugu jawaabaa ereyo dad qoreen iyo meelo caawimo oo kuu dhow.
find-help-message = Ereyadaada noogu sheeg
find-help-message-hint = Luqad kasta, higgaad kasta. Waxaad sheegi kartaa waxa dhacaya, waxaad rabto iyo meesha aad joogto. Magacyo ha qorin: magaca koowaad iyo kan qoyska midna.
find-help-send = Tus waxa i caawin kara
find-help-or = Ama ka jawaab su'aalo
find-help-kept = Ma kaydinno waxaad qorto ama doorato. Taleefankaagu waa kaydin karaa, markaa xir tab-kan marka aad dhammayso. Haddii qof taleefankaaga baaro, isticmaal mid kale, ama daaqad qarsoon (private window). Su'aal kasta waad ka boodi kartaa.
find-help-why = Sababta aan u weydiinno
find-help-next = Xiga
find-help-rather-not = Ma doonayo inaan sheego
find-help-answer-now = Caawimada hadda tus
find-help-change = Beddel
find-help-restart = Dib u bilow
find-help-said = Waxaad sheegtay
find-help-you-wrote = Waxaad qortay:
find-help-skipped = Waa laga booday
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Waxaan fahannay: { $things }. Ma qaldan tahay?
find-help-understood-which = Calaamadee waxa ku habboon
find-help-correct = Waa sax. Caawimada tus
find-help-not-understood = Waan ka xunnahay, waan garan weynay waxaad u baahan tahay. Isku day ereyo kale, ka jawaab su'aalaha hoose, ama wac mid ka mid ah kuwan. Khasab kuguma aha inaad si fiican u sharraxdo.
find-help-first = Marka hore
find-help-first-in = Marka hore, { $area }
find-help-services = Kuwa kale oo ku caawin kara
find-help-more = Dad kale oo ku caawin kara ({ $count })
find-help-general = Khad arrintan u gooni ah oo habeen iyo maalin furan ma jiro. Kuwan mid ka mid ah wuu furan yahay, qof kasta ayuuna u yahay, dhib kasta ha ahaatee.
find-help-why-this = Sababta tan:
find-help-why-named = adigaa magacaabay
find-help-why-near = way kuu dhow dahay
find-help-why-place = waxaad sheegtay { $place }, waxayna caawisaa dadka { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = waxaa loogu talagalay { $who }
find-help-why-open = qof ayaa jawaaba habeen iyo maalin
find-help-why-general = qof ayaa saacad kasta kuu jawaabaya, cid kasta oo aad tahay
find-help-why-phone = waad wici kartaa
find-help-why-text = farriin qoraal ah ayaad diri kartaa, adigoon wicin
find-help-why-chat = internetka ayaad ku wada qori kartaan (chat), adigoon wicin
find-help-why-email = email ayaad qori kartaa, adigoon wicin
find-help-why-bsl = luqadda dhegoolaha Ingiriiska (BSL) ayaad isticmaali kartaa
find-help-why-in-person = qof ayaad fool ka fool ula kulmi kartaa
find-help-why-online = caawimo ayaa ku jirta website-keeda
find-help-no-programme = Ma helin koorso kuu dhow oo aan hubno. Khadkan waad wici kartaa: dadka jooga ayaa og waxa jira.
find-help-quiet = Haddii aad maalin un rabto inaad qof kala hadasho waxa guriga ka dhacaya, khadkan waad wici kartaa, habeen iyo maalin:
find-help-place-which = Meelo dhowr ah ayaa magacaas leh. Kaawnsalkee (council) bay ku jirtaa?
find-help-place-unknown = Meeshan ma naqaan. Isku day higgaad kale, magaalo u dhow, ama postcode.
find-help-place-empty = Meesha waad banneyn kartaa oo sii wadi kartaa.
find-help-urgent = Tani waxay u egtahay wax khatar ah. Haddii aad mar uun cabsato, wac 999. Qorshe aad maskaxda ku haysato ayaa ku caawin kara:
find-help-urgent-link = samee qorshe badbaado
find-help-safe = Aniga hadda khatar kuma jiro
find-help-languages = Website-kan waxaad ku akhrisan kartaa { $languages }. Markaad wacdo, weydiiso turjubaan: “interpreter”.
find-help-print = Waxaa fiican inaadan boggan daabicin ama kaydin. Wuxuu muujinayaa waxaad sheegtay, warqadna waa la heli karaa. Isku day inaad hal lambar xasuusato. Tab-kan xir marka aad dhammayso.
find-help-copy = Liis gaaban oo aad koobbi gareyn karto
find-help-copy-hint = Waxaa fiican inaad hal lambar xasuusato. Magacyadu waa caadi, wax yar bayna sheegayaan. Liiska waxaad gelisaa keliya taleefan aan cid kale eegin.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Wax dheeraad ah
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Qaybo boggan ka mid ah weli waa in la hubiyo. Waxaa hubinaya: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = qareen
