### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = دەرچوون لە ماڵپەڕ
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = بۆ دەرچوون جارێکی تر Shift دابگرە
skip-to-main = بڕۆ بۆ ناوەڕۆکی سەرەکی

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = یارمەتی و زانیاری ناوچەیی.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = یارمەتی خێرا
emergency-call = تەلەفۆن بکە بۆ 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = بە مۆبایل ناتوانیت قسە بکەیت؟ لەسەر هێڵ بمێنەرەوە، 55 دابگرە *کاتێک داوات لێ دەکرێت*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = زیاتر
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = مەسج بنێرە بۆ 999، ئەگەر مۆبایلەکەت پێشتر بۆ 999 تۆمار کراوە. ئەپی 999 BSL. Relay UK 18000.
emergency-more = هەریەکەیان چۆن کار دەکات
emergency-national = هێڵی یارمەتی ژنان لە هەموو وڵات
# Beside the name of a support team that is part of the police.
emergency-police = تیمی پۆلیس

## Menus
nav-label = سەرەکی
# Under an icon: one short word.
nav-menu = لیست
nav-home = سەرەتا
nav-services = یارمەتی لە نزیکت
nav-topics = ڕێنماییەکان
languages-label = زمانەکان

## Notes
draft-translation = ئەمە ئامێرێک وەریگێڕاوە و هێشتا هیچ کەسێک پێیدا نەچووەتەوە. ئەگەر دڵنیا نیت، پشت بە لاپەڕە ئینگلیزییەکە ببەستە:
not-translated = ئەم نووسینە هێشتا بە زمانی تۆ نییە. بە ئینگلیزی نیشان دەدرێت.
translation-stale = لەوانەیە ئەم وەرگێڕانە کۆن بێت: دوای ئەوە ئینگلیزییەکە گۆڕاوە.
translation-older = وەرگێڕانە کۆنەکە
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = ئەو کەسە ئەمە دەبینێت.
seen-maybe = لەوانەیە ئەو کەسە ئەمە ببینێت.
seen-no = بینینی ئەمە زەحمەتە.
other-website = ماڵپەڕێکی تر
unknown = نازانین
yes = بەڵێ
no = نەخێر
footer-licence = نووسینی ئەم ماڵپەڕە: CC BY 4.0. زانیاری شوێنەکان: بڕوانە مۆڵەت و سەرچاوەکان.
island-sending = کەمێک چاوەڕێ بکە …
island-lost = نەمانتوانی بگەینە ماڵپەڕەکە. ئەوەی نووسیوتە هێشتا لێرەیە. سەیری هێڵی ئینتەرنێتەکەت بکە، پاشان جارێکی تر دوگمەکە دابگرە. ئەگەر لە مەترسیدایت، تەلەفۆن بکە بۆ 999.
# On paper only.
on-paper = ئەم لاپەڕەیە وەک ئەوەی لە { $date } بوو.
