### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Hel waxa kuu dhow
services-description = Dooro deegaankaaga si aad u aragto meelaha deegaanka iyo kuwa dalka, goorta ay jawaabaan iyo sida loola xiriiro.
area-title = { $area }
area-description = Meelaha ku yaal { $area }: lambarro, saacado, iyo waxa dhacaya markaad la xiriirto.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Hel caawimo kuu dhow
services-lead = Dooro deegaankaaga. Waxaad arki doontaa cidda aad wacdo, goorta ay jawaabto iyo waxa xiga.
filter-heading = Yaree liiska
filter-any = Mid kasta
filter-kind = Nooca caawimada
filter-audience = Cidda loogu talagalay
filter-channel = Sida loola xiriiro
filter-language = Luqad
filter-open = Kuwa hadda furan oo keliya
filter-more = Doorashooyin kale
filter-more-hint = Waxaa la muujinayaa oo keliya meelaha sheega. Kuwa kale waa laga yaabaa inay sameeyaan: weydii markaad wacdo.
results-heading = Meelaha caawimada
results-in = Meelaha caawimada ee { $area }
results-count =
    { $count ->
        [0] Meel caawimo lama helin.
        [one] { $count } meel caawimo ayaa la helay.
       *[other] { $count } meelood oo caawimo ayaa la helay.
    }
results-none = Wax ku habboon dhammaan waxaad dooratay ma jiraan. Wax yar dooro, ama wac khadkan:
all-help-in = Dhammaan caawimada { $area }

## An area
area-heading = Caawimada { $area }
ring-first = Cidda marka hore la waco
kinds-heading = Noocyada caawimada
kind-count =
    { $count ->
        [one] { $count } meel caawimo
       *[other] { $count } meelood oo caawimo
    }, deegaanka { $local }.
kind-heading = { $kind }: { $area }
kind-local = Gudaha { $area }
kind-national = Meel kasta oo dalka ah
gaps-heading = Waxaan halkan ka heli weynay
gap = { $kind }: ma naqaan meel deegaanka { $area } ah oo aan hubno.
gap-instead = Ilaa markaas, wac:
other-area = Dooro deegaan kale
area-national = Dalka oo dhan

## A line
call = Wac
call-free = Wicitaan bilaash ah
call-standard = Qiimaha wicitaanka caadiga ah
on-bill = Waxay ka muuqan kartaa biilka wicitaannada
bill-unknown = Ma naqaan in wicitaanku biilka ka muuqdo iyo in kale. Weydii, ama taleefan kale ka wac.
bill-free = Lambarrada bilaashka ah waa in biilka laga reebaa. Taleefankaagu weli wicitaanka liiskiisa wuu ku hayaa.
not-on-bill = Biilka wicitaannada kama muuqdo
call-log = Taleefankaagu wuxuu hayaa liis wicitaanno ah. Wax ka maqan liiska sidoo kale waa la dareemi karaa.
text-relay = Wuxuu qaataa wicitaannada Relay UK
text-to = Farriin u dir
text-word-to = Qor { $word } oo u dir
email-label = Email:
web-link = Website:
chat-button = Chat-ka website-ka
phone-of = Lambarka
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Meel kale oo caawimo ah, oo la waco halkeeda:
phone-main = Khadka ugu weyn
phone-out-of-hours = Marka khadka weyn xiran yahay
phone-professionals = Xirfadlayaasha
phone-overseas = Haddii aad ka wacayso dibadda UK
phone-queries = Su'aalo
no-phone = Lambar taleefan oo aan hubno ma hayno.
fact-separator = {" · "}

## Hours
hours-always = habeen iyo maalin
hours-all-day = maalinta oo dhan
hours-unknown = Hubi saacadaha intaanad wicin
hours-day = { $day } { $times }
hours-days = { $from } ilaa { $to } { $times }
hours-all-but = waqti kasta marka laga reebo { $times }
hours-every-day = Maalin kasta { $times }
hours-stretch = { $start } ilaa { $end }
hours-not-bank-holidays = fasaxyada dadweynaha way xiran tahay
hours-bank-holidays = fasaxyada dadweynaha { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Qabyo
state-open = Hadda furan
state-closed = Hadda xiran
state-unknown = Saacadaha lama yaqaan

## A service's page
whole-page = Bogga meeshan caawimada
how-to-reach = Sida loola xiriiro
what-happens = Waxa dhacaya markaad la xiriirto
what-happens-unknown = Weli ma naqaan. Intaanad sheegin cidda aad tahay, waad weydiin kartaa cidda jawaabaysa, waxay ku weydiin doonaan, iyo waxa waajib ku ah inay cid kale u sheegaan.
about-service = Ku saabsan meeshan caawimada
how-we-know = Sida aan ku ogaannay
how-we-check-link = Sida aan u hubinno xogta
withheld = Meelaha lagala xiriiro qaarkood ma hubno, markaa halkan kuma muujinno:
sources = Meesha ay tani ka timid
source-date = Da'da isha:
confidence-high = Ishu waa mid rasmi ah ama waa meesha caawimada lafteeda.
confidence-medium = Ishu waa rasmi laakiin way duqowday, ama ma aha meesha caawimada lafteeda.
confidence-low = Ishan ma hubno. Markaad wacdo hubi waxay leedahay.
checked-rang = Waxaa taleefan lagu hubiyay { $date }.
checked-official-page = Waxaa lagu hubiyay bogga rasmiga ah { $date }.
checked-late = Lama hubin ilaa { $date }. Haddii cidna jawaabi weydo, lambar kale wac.
checked-unchecked = Weli taleefan laguma hubin. Ilaheeda ayaa laga soo qaatay { $date }.

fact-where = Halkee
fact-for = Cidda loogu talagalay
fact-eligibility = Cidda isticmaali karta
fact-referral = Sida lagu galo
fact-waiting = Inta aad sugi karto
fact-bill = Biilka taleefanka
fact-cost = Qiimaha caawimada
fact-languages = Luqado
fact-organisation = Cidda maamusha
fact-hours = Furan
fact-place = Cinwaan
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Weli ma naqaan: { $things }.
place-confidential = Sir ayaa loo hayaa, si dadka jooga loo ilaaliyo. Taleefan ayaa lagula xiriiraa.
cost-free = Bilaash
cost-standard = Lacag waa laga yaabaa inay ku jirto: marka hore weydii

## A service that has closed
retired-heading = way xiran tahay
retired-since = Meeshan caawimadu hadda ma jirto. Website-kan waxaan ka saarnay { $date }. Ha wicin lambarkii hore: hadda qof kale ayaa laga yaabaa inuu leeyahay.
retired-instead = Cidda hadda ku caawin karta
gone-heading = hadda halkan kuma jiro
gone-since = Boggan waxaan website-kan ka saarnay { $date }. Wixii ku qornaa way duqoobi karaan.
gone-instead = Waxa hadda la akhriyo
