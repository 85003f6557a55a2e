### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = ਪਹਿਲਾ ਸਫ਼ਾ
home-description = { $region } ਵਿੱਚ ਨੇੜੇ ਦੀ ਅਤੇ ਪੂਰੇ ਦੇਸ਼ ਦੀ ਮਦਦ ਲੱਭੋ, ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ। ਹਰ ਫ਼ੋਨ ’ਤੇ ਚੱਲਦੀ ਹੈ।
home-heading = ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ ਤੁਹਾਡਾ ਹੱਕ ਹੈ।
home-lead = { $region } ਵਿੱਚ ਆਪਣੇ ਨੇੜੇ ਮਦਦ ਲੱਭੋ, ਜੇ ਕੋਈ ਆਪਣਾ ਤੁਹਾਨੂੰ, ਜਾਂ ਤੁਹਾਡੇ ਕਿਸੇ ਜਾਣੂ ਨੂੰ, ਦੁੱਖ ਦਿੰਦਾ, ਡਰਾਉਂਦਾ ਜਾਂ ਕਾਬੂ ਵਿੱਚ ਰੱਖਦਾ ਹੈ।
home-choose = ਜਾਂ ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = ਤੁਸੀਂ ਇੱਥੇ ਕਿਸ ਗੱਲ ਲਈ ਆਏ ਹੋ?
door-hurt = ਕੋਈ ਮੈਨੂੰ ਦੁੱਖ ਦਿੰਦਾ ਜਾਂ ਡਰਾਉਂਦਾ ਹੈ
door-hurt-line = ਔਰਤਾਂ, ਮਰਦ, ਕਿਸੇ ਵੀ ਉਮਰ ਦੇ। ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।
door-someone = ਮੈਨੂੰ ਕਿਸੇ ਦੀ ਫ਼ਿਕਰ ਹੈ
door-someone-line = ਮਦਦ ਕਿਵੇਂ ਕਰੀਏ ਕਿ ਗੱਲ ਹੋਰ ਨਾ ਵਿਗੜੇ
door-behaviour = ਮੈਨੂੰ ਆਪਣੇ ਵਰਤਾਅ ਦੀ ਫ਼ਿਕਰ ਹੈ
door-behaviour-line = ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਦੁੱਖ ਦਿੰਦੇ, ਡਰਾਉਂਦੇ ਜਾਂ ਕਾਬੂ ਵਿੱਚ ਰੱਖਦੇ ਹੋ ਅਤੇ ਰੁਕਣਾ ਚਾਹੁੰਦੇ ਹੋ
door-young = ਮੇਰੀ ਉਮਰ 18 ਤੋਂ ਘੱਟ ਹੈ
door-young-line = ਘਰ ਵਿੱਚ, ਜਾਂ ਬੁਆਏਫ੍ਰੈਂਡ ਜਾਂ ਗਰਲਫ੍ਰੈਂਡ ਨਾਲ
door-work = ਮੇਰਾ ਕੰਮ ਦੂਜਿਆਂ ਦੀ ਮਦਦ ਕਰਨਾ ਹੈ
door-work-line = ਕਿਸੇ ਨੂੰ ਮਦਦ ਵੱਲ ਭੇਜਣਾ, ਇੱਥੇ ਦੇ ਰਾਹ, ਪੋਸਟਰ
door-search = ਸਭ ਕੁਝ ਲੱਭੋ
door-search-line = ਮਦਦ ਦੀਆਂ ਥਾਵਾਂ, ਗਾਈਡਾਂ, ਹੱਕ
home-lines = ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ
home-guides = ਜਾਣਨ ਵਾਲੀਆਂ ਗੱਲਾਂ
home-trace-heading = ਜੇ ਕੋਈ ਤੁਹਾਡਾ ਫ਼ੋਨ ਦੇਖ ਸਕਦਾ ਹੈ
home-trace = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਅਸੀਂ ਕੁਝ ਨਹੀਂ ਰੱਖਦੇ, ਪਰ ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਸਫ਼ਿਆਂ ਦੀ ਲਿਸਟ ਰੱਖਦਾ ਹੈ। ਉੱਪਰਲੇ ਬਟਨ ਨਾਲ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਇੱਥੋਂ ਜਾ ਸਕਦੇ ਹੋ।
home-leaving-link = ਇਹ ਸਾਈਟ ਕਿਵੇਂ ਛੱਡਣੀ ਹੈ
home-privacy-link = ਅਸੀਂ ਕੀ ਰੱਖਦੇ ਹਾਂ

## Guides
topics-title = ਗਾਈਡਾਂ
topics-heading = ਗਾਈਡਾਂ
topics-lead = ਸਾਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਛੋਟੀਆਂ ਗਾਈਡਾਂ। ਹਰ ਗਾਈਡ ਇਸ ਗੱਲ ਤੋਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ ਕਿ ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ।
guide-services = ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ
guide-reviewed = ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਜਾਂਚਿਆ ਗਿਆ।
guide-past-review = ਇਸ ਨੂੰ { $date } ਤੱਕ ਜਾਂਚਣਾ ਸੀ, ਇਸ ਲਈ ਇਸ ਵਿੱਚ ਕੁਝ ਗੱਲਾਂ ਪੁਰਾਣੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।

