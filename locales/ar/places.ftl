### Choosing a place.

place-label = مدينة أو قرية أو رمز بريدي
# Towns are known in Arabic letters (places.toml), small places in English ones only.
place-hint = مثلًا: كرو (Crewe) أو ويدنس (Widnes) أو WA8. إذا لم نجد المكان، فاكتبوه بالحروف الإنجليزية. لا نحتفظ بما تكتبونه.
show-help = عرض المساعدة
search-by-place = البحث حسب المكان
place-ask = أي منطقة تقصدون؟
place-ask-labels = هناك أكثر من مكان واحد:
place-outside = يبدو أن هذا المكان في { $councils }. لا نعرض خدمات محلية هناك.
place-outside-national = يمكن لهذا الخط أن يساعدكم في أي مكان في البلد:
place-similar = هل تقصدون:
place-unknown = لا نعرف هذا المكان
place-unknown-choose = اختاروا منطقتكم، أو جرّبوا مدينة أكبر قريبة منكم:
place-suggestions = أماكن تبدأ هكذا:
