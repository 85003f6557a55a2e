### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Mai spune ceva sau întreabă
reply-add-hint = De exemplu: unde ești, „nu pot suna”, „e gratis?”, „ce se întâmplă când sun?”
reply-send = Trimite
reply-chips = Sau alege ce se potrivește
reply-chip-no-calls = Nu pot suna
reply-chip-someone = E cineva din jurul meu
reply-chip-stay = Îmi trebuie un loc unde să stau
reply-chip-man = Sunt bărbat
reply-before = Ai scris mai înainte:
reply-one-question = O întrebare care ar schimba lista
reply-unread = Nu am putut citi o parte din ce ai spus mai înainte, așa că am lăsat-o deoparte.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = Lista e nouă. Acum se potrivește cu: { $things }.
reply-same-list = Mulțumim că ne-ai spus. Asta nu schimbă cine poate ajuta, așa că lista e aceeași.
reply-corrected = Ne pare rău, am înțeles greșit. Lista e nouă.
# { $things } as above.
reply-corrected-things = Ne pare rău, am înțeles greșit. Lista e nouă, iar acum se potrivește cu: { $things }.
reply-no-calls = ajutor fără să suni
reply-way = { $way ->
    [text] SMS-uri
    [chat] chat pe site
    [email] e-mail
    [in-person] întâlniri față în față
    [phone] convorbiri la telefon
   *[other] alte feluri de a lua legătura
 }
reply-more = Iată și alții care pot ajuta.
reply-no-more = Nu știm pe altcineva pentru asta. Poți scrie ce îți mai trebuie sau te poți uita la toate serviciile de ajutor.
reply-eased = Ne bucurăm că acum e mai liniște. Dacă începe din nou, sună la 999. Oamenii aceștia te ajută cu ce urmează.

## A question about a service
reply-unknown = Nu știm asta. Întreabă-i, te rugăm:
reply-unknown-pets = Nu știm dacă primesc animale. Întreabă-i, te rugăm:
reply-unknown-tells = Înainte să spui cine ești, poți întreba cine răspunde și ce trebuie să spună mai departe.
reply-no-way = Nu știm să se poată lua legătura cu ei așa. Știm aceste feluri:
reply-not-given = Nimănui nu i se spune unde este. Asta îi apără pe toți cei care stau acolo. Suni, iar ei îți spun cum ajungi:
reply-interpreters-yes = Pot chema un interpret. Spune „interpreter” (interpret) și limba ta în engleză, de exemplu „Romanian” (română).
reply-interpreters-no = Nu au interpreți.
reply-signs = Poți folosi limba semnelor britanică.
reply-only-instead = Nu avem un număr al lor de care să știm sigur. Poți suna la linia aceasta:

## A word, a guide
reply-term-more = Mai multe cuvinte explicate
reply-guide-from = Asta e din ghidul nostru:

## Small talk
reply-close-heading = Ai grijă de tine
reply-close = Poți reveni oricând vrei. Nu păstrăm ce ai scris. Telefonul tău ar putea păstra, așa că închide fila.
reply-close-grave = Înainte să închizi pagina: dacă ești în pericol, sună la 999. Nu e nevoie să știi sigur. Poți reveni aici oricând vrei.
reply-hello-heading = Bună
reply-hello = Acesta e un program, nu un om. Îți arată oameni care pot ajuta. Poți scrie ce se întâmplă sau ce îți trebuie.
reply-joke-heading = La asta nu ne pricepem
reply-joke = Acesta e un program care știe despre ajutorul pentru cei cărora li se face rău sau le e frică acasă. Ce ai spus până acum e încă aici. Poți continua oricând vrei.
reply-anger-heading = Ne pare rău că nu ajută
reply-anger = E doar un program și mai greșește. Spune cu alte cuvinte sau vorbește cu un om:
reply-about-you-heading = Cine citește
reply-about-you = Citește un program de calculator, nu un om. Nu păstrăm ce scrii, dar telefonul tău ar putea păstra. Programul nu te poate suna și nu poate trimite ajutor: pentru asta, sună la unul dintre numerele de aici.