## When something went wrong
error-title = ਸਫ਼ਾ ਨਹੀਂ ਦਿਸਿਆ
error-not-found = ਸਾਨੂੰ ਉਹ ਸਫ਼ਾ ਨਹੀਂ ਲੱਭਾ
error-bad-request = ਅਸੀਂ ਉਹ ਪੜ੍ਹ ਨਹੀਂ ਸਕੇ
error-too-large = ਉਹ ਪੜ੍ਹਨ ਲਈ ਬਹੁਤ ਲੰਮਾ ਸੀ
error-busy = ਇਸ ਵੇਲੇ ਸਾਈਟ ’ਤੇ ਬਹੁਤ ਭੀੜ ਹੈ
error-internal = ਸਾਡੇ ਪਾਸੇ ਕੁਝ ਖ਼ਰਾਬ ਹੋ ਗਿਆ
error-ways = ਇਸ ਸਫ਼ੇ ਦੇ ਉੱਪਰ ਲਿਖੇ ਨੰਬਰ ਅਜੇ ਵੀ ਚੱਲਦੇ ਹਨ। ਤੁਸੀਂ ਇੱਥੋਂ ਮੁੜ ਕੇ ਵੀ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ।

## Guides, continued
group-now = ਜੇ ਤੁਹਾਨੂੰ ਹੁਣੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
group-understand = ਮੇਰੇ ਨਾਲ ਕੀ ਹੋ ਰਿਹਾ ਹੈ?
group-safer = ਵੱਧ ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ
group-law = ਪੁਲਿਸ, ਕਾਨੂੰਨ ਅਤੇ ਅਦਾਲਤ
group-home = ਰਹਿਣ ਲਈ ਥਾਂ
group-family = ਬੱਚੇ ਅਤੇ ਪਰਿਵਾਰ
group-you = ਤੁਹਾਡੇ ਹਾਲਾਤ ਲਈ
group-others = ਦੂਜਿਆਂ ਦੀ ਮਦਦ, ਆਪਣੇ ਆਪ ਨੂੰ ਬਦਲਣਾ
group-after = ਉਸ ਤੋਂ ਬਾਅਦ
topics-a-to-z = ਅੱਖਰਾਂ ਅਨੁਸਾਰ
easy-read = ਸੌਖੀ ਲਿਖਤ (Easy read)
easy-read-full = ਪੂਰੀ ਗਾਈਡ ਪੜ੍ਹੋ
guide-services-area = ਤੁਹਾਡੇ ਇਲਾਕੇ ਵਿੱਚ
guide-related = ਅੱਗੇ ਪੜ੍ਹੋ
contents = ਇਸ ਸਫ਼ੇ ’ਤੇ
breadcrumb-label = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
law-heading = ਇਸ ਸਫ਼ੇ ਦੇ ਪਿੱਛੇ ਇੰਗਲੈਂਡ ਅਤੇ ਵੇਲਜ਼ ਦਾ ਕਾਨੂੰਨ, ਅਤੇ ਇਹ ਕਿੱਥੋਂ ਲਿਆ ਗਿਆ:
law-read = { $date } ਨੂੰ ਪੜ੍ਹਿਆ:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = ਸ਼ਬਦ
glossary-heading = ਸ਼ਬਦਾਂ ਦੇ ਮਤਲਬ
handbook-title = ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ
handbook-heading = ਕੰਮ ਕਰਕੇ ਮਦਦ ਕਰਨ ਵਾਲਿਆਂ ਲਈ (professionals)
handbook-lead = ਹਰ ਕੌਂਸਲ ਦੇ ਰਾਹ, ਕੌਣ ਕਿਵੇਂ ਮਦਦ ਵੱਲ ਭੇਜਦਾ ਹੈ, ਅਤੇ ਕੀ ਕਹਿਣਾ ਹੈ। ਆਪਣੇ ਇਲਾਕੇ ਵਿੱਚ ਪੁੱਛ ਲਓ: ਇੱਥੇ ਅਜੇ ਕੁਝ ਵੀ ਫ਼ੋਨ ਕਰਕੇ ਪੱਕਾ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
# The parts of the handbook.
desk-area = ਤੁਹਾਡਾ ਇਲਾਕਾ: ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ
desk-decide = ਪੁੱਛਣਾ, ਖ਼ਤਰਾ ਸਮਝਣਾ, ਮਦਦ ਵੱਲ ਭੇਜਣਾ
desk-job = ਤੁਹਾਡੇ ਕੰਮ ਲਈ
desk-campaign = ਮੁਹਿੰਮ
handbook-services = ਮਦਦ ਦੀਆਂ ਥਾਵਾਂ
handbook-self-referral = ਲੋਕ ਇਨ੍ਹਾਂ ਨਾਲ ਆਪ ਗੱਲ ਕਰ ਸਕਦੇ ਹਨ:
campaigns-title = ਮੁਹਿੰਮਾਂ
campaigns-heading = ਮੁਹਿੰਮਾਂ
campaigns-none = ਇਸ ਵੇਲੇ ਕੋਈ ਮੁਹਿੰਮ ਨਹੀਂ ਚੱਲ ਰਹੀ।
campaign-over = ਇਹ ਮੁਹਿੰਮ { $date } ਨੂੰ ਮੁੱਕ ਗਈ।
campaign-materials = ਤੁਸੀਂ ਕੀ-ਕੀ ਲਾ ਸਕਦੇ ਹੋ
