### The help finder: guided questions, and a box for one's own words.

find-help-title = ਆਪਣਾ ਰਾਹ ਲੱਭੋ
find-help-description = ਕੁਝ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ, ਜਾਂ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ, ਅਤੇ ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਨੇੜੇ ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
find-help-heading = ਮਦਦ ਲੱਭੋ
find-help-lead = ਜਿੰਨਾ ਦਿਲ ਕਰੇ, ਓਨਾ ਦੱਸੋ: ਥੋੜ੍ਹਾ ਜਾਂ ਬਹੁਤਾ। ਇਸ ਨੂੰ ਕੰਪਿਊਟਰ ਦਾ ਪ੍ਰੋਗਰਾਮ ਪੜ੍ਹਦਾ ਹੈ; ਕੋਈ ਇਨਸਾਨ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਜਵਾਬ ਦੇ ਸ਼ਬਦ ਲੋਕਾਂ ਨੇ ਲਿਖੇ ਹਨ, ਅਤੇ ਨਾਲ ਤੁਹਾਡੇ ਨੇੜੇ ਦੀਆਂ ਮਦਦ ਦੀਆਂ ਥਾਵਾਂ ਹਨ।
find-help-message = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ
find-help-message-hint = ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਵਿੱਚ, ਜਿਵੇਂ ਵੀ ਲਿਖਣਾ ਆਵੇ। ਤੁਸੀਂ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਕੀ ਹੋ ਰਿਹਾ ਹੈ, ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ, ਅਤੇ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਕਿਸੇ ਦਾ ਨਾਂ ਜਾਂ ਗੋਤ ਨਾ ਲਿਖੋ।
find-help-send = ਦੇਖੋ ਕਿਹੜੀ ਮਦਦ ਹੈ
find-help-or = ਜਾਂ ਕੁਝ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ
find-help-kept = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਜਾਂ ਚੁਣਦੇ ਹੋ, ਅਸੀਂ ਨਹੀਂ ਰੱਖਦੇ। ਤੁਹਾਡਾ ਫ਼ੋਨ ਰੱਖ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਅੰਤ ਵਿੱਚ ਇਹ ਟੈਬ ਬੰਦ ਕਰ ਦਿਓ। ਜੇ ਕੋਈ ਤੁਹਾਡਾ ਫ਼ੋਨ ਦੇਖਦਾ ਹੈ, ਤਾਂ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਵਰਤੋ, ਜਾਂ ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ (private window)। ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ।
find-help-why = ਅਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ
find-help-next = ਅੱਗੇ
find-help-rather-not = ਮੇਰਾ ਦੱਸਣ ਦਾ ਮਨ ਨਹੀਂ
find-help-answer-now = ਮਦਦ ਹੁਣੇ ਦਿਖਾਓ
find-help-change = ਬਦਲੋ
find-help-restart = ਮੁੱਢ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ
find-help-said = ਤੁਸੀਂ ਕੀ ਦੱਸਿਆ
find-help-you-wrote = ਤੁਸੀਂ ਲਿਖਿਆ:
find-help-skipped = ਛੱਡਿਆ ਗਿਆ
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = ਅਸੀਂ ਇਹ ਸਮਝੇ: { $things }। ਠੀਕ ਨਹੀਂ?
find-help-understood-which = ਜੋ ਢੁਕਦਾ ਹੈ, ਉਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ
find-help-correct = ਇਹ ਠੀਕ ਹੈ। ਮਦਦ ਦਿਖਾਓ
find-help-not-understood = ਮਾਫ਼ ਕਰਨਾ, ਸਾਨੂੰ ਸਮਝ ਨਹੀਂ ਆਈ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ। ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ, ਹੇਠਲੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ, ਜਾਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਤੁਹਾਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਸਮਝਾਉਣ ਦੀ ਲੋੜ ਨਹੀਂ।
find-help-first = ਸਭ ਤੋਂ ਪਹਿਲਾਂ
find-help-first-in = ਸਭ ਤੋਂ ਪਹਿਲਾਂ: { $area }
find-help-services = ਹੋਰ ਜੋ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ
find-help-more = ਮਦਦ ਕਰਨ ਵਾਲੇ ਹੋਰ ({ $count })
find-help-general = ਖ਼ਾਸ ਇਸੇ ਗੱਲ ਲਈ ਦਿਨ-ਰਾਤ ਖੁੱਲ੍ਹੀ ਕੋਈ ਲਾਈਨ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਇੱਕ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੈ: ਉਹ ਹਰ ਕਿਸੇ ਲਈ ਹੈ, ਗੱਲ ਜੋ ਵੀ ਹੋਵੇ।
find-help-why-this = ਇਹ ਕਿਉਂ:
find-help-why-named = ਤੁਸੀਂ ਇਸ ਦਾ ਨਾਂ ਲਿਆ
find-help-why-near = ਇਹ ਤੁਹਾਡੇ ਨੇੜੇ ਹੈ
find-help-why-place = ਤੁਸੀਂ { $place } ਲਿਖਿਆ, ਅਤੇ ਇੱਥੋਂ { $area } ਦੇ ਲੋਕਾਂ ਨੂੰ ਮਦਦ ਮਿਲਦੀ ਹੈ
# { $who } is a group such as "deaf people".
find-help-why-for = ਇਹ ਇਨ੍ਹਾਂ ਲਈ ਹੈ: { $who }
find-help-why-open = ਦਿਨ-ਰਾਤ ਕੋਈ ਫ਼ੋਨ ਚੁੱਕਦਾ ਹੈ
find-help-why-general = ਤੁਸੀਂ ਕੋਈ ਵੀ ਹੋਵੋ, ਹਰ ਵੇਲੇ ਕੋਈ ਫ਼ੋਨ ਚੁੱਕੇਗਾ
find-help-why-phone = ਤੁਸੀਂ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ
find-help-why-text = ਫ਼ੋਨ ਕਰਨ ਦੀ ਥਾਂ ਤੁਸੀਂ ਟੈਕਸਟ ਭੇਜ ਸਕਦੇ ਹੋ
find-help-why-chat = ਫ਼ੋਨ ਕਰਨ ਦੀ ਥਾਂ ਤੁਸੀਂ ਵੈੱਬਸਾਈਟ ’ਤੇ ਚੈਟ ਕਰ ਸਕਦੇ ਹੋ
find-help-why-email = ਫ਼ੋਨ ਕਰਨ ਦੀ ਥਾਂ ਤੁਸੀਂ ਈਮੇਲ ਲਿਖ ਸਕਦੇ ਹੋ
find-help-why-bsl = ਤੁਸੀਂ ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ (BSL) ਵਰਤ ਸਕਦੇ ਹੋ
find-help-why-in-person = ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਆਹਮੋ-ਸਾਹਮਣੇ ਮਿਲ ਸਕਦੇ ਹੋ
find-help-why-online = ਇਸ ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਮਦਦ ਹੈ
find-help-no-programme = ਤੁਹਾਡੇ ਨੇੜੇ ਸਾਨੂੰ ਅਜਿਹਾ ਕੋਰਸ ਨਹੀਂ ਲੱਭਾ ਜਿਸ ਦਾ ਸਾਨੂੰ ਪੱਕਾ ਪਤਾ ਹੋਵੇ। ਤੁਸੀਂ ਇਸ ਲਾਈਨ ’ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ: ਉੱਥੇ ਦੇ ਲੋਕਾਂ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਕੀ ਕੁਝ ਹੈ।
find-help-quiet = ਜੇ ਕਦੇ ਘਰ ਬਾਰੇ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨ ਦਾ ਮਨ ਹੋਵੇ, ਤਾਂ ਤੁਸੀਂ ਇਸ ਲਾਈਨ ’ਤੇ ਦਿਨ-ਰਾਤ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ:
find-help-place-which = ਇਸ ਨਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਥਾਵਾਂ ਹਨ। ਇਹ ਕਿਹੜੀ ਕੌਂਸਲ ਵਿੱਚ ਹੈ?
find-help-place-unknown = ਸਾਨੂੰ ਇਸ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਹੋਰ ਤਰ੍ਹਾਂ ਲਿਖ ਕੇ ਦੇਖੋ, ਨੇੜੇ ਦਾ ਕੋਈ ਸ਼ਹਿਰ ਲਿਖੋ, ਜਾਂ ਪੋਸਟਕੋਡ।
find-help-place-empty = ਤੁਸੀਂ ਥਾਂ ਖਾਲੀ ਛੱਡ ਕੇ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ।
find-help-urgent = ਇਹ ਗੰਭੀਰ ਲੱਗਦਾ ਹੈ। ਜੇ ਕਿਸੇ ਵੀ ਵੇਲੇ ਤੁਹਾਨੂੰ ਡਰ ਲੱਗੇ, ਤਾਂ 999 ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਉਹ ਪਲਾਨ ਕੰਮ ਆ ਸਕਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਦਿਮਾਗ਼ ਵਿੱਚ ਰੱਖਦੇ ਹੋ:
find-help-urgent-link = ਬਚਾਅ ਦਾ ਪਲਾਨ ਬਣਾਓ
find-help-safe = ਮੈਨੂੰ ਹੁਣ ਖ਼ਤਰਾ ਨਹੀਂ ਹੈ
find-help-languages = ਤੁਸੀਂ ਇਹ ਸਾਈਟ ਇਨ੍ਹਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਪੜ੍ਹ ਸਕਦੇ ਹੋ: { $languages }। ਫ਼ੋਨ ਕਰੋ ਤਾਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ: “Punjabi interpreter, please”।
find-help-print = ਚੰਗਾ ਹੈ ਕਿ ਇਹ ਸਫ਼ਾ ਨਾ ਛਾਪੋ ਅਤੇ ਨਾ ਸੇਵ ਕਰੋ। ਇਸ ’ਤੇ ਉਹ ਹੈ ਜੋ ਤੁਸੀਂ ਦੱਸਿਆ, ਅਤੇ ਕਾਗਜ਼ ਕਿਸੇ ਨੂੰ ਲੱਭ ਸਕਦਾ ਹੈ। ਇੱਕ ਨੰਬਰ ਯਾਦ ਰੱਖਣ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਅੰਤ ਵਿੱਚ ਇਹ ਟੈਬ ਬੰਦ ਕਰ ਦਿਓ।
find-help-copy = ਕਾਪੀ ਕਰਨ ਲਈ ਛੋਟੀ ਲਿਸਟ
find-help-copy-hint = ਸਭ ਤੋਂ ਚੰਗਾ ਹੈ ਇੱਕ ਨੰਬਰ ਯਾਦ ਰੱਖਣਾ। ਨਾਂ ਸਾਦੇ ਹਨ ਅਤੇ ਬਹੁਤਾ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ। ਲਿਸਟ ਸਿਰਫ਼ ਉਸ ਫ਼ੋਨ ਵਿੱਚ ਕਾਪੀ ਕਰੋ ਜਿਸ ਨੂੰ ਹੋਰ ਕੋਈ ਨਹੀਂ ਦੇਖਦਾ।
# Opens the rest of a warning of which the first paragraph is seen.
first-more = ਇਸ ਬਾਰੇ ਹੋਰ
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = ਇਸ ਸਫ਼ੇ ਦੇ ਕੁਝ ਹਿੱਸੇ ਅਜੇ ਇਨ੍ਹਾਂ ਨੇ ਜਾਂਚਣੇ ਹਨ: { $who }।
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = ਕੋਈ ਵਕੀਲ
