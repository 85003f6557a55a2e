### Choosing a place.

place-label = Ciudad, pueblo o código postal
place-hint = Por ejemplo Crewe, Widnes o WA8. No guardamos lo que escribes.
show-help = Ver ayuda
search-by-place = Buscar por lugar
place-ask = ¿A qué zona te refieres?
place-ask-labels = Hay más de una:
place-outside = Eso parece { $councils }. No tenemos en la lista los lugares de ayuda de allí.
place-outside-national = Esta línea puede ayudarte en cualquier parte del país:
place-similar = ¿Querías decir…?
place-unknown = No conocemos ese lugar
place-unknown-choose = Elige tu zona, o prueba con una ciudad más grande que esté cerca:
place-suggestions = Lugares que empiezan así:
