### Choosing a place.

place-label = Town, village or postcode
place-hint = For example Crewe, Widnes or WA8. We do not keep what you type.
show-help = Show help
search-by-place = Search by place
place-ask = Which area do you mean?
place-ask-labels = There is more than one:
place-outside = That looks like { $councils }. We don’t list local services there.
place-outside-national = This line can help you anywhere in the country:
place-similar = Did you mean:
place-unknown = We don’t know that place
place-unknown-choose = Choose your area, or try a bigger town nearby:
place-suggestions = Places that begin like this:
