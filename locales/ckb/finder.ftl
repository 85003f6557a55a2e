### The help finder: guided questions, and a box for one's own words.

find-help-title = ڕێگای خۆت بدۆزەوە
find-help-description = وەڵامی چەند پرسیارێک بدەرەوە، یان بە قسەی خۆت بنووسە، و ببینە کێ لە نزیکت دەتوانێت یارمەتی بدات.
find-help-heading = یارمەتی بدۆزەوە
find-help-lead = چەندت پێ خۆشە ئەوەندەمان پێ بڵێ، کەم یان زۆر. پڕۆگرامێکی کۆمپیوتەر دەیخوێنێتەوە؛ هیچ مرۆڤێک نایخوێنێتەوە. وەڵامەکەی ئەو قسانەن کە مرۆڤ نووسیونی، لەگەڵ شوێنی یارمەتی لە نزیکت.
find-help-message = بە قسەی خۆت پێمان بڵێ
find-help-message-hint = بە هەر زمانێک. هەڵەی نووسین گرنگ نییە. دەتوانیت بڵێیت چی ڕوو دەدات، چیت دەوێت و لە کوێیت. ناوی کەس مەنووسە، نە ناوی خۆی نە ناوی خێزان.
find-help-send = نیشانم بدە چی یارمەتیم دەدات
find-help-or = یان وەڵامی چەند پرسیارێک بدەرەوە
find-help-kept = ئێمە ئەوەی دەینووسیت یان هەڵیدەبژێریت هەڵناگرین. لەوانەیە مۆبایلەکەت هەڵیبگرێت، بۆیە کە تەواو بوویت ئەم پەنجەرەیە دابخە. ئەگەر کەسێک مۆبایلەکەت دەپشکنێت، مۆبایلێکی تر بەکار بهێنە، یان پەنجەرەی نهێنی (private window). دەتوانیت هەر پرسیارێک بازبدەیت.
find-help-why = بۆچی دەپرسین
find-help-next = دواتر
find-help-rather-not = نامەوێت بیڵێم
find-help-answer-now = ئێستا یارمەتی نیشان بدە
find-help-change = گۆڕین
find-help-restart = لە سەرەتاوە
find-help-said = وەڵامەکانی تۆ
find-help-you-wrote = تۆ نووسیت:
find-help-skipped = بازدرا
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = ئەوەی تێگەیشتین: { $things }. هەڵەیە؟
find-help-understood-which = ئەوەی ڕاستە هەڵیبژێرە
find-help-correct = ڕاستە. یارمەتی نیشان بدە
find-help-not-understood = ببورە، تێنەگەیشتین پێویستت بە چییە. بە وشەی تر هەوڵ بدە، وەڵامی پرسیارەکانی خوارەوە بدەرەوە، یان تەلەفۆن بکە بۆ یەکێک لەمانە. پێویست ناکات بە جوانی ڕوونی بکەیتەوە.
find-help-first = سەرەتا
find-help-first-in = سەرەتا، بۆ { $area }
find-help-services = ئەوانی تر کە دەتوانن یارمەتی بدەن
find-help-more = کەسانی تر کە دەتوانن یارمەتی بدەن ({ $count })
find-help-general = هیچ هێڵێک کە تەنها بۆ ئەمە بێت شەو و ڕۆژ کراوە نییە. هێڵێک لێرە شەو و ڕۆژ کراوەیە: بۆ هەموو کەسێکە، هەر کێشەیەک هەبێت.
find-help-why-this = بۆچی ئەمە:
find-help-why-named = خۆت ناوت هێنا
find-help-why-near = لێتەوە نزیکە
find-help-why-place = وتت { $place }، و ئەمە یارمەتی خەڵکی { $area } دەدات
# { $who } is a group such as "deaf people".
find-help-why-for = بۆ ئەمانەیە: { $who }
find-help-why-open = شەو و ڕۆژ کەسێک وەڵام دەداتەوە
find-help-why-general = لە هەر کاتێکدا کەسێک وەڵام دەداتەوە، تۆ هەر کێ بیت
find-help-why-phone = دەتوانیت تەلەفۆن بکەیت
find-help-why-text = دەتوانیت لە جیاتی تەلەفۆن مەسج بنێریت
find-help-why-chat = دەتوانیت لە جیاتی تەلەفۆن لە ئینتەرنێت چات بکەیت
find-help-why-email = دەتوانیت لە جیاتی تەلەفۆن ئیمەیڵ بنووسیت
find-help-why-bsl = دەتوانیت زمانی ئاماژەی بەریتانی (BSL) بەکار بهێنیت
find-help-why-in-person = دەتوانیت کەسێک ڕووبەڕوو ببینیت
find-help-why-online = لە ماڵپەڕەکەی یارمەتی هەیە
find-help-no-programme = هیچ کۆرسێکمان لە نزیکت نەدۆزییەوە کە لێی دڵنیا بین. دەتوانیت تەلەفۆن بکەیت بۆ ئەم هێڵە: ئەوانەی لەوێن دەزانن چی هەیە.
find-help-quiet = ئەگەر ڕۆژێک ویستت لەگەڵ کەسێک باسی ماڵەوە بکەیت، شەو و ڕۆژ دەتوانیت تەلەفۆن بکەیت بۆ ئەم هێڵە:
find-help-place-which = زیاتر لە یەک شوێن بەو ناوە هەیە. سەر بە کام کاونسڵە (council، شارەوانی)؟
find-help-place-unknown = ئەم شوێنە ناناسین. بە شێوەیەکی تر بینووسە، یان شارێکی نزیک، یان پۆستکۆد (postcode) بنووسە.
find-help-place-empty = دەتوانیت شوێنەکە بە بەتاڵی جێبهێڵیت و بەردەوام بیت.
find-help-urgent = ئەمە مەترسیدار دیارە. هەر کاتێک ترسایت، تەلەفۆن بکە بۆ 999. پلانێک کە لە مێشکی خۆتدا هەڵیدەگریت لەوانەیە یارمەتیت بدات:
find-help-urgent-link = پلانی سەلامەتی دابنێ
find-help-safe = من ئێستا لە مەترسیدا نیم
find-help-languages = دەتوانیت ئەم ماڵپەڕە بەم زمانانە بخوێنیتەوە: { $languages }. کە تەلەفۆن دەکەیت، داوای وەرگێڕ بکە («interpreter»).
find-help-print = باشترە ئەم لاپەڕەیە چاپ نەکەیت و هەڵینەگریت. ئەوەی وتت لێرە دیارە، و کاغەز دەدۆزرێتەوە. هەوڵ بدە یەک ژمارە لەبەر بکەیت. کە تەواو بوویت ئەم پەنجەرەیە دابخە.
find-help-copy = لیستێکی کورت بۆ کۆپیکردن
find-help-copy-hint = باشترە یەک ژمارە لەبەر بکەیت. ناوەکان سادەن و زۆر شت ناڵێن. لیستەکە تەنها بۆ مۆبایلێک کۆپی بکە کە هیچ کەسێکی تر سەیری ناکات.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = زیاتر لەم بارەیەوە
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = هەندێک بەشی ئەم لاپەڕەیە هێشتا دەبێت ئەم کەسە پێیدا بچێتەوە: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = پارێزەرێک
