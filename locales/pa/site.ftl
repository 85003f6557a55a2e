### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = ਇਹ ਸਾਈਟ ਛੱਡੋ
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = ਸਾਈਟ ਛੱਡਣ ਲਈ Shift ਇੱਕ ਵਾਰ ਹੋਰ ਦਬਾਓ
skip-to-main = ਸਿੱਧਾ ਮੁੱਖ ਲਿਖਤ ’ਤੇ ਜਾਓ

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = ਨੇੜੇ ਦੀ ਮਦਦ ਅਤੇ ਜਾਣਕਾਰੀ।

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = ਐਮਰਜੈਂਸੀ ਮਦਦ
emergency-call = 999 ’ਤੇ ਫ਼ੋਨ ਕਰੋ
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = ਮੋਬਾਈਲ ’ਤੇ ਬੋਲ ਨਹੀਂ ਸਕਦੇ? ਲਾਈਨ ’ਤੇ ਰਹੋ, ਅਤੇ *ਜਦੋਂ ਕਿਹਾ ਜਾਵੇ* ਉਦੋਂ 55 ਦਬਾਓ।
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = ਹੋਰ
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = 999 ’ਤੇ ਟੈਕਸਟ, ਜੇ ਤੁਹਾਡਾ ਫ਼ੋਨ ਇਸ ਲਈ ਪਹਿਲਾਂ ਰਜਿਸਟਰ ਕੀਤਾ ਹੈ। 999 BSL ਐਪ (ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ)। Relay UK 18000।
emergency-more = ਹਰ ਤਰੀਕਾ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ
emergency-national = ਔਰਤਾਂ ਲਈ ਪੂਰੇ ਦੇਸ਼ ਦੀ ਹੈਲਪਲਾਈਨ
# Beside the name of a support team that is part of the police.
emergency-police = ਪੁਲਿਸ ਦੀ ਟੀਮ

## Menus
nav-label = ਮੁੱਖ ਮੀਨੂ
# Under an icon: one short word.
nav-menu = ਮੀਨੂ
nav-home = ਪਹਿਲਾ ਸਫ਼ਾ
nav-services = ਆਪਣੇ ਨੇੜੇ ਮਦਦ ਲੱਭੋ
nav-topics = ਗਾਈਡਾਂ
languages-label = ਭਾਸ਼ਾਵਾਂ

## Notes
draft-translation = ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ, ਅਤੇ ਅਜੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਇਸ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ। ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ ਅੰਗਰੇਜ਼ੀ ਸਫ਼ੇ ’ਤੇ ਭਰੋਸਾ ਕਰੋ:
not-translated = ਇਹ ਲਿਖਤ ਅਜੇ ਪੰਜਾਬੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਦਿੱਤੀ ਹੈ।
translation-stale = ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਅਨੁਵਾਦ ਪੁਰਾਣਾ ਹੋਵੇ: ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਉਸ ਤੋਂ ਬਾਅਦ ਬਦਲ ਗਈ ਹੈ।
translation-older = ਪੁਰਾਣਾ ਅਨੁਵਾਦ
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = ਉਸ ਇਨਸਾਨ ਨੂੰ ਇਹ ਦਿਸ ਜਾਵੇਗਾ।
seen-maybe = ਉਸ ਇਨਸਾਨ ਨੂੰ ਇਹ ਦਿਸ ਸਕਦਾ ਹੈ।
seen-no = ਇਹ ਦਿਸਣਾ ਔਖਾ ਹੈ।
other-website = ਕੋਈ ਹੋਰ ਵੈੱਬਸਾਈਟ
unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ
yes = ਹਾਂ
no = ਨਹੀਂ
footer-licence = ਇਸ ਸਾਈਟ ਦੇ ਸ਼ਬਦ: CC BY 4.0। ਥਾਵਾਂ ਦੀ ਜਾਣਕਾਰੀ: ਦੇਖੋ “Licences and credits”।
island-sending = ਇੱਕ ਮਿੰਟ …
island-lost = ਅਸੀਂ ਸਾਈਟ ਤੱਕ ਪਹੁੰਚ ਨਹੀਂ ਸਕੇ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਅਜੇ ਇੱਥੇ ਹੀ ਹੈ। ਸਿਗਨਲ ਦੇਖੋ, ਫਿਰ ਬਟਨ ਦੁਬਾਰਾ ਦਬਾਓ। ਖ਼ਤਰਾ ਹੋਵੇ ਤਾਂ 999 ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# On paper only.
on-paper = ਇਹ ਸਫ਼ਾ, ਜਿਵੇਂ { $date } ਨੂੰ ਸੀ।
