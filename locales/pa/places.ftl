### Choosing a place.

place-label = ਸ਼ਹਿਰ, ਪਿੰਡ ਜਾਂ ਪੋਸਟਕੋਡ
place-hint = ਜਿਵੇਂ Crewe, Widnes ਜਾਂ WA8। ਪੰਜਾਬੀ ਵਿੱਚ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ। ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਅਸੀਂ ਨਹੀਂ ਰੱਖਦੇ।
show-help = ਮਦਦ ਦਿਖਾਓ
search-by-place = ਥਾਂ ਦੇ ਨਾਂ ਨਾਲ ਲੱਭੋ
place-ask = ਤੁਸੀਂ ਕਿਹੜਾ ਇਲਾਕਾ ਕਹਿੰਦੇ ਹੋ?
place-ask-labels = ਇਸ ਨਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਥਾਵਾਂ ਹਨ:
place-outside = ਇਹ { $councils } ਵਿੱਚ ਲੱਗਦਾ ਹੈ। ਉੱਥੇ ਦੀ ਮਦਦ ਸਾਡੀ ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ ਹੈ।
place-outside-national = ਇਹ ਲਾਈਨ ਦੇਸ਼ ਵਿੱਚ ਕਿਤੇ ਵੀ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ:
place-similar = ਕੀ ਤੁਸੀਂ ਇਹ ਕਹਿਣਾ ਸੀ:
place-unknown = ਸਾਨੂੰ ਇਸ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ
place-unknown-choose = ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ, ਜਾਂ ਨੇੜੇ ਦੇ ਕਿਸੇ ਵੱਡੇ ਸ਼ਹਿਰ ਦਾ ਨਾਂ ਲਿਖੋ:
place-suggestions = ਇਸ ਤਰ੍ਹਾਂ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੀਆਂ ਥਾਵਾਂ:
