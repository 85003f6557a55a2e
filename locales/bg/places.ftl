### Choosing a place.

place-label = Град, село или пощенски код
place-hint = Например Crewe, Widnes или WA8. Не пазим това, което пишеш.
show-help = Покажи помощта
search-by-place = Търси по място
place-ask = Кой район имаш предвид?
place-ask-labels = Има повече от едно:
place-outside = Това място изглежда е в { $councils }. За там нямаме местна помощ в списъка.
place-outside-national = Тази линия може да ти помогне навсякъде в страната:
place-similar = Това ли имаш предвид:
place-unknown = Не познаваме това място
place-unknown-choose = Избери своя район или опитай с по-голям град наблизо:
place-suggestions = Места, които започват така:
