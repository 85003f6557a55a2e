### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Beth sydd yn eich ardal
services-description = Dewiswch eich ardal i weld gwasanaethau lleol a chenedlaethol, pryd maen nhw’n ateb a sut i gysylltu â nhw.
area-title = { $area }
area-description = Gwasanaethau lleol yn ardal { $area }: rhifau, oriau, a beth sy’n digwydd pan fyddwch chi’n cysylltu.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Help yn eich ardal
services-lead = Dewiswch eich ardal. Byddwch yn gweld pwy i’w ffonio, pryd maen nhw’n ateb a beth sy’n digwydd nesaf.
filter-heading = Cyfyngu’r rhestr
filter-any = Unrhyw un
filter-kind = Math o help
filter-audience = Ar gyfer pwy
filter-channel = Sut i gysylltu
filter-language = Iaith
filter-open = Dim ond rhai sydd ar agor nawr
filter-more = Mwy o ddewisiadau
filter-more-hint = Dim ond gwasanaethau sy’n dweud hynny sy’n cael eu dangos. Gallai eraill ei wneud hefyd: gofynnwch pan fyddwch yn ffonio.
results-heading = Gwasanaethau cymorth
results-in = Gwasanaethau ar gyfer { $area }
results-count =
    { $count ->
        [0] Dim gwasanaethau wedi’u canfod.
        [one] { $count } gwasanaeth wedi’i ganfod.
        [two] { $count } wasanaeth wedi’u canfod.
        [few] { $count } gwasanaeth wedi’u canfod.
        [many] { $count } gwasanaeth wedi’u canfod.
       *[other] { $count } gwasanaeth wedi’u canfod.
    }
results-none = Does dim byd yn ffitio popeth ddewisoch chi. Rhowch gynnig ar lai o ddewisiadau, neu ffoniwch y llinell hon:
all-help-in = Yr holl help yn ardal { $area }

## An area
area-heading = Help yn ardal { $area }
ring-first = Pwy i’w ffonio gyntaf
kinds-heading = Mathau o help
kind-count =
    { $count ->
        [zero] { $count } gwasanaeth
        [one] { $count } gwasanaeth
        [two] { $count } wasanaeth
        [few] { $count } gwasanaeth
        [many] { $count } gwasanaeth
       *[other] { $count } gwasanaeth
    }, { $local } yn lleol.
kind-heading = { $kind }: { $area }
kind-local = Yn ardal { $area }
kind-national = Unrhyw le yn y wlad
gaps-heading = Beth na allen ni ei ganfod yma
gap = { $kind }: dydyn ni ddim yn gwybod am wasanaeth lleol yn ardal { $area } rydyn ni’n siŵr ohono.
gap-instead = Tan hynny, ffoniwch:
other-area = Dewis ardal arall
area-national = Y wlad gyfan

## A line
call = Ffonio
call-free = Ffonio am ddim
call-standard = Cost galwad arferol
on-bill = Gallai ddangos ar fil manwl
bill-unknown = Dydyn ni ddim yn gwybod a yw’r alwad yn dangos ar fil. Gofynnwch, neu ffoniwch o ffôn arall.
bill-free = Ddylai galwadau i rifau di-dâl ddim bod ar filiau manwl. Mae eich ffôn yn dal i gadw’r alwad yn ei restr.
not-on-bill = Ddim yn dangos ar fil manwl
call-log = Mae eich ffôn yn cadw rhestr o alwadau. Gallai rhywun sylwi ar fwlch ynddi hefyd.
text-relay = Yn derbyn galwadau Relay UK
text-to = Tecstio
text-word-to = Tecstio { $word } i
email-label = E-bost:
web-link = Gwefan:
chat-button = Sgwrs ar y we
phone-of = Rhif
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Gwasanaeth arall, i’w ffonio yn ei le:
phone-main = Prif linell
phone-out-of-hours = Pan fydd y brif linell ar gau
phone-professionals = I weithwyr proffesiynol
phone-overseas = O’r tu allan i’r DU
phone-queries = Cwestiynau
no-phone = Does gennym ni ddim rhif ffôn rydyn ni’n siŵr ohono.
fact-separator = {" · "}

