### Choosing a place.

place-label = Mesto, dedina alebo postcode (PSČ)
place-hint = Napríklad Crewe, Widnes alebo WA8. Neuchovávame, čo píšete.
show-help = Ukázať pomoc
search-by-place = Hľadať podľa miesta
place-ask = Ktorú oblasť myslíte?
place-ask-labels = Je ich viac:
place-outside = Vyzerá to ako { $councils }. Miestnu pomoc odtiaľ tu nemáme.
place-outside-national = Táto linka vám pomôže kdekoľvek v krajine:
place-similar = Mysleli ste:
place-unknown = Toto miesto nepoznáme
place-unknown-choose = Vyberte svoju oblasť alebo skúste väčšie mesto v okolí:
place-suggestions = Miesta, ktoré sa takto začínajú:
