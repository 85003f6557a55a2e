search-label = بحث
search-button = ابحث
search-title = البحث في الموقع
search-heading = بحث
search-description = ابحث عن خدمات محلية وأدلة بكلماتك.
search-lead = اكتب بضع كلمات بطريقتك وبأي لغة تريد. يمكنك أن تذكر اسم بلدة أو رمزًا بريديًا.
search-example = مثلًا: «يفتش هاتفي»، «مكان أنام فيه الليلة كرو»، «محامٍ CW1».
search-back = لا نحتفظ بما تكتبه، ولا يظهر في عنوان الصفحة. إذا ضغطت «رجوع» من صفحة لاحقة فقد يقول المتصفح إن الصفحة انتهت صلاحيتها أو يسأل عن إرسال النموذج مرة أخرى. يمكنك إرساله من جديد أو البحث مرة أخرى.
search-again = ابحث مرة أخرى
search-results = ما وجدناه
search-count = { $services ->
        [0] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $services } خدمات
       *[other] { $services } خدمة
    } و{ $guides ->
        [0] لا أدلة
        [one] دليل واحد
        [two] دليلان
        [few] { $guides } أدلة
       *[other] { $guides } دليلًا
    }.
search-services = الخدمات
search-services-in = خدمات { $area }
search-guides = أدلة للقراءة
search-empty = اكتب كلمة أو كلمتين عمّا تحتاج إليه ثم ابحث مرة أخرى.
search-none = لم نجد شيئًا. جرّب كلمات أخرى أو اختيارات أقل، أو اكتب ما تريد: مكان آمن، محامٍ، شخص تتحدث إليه. أو اتصل بهذا الخط، فهم يعرفون المساعدة المتاحة.
search-none-topics = كل الأدلة
search-more = المزيد عن هذه الخدمة
search-filters = تضييق النتائج
search-other-language = ابحث بلغة: { $language }
search-danger-heading = إذا كنت في خطر الآن
search-danger-stay = لست في خطر الآن؟ ما وجدناه في الأسفل.
search-refused-heading = لا يمكننا المساعدة في هذا
search-refused = لا يساعد هذا الموقع أبدًا في العثور على شخص أو مراقبته أو الالتفاف على أمر محكمة. إذا كنت قلقًا بشأن طريقة معاملتك لشخص ما، فهذا الخط يستمع ولا يحكم عليك:
search-refused-start = هل يؤذيك أحد؟ ابدأ من هنا