## Hours
hours-always = ddydd a nos
hours-all-day = drwy’r dydd
hours-unknown = Holwch am yr oriau cyn ffonio
hours-day = { $day } { $times }
hours-days = { $from } – { $to } { $times }
hours-all-but = bob amser ond { $times }
hours-every-day = Bob dydd { $times }
hours-stretch = { $start } tan { $end }
hours-not-bank-holidays = ar gau ar wyliau banc
hours-bank-holidays = gwyliau banc { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Drafft
state-open = Ar agor nawr
state-closed = Ar gau nawr
state-unknown = Dydyn ni ddim yn gwybod yr oriau

## A service's page
whole-page = Tudalen y gwasanaeth hwn
how-to-reach = Sut i gysylltu â nhw
what-happens = Beth sy’n digwydd pan fyddwch yn cysylltu
what-happens-unknown = Dydyn ni ddim yn gwybod eto. Cyn dweud pwy ydych chi, gallwch ofyn pwy sy’n ateb, beth fyddan nhw’n ei ofyn, a beth mae’n rhaid iddyn nhw ei ddweud wrth eraill.
about-service = Am y gwasanaeth hwn
how-we-know = Sut rydyn ni’n gwybod hyn
how-we-check-link = Sut rydyn ni’n gwirio ffeithiau
withheld = Dydyn ni ddim yn siŵr o rai manylion cyswllt, felly dydyn ni ddim yn eu dangos yma:
sources = O ble mae hyn yn dod
source-date = Oed y ffynhonnell:
confidence-high = Mae’r ffynhonnell yn swyddogol neu’n perthyn i’r gwasanaeth ei hun.
confidence-medium = Mae’r ffynhonnell yn swyddogol ond yn hŷn, neu dydy hi ddim yn perthyn i’r gwasanaeth ei hun.
confidence-low = Dydyn ni ddim yn siŵr o’r ffynhonnell hon. Holwch am yr hyn mae’n ei ddweud pan fyddwch yn ffonio.
checked-rang = Wedi’i wirio dros y ffôn ar { $date }.
checked-official-page = Wedi’i wirio ar y dudalen swyddogol ar { $date }.
checked-late = Heb ei wirio ers { $date }. Os nad oes neb yn ateb, ffoniwch rif arall.
checked-unchecked = Heb ei wirio dros y ffôn eto. Daeth o’i ffynonellau ar { $date }.

fact-where = Ble
fact-for = Ar gyfer pwy
fact-eligibility = Pwy all ei ddefnyddio
fact-referral = Sut i’w gyrraedd
fact-waiting = Pa mor hir gallech chi aros am help
fact-bill = Ar fil ffôn
fact-cost = Beth mae’r help yn ei gostio
fact-languages = Ieithoedd
fact-organisation = Yn cael ei redeg gan
fact-hours = Ar agor
fact-place = Cyfeiriad
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Dydyn ni ddim yn gwybod eto: { $things }.
place-confidential = Yn gyfrinachol, i amddiffyn y bobl yno. Rydych chi’n ei gyrraedd dros y ffôn.
cost-free = Am ddim
cost-standard = Gallai fod tâl: gofynnwch yn gyntaf

## A service that has closed
retired-heading = wedi cau
retired-since = Dydy’r gwasanaeth hwn ddim yno bellach. Rydyn ni wedi ei dynnu oddi ar y wefan hon ar { $date }. Peidiwch â ffonio’r hen rif: gallai fod yn rhif i rywun arall nawr.
retired-instead = Pwy sy’n helpu nawr
gone-heading = ddim yma bellach
gone-since = Rydyn ni wedi tynnu’r dudalen hon oddi ar ein gwefan ar { $date }. Gallai’r hyn oedd arni fod wedi dyddio.
gone-instead = Beth i’w ddarllen nawr
