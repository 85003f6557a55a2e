### The help finder: guided questions, and a box for one's own words.

find-help-title = Găsește-ți drumul
find-help-description = Răspunde la câteva întrebări sau scrie cu cuvintele tale și vezi cine te poate ajuta aproape de tine.
find-help-heading = Găsește ajutor
find-help-lead = Spune-ne cât vrei, mult sau puțin. Citește un program de calculator, nu un om. Îți răspunde cu texte scrise de oameni și îți arată cine ajută aproape de tine.
find-help-message = Spune-ne cu cuvintele tale
find-help-message-hint = În orice limbă, scris oricum. Poți spune ce se întâmplă, ce vrei și unde ești. Nu scrie nume sau prenume.
find-help-send = Arată ce poate ajuta
find-help-or = Sau răspunde la câteva întrebări
find-help-kept = Nu păstrăm ce scrii sau ce alegi. Telefonul tău ar putea păstra, așa că închide fila când termini. Dacă cineva îți verifică telefonul, folosește alt telefon sau o fereastră privată. Poți sări peste orice întrebare.
find-help-why = De ce întrebăm
find-help-next = Mai departe
find-help-rather-not = Prefer să nu spun
find-help-answer-now = Arată ajutorul acum
find-help-change = Schimbă
find-help-restart = Ia-o de la capăt
find-help-said = Ce ai spus
find-help-you-wrote = Ai scris:
find-help-skipped = Sărit
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Am înțeles: { $things }. Am greșit?
find-help-understood-which = Bifează ce se potrivește
find-help-correct = Așa e. Arată ajutorul
find-help-not-understood = Ne pare rău, nu ne-am dat seama ce îți trebuie. Încearcă alte cuvinte, răspunde la întrebările de mai jos sau sună la unul dintre numerele acestea. Nu e nevoie să explici bine.
find-help-first = Întâi
find-help-first-in = Întâi, pentru { $area }
find-help-services = Cine mai poate ajuta
find-help-more = Și alții care pot ajuta ({ $count })
find-help-general = Nicio linie făcută anume pentru asta nu răspunde zi și noapte. Una dintre liniile de aici răspunde, oricui, orice s-ar întâmpla.
find-help-why-this = De ce:
find-help-why-named = ai scris despre asta
find-help-why-near = e aproape de tine
find-help-why-place = ai spus { $place }, iar aici primesc ajutor cei din { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = e pentru { $who }
find-help-why-open = răspunde cineva zi și noapte
find-help-why-general = răspunde cineva la orice oră, oricine ai fi
find-help-why-phone = poți suna
find-help-why-text = poți trimite un SMS în loc să suni
find-help-why-chat = poți scrie pe chat în loc să suni
find-help-why-email = poți scrie un e-mail în loc să suni
find-help-why-bsl = poți folosi limba semnelor britanică
find-help-why-in-person = te poți întâlni cu cineva față în față
find-help-why-online = găsești ajutor pe site
find-help-no-programme = Nu am găsit aproape de tine un curs de care să știm sigur. Poți suna la linia aceasta: acolo se știe ce există.
find-help-quiet = Dacă vrei vreodată să vorbești cu cineva despre ce e acasă, poți suna la linia aceasta, zi sau noapte:
find-help-place-which = Sunt mai multe locuri cu numele acesta. În zona cărui council (primăria locală) este?
find-help-place-unknown = Nu cunoaștem locul acesta. Scrie-l altfel sau scrie un oraș din apropiere ori un cod poștal.
find-help-place-empty = Poți lăsa locul gol și merge mai departe.
find-help-urgent = Pare grav. Dacă ți se face frică, oricând, sună la 999. Te poate ajuta un plan pe care îl ții minte:
find-help-urgent-link = fă un plan de siguranță
find-help-safe = Acum nu sunt în pericol
find-help-languages = Poți citi site-ul în { $languages }. Când suni, cere un interpret: spune „interpreter” (interpret) și limba ta în engleză, de exemplu „Romanian” (română).
find-help-print = E mai bine să nu tipărești și să nu salvezi pagina aceasta. Se vede pe ea ce ai spus, iar o foaie poate fi găsită. Încearcă să ții minte un număr. Închide fila când termini.
find-help-copy = O listă scurtă de copiat
find-help-copy-hint = E mai bine să ții minte un număr. Numele sunt simple și spun puțin. Copiază lista numai pe un telefon în care nu se uită nimeni altcineva.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Mai mult despre asta
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Părți din pagina aceasta trebuie încă verificate de: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = un avocat sau o avocată
