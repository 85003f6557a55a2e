### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Wax ku dar, ama weydii
reply-add-hint = Tusaale: meesha aad joogto, “ma wici karo”, “ma bilaash baa?”, “maxaa dhacaya markaan waco?”
reply-send = Dir
reply-chips = Ama dooro waxa ku habboon
reply-chip-no-calls = Ma wici karo
reply-chip-someone = Waa qof aan aqaan
reply-chip-stay = Meel aan joogo ayaan u baahanahay
reply-chip-man = Nin baan ahay
reply-before = Hore waxaad u qortay:
reply-one-question = Hal su'aal oo liiskan beddeli karta
reply-unread = Qayb ka mid ah wixii aad hore u sheegtay waan akhrin weynay, markaa waan ka tagnay.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = Liisku waa cusub yahay. Hadda wuxuu ku habboon yahay: { $things }.
reply-same-list = Waad ku mahadsan tahay inaad noo sheegtay. Cidda ku caawin karta ma beddelayso, markaa liisku waa isla kii.
reply-corrected = Waan ka xunnahay inaan qaldannay. Liisku waa cusub yahay.
# { $things } as above.
reply-corrected-things = Waan ka xunnahay inaan qaldannay. Liisku waa cusub yahay. Hadda wuxuu ku habboon yahay: { $things }.
reply-no-calls = caawimo aan wicitaan lahayn
reply-way = { $way ->
    [text] farriimo qoraal ah
    [chat] wada qorid internetka ah (chat)
    [email] email
    [in-person] kulan fool ka fool ah
    [phone] wicitaan
   *[other] siyaabo kale oo loo soo xiriiro
 }
reply-more = Waa kuwan kuwo kale oo ku caawin kara.
reply-no-more = Kuwo kale oo arrintan ah ma naqaan. Waad qori kartaa waxa kale oo aad u baahan tahay, ama eeg dhammaan meelaha caawimada.
reply-eased = Waan ku faraxsannahay in xaaladdu hadda degtay. Haddii ay mar kale bilaabato, wac 999. Dadkani waxay kaa caawiyaan waxa xiga.

## A question about a service
reply-unknown = Tan ma naqaan. Fadlan iyaga weydii:
reply-unknown-pets = Ma naqaan inay xayawaan qaataan iyo in kale. Fadlan iyaga weydii:
reply-unknown-tells = Intaanad sheegin cidda aad tahay, waad weydiin kartaa cidda jawaabaysa iyo waxa waajib ku ah inay cid kale u sheegaan.
reply-no-way = Ma naqaan in jidkaas iyaga lagula xiriiri karo. Waa kuwan jidadka aan naqaan:
reply-not-given = Cidna looma sheego meesha ay ku taal. Taasi waxay ilaalisaa qof kasta oo deggan. Taleefan ayaa lagula xiriiraa, iyaga ayaana kuu sheega sida loo tago:
reply-interpreters-yes = Turjubaan way kuu keeni karaan. Sheeg luqadda aad ku hadasho: “Somali”.
reply-interpreters-no = Turjubaan ma haystaan.
reply-signs = Luqadda dhegoolaha Ingiriiska (BSL) waad isticmaali kartaa.
reply-only-instead = Lambar ay leeyihiin oo aan hubno ma hayno. Khadkan waad wici kartaa:

## A word, a guide
reply-term-more = Ereyo kale oo la sharraxay
reply-guide-from = Tani waxay ka timid hagahayaga:

## Small talk
reply-close-heading = Is ilaali
reply-close = Markaad rabto waad soo noqon kartaa. Ma kaydinno waxaad qortay. Taleefankaagu waa kaydin karaa, markaa xir tab-kan.
reply-close-grave = Intaanad bixin: haddii aad khatar ku jirto, wac 999. Khasab kuguma aha inaad hubto. Markaad rabto halkan waad ku soo noqon kartaa.
reply-hello-heading = Salaan
reply-hello = Kani waa barnaamij, qof ma aha. Wuxuu ku tusaa dad ku caawin kara. Waad qori kartaa waxa dhacaya, ama waxaad u baahan tahay.
reply-joke-heading = Taas wax kama naqaan
reply-joke = Kani waa barnaamij yaqaan caawimada dadka guriga lagu dhibo ama guriga ku baqa. Wixii aad ilaa hadda sheegtay weli way halkan yihiin. Markaad rabto waad sii wadi kartaa.
reply-anger-heading = Waan ka xunnahay in tani aanay ku caawinayn
reply-anger = Kani waa barnaamij keliya, wuuna qaldamaa. Ereyo kale ku sheeg, ama qof la hadal:
reply-about-you-heading = Cidda tan akhrisa
reply-about-you = Barnaamij kombiyuutar ayaa akhriya; qof ma akhriyo. Ma kaydinno waxaad qorto, laakiin taleefankaagu waa kaydin karaa. Kuma soo wici karo, caawimona kuuma soo diri karo: taas waxaad u wacdaa mid ka mid ah lambarrada halkan.
