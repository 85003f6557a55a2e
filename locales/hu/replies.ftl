### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Írj még valamit, vagy kérdezz
reply-add-hint = Például: hol vagy, „nem tudok telefonálni”, „ingyenes?”, „mi történik, ha felhívom?”
reply-send = Küldés
reply-chips = Vagy válaszd ki, ami illik
reply-chip-no-calls = Nem tudok telefonálni
reply-chip-someone = Egy ismerősömről van szó
reply-chip-stay = Kell egy hely, ahol lakhatok
reply-chip-man = Férfi vagyok
reply-before = Ezt írtad korábban:
reply-one-question = Egy kérdés, amely változtatna ezen a listán
reply-unread = Nem tudtuk elolvasni egy részét annak, amit korábban írtál, ezért kihagytuk.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = Ez új lista. Most ehhez illik: { $things }.
reply-same-list = Köszönjük, hogy elmondtad. Ettől nem változik, ki segíthet, ezért a lista ugyanaz.
reply-corrected = Elnézést, rosszul értettük. Ez új lista.
# { $things } as above.
reply-corrected-things = Elnézést, rosszul értettük. Ez új lista, és most ehhez illik: { $things }.
reply-no-calls = segítség telefonálás nélkül
reply-way = { $way ->
    [text] SMS
    [chat] chat a honlapon
    [email] e-mail
    [in-person] személyes találkozás
    [phone] telefonhívás
   *[other] más kapcsolat
 }
reply-more = Itt vannak mások, akik segíthetnek.
reply-no-more = Ehhez nem tudunk többet. Megírhatod, mi másra van szükséged, vagy megnézheted az összes segítő szolgálatot.
reply-eased = Örülünk, hogy most nyugalom van. Ha újra kezdődik, hívd a 999-et. Ezek az emberek abban segítenek, ami most jön.

## A question about a service
reply-unknown = Ezt nem tudjuk. Kérdezd meg őket:
reply-unknown-pets = Nem tudjuk, fogadnak-e állatot. Kérdezd meg őket:
reply-unknown-tells = Mielőtt megmondod, ki vagy, megkérdezheted, ki veszi fel, és mit kell továbbadnia.
reply-no-way = Nem tudjuk, hogy így elérhetők-e. Ezeket a módokat ismerjük:
reply-not-given = Senkinek nem mondják meg, hol van. Ez mindenkit véd, aki ott lakik. Telefonon éred el őket, és ők mondják el, hogyan jutsz oda:
reply-interpreters-yes = Tudnak tolmácsot szerezni. Mondd, hogy „interpreter” (tolmács), aztán a nyelved nevét angolul, például „Hungarian” (magyar).
reply-interpreters-no = Nincsenek tolmácsaik.
reply-signs = Használhatod a brit jelnyelvet.
reply-only-instead = Nincs tőlük olyan számunk, amelyben biztosak vagyunk. Ezt a vonalat hívhatod:

## A word, a guide
reply-term-more = További szavak magyarázata
reply-guide-from = Ez az útmutatónkból való:

## Small talk
reply-close-heading = Vigyázz magadra
reply-close = Bármikor visszajöhetsz. Nem őrizzük meg, amit írtál. A telefonod talán igen, ezért zárd be ezt a lapot.
reply-close-grave = Mielőtt elmész: ha veszélyben vagy, hívd a 999-et. Nem kell biztosnak lenned. Bármikor visszajöhetsz ide.
reply-hello-heading = Szia
reply-hello = Ez egy program, nem ember. Olyan embereket mutat, akik segíthetnek. Megírhatod, mi történik, vagy mire van szükséged.
reply-joke-heading = Ehhez nem értünk
reply-joke = Ez a program azoknak a segítségéhez ért, akiket valaki otthon bánt, vagy akik otthon félnek. Amit eddig mondtál, még itt van. Bármikor folytathatod.
reply-anger-heading = Sajnáljuk, hogy ez nem segít
reply-anger = Ez csak egy program, és téved is. Mondd el más szavakkal, vagy beszélj egy emberrel:
reply-about-you-heading = Ki olvassa ezt
reply-about-you = Számítógépes program olvassa, nem ember. Nem őrizzük meg, amit írsz, de a telefonod talán igen. A program nem tud felhívni, és nem tud segítséget küldeni: ahhoz hívd az itt látható számok egyikét.
