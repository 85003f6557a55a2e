### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Hafan
home-description = Help lleol a chenedlaethol ar draws { $region }, yn eich iaith chi. Yn gweithio ar unrhyw ffôn.
home-heading = Rydych chi’n haeddu bod yn ddiogel.
home-lead = Help yn eich ardal, ar draws { $region }, os oes rhywun agos yn eich brifo, yn codi ofn arnoch chi neu’n eich rheoli. Hefyd os yw hynny’n digwydd i rywun rydych chi’n ei nabod.
home-choose = Neu dewiswch eich ardal
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Beth sy’n dod â chi yma?
door-hurt = Mae rhywun yn fy mrifo neu’n codi ofn arna i
door-hurt-line = Menywod, dynion, unrhyw oed. Dywedwch yn eich geiriau eich hun.
door-someone = Rwy’n poeni am rywun
door-someone-line = Sut i helpu, heb wneud pethau’n waeth
door-behaviour = Rwy’n poeni am yr hyn rwy’n ei wneud
door-behaviour-line = Os ydych chi’n brifo rhywun, yn codi ofn ar rywun neu’n rheoli rhywun ac eisiau stopio
door-young = Rwy dan 18
door-young-line = Gartref, neu gyda chariad
door-work = Rwy’n weithiwr proffesiynol
door-work-line = Cyfeirio rhywun, llwybrau lleol, posteri
door-search = Chwilio drwy bopeth
door-search-line = Gwasanaethau, canllawiau, hawliau
home-lines = Siarad â rhywun
home-guides = Da gwybod
home-trace-heading = Os gallai rhywun edrych ar eich ffôn
home-trace = Dydyn ni’n cadw dim byd rydych chi’n ei deipio, ond mae eich porwr yn cadw rhestr o dudalennau. Gallwch adael unrhyw bryd gyda’r botwm ar y brig.
home-leaving-link = Sut i adael y wefan hon
home-privacy-link = Beth rydyn ni’n ei gadw

## Guides
topics-title = Canllawiau
topics-heading = Canllawiau
topics-lead = Canllawiau byr mewn geiriau plaen. Mae pob un yn dechrau gyda beth i’w wneud nawr.
guide-services = Pwy all helpu
guide-reviewed = Cafodd hwn ei wirio ddiwethaf ar { $date }.
guide-past-review = Roedd i fod i gael ei wirio erbyn { $date }, felly gallai rhan ohono fod wedi dyddio.

## When something went wrong
error-title = Tudalen heb ei dangos
error-not-found = Doedden ni ddim yn gallu dod o hyd i’r dudalen honno
error-bad-request = Doedden ni ddim yn gallu darllen hynny
error-too-large = Roedd hynny’n rhy hir i’w ddarllen
error-busy = Mae’r wefan yn brysur iawn
error-internal = Aeth rhywbeth o’i le ar ein hochr ni
error-ways = Mae’r rhifau ar frig y dudalen hon yn dal i weithio. Gallwch hefyd ddechrau eto o fan hyn.

## Guides, continued
group-now = Os oes angen help arnoch chi nawr
group-understand = Beth sy’n digwydd i mi?
group-safer = Bod yn fwy diogel
group-law = Yr heddlu, y gyfraith a’r llysoedd
group-home = Lle i fyw
group-family = Plant a theulu
group-you = Ar gyfer eich sefyllfa chi
group-others = Helpu eraill, newid eich hun
group-after = Wedyn
topics-a-to-z = A i Y
easy-read = Fersiwn hawdd ei darllen
easy-read-full = Darllen y canllaw llawn
guide-services-area = Yn eich ardal chi
guide-related = Darllen nesaf
contents = Ar y dudalen hon
breadcrumb-label = Rydych chi yma
law-heading = Y gyfraith y tu ôl i’r dudalen hon, yng Nghymru a Lloegr, ac o ble mae’n dod:
law-read = Wedi’i ddarllen ar { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Geiriau
glossary-heading = Esbonio geiriau
handbook-title = I weithwyr proffesiynol
handbook-heading = I weithwyr proffesiynol
handbook-lead = Llwybrau fesul cyngor lleol (council), pwy sy’n cyfeirio a sut, a beth i’w ddweud. Holwch yn lleol: does dim byd yma wedi’i gadarnhau dros y ffôn eto.
# The parts of the handbook.
desk-area = Eich ardal: pwy i’w ffonio
desk-decide = Gofyn, barnu’r risg, cyfeirio
desk-job = Ar gyfer eich swydd
desk-campaign = Yr ymgyrch
handbook-services = Gwasanaethau
handbook-self-referral = Gall pobl gysylltu â’r rhain eu hunain:
campaigns-title = Ymgyrchoedd
campaigns-heading = Ymgyrchoedd
campaigns-none = Does dim ymgyrch ar waith nawr.
campaign-over = Daeth yr ymgyrch hon i ben ar { $date }.
campaign-materials = Beth gallwch chi ei osod ar y wal
