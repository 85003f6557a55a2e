### Search: the box on every page, and what it finds.

search-label = Search
search-button = Search
search-title = Look something up
search-heading = Search
search-description = Look for local services and guides in your own words.
search-lead = Write a few words in your own way, in any language you like. You can name a town or a postcode.
search-example = For example: “he checks my phone”, “somewhere to stay tonight Crewe”, “solicitor CW1”.
search-back = What you type is not kept and is not in the address. If you press Back from a later page, your browser may say that the page has expired or ask to send the form again. You can send it again or start a new search.
search-again = Search again
search-results = What we found
search-count =
    { $services ->
        [0] No services
        [one] { $services } service
       *[other] { $services } services
    } and { $guides ->
        [0] no guides
        [one] { $guides } guide
       *[other] { $guides } guides
    } found.
search-services = Services
search-services-in = Services for { $area }
search-guides = Guides to read
search-empty = Write a word or two of what you need, then search again.
search-none = We found nothing for this. Try other words, fewer choices, or say what you want: a safe place, a solicitor, somebody to talk to. Or ring this line: they know what there is.
search-vague = We didn’t find your words. These help most people who come here.
search-none-topics = See all guides
search-more = More about this service
search-filters = Narrow it down
search-other-language = Search in { $language }
search-danger-heading = If you’re in danger now
search-danger-stay = Not in danger now? What we found is below.
search-refused-heading = We cannot help with this
search-refused = This site never helps to find or watch a person, or to get round a court order. If you’re worried about the way you treat someone, you can ring this line:
search-refused-start = Is someone hurting you? Start here
