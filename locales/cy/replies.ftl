### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Ychwanegu rhywbeth, neu ofyn
reply-add-hint = Er enghraifft: ble rydych chi, “alla i ddim ffonio”, “ydy hyn am ddim?”, “beth sy’n digwydd pan fydda i’n ffonio?”
reply-send = Anfon
reply-chips = Neu dewiswch beth sy’n ffitio
reply-chip-no-calls = Alla i ddim ffonio
reply-chip-someone = Rhywun rwy’n ei nabod
reply-chip-stay = Mae angen lle i aros arna i
reply-chip-man = Dyn ydw i
reply-before = Ysgrifennoch chi o’r blaen:
reply-one-question = Un cwestiwn a fyddai’n newid y rhestr hon
reply-unread = Doedden ni ddim yn gallu darllen rhan o’r hyn ddywedoch chi o’r blaen, felly rydyn ni wedi’i adael allan.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = Mae’r rhestr yn newydd. Mae’n ffitio hyn nawr: { $things }.
reply-same-list = Diolch am ddweud wrthyn ni. Dydy hynny ddim yn newid pwy all helpu, felly mae’r rhestr yr un fath.
reply-corrected = Mae’n ddrwg gennym ni am gael hynny’n anghywir. Mae’r rhestr yn newydd.
# { $things } as above.
reply-corrected-things = Mae’n ddrwg gennym ni am gael hynny’n anghywir. Mae’r rhestr yn newydd, ac yn ffitio hyn nawr: { $things }.
reply-no-calls = help heb ffonio
reply-way = { $way ->
    [text] negeseuon testun
    [chat] sgwrs ar y we
    [email] e-bost
    [in-person] cwrdd wyneb yn wyneb
    [phone] galwadau ffôn
   *[other] ffyrdd eraill o gysylltu
 }
reply-more = Dyma rai eraill sy’n gallu helpu.
reply-no-more = Dydyn ni ddim yn gwybod am neb arall ar gyfer hyn. Gallwch ysgrifennu beth arall sydd ei angen arnoch chi, neu edrych ar yr holl wasanaethau.
reply-eased = Rydyn ni’n falch ei bod hi’n dawelach nawr. Os bydd yn dechrau eto, ffoniwch 999. Mae’r bobl hyn yn helpu gyda’r hyn sy’n dod nesaf.

## A question about a service
reply-unknown = Dydyn ni ddim yn gwybod hyn. Gofynnwch iddyn nhw:
reply-unknown-pets = Dydyn ni ddim yn gwybod a ydyn nhw’n derbyn anifeiliaid. Gofynnwch iddyn nhw:
reply-unknown-tells = Cyn dweud pwy ydych chi, gallwch ofyn pwy sy’n ateb a beth mae’n rhaid iddyn nhw ei ddweud wrth eraill.
reply-no-way = Dydyn ni ddim yn gwybod am y ffordd honno o gysylltu â nhw. Dyma’r ffyrdd rydyn ni’n eu gwybod:
reply-not-given = Does neb yn cael gwybod ble mae’r lle. Mae hynny’n amddiffyn pawb sy’n byw yno. Rydych chi’n ei gyrraedd dros y ffôn, ac maen nhw’n dweud wrthych chi sut i fynd yno:
reply-interpreters-yes = Gallan nhw gael cyfieithydd. Dywedwch “interpreter” (cyfieithydd), yna enw eich iaith yn Saesneg, er enghraifft “Welsh” (Cymraeg).
reply-interpreters-no = Does ganddyn nhw ddim cyfieithwyr.
reply-signs = Gallwch ddefnyddio Iaith Arwyddion Prydain.
reply-only-instead = Does gennym ni ddim un o’u rhifau nhw rydyn ni’n siŵr ohono. Gallwch ffonio’r llinell hon:

## A word, a guide
reply-term-more = Esbonio mwy o eiriau
reply-guide-from = Daw hyn o’n canllaw ni:

## Small talk
reply-close-heading = Cymerwch ofal
reply-close = Gallwch ddod yn ôl pryd bynnag y mynnwch. Dydyn ni ddim yn cadw’r hyn ysgrifennoch chi. Gallai eich ffôn ei gadw, felly caewch y tab hwn.
reply-close-grave = Cyn i chi fynd: os ydych chi mewn perygl, ffoniwch 999. Does dim rhaid i chi fod yn siŵr. Gallwch ddod yn ôl yma pryd bynnag y mynnwch.
reply-hello-heading = Helo
reply-hello = Rhaglen gyfrifiadur yw hon, nid person. Mae’n dangos pobl sy’n gallu helpu. Gallwch ysgrifennu beth sy’n digwydd, neu beth sydd ei angen arnoch chi.
reply-joke-heading = Dydyn ni ddim yn gwybod am hynny
reply-joke = Rhaglen gyfrifiadur yw hon sy’n gwybod am help i bobl sy’n cael eu brifo neu sy’n ofnus gartref. Mae’r hyn ddywedoch chi hyd yma yma o hyd. Gallwch fynd ymlaen pryd bynnag y mynnwch.
reply-anger-heading = Mae’n ddrwg gennym ni nad yw hyn yn helpu
reply-anger = Dim ond rhaglen gyfrifiadur yw hon, ac mae’n gwneud camgymeriadau. Dywedwch y peth mewn geiriau eraill, neu siaradwch â pherson:
reply-about-you-heading = Pwy sy’n darllen hyn
reply-about-you = Rhaglen gyfrifiadur sy’n ei ddarllen, nid person. Dydyn ni ddim yn cadw’r hyn rydych chi’n ei ysgrifennu, ond gallai eich ffôn ei gadw. Dydy hi ddim yn gallu eich ffonio nac anfon help: ar gyfer hynny, ffoniwch un o’r rhifau yma.
