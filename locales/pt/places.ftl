### Choosing a place.

place-label = Cidade, aldeia ou código postal (postcode)
place-hint = Por exemplo Crewe, Widnes ou WA8. Não guardamos o que escreve.
show-help = Ver ajuda
search-by-place = Procurar por lugar
place-ask = A que área se refere?
place-ask-labels = Há mais do que uma:
place-outside = Isso parece ser { $councils }. Não temos aqui os serviços locais dessa zona.
place-outside-national = Esta linha pode ajudar em qualquer parte do país:
place-similar = Queria dizer:
place-unknown = Não conhecemos esse lugar
place-unknown-choose = Escolha a sua área, ou tente uma cidade maior por perto:
place-suggestions = Lugares que começam assim:
