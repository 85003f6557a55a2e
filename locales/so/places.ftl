### Choosing a place.

place-label = Magaalo, tuulo ama postcode
place-hint = Tusaale Crewe, Widnes ama WA8. Ma kaydinno waxaad qorto.
show-help = Tus caawimada
search-by-place = Meel ku raadi
place-ask = Deegaankee ayaad u jeeddaa?
place-ask-labels = In ka badan hal ayaa jira:
place-outside = Taasi waxay u egtahay { $councils }. Meelaha caawimada ee halkaas liiskayaga kuma jiraan.
place-outside-national = Khadkani meel kasta oo dalka ah wuu kaa caawin karaa:
place-similar = Ma waxaad u jeedday:
place-unknown = Meeshaas ma naqaan
place-unknown-choose = Dooro deegaankaaga, ama isku day magaalo ka weyn oo u dhow:
place-suggestions = Meelaha sidan ku bilaabma:
