### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Domov
home-description = Nájdite miestnu a celoštátnu pomoc v oblasti { $region }, vo svojom jazyku. Funguje na každom telefóne.
home-heading = Zaslúžite si bezpečie.
home-lead = Nájdite pomoc vo svojom okolí, v oblasti { $region }, ak vám niekto blízky ubližuje, straší vás alebo vás kontroluje, alebo sa to deje niekomu, koho poznáte.
home-choose = Alebo vyberte svoju oblasť
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Čo vás sem privádza?
door-hurt = Niekto mi ubližuje alebo ma straší
door-hurt-line = Ženy, muži, každý vek. Povedzte to vlastnými slovami.
door-someone = Mám o niekoho strach
door-someone-line = Ako pomôcť a nič nezhoršiť
door-behaviour = Trápi ma, čo robím
door-behaviour-line = Ak niekomu ubližujete, strašíte ho alebo kontrolujete a chcete prestať
door-young = Mám menej ako 18
door-young-line = Doma alebo s frajerom či frajerkou
door-work = Pomáham v rámci svojej práce
door-work-line = Nasmerovať niekoho na pomoc, miestne postupy, plagáty
door-search = Hľadať všade
door-search-line = Miesta pomoci, rady, práva
home-lines = Porozprávajte sa s niekým
home-guides = Dobré vedieť
home-trace-heading = Ak sa vám niekto môže pozrieť do telefónu
home-trace = Neuchovávame nič, čo napíšete, ale váš prehliadač má zoznam stránok. Odísť môžete kedykoľvek, tlačidlom hore.
home-leaving-link = Ako odísť z tejto stránky
home-privacy-link = Čo uchovávame

## Guides
topics-title = Rady
topics-heading = Rady
topics-lead = Krátke rady jednoduchými slovami. Každá začína tým, čo robiť teraz.
guide-services = Kto môže pomôcť
guide-reviewed = Naposledy skontrolované { $date }.
guide-past-review = Malo sa to skontrolovať do { $date }, takže niečo môže byť zastarané.

## When something went wrong
error-title = Stránka sa nezobrazila
error-not-found = Túto stránku sme nenašli
error-bad-request = Toto sme nedokázali prečítať
error-too-large = Bolo to príliš dlhé na prečítanie
error-busy = Stránka je teraz veľmi vyťažená
error-internal = U nás sa niečo pokazilo
error-ways = Čísla hore na tejto stránke stále fungujú. Môžete aj začať odznova odtiaľto.

## Guides, continued
group-now = Ak potrebujete pomoc teraz
group-understand = Čo sa mi to deje?
group-safer = Ako byť vo väčšom bezpečí
group-law = Polícia, zákon a súdy
group-home = Kde bývať
group-family = Deti a rodina
group-you = Pre vašu situáciu
group-others = Pomôcť iným, zmeniť seba
group-after = Potom
topics-a-to-z = Od A po Z
easy-read = Ľahko čitateľná verzia
easy-read-full = Prečítať celý text
guide-services-area = Vo vašej oblasti
guide-related = Čítajte ďalej
contents = Na tejto stránke
breadcrumb-label = Tu ste
law-heading = Zákony, o ktoré sa táto stránka opiera, v Anglicku a Walese, a odkiaľ to máme:
law-read = Prečítané { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Slová
glossary-heading = Vysvetlené slová
handbook-title = Pre odborníkov
handbook-heading = Pre odborníkov
handbook-lead = Postupy podľa miestneho úradu (council), kto a ako posiela ľudí na pomoc a čo povedať. Overte si to na mieste: nič tu ešte nie je potvrdené telefonicky.
# The parts of the handbook.
desk-area = Vaša oblasť: komu zavolať
desk-decide = Pýtať sa, odhadnúť nebezpečenstvo, nasmerovať na pomoc
desk-job = Pre vašu prácu
desk-campaign = Kampaň
handbook-services = Miesta pomoci
handbook-self-referral = Sem sa ľudia môžu ozvať priamo:
campaigns-title = Kampane
campaigns-heading = Kampane
campaigns-none = Teraz nebeží žiadna kampaň.
campaign-over = Táto kampaň sa skončila { $date }.
campaign-materials = Čo môžete vyvesiť
