### The help finder: guided questions, and a box for one's own words.

find-help-title = Dod o hyd i’ch ffordd
find-help-description = Atebwch ychydig o gwestiynau, neu ysgrifennwch yn eich geiriau eich hun, i weld pwy all helpu yn eich ardal.
find-help-heading = Dod o hyd i help
find-help-lead = Dywedwch gymaint neu gyn lleied ag y mynnwch. Rhaglen gyfrifiadur sy’n ei ddarllen, nid person. Mae’n ateb â geiriau a ysgrifennodd pobl, a gwasanaethau yn eich ardal.
find-help-message = Dywedwch yn eich geiriau eich hun
find-help-message-hint = Unrhyw iaith, unrhyw sillafu. Gallwch ddweud beth sy’n digwydd, beth hoffech chi, a ble rydych chi. Peidiwch â rhoi enwau neb, dim enw cyntaf na chyfenw.
find-help-send = Dangos beth all helpu
find-help-or = Neu atebwch gwestiynau
find-help-kept = Dydyn ni ddim yn cadw’r hyn rydych chi’n ei ysgrifennu na’i ddewis. Gallai eich ffôn ei gadw, felly caewch y tab hwn ar y diwedd. Os oes rhywun yn edrych ar eich ffôn, defnyddiwch un arall, neu ffenestr breifat. Gallwch hepgor unrhyw gwestiwn.
find-help-why = Pam rydyn ni’n gofyn
find-help-next = Nesaf
find-help-rather-not = Mae’n well gen i beidio â dweud
find-help-answer-now = Dangos help nawr
find-help-change = Newid
find-help-restart = Dechrau eto
find-help-said = Beth ddywedoch chi
find-help-you-wrote = Ysgrifennoch chi:
find-help-skipped = Heb ei ateb
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Beth ddeallon ni: { $things }. Ddim yn iawn?
find-help-understood-which = Ticiwch beth sy’n ffitio
find-help-correct = Mae hynny’n iawn. Dangos help
find-help-not-understood = Mae’n ddrwg gennym ni, doedden ni ddim yn gallu deall beth sydd ei angen arnoch chi. Rhowch gynnig ar eiriau eraill, atebwch y cwestiynau isod, neu ffoniwch un o’r rhain. Does dim rhaid i chi ei egluro’n dda.
find-help-first = Yn gyntaf
find-help-first-in = Yn gyntaf, ar gyfer { $area }
find-help-services = Eraill sy’n gallu helpu
find-help-more = Mwy o bobl sy’n gallu helpu ({ $count })
find-help-general = Does dim llinell ar gyfer hyn yn benodol ar agor ddydd a nos. Mae un llinell yma ar agor ddydd a nos: mae i unrhyw un, beth bynnag sy’n bod.
find-help-why-this = Pam hwn:
find-help-why-named = chi wnaeth ei enwi
find-help-why-near = mae’n agos atoch chi
find-help-why-place = dywedoch chi { $place }, ac mae’n helpu pobl yn ardal { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = mae ar gyfer { $who }
find-help-why-open = mae rhywun yn ateb ddydd a nos
find-help-why-general = bydd rhywun yn ateb ar unrhyw awr, pwy bynnag ydych chi
find-help-why-phone = gallwch ffonio
find-help-why-text = gallwch anfon neges destun yn lle ffonio
find-help-why-chat = gallwch sgwrsio ar-lein yn lle ffonio
find-help-why-email = gallwch ysgrifennu e-bost yn lle ffonio
find-help-why-bsl = gallwch ddefnyddio Iaith Arwyddion Prydain
find-help-why-in-person = gallwch gwrdd â rhywun wyneb yn wyneb
find-help-why-online = mae help ar y wefan
find-help-no-programme = Doedden ni ddim yn gallu dod o hyd i gwrs yn eich ardal rydyn ni’n siŵr ohono. Gallwch ffonio’r llinell hon: mae pobl yno’n gwybod beth sydd ar gael.
find-help-quiet = Os hoffech chi siarad â rhywun ryw bryd am sut mae pethau gartref, gallwch ffonio’r llinell hon, ddydd neu nos:
find-help-place-which = Mae mwy nag un lle fel hynny. Yn ardal pa gyngor lleol (council) mae’r lle?
find-help-place-unknown = Dydyn ni ddim yn nabod y lle hwn. Rhowch gynnig ar sillafiad arall, tref gerllaw, neu god post.
find-help-place-empty = Gallwch adael y lle’n wag a mynd ymlaen.
find-help-urgent = Mae hyn yn swnio’n ddifrifol. Os oes ofn arnoch chi ar unrhyw adeg, ffoniwch 999. Gallai cynllun rydych chi’n ei gadw yn eich pen helpu:
find-help-urgent-link = gwneud cynllun diogelwch
find-help-safe = Dydw i ddim mewn perygl nawr
find-help-languages = Gallwch ddarllen y wefan hon yn yr ieithoedd hyn: { $languages }. Pan fyddwch yn ffonio, gofynnwch am gyfieithydd: “interpreter”.
find-help-print = Mae’n well peidio ag argraffu na chadw’r dudalen hon. Mae’n dangos beth ddywedoch chi, a gallai rhywun ddod o hyd i’r papur. Ceisiwch gofio un rhif. Caewch y tab hwn ar y diwedd.
find-help-copy = Rhestr fer i’w chopïo
find-help-copy-hint = Mae’n well cofio un rhif. Mae’r enwau’n blaen ac yn dweud ychydig iawn. Os ydych chi’n copïo’r rhestr, defnyddiwch ffôn nad oes neb arall yn edrych arno, a dim un arall.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Mwy am hyn
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Mae rhannau o’r dudalen hon heb eu gwirio eto gan: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = cyfreithiwr
