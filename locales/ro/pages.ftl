### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Acasă
home-description = Găsește ajutor local și național în { $region }, în limba ta. Merge pe orice telefon.
home-heading = Meriți să fii în siguranță.
home-lead = Găsește ajutor aproape de tine, în { $region }, dacă cineva apropiat îți face rău, te sperie sau te controlează, pe tine sau pe cineva din jurul tău.
home-choose = Sau alege zona ta
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Ce te aduce aici?
door-hurt = Cineva îmi face rău sau mă sperie
door-hurt-line = Femei, bărbați, orice vârstă. Spune cu cuvintele tale.
door-someone = Mă îngrijorez pentru cineva
door-someone-line = Cum ajuți fără să faci mai rău
door-behaviour = Mă îngrijorează ce fac eu
door-behaviour-line = Dacă faci rău cuiva, sperii sau controlezi pe cineva și vrei să te oprești
door-young = Am sub 18 ani
door-young-line = Acasă, sau cu iubitul ori iubita
door-work = Întreb pentru munca mea
door-work-line = Trimite pe cineva la ajutor, pași locali, afișe
door-search = Caută în tot site-ul
door-search-line = Servicii de ajutor, ghiduri, drepturi
home-lines = Vorbește cu cineva
home-guides = Bine de știut
home-trace-heading = Dacă cineva s-ar putea uita în telefonul tău
home-trace = Nu păstrăm nimic din ce scrii, dar browserul tău ține o listă cu paginile. Poți ieși oricând cu butonul de sus.
home-leaving-link = Cum ieși de pe site
home-privacy-link = Ce păstrăm

## Guides
topics-title = Ghiduri
topics-heading = Ghiduri
topics-lead = Ghiduri scurte, pe înțeles. Fiecare începe cu ce e de făcut acum.
guide-services = Cine poate ajuta
guide-reviewed = Revăzut ultima dată pe { $date }.
guide-past-review = Trebuia verificat până pe { $date }, așa că unele lucruri pot fi vechi.

## When something went wrong
error-title = Pagina nu a apărut
error-not-found = Nu am găsit pagina aceasta
error-bad-request = Nu am putut citi ce a venit
error-too-large = A fost prea lung ca să putem citi
error-busy = Sunt foarte mulți oameni pe site acum
error-internal = Ceva nu a mers la noi
error-ways = Numerele de sus de pe pagină merg în continuare. Poți și să o iei de la capăt, de aici.

## Guides, continued
group-now = Dacă ai nevoie de ajutor acum
group-understand = Ce mi se întâmplă?
group-safer = Mai multă siguranță
group-law = Poliție, lege și tribunale
group-home = Un loc unde să stai
group-family = Copii și familie
group-you = Pentru situația ta
group-others = Când ajuți pe alții sau te schimbi
group-after = După aceea
topics-a-to-z = De la A la Z
easy-read = Varianta ușor de citit
easy-read-full = Citește ghidul întreg
guide-services-area = În zona ta
guide-related = Citește mai departe
contents = Pe pagina aceasta
breadcrumb-label = Ești aici
law-heading = Legea pe care se sprijină pagina aceasta, în Anglia și Țara Galilor, și de unde o știm:
law-read = Citit pe { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Cuvinte
glossary-heading = Cuvinte explicate
handbook-title = Pentru profesioniști
handbook-heading = Pentru profesioniști
handbook-lead = Pașii pentru fiecare council (primăria locală), cine trimite la ajutor și cum, și ce să spui. Verifică la fața locului: nimic de aici nu a fost încă confirmat prin telefon.
# The parts of the handbook.
desk-area = Zona ta: la cine să suni
desk-decide = Cum întrebi, cum cântărești pericolul, cum trimiți la ajutor
desk-job = Pentru meseria ta
desk-campaign = Campania
handbook-services = Servicii de ajutor
handbook-self-referral = Aici oamenii pot lua legătura chiar ei:
campaigns-title = Campanii
campaigns-heading = Campanii
campaigns-none = Acum nu e nicio campanie.
campaign-over = Campania aceasta s-a încheiat pe { $date }.
campaign-materials = Ce poți pune pe perete
