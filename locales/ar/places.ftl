### Choosing a place.

place-label = مدينة أو قرية أو رمز بريدي
# Places are known by their English names only, so the hint says to use English letters.
place-hint = بالحروف الإنجليزية، مثلًا Crewe أو Widnes أو WA8. لا نحتفظ بما تكتبونه.
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
