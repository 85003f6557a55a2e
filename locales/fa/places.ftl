### Choosing a place.

place-label = شهر، روستا یا کد پستی
place-hint = مثلاً کرو (Crewe)، ویدنس (Widnes) یا WA8. آنچه را می‌نویسید نگه نمی‌داریم.
show-help = نشان دادن کمک
search-by-place = جست‌وجو بر اساس مکان
place-ask = منظورتان کدام منطقه است؟
place-ask-labels = بیش از یکی هست:
place-outside = به نظر می‌رسد این { $councils } است. مراکز محلی آنجا را در فهرست نداریم.
place-outside-national = این خط در هر جای کشور می‌تواند به شما کمک کند:
place-similar = منظورتان این بود:
place-unknown = این جا را نمی‌شناسیم
place-unknown-choose = منطقه خود را انتخاب کنید یا شهر بزرگ‌تری نزدیک آن را امتحان کنید:
place-suggestions = جاهایی که این‌طور شروع می‌شوند:
