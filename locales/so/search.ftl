### Search: the box on every page, and what it finds.

search-label = Raadi
search-button = Raadi
search-title = Wax raadi
search-heading = Raadi
search-description = Ereyadaada ku raadi meelaha caawimada ee kuu dhow iyo hagayaal.
search-lead = Sidaada u qor dhowr erey, luqadda aad rabto. Magaalo ama postcode waad sheegi kartaa.
search-example = Tusaale: “taleefankayga wuu baaraa”, “meel aan caawa seexdo Crewe”, “qareen CW1”.
search-back = Waxaad qorto lama kaydiyo, cinwaankana kuma jiro. Haddii aad bog dambe ka riixdo Back (gadaal), browser-kaagu waxaa laga yaabaa inuu yiraahdo boggu wuu dhacay ama inuu ku weydiiyo in mar kale la diro. Mar kale waad diri kartaa, ama raadin cusub bilow.
search-again = Mar kale raadi
search-results = Waxaan helnay
search-count =
    { $services ->
        [0] Meel caawimo lama helin
        [one] { $services } meel caawimo ayaa la helay
       *[other] { $services } meelood oo caawimo ayaa la helay
    }, { $guides ->
        [0] hagena lama helin.
        [one] iyo { $guides } hage.
       *[other] iyo { $guides } hagayaal.
    }
search-services = Meelaha caawimada
search-services-in = Meelaha caawimada ee { $area }
search-guides = Hagayaal la akhristo
search-empty = Qor hal ama laba erey oo ah waxaad u baahan tahay, dabadeed mar kale raadi.
search-none = Waxba kama helin tan. Isku day ereyo kale, wax yar dooro, ama sheeg waxaad rabto: meel ammaan ah, qareen, qof lala hadlo. Ama wac khadkan: waxay og yihiin waxa jira.
search-vague = Ereyadaada ma helin. Kuwani waxay caawiyaan inta badan dadka halkan yimaadda.
search-none-topics = Arag dhammaan hagayaasha
search-more = Wax badan oo ku saabsan meeshan caawimada
search-filters = Yaree liiska
search-other-language = Ku raadi { $language }
search-danger-heading = Haddii aad hadda khatar ku jirto
search-danger-stay = Hadda khatar kuma jirtid? Waxaan helnay hoos ayay ku yaalliin.
search-refused-heading = Arrintan kaama caawin karno
search-refused = Website-kani marnaba kama caawiyo in qof la raadiyo ama dhaqdhaqaaqiisa lala socdo, ama in amar maxkamadeed laga dhuunto. Haddii aad ka welwelsan tahay sida aad qof ula dhaqanto, khadkan waad wici kartaa:
search-refused-start = Qof ma ku dhibayaa? Halkan ka bilow
