### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = یہ سائٹ چھوڑیں
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = سائٹ چھوڑنے کے لیے Shift ایک بار اور دبائیں
skip-to-main = سیدھے اصل متن پر جائیں

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = مقامی مدد اور معلومات۔

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = ہنگامی مدد
emergency-call = 999 پر فون کریں
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = موبائل پر بولنا ممکن نہیں؟ لائن پر رہیں، اور *جب کہا جائے* تب 55 دبائیں۔
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = مزید
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = 999 پر ٹیکسٹ، اگر آپ کا فون پہلے سے 999 پر رجسٹر ہے۔ 999 BSL ایپ (اشاروں کی زبان)۔ Relay UK 18000۔
emergency-more = ہر طریقہ کیسے کام کرتا ہے
emergency-national = عورتوں کی قومی ہیلپ لائن
# Beside the name of a support team that is part of the police.
emergency-police = پولیس کی ٹیم

## Menus
nav-label = بڑا مینو
# Under an icon: one short word.
nav-menu = مینو
nav-home = پہلا صفحہ
nav-services = اپنے قریب مدد ڈھونڈیں
nav-topics = گائیڈز
languages-label = زبانیں

## Notes
draft-translation = یہ ترجمہ مشین نے کیا ہے اور ابھی کسی انسان نے اسے نہیں جانچا۔ شک ہو تو انگریزی صفحے پر بھروسا کریں:
not-translated = یہ متن ابھی اردو میں نہیں ہے۔ یہ انگریزی میں دکھایا جا رہا ہے۔
translation-stale = ہو سکتا ہے یہ ترجمہ پرانا ہو: انگریزی متن اس کے بعد بدل چکا ہے۔
translation-older = پرانا ترجمہ
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = اس شخص کو اس کا پتہ چل جائے گا۔
seen-maybe = اس شخص کو اس کا پتہ چل سکتا ہے۔
seen-no = اس کا پتہ چلنا مشکل ہے۔
other-website = دوسری ویب سائٹ
unknown = ہمیں معلوم نہیں
yes = ہاں
no = نہیں
footer-licence = اس سائٹ کے الفاظ: CC BY 4.0۔ جگہوں کی معلومات: دیکھیں لائسنس اور ذرائع۔
island-sending = ایک لمحہ …
island-lost = ہم سائٹ تک نہیں پہنچ سکے۔ آپ نے جو لکھا وہ ابھی یہیں ہے۔ سگنل دیکھیں، پھر بٹن دوبارہ دبائیں۔ خطرہ ہو تو 999 پر فون کریں۔
# On paper only.
on-paper = یہ صفحہ، جیسا { $date } کو تھا۔
