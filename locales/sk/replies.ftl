### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Doplňte niečo alebo sa opýtajte
reply-add-hint = Napríklad: kde ste, „nemôžem volať“, „je to zadarmo?“, „čo bude, keď zavolám?“
reply-send = Poslať
reply-chips = Alebo vyberte, čo sedí
reply-chip-no-calls = Nemôžem volať
reply-chip-someone = Ide o niekoho, koho poznám
reply-chip-stay = Potrebujem niekde bývať
reply-chip-man = Som muž
reply-before = Predtým ste napísali:
reply-one-question = Jedna otázka, ktorá by tento zoznam zmenila
reply-unread = Niečo z toho, čo ste povedali predtým, sme nedokázali prečítať, preto sme to vynechali.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = Zoznam je nový. Teraz zodpovedá tomuto: { $things }.
reply-same-list = Ďakujeme, že ste nám to povedali. Nemení to, kto môže pomôcť, preto je zoznam rovnaký.
reply-corrected = Prepáčte, že sme to pochopili zle. Zoznam je nový.
# { $things } as above.
reply-corrected-things = Prepáčte, že sme to pochopili zle. Zoznam je nový a teraz zodpovedá tomuto: { $things }.
reply-no-calls = pomoc bez volania
reply-way = { $way ->
    [text] SMS správy
    [chat] chat na webe
    [email] e-mail
    [in-person] osobné stretnutie
    [phone] telefonovanie
   *[other] iné spôsoby, ako sa ozvať
 }
reply-more = Tu sú ďalší, ktorí môžu pomôcť.
reply-no-more = Na toto už o nikom inom nevieme. Môžete napísať, čo ešte potrebujete, alebo si pozrieť všetky miesta pomoci.
reply-eased = Sme radi, že je teraz pokojnejšie. Ak to začne znova, zavolajte 999. Títo ľudia pomáhajú s tým, čo príde potom.

## A question about a service
reply-unknown = Toto nevieme. Opýtajte sa ich, prosím:
reply-unknown-pets = Nevieme, či berú zvieratá. Opýtajte sa ich, prosím:
reply-unknown-tells = Skôr než poviete, kto ste, môžete sa opýtať, kto dvíha telefón a čo musia povedať ďalej.
reply-no-way = O takom spôsobe, ako sa im ozvať, nevieme. Tieto spôsoby poznáme:
reply-not-given = Nikomu sa nehovorí, kde to je. To chráni všetkých, ktorí tam bývajú. Spojíte sa s nimi cez telefón a povedia vám, ako tam prísť:
reply-interpreters-yes = Vedia zohnať tlmočenie. Povedzte, akým jazykom hovoríte: „Slovak“.
reply-interpreters-no = Nemajú tlmočenie.
reply-signs = Môžete používať britský posunkový jazyk (BSL).
reply-only-instead = Nemáme ich číslo, ktorým by sme si boli istí. Môžete zavolať na túto linku:

## A word, a guide
reply-term-more = Ďalšie vysvetlené slová
reply-guide-from = Toto je z našich rád:

## Small talk
reply-close-heading = Dávajte na seba pozor
reply-close = Môžete sa vrátiť, kedykoľvek chcete. Neuchovávame, čo ste napísali. Váš telefón možno áno, preto zatvorte túto kartu.
reply-close-grave = Skôr než pôjdete: ak ste v nebezpečenstve, zavolajte 999. Nemusíte mať istotu. Môžete sa sem vrátiť, kedykoľvek chcete.
reply-hello-heading = Dobrý deň
reply-hello = Toto je program, nie človek. Ukazuje ľudí, ktorí môžu pomôcť. Môžete napísať, čo sa deje alebo čo potrebujete.
reply-joke-heading = O tomto nič nevieme
reply-joke = Toto je program, ktorý vie o pomoci pre ľudí, ktorým doma niekto ubližuje alebo ktorí sa doma boja. Čo ste povedali doteraz, je stále tu. Môžete pokračovať, kedykoľvek chcete.
reply-anger-heading = Mrzí nás, že to nepomáha
reply-anger = Toto je len program a robí chyby. Povedzte to inými slovami alebo sa porozprávajte s človekom:
reply-about-you-heading = Kto to číta
reply-about-you = Číta to počítačový program, nie človek. Neuchovávame, čo píšete, ale váš telefón možno áno. Program vám nemôže zavolať ani poslať pomoc: na to zavolajte na niektoré číslo odtiaľto.
