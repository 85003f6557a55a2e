### Choosing a place.

place-label = شار، گوند یان پۆستکۆد
place-hint = بۆ نموونە کرو (Crewe)، ویدنس (Widnes) یان WA8. ئەوەی دەینووسیت هەڵناگرین.
show-help = یارمەتی نیشان بدە
search-by-place = بە شوێن بگەڕێ
place-ask = مەبەستت کام ناوچەیە؟
place-ask-labels = زیاتر لە یەک هەیە:
place-outside = ئەوە وا دیارە { $councils } بێت. ئێمە شوێنەکانی یارمەتی ئەوێ لە لیستدا نانووسین.
place-outside-national = ئەم هێڵە لە هەر شوێنێکی وڵات دەتوانێت یارمەتیت بدات:
place-similar = مەبەستت ئەمە بوو:
place-unknown = ئەو شوێنە ناناسین
place-unknown-choose = ناوچەکەت هەڵبژێرە، یان شارێکی گەورەتری نزیک تاقی بکەرەوە:
place-suggestions = ئەو شوێنانەی وا دەست پێ دەکەن:
