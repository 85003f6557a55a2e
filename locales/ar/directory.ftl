### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = ابحثوا عما هو قريب منكم
services-description = اختاروا منطقتكم لتروا الخدمات المحلية والوطنية، ومتى تجيب، وكيف تتواصلون معها.
area-title = { $area }
area-description = الخدمات المحلية في { $area }: الأرقام وساعات العمل وما يحدث عندما تتواصلون معها.
kind-title = { $kind }، { $area }

## Choosing
services-heading = ابحثوا عن مساعدة قريبة منكم
services-lead = اختاروا منطقتكم. سترون بمن تتصلون، ومتى يجيبون، وماذا يحدث بعد ذلك.
filter-heading = تضييق البحث
filter-any = الكل
filter-kind = نوع المساعدة
filter-audience = لمن الخدمة
filter-channel = طريقة التواصل
filter-language = اللغة
filter-open = المفتوح الآن فقط
filter-more = خيارات أخرى
filter-more-hint = لا نعرض هنا إلا الخدمات التي تذكر ذلك. قد يوجد ذلك لدى خدمات أخرى أيضًا: اسألوا عند الاتصال.
results-heading = الخدمات
results-in = الخدمات لمنطقة { $area }
results-count =
    { $count ->
        [0] لم نجد أي خدمة.
        [one] وجدنا خدمة واحدة.
        [two] وجدنا خدمتين.
        [few] وجدنا { $count } خدمات.
        [many] وجدنا { $count } خدمة.
       *[other] وجدنا { $count } خدمة.
    }
results-none = لا توجد خدمة تناسب كل ما اخترتموه. جرّبوا خيارات أقل، أو اتصلوا بهذا الخط:
all-help-in = كل المساعدة في { $area }

## An area
area-heading = المساعدة في { $area }
ring-first = بمن تتصلون أولًا
kinds-heading = أنواع المساعدة
kind-count =
    { $count ->
        [zero] لا توجد خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }، المحلية منها: { $local }.
kind-heading = { $kind }: { $area }
kind-local = في { $area }
kind-national = في أي مكان في البلد
gaps-heading = ما لم نستطع إيجاده هنا
gap = { $kind }: لا نعرف في { $area } خدمة محلية نحن متأكدون منها.
gap-instead = حتى ذلك الحين، اتصلوا هنا:
other-area = اختاروا منطقة أخرى
area-national = كل البلد

## A line
call = اتصلوا على
call-free = مكالمة مجانية
call-standard = بسعر المكالمة العادية
on-bill = قد تظهر في الفاتورة المفصّلة
bill-unknown = لا نعرف إن كانت المكالمة تظهر في الفاتورة. اسألوا، أو اتصلوا من هاتف آخر.
bill-free = لا ينبغي أن تظهر الأرقام المجانية في الفواتير المفصّلة. لكن هاتفكم يحتفظ بالمكالمة في قائمته.
not-on-bill = لا تظهر في الفاتورة المفصّلة
call-log = هاتفكم يحتفظ بقائمة المكالمات. وقد يُلاحَظ أيضًا غياب مكالمة منها.
text-relay = يمكن الاتصال عن طريق Relay UK
text-to = أرسلوا رسالة نصية إلى
text-word-to = أرسلوا كلمة { $word } في رسالة نصية إلى
email-label = البريد الإلكتروني:
web-link = موقع الإنترنت:
chat-button = دردشة على الإنترنت
phone-of = هذا رقم
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = خدمة أخرى للاتصال بها بدلًا من هذه الخدمة:
phone-main = الخط الرئيسي
phone-out-of-hours = عندما يكون الخط الرئيسي مغلقًا
phone-professionals = للعاملين المختصين
phone-overseas = من خارج المملكة المتحدة
phone-queries = للأسئلة
no-phone = ليس لدينا رقم هاتف نحن متأكدون منه.
fact-separator = {" · "}

## Hours
hours-always = ليلًا ونهارًا
hours-all-day = طوال اليوم
hours-unknown = تأكدوا من ساعات العمل قبل الاتصال
hours-day = { $day } { $times }
hours-days = من { $from } إلى { $to }، { $times }
hours-all-but = في كل الأوقات ما عدا { $times }
hours-every-day = كل يوم { $times }
hours-stretch = من { $start } إلى { $end }
hours-not-bank-holidays = لا عمل في أيام العطل الرسمية
hours-bank-holidays = أيام العطل الرسمية { $times }
hours-separator = {"؛ "}
# Shown in previews only, to editors.
draft = مسودة
state-open = مفتوح الآن
state-closed = مغلق الآن
state-unknown = ساعات العمل غير معروفة

## A service's page
whole-page = صفحتنا عن هذه الخدمة
how-to-reach = كيف تتواصلون معهم
what-happens = ماذا يحدث عندما تتواصلون معهم
what-happens-unknown = لا نعرف بعد. قبل أن تقولوا من أنتم، يمكنكم أن تسألوا من يجيب، وماذا سيسألونكم، وما الذي يجب عليهم أن ينقلوه إلى جهة أخرى.
about-service = عن هذه الخدمة
how-we-know = كيف نعرف هذا
how-we-check-link = كيف نتحقق من المعلومات
withheld = لسنا متأكدين من بعض وسائل الاتصال، لذلك لا نعرضها هنا:
sources = من أين جاءت المعلومات
source-date = تاريخ المصدر:
confidence-high = المصدر رسمي، أو هو الخدمة نفسها.
confidence-medium = المصدر رسمي لكنه أقدم، أو ليس من الخدمة نفسها.
confidence-low = لسنا متأكدين من هذا المصدر. تحققوا مما يقوله عندما تتصلون.
checked-rang = تم الاتصال بالرقم للتحقق بتاريخ { $date }.
checked-official-page = تم التحقق عن طريق الصفحة الرسمية بتاريخ { $date }.
checked-late = لم يتم التحقق منذ { $date }. إذا لم يرد أحد، فاتصلوا برقم آخر.
checked-unchecked = لم يتم التحقق بعد بالهاتف. أُخذت المعلومات من مصادرها بتاريخ { $date }.

fact-where = أين
fact-for = لمن الخدمة
fact-eligibility = من يمكنه استعمالها
fact-referral = كيف تصلون إليها
fact-waiting = كم قد تنتظرون
fact-bill = في فاتورة الهاتف
fact-cost = كم تكلفة المساعدة
fact-languages = اللغات
fact-organisation = الجهة التي تديرها
fact-hours = ساعات العمل
fact-place = العنوان
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = لا نعرف بعد: { $things }.
place-confidential = سري، لحماية الناس هناك. تتواصلون معهم بالهاتف.
cost-free = مجانية
cost-standard = قد تكون بمقابل مالي: اسألوا أولًا

## A service that has closed
retired-heading = مغلق
retired-since = هذه الخدمة لم تعد موجودة. أزلناها من هذا الموقع في { $date }. لا تتصلوا برقمها القديم: قد يكون الآن لشخص آخر.
retired-instead = من يساعد الآن
gone-heading = لم تعد هنا
gone-since = أزلنا هذه الصفحة من موقعنا في { $date }. قد يكون ما كان فيها قديمًا.
gone-instead = ما الذي تقرؤونه الآن
