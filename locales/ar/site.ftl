### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = مغادرة هذا الموقع
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = اضغطوا Shift مرة أخرى للمغادرة
skip-to-main = الانتقال إلى المحتوى الرئيسي

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = مساعدة ومعلومات محلية.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = المساعدة الطارئة
emergency-call = اتصلوا بـ999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = لا يمكنكم الكلام؟ من المحمول: ابقوا على الخط واضغطوا 55 *عندما يُطلب منكم*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = المزيد
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = رسالة نصية إلى 999 إذا كان هاتفكم مسجّلًا لذلك. تطبيق ‎999 BSL (لغة الإشارة). خدمة Relay UK: الرقم 18000.
emergency-more = كيف تعمل كل طريقة
emergency-national = خط المساعدة الوطني للنساء
# Beside the name of a support team that is part of the police.
emergency-police = فريق من الشرطة

## Menus
nav-label = القائمة الرئيسية
# Under an icon: one short word.
nav-menu = القائمة
nav-home = الرئيسية
nav-services = مساعدة قريبة منكم
nav-topics = إرشادات
languages-label = اللغات

## Notes
draft-translation = ترجمة آلية لم يراجعها إنسان بعد. عند الشك، اعتمدوا على الصفحة الإنجليزية:
not-translated = هذا النص غير موجود بلغتكم بعد. نعرضه بالإنجليزية.
translation-stale = قد تكون هذه الترجمة قديمة: لقد تغيّر النص الإنجليزي منذ ذلك الحين.
translation-older = الترجمة الأقدم
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = سيُلاحَظ هذا.
seen-maybe = قد يُلاحَظ هذا.
seen-no = تصعب ملاحظة هذا.
other-website = موقع آخر
unknown = لا نعرف
yes = نعم
no = لا
footer-licence = نصوص هذا الموقع: CC BY 4.0. بيانات الأماكن: انظروا «التراخيص والمصادر».
island-sending = لحظة من فضلكم …
island-lost = لم نتمكن من الوصول إلى الموقع. ما كتبتموه ما زال هنا. تحققوا من الإشارة ثم اضغطوا الزر مرة أخرى. إذا كنتم في خطر، فاتصلوا بالرقم 999.
# On paper only.
on-paper = هذه الصفحة كما كانت في { $date }.
