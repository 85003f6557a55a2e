### Search: the box on every page, and what it finds.

search-label = بحث
search-button = بحث
search-title = البحث في الموقع
search-heading = بحث
search-description = البحث عن خدمات محلية وإرشادات بكلماتكم.
search-lead = اكتبوا بضع كلمات بطريقتكم وبأي لغة تريدون. يمكنكم أن تذكروا اسم بلدة أو رمزًا بريديًا.
search-example = مثلًا: «يفتش هاتفي»، «مكان أنام فيه الليلة في كرو»، «محامٍ CW1».
search-back = لا نحتفظ بما تكتبونه، ولا يظهر في عنوان الصفحة. إذا ضغطتم «رجوع» من صفحة لاحقة، فقد يقول المتصفح إن الصفحة انتهت صلاحيتها أو يسأل عن إرسال النموذج مرة أخرى. يمكنكم إرساله من جديد أو البحث مرة أخرى.
search-again = البحث مرة أخرى
search-results = ما وجدناه
search-count = { $services ->
        [0] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $services } خدمات
        [many] { $services } خدمة
       *[other] { $services } خدمة
    } و{ $guides ->
        [0] لا إرشادات
        [one] صفحة إرشادات واحدة
        [two] صفحتا إرشادات
        [few] { $guides } صفحات إرشادات
        [many] { $guides } صفحة إرشادات
       *[other] { $guides } صفحة إرشادات
    }.
search-services = الخدمات
search-services-in = خدمات { $area }
search-guides = إرشادات للقراءة
search-empty = اكتبوا كلمة أو كلمتين عمّا تحتاجون إليه ثم ابحثوا مرة أخرى.
search-none = لم نجد شيئًا لهذا. جرّبوا كلمات أخرى أو اختيارات أقل، أو قولوا ما تريدون: مكان آمن، محامٍ، شخص تتحدثون إليه. أو اتصلوا بهذا الخط: العاملون فيه يعرفون ما هي المساعدة الموجودة.
search-vague = لم نجد هذه الكلمات. هذا ما يساعد معظم من يأتون إلى هنا.
search-none-topics = كل الإرشادات
search-more = المزيد عن هذه الخدمة
search-filters = تضييق النتائج
search-other-language = البحث بلغة: { $language }
search-danger-heading = إذا كنتم في خطر الآن
search-danger-stay = لستم في خطر الآن؟ ما وجدناه موجود في الأسفل.
search-refused-heading = لا يمكننا المساعدة في هذا
search-refused = لا يساعد هذا الموقع أبدًا في العثور على شخص أو مراقبته أو الالتفاف على أمر محكمة. إذا كنتم قلقين من طريقة معاملتكم لشخص، فيمكنكم الاتصال بهذا الخط:
search-refused-start = هل يؤذيكم أحد؟ ابدؤوا من هنا
