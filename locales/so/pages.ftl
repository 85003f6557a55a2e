### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Bogga hore
home-description = Hel caawimada { $region } iyo ta dalka, luqaddaada. Website-ku taleefan kasta wuu ku shaqeeyaa.
home-heading = Waxaad mudan tahay inaad ammaan hesho.
home-lead = Qof kuu dhow ma ku dhibaa, ma ku cabsi geliyaa, mise wuu ku xakameeyaa? Ama ma ku dhacdaa qof aad taqaan? Hel caawimo kuugu dhow { $region }.
home-choose = Ama dooro deegaankaaga
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Maxaan kaa caawin karnaa?
door-hurt = Qof ayaa i dhiba ama i cabsi geliya
door-hurt-line = Haween, rag, da' kasta. Ereyadaada ku sheeg.
door-someone = Qof baan ka welwelsanahay
door-someone-line = Sida loo caawiyo, adigoon ka sii darin
door-behaviour = Waxaan sameeyo ayaan ka welwelsanahay
door-behaviour-line = Haddii aad qof dhibto, cabsi geliso ama xakamayso oo aad rabto inaad joojiso
door-young = 18 ayaan ka yarahay
door-young-line = Guriga, ama boyfriend ama girlfriend
door-work = Shaqadayda awgeed
door-work-line = Qof gudbi, jidadka deegaanka, boostarro
door-search = Wax walba raadi
door-search-line = Caawimo, hagayaal, xuquuq
home-lines = Qof la hadal
home-guides = Way fiican tahay in la ogaado
home-trace-heading = Haddii qof eegi karo taleefankaaga
home-trace = Ma kaydinno waxaad qorto, laakiin browser-kaagu wuxuu hayaa liis bogag ah. Mar kasta waad ka bixi kartaa badhanka sare.
home-leaving-link = Sida looga baxo website-kan
home-privacy-link = Waxa aan kaydinno

## Guides
topics-title = Hagayaal
topics-heading = Hagayaal
topics-lead = Hagayaal gaaban oo ereyo fudud ah. Mid kastaa wuxuu ku bilaabmaa waxa hadda la sameeyo.
guide-services = Cidda ku caawin karta
guide-reviewed = Markii ugu dambaysay dib loo eegay: { $date }.
guide-past-review = Waxaa la rabay in dib loo hubiyo ilaa { $date }, markaa qaar ayaa laga yaabaa inay duqoobeen.

## When something went wrong
error-title = Bogga lama muujin
error-not-found = Boggaas waan heli weynay
error-bad-request = Taas waan akhrin weynay
error-too-large = Taas aad bay u dheerayd, waan akhrin weynay
error-busy = Website-ku aad buu u mashquul yahay
error-internal = Wax baa naga qaldamay
error-ways = Lambarrada bogga korkiisa ku yaal weli way shaqeeyaan. Halkan ayaad mar kale ka bilaabi kartaa.

## Guides, continued
group-now = Haddii aad hadda caawimo u baahan tahay
group-understand = Maxaa igu dhacaya?
group-safer = Sida loo ammaan badnaado
group-law = Booliiska, sharciga iyo maxkamadaha
group-home = Meel la dego
group-family = Carruurta iyo qoyska
group-you = Xaaladdaada
group-others = Caawinta dadka kale, isbeddelka naftaada
group-after = Ka dib
topics-a-to-z = A ilaa Z
easy-read = Nooc fudud oo la akhriyo
easy-read-full = Akhri hagaha oo dhan
guide-services-area = Deegaankaaga
guide-related = Tan ku xigta akhri
contents = Boggan waxaa ku jira
breadcrumb-label = Halkan ayaad joogtaa
law-heading = Sharciga uu boggani ku dhisan yahay, ee England iyo Wales, iyo meesha laga keenay:
law-read = Waxaa la akhriyay { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Ereyo
glossary-heading = Ereyo la sharraxay
handbook-title = Xirfadlayaasha
handbook-heading = Xirfadlayaasha
handbook-lead = Jidadka kaawnsal (council) kasta, cidda wax gudbisa iyo sida, iyo waxa la yiraahdo. Deegaanka ka hubi: waxba halkan taleefan weli laguma hubin.
# The parts of the handbook.
desk-area = Deegaankaaga: cidda la waco
desk-decide = Weydiin, qiimaynta khatarta, gudbin
desk-job = Shaqadaada
desk-campaign = Ololaha
handbook-services = Meelaha caawimada
handbook-self-referral = Dadku iyagu toos ayay ula xiriiri karaan kuwan:
campaigns-title = Ololeyaal
campaigns-heading = Ololeyaal
campaigns-none = Olole hadda socda ma jiro.
campaign-over = Ololahani wuxuu dhammaaday { $date }.
campaign-materials = Waxa aad dhejin karto
