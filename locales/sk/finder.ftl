### The help finder: guided questions, and a box for one's own words.

find-help-title = Nájdite si cestu
find-help-description = Odpovedzte na pár otázok alebo napíšte vlastnými slovami a uvidíte, kto môže pomôcť vo vašom okolí.
find-help-heading = Nájdite pomoc
find-help-lead = Povedzte nám toľko, koľko chcete. Číta to počítačový program, nie človek. Odpovedá slovami, ktoré napísali ľudia, a ukáže miesta pomoci vo vašom okolí.
find-help-message = Napíšte nám vlastnými slovami
find-help-message-hint = V akomkoľvek jazyku, aj s chybami. Môžete napísať, čo sa deje, čo chcete a kde ste. Nepíšte mená ani priezviská.
find-help-send = Ukázať, čo môže pomôcť
find-help-or = Alebo odpovedzte na pár otázok
find-help-kept = Neuchovávame nič, čo napíšete alebo vyberiete. Váš telefón možno áno, preto na konci zatvorte túto kartu. Ak vám niekto kontroluje telefón, použite iný telefón alebo súkromné okno. Každú otázku môžete preskočiť.
find-help-why = Prečo sa pýtame
find-help-next = Ďalej
find-help-rather-not = Radšej nepoviem
find-help-answer-now = Ukázať pomoc hneď
find-help-change = Zmeniť
find-help-restart = Začať odznova
find-help-said = Vaše odpovede
find-help-you-wrote = Napísali ste:
find-help-skipped = Preskočené
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Rozumeli sme: { $things }. Nesedí to?
find-help-understood-which = Označte, čo sedí
find-help-correct = Takto to sedí. Ukázať pomoc
find-help-not-understood = Prepáčte, nerozumeli sme, čo potrebujete. Skúste iné slová, odpovedzte na otázky nižšie alebo zavolajte na jednu z týchto liniek. Nemusíte to vysvetliť dobre.
find-help-first = Najprv
find-help-first-in = Najprv, pre { $area }
find-help-services = Kto ďalší môže pomôcť
find-help-more = Viac ľudí, ktorí môžu pomôcť ({ $count })
find-help-general = Žiadna linka práve pre toto nie je otvorená vo dne v noci. Jedna z týchto áno a je pre kohokoľvek, nech sa deje čokoľvek.
find-help-why-this = Prečo práve toto:
find-help-why-named = pomenovali ste to
find-help-why-near = je to blízko vás
find-help-why-place = uviedli ste { $place } a pomáha to ľuďom v oblasti { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = pre koho to je: { $who }
find-help-why-open = niekto zdvihne vo dne v noci
find-help-why-general = niekto zdvihne v každej hodine, nech ste ktokoľvek
find-help-why-phone = môžete zavolať
find-help-why-text = môžete poslať SMS namiesto volania
find-help-why-chat = môžete písať cez chat namiesto volania
find-help-why-email = môžete napísať e-mail namiesto volania
find-help-why-bsl = môžete používať britský posunkový jazyk (BSL)
find-help-why-in-person = môžete sa s niekým stretnúť osobne
find-help-why-online = pomoc je aj na ich webovej stránke
find-help-no-programme = Nenašli sme vo vašom okolí kurz, ktorým si sme istí. Môžete zavolať na túto linku: tam vedia, čo existuje.
find-help-quiet = Ak sa niekedy budete chcieť s niekým porozprávať o tom, ako je doma, môžete zavolať na túto linku, vo dne v noci:
find-help-place-which = Takých miest je viac. Pod ktorý miestny úrad (council) patrí?
find-help-place-unknown = Toto miesto nepoznáme. Skúste to napísať inak, mesto v okolí alebo poštové smerovacie číslo (postcode).
find-help-place-empty = Miesto môžete nechať prázdne a ísť ďalej.
find-help-urgent = Znie to vážne. Ak budete mať kedykoľvek strach, zavolajte 999. Môže pomôcť plán, ktorý nosíte v hlave:
find-help-urgent-link = pripravte si plán bezpečia
find-help-safe = Teraz nie som v nebezpečenstve
find-help-languages = Túto stránku môžete čítať v týchto jazykoch: { $languages }. Keď voláte, pýtajte si tlmočenie: „interpreter“.
find-help-print = Túto stránku radšej netlačte ani neukladajte. Je na nej, čo ste povedali, a papier môže niekto nájsť. Skúste si zapamätať jedno číslo. Na konci zatvorte túto kartu.
find-help-copy = Krátky zoznam na skopírovanie
find-help-copy-hint = Najlepšie je zapamätať si jedno číslo. Názvy sú obyčajné a veľa neprezradia. Zoznam si skopírujte len do telefónu, do ktorého sa nepozerá nikto iný.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Viac o tom
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Časti tejto stránky ešte musí skontrolovať: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = advokát alebo advokátka
