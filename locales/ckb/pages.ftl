### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = سەرەتا
home-description = یارمەتی ناوچەیی و هەموو وڵات لە { $region } بدۆزەوە، بە زمانی خۆت. لەسەر هەر مۆبایلێک کار دەکات.
home-heading = مافی تۆیە سەلامەت بیت.
home-lead = لە { $region } یارمەتی لە نزیکت بدۆزەوە، ئەگەر کەسێکی نزیک ئازارت دەدات، دەتترسێنێت یان کۆنترۆڵت دەکات، یان ئەمە بەسەر کەسێک دێت کە دەیناسیت.
home-choose = یان ناوچەکەت هەڵبژێرە
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = بۆچی هاتوویتە ئێرە؟
door-hurt = کەسێک ئازارم دەدات یان دەمترسێنێت
door-hurt-line = ژن، پیاو، هەر تەمەنێک. بە قسەی خۆت بیڵێ.
door-someone = نیگەرانی کەسێکم
door-someone-line = چۆن یارمەتی بدەیت، بەبێ ئەوەی خراپتری بکەیت
door-behaviour = نیگەرانی ئەوەم کە دەیکەم
door-behaviour-line = ئەگەر ئازاری کەسێک دەدەیت، دەیترسێنیت یان کۆنترۆڵی دەکەیت و دەتەوێت بوەستیت
door-young = تەمەنم لە خوار 18 ساڵە
door-young-line = لە ماڵەوە، یان لەگەڵ کوڕ یان کچێک کە خۆشت دەوێت
door-work = من پیشەکارم
door-work-line = ناردنی کەسێک، ڕێگاکانی ناوچەکە، پۆستەر
door-search = بەدوای هەموو شتێکدا بگەڕێ
door-search-line = شوێنی یارمەتی، ڕێنمایی، ماف
home-lines = لەگەڵ کەسێک قسە بکە
home-guides = باشە بیزانیت
home-trace-heading = ئەگەر لەوانەیە کەسێک سەیری مۆبایلەکەت بکات
home-trace = ئەوەی دەینووسیت هیچی هەڵناگرین، بەڵام براوسەرەکەت لیستی لاپەڕەکان هەڵدەگرێت. هەر کاتێک دەتوانیت بە دوگمەکەی سەرەوە دەربچیت.
home-leaving-link = چۆن لەم ماڵپەڕە دەردەچیت
home-privacy-link = چی هەڵدەگرین

## Guides
topics-title = ڕێنماییەکان
topics-heading = ڕێنماییەکان
topics-lead = ڕێنمایی کورت بە وشەی سادە. هەریەکەیان بەوە دەست پێ دەکات کە ئێستا چی بکەیت.
guide-services = کێ دەتوانێت یارمەتی بدات
guide-reviewed = دوا پێداچوونەوە لە { $date }.
guide-past-review = دەبوو تا { $date } پێیدا بچینەوە، بۆیە لەوانەیە هەندێکی کۆن بووبێت.

## When something went wrong
error-title = لاپەڕەکە نیشان نەدرا
error-not-found = ئەو لاپەڕەیەمان نەدۆزییەوە
error-bad-request = نەمانتوانی ئەوە بخوێنینەوە
error-too-large = ئەوە زۆر درێژ بوو بۆ خوێندنەوە
error-busy = ماڵپەڕەکە زۆر سەرقاڵە
error-internal = لە لای ئێمە شتێک هەڵە بوو
error-ways = ژمارەکانی سەرەوەی ئەم لاپەڕەیە هێشتا کار دەکەن. هەروەها دەتوانیت لێرەوە دووبارە دەست پێ بکەیت.

## Guides, continued
group-now = ئەگەر ئێستا پێویستت بە یارمەتییە
group-understand = چیم بەسەر دێت؟
group-safer = سەلامەتتر بیت
group-law = پۆلیس، یاسا و دادگا
group-home = شوێنێک بۆ ژیان
group-family = منداڵ و خێزان
group-you = بۆ دۆخی تۆ
group-others = یارمەتیدانی کەسانی تر، گۆڕینی خۆت
group-after = دوای ئەوە
topics-a-to-z = بە ڕیزی ئەلفوبێ
easy-read = شێوەی ئاسان بۆ خوێندنەوە
easy-read-full = ڕێنماییە تەواوەکە بخوێنەرەوە
guide-services-area = لە ناوچەکەت
guide-related = دواتر ئەمە بخوێنەرەوە
contents = لەم لاپەڕەیەدا
breadcrumb-label = تۆ لێرەیت
law-heading = ئەو یاسایەی لە پشت ئەم لاپەڕەیەیە، لە ئینگلتەرا و وێڵز، و لە کوێوە هاتووە:
law-read = لە { $date } خوێندراوەتەوە:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = وشەکان
glossary-heading = ڕوونکردنەوەی وشەکان
handbook-title = بۆ پیشەکاران
handbook-heading = بۆ پیشەکاران
handbook-lead = ڕێگاکان بەپێی کاونسڵ (council)، کێ چۆن دەنێرێت، و چی بڵێیت. لە ناوچەکەت دڵنیا ببەرەوە: هێشتا هیچ شتێک لێرە بە تەلەفۆن پشتڕاست نەکراوەتەوە.
# The parts of the handbook.
desk-area = ناوچەکەت: تەلەفۆن بۆ کێ بکەیت
desk-decide = پرسین، هەڵسەنگاندنی مەترسی، ناردن
desk-job = بۆ کارەکەت
desk-campaign = هەڵمەتەکە
handbook-services = شوێنەکانی یارمەتی
handbook-self-referral = خەڵک خۆیان دەتوانن پەیوەندی بەمانەوە بکەن:
campaigns-title = هەڵمەتەکان
campaigns-heading = هەڵمەتەکان
campaigns-none = ئێستا هیچ هەڵمەتێک نییە.
campaign-over = ئەم هەڵمەتە لە { $date } کۆتایی هات.
campaign-materials = چی دەتوانیت هەڵبواسیت
