### The help finder: guided questions, and a box for one's own words.

find-help-title = اعثروا على طريقكم
find-help-description = أجيبوا عن بضعة أسئلة أو اكتبوا بكلماتكم، وشاهدوا من يمكنه المساعدة قريبًا منكم.
find-help-heading = البحث عن مساعدة
find-help-lead = أخبرونا بالقدر الذي تريدونه، كثيرًا أو قليلًا. يقرأ ذلك برنامج حاسوب ولا يقرؤه أي إنسان. وهو يجيب بكلمات كتبها أشخاص، وبخدمات قريبة منكم.
find-help-message = أخبرونا بكلماتكم
find-help-message-hint = بأي لغة وأي إملاء. يمكنكم أن تقولوا ما يحدث وماذا تريدون وأين أنتم. لا تكتبوا أسماء أشخاص.
find-help-send = عرض ما يمكن أن يساعد
find-help-or = أو أجيبوا عن بعض الأسئلة
find-help-kept = لا نحتفظ بما تكتبونه أو تختارونه. قد يحتفظ به هاتفكم، فأغلقوا علامة التبويب هذه عندما تنتهون. إذا كان أحد يفتش هاتفكم، استعملوا هاتفًا آخر أو نافذة خاصة (private window). يمكنكم تخطي أي سؤال.
find-help-why = لماذا نسأل
find-help-next = التالي
find-help-rather-not = أفضّل ألا أجيب
find-help-answer-now = عرض المساعدة الآن
find-help-change = تغيير
find-help-restart = البدء من جديد
find-help-said = ما قلتموه
find-help-you-wrote = كتبتم:
find-help-skipped = تم التخطي
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = هذا ما فهمناه: { $things }. هل أخطأنا؟
find-help-understood-which = اختاروا ما يناسب وضعكم
find-help-correct = هذا صحيح. عرض المساعدة
find-help-not-understood = عذرًا، لم نستطع أن نعرف ما تحتاجون إليه. جرّبوا كلمات أخرى، أو أجيبوا عن الأسئلة أدناه، أو اتصلوا بأحد هذه الخطوط. لا حاجة إلى أن تشرحوا ذلك جيدًا.
find-help-first = أولًا
find-help-first-in = أولًا، لمنطقة { $area }
find-help-services = من يمكنه المساعدة أيضًا
find-help-more = المزيد ممن يمكنهم المساعدة ({ $count })
find-help-general = لا يوجد خط مخصص لهذا الأمر مفتوح ليلًا ونهارًا. لكن أحد هذه الخطوط مفتوح دائمًا، لأي شخص، مهما كانت المشكلة.
find-help-why-this = لماذا هذا:
find-help-why-named = ذكرتموه بالاسم
find-help-why-near = قريب منكم
find-help-why-place = ذكرتم { $place }، وهذه الخدمة تساعد الناس في { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = مخصص لـ: { $who }
find-help-why-open = يجيب شخص ليلًا ونهارًا
find-help-why-general = سيجيب شخص في أي ساعة، أيًا كنتم
find-help-why-phone = يمكنكم الاتصال
find-help-why-text = يمكنكم إرسال رسالة نصية بدل الاتصال
find-help-why-chat = يمكنكم الدردشة على الإنترنت بدل الاتصال
find-help-why-email = يمكنكم كتابة بريد إلكتروني بدل الاتصال
find-help-why-bsl = يمكنكم استعمال لغة الإشارة البريطانية
find-help-why-in-person = يمكنكم لقاء شخص وجهًا لوجه
find-help-why-online = توجد مساعدة في موقعه على الإنترنت
find-help-no-programme = لم نجد قريبًا منكم دورة نحن متأكدون منها. يمكنكم الاتصال بهذا الخط: العاملون فيه يعرفون ما هي الدورات الموجودة.
find-help-quiet = إذا أردتم يومًا أن تتحدثوا مع أحد عما يحدث في البيت، يمكنكم الاتصال بهذا الخط ليلًا ونهارًا:
find-help-place-which = هناك أكثر من مكان بهذا الاسم. إلى أي مجلس محلي يتبع؟
find-help-place-unknown = لا نعرف هذا المكان. جرّبوا كتابة أخرى، أو مدينة قريبة، أو رمزًا بريديًا.
find-help-place-empty = يمكنكم ترك المكان فارغًا والمتابعة.
find-help-urgent = يبدو هذا خطيرًا. إذا خفتم في أي لحظة، فاتصلوا بالرقم 999. قد تساعدكم خطة تحفظونها في ذاكرتكم:
find-help-urgent-link = وضع خطة أمان
find-help-safe = أنا لست في خطر الآن
find-help-languages = يمكنكم قراءة هذا الموقع بهذه اللغات: { $languages }. عند الاتصال اطلبوا مترجمًا: قولوا «interpreter» (مترجم) ثم اسم لغتكم بالإنجليزية.
find-help-print = الأفضل ألا تطبعوا هذه الصفحة أو تحفظوها. فيها ما قلتموه، وقد يجد أحد الورقة. حاولوا أن تحفظوا رقمًا واحدًا في الذاكرة. أغلقوا علامة التبويب هذه عندما تنتهون.
find-help-copy = قائمة قصيرة للنسخ
find-help-copy-hint = الأفضل أن تحفظوا رقمًا واحدًا في الذاكرة. الأسماء عادية ولا تقول الكثير. انسخوا القائمة فقط إلى هاتف لا ينظر فيه أحد غيركم.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = المزيد عن هذا
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = أجزاء من هذه الصفحة لم يراجعها بعد: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = محامٍ أو محامية
